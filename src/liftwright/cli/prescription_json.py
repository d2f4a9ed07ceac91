"""Writes a prescription for programs."""

from liftwright.app.prescribed_loads import LoadChoice
from liftwright.app.prescription import Prescription, reasons_by_number
from liftwright.cli.json_text import json_text
from liftwright.quantities import Mass


def prescription_json(made: Prescription) -> str:
    """Return a prescription as JSON text."""
    asked, effort = made.question, made.effort
    content = {
        "exercise": asked.exercise.id,
        "aim": asked.aim.value,
        "level": asked.level.name.lower(),
        "rules": asked.rules.value,
        "one_rm": _mass(asked.one_rm),
        "fraction_1rm": list(made.shares) if made.shares else None,
        "measure": asked.exercise.measure.value,
        "amount": list(made.amount),
        "sets": list(made.n_sets),
        "rest_s": list(made.rest_s),
        "tempo": str(made.tempo) if made.tempo else None,
        "rir": sorted((effort.low.rir, effort.high.rir)) if effort else None,
        "loads": [_load(choice) for choice in made.loads],
        "begin": _beginning(made),
        "easier": made.rungs.easier.id if made.rungs.easier else None,
        "harder": made.rungs.harder.id if made.rungs.harder else None,
        "why": {number: list(keys) for number, keys in reasons_by_number(made)},
        "notes": list(made.notes),
    }
    return json_text("prescription", content)


def _load(choice: LoadChoice) -> dict[str, object]:
    made = choice.loadable
    return {
        "load": _mass(made.load.mass),
        "basis": made.load.basis.value,
        "fraction_1rm": round(choice.share, 4),
        "bar": _mass(made.bar),
        "plates_per_side": [
            {"plate": _mass(plate), "count": count} for plate, count in made.per_side
        ],
        "reps_to_failure": round(choice.reps_max, 1),
    }


def _beginning(made: Prescription) -> dict[str, object] | None:
    if made.begin is None:
        return None
    return {
        "load": _mass(made.begin.choice.loadable.load.mass),
        "repetitions": made.begin.reps,
    }


def _mass(mass: Mass | None) -> dict[str, object] | None:
    return {"amount": mass.amount, "unit": mass.unit.value} if mass else None
