"""A simulation as JSON; `plan_json.schema("simulation")` has its schema."""

from liftwright import __version__
from liftwright.exchange.json_text import Record, json_text, number
from liftwright.exchange.plan_record.amounts import load_record
from liftwright.programs.simulate import SimulatedLift, SimulatedWeek, Simulation

VERSION = 1
"""Raised when a reader of the version before would go wrong, and only then."""


def simulation_as_json(found: Simulation) -> str:
    """Return a simulation, week by week."""
    return json_text(
        {
            "format": "liftwright.simulation",
            "version": VERSION,
            "made_by": f"liftwright {__version__}",
            "program": found.program.name,
            "lifter": found.lifter.name,
            "is_over": found.is_over,
            "weeks": [_week(it) for it in found.weeks],
        }
    )


def _week(week: SimulatedWeek) -> Record:
    return {
        "number": week.number,
        "kind": week.kind.value,
        "name": week.name,
        "days": week.days,
        "missed": week.missed,
        "lifts": [_lift(it) for it in week.lifts],
    }


def _lift(lift: SimulatedLift) -> Record:
    return {
        "exercise": lift.exercise,
        "load": None if lift.load is None else load_record(lift.load),
        "sets": lift.sets,
        "done": number(lift.reps),
        "volume_kg": number(lift.volume_kg),
    }
