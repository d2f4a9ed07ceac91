"""Masses, loads, efforts and ranges as records."""

from liftwright.domain.program import Step
from liftwright.domain.work import Tempo
from liftwright.exchange.json_text import Record, number
from liftwright.quantities import MILLI, EffortRange, Load, Mass


def mass_record(mass: Mass) -> Record:
    """Return a mass in the unit it was entered in, every digit kept."""
    whole, part = divmod(mass.milliunits, MILLI)
    amount = mass.milliunits / MILLI if part else whole
    return {"amount": amount, "unit": mass.unit}


def maybe_mass(mass: Mass | None) -> Record | None:
    """Return a mass, or nothing where there is none."""
    return None if mass is None else mass_record(mass)


def load_record(load: Load) -> Record:
    """Return a load with its kind and what its number counts."""
    return {
        "kind": load.kind,
        "mass": maybe_mass(load.mass),
        "basis": load.basis,
        "band": load.band or None,
    }


def effort_record(effort: EffortRange) -> Record:
    """Return an effort target on the scale it was said in."""
    return {
        "scale": effort.low.scale,
        "low": number(effort.low.value),
        "high": number(effort.high.value),
    }


def seconds_record(seconds: tuple[int, int]) -> Record:
    """Return a range of seconds."""
    low, high = seconds
    return {"low_s": low, "high_s": high}


def tempo_record(tempo: Tempo) -> Record:
    """Return a tempo; a missing lifting phase means as fast as possible."""
    return {
        "lower_s": tempo.lower_s,
        "stretch_s": tempo.stretch_s,
        "lift_s": tempo.lift_s,
        "squeeze_s": tempo.squeeze_s,
    }


def step_record(step: Step) -> Record:
    """Return a change of load: a mass or a fraction of it."""
    fraction = None if step.mass is not None else number(step.fraction)
    return {"mass": maybe_mass(step.mass), "fraction": fraction}
