"""What was asked for as records: the person, the place, the wishes."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from enum import Enum

from liftwright.domain.equipment import Inventory
from liftwright.domain.person import KnownLift, Person, ScreeningAnswers
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.amounts import mass_record, maybe_mass
from liftwright.planner.request import PlanRequest


def request_record(request: PlanRequest) -> Record:
    """Return a request as it was understood, defaults filled in."""
    return {
        "person": person_record(request.person),
        "inventory": inventory_record(request.inventory),
        "days": [
            {"weekday": day.name.lower(), "minutes": request.minutes[day]}
            for day in request.days
        ],
        "weeks": request.weeks,
        "emphasis": number(request.emphasis),
        "focus": {
            "muscles": _sorted(request.focus.muscles),
            "lifts": list(request.focus.lifts),
        },
        "avoid": {
            "exercises": sorted(request.avoid.exercises),
            "body_parts": sorted(request.avoid.body_parts),
            "muscles": _sorted(request.avoid.muscles),
        },
        "aims": _sorted(request.aims),
        "screening": _answers(request.screening),
        "rules": request.rules.value,
        "start": None if request.start is None else request.start.isoformat(),
        "event": None if request.event is None else request.event.isoformat(),
    }


def person_record(person: Person) -> Record:
    """Return what is known of a person."""
    return {
        "level": person.level.name.lower(),
        "age_years": person.age_years,
        "sex": person.sex.value,
        "body_mass": maybe_mass(person.body_mass),
        "lifts": [_lift(it) for it in person.lifts],
        "trains_alone": person.trains_alone,
    }


def _lift(lift: KnownLift) -> Record:
    effort = lift.effort
    sd = lift.sd_fraction
    return {
        "exercise": lift.exercise,
        "mass": mass_record(lift.mass),
        "reps": lift.reps,
        "effort": None
        if effort is None
        else {"scale": effort.scale.value, "value": number(effort.value)},
        "sd_fraction": None if sd is None else number(sd),
    }


def inventory_record(inventory: Inventory) -> Record:
    """Return everything there is to train with."""
    return {
        "name": inventory.name,
        "unit": inventory.unit.value,
        "equipment": _sorted(inventory.equipment),
        "bars": [
            {"equipment": it.equipment.value, "mass": mass_record(it.mass)}
            for it in inventory.bars
        ],
        "plates": [
            {"plate": mass_record(it.plate), "pairs": it.n_pairs}
            for it in inventory.plates
        ],
        "ladders": [
            {
                "equipment": it.equipment.value,
                "loads": [mass_record(load) for load in it.loads],
            }
            for it in inventory.ladders
        ],
        "bands": [
            {"name": it.name, "tension": maybe_mass(it.tension)}
            for it in inventory.bands
        ],
    }


def _answers(answers: ScreeningAnswers | None) -> Record | None:
    if answers is None:
        return None
    return {it.name: bool(getattr(answers, it.name)) for it in fields(answers)}


def _sorted(members: Iterable[Enum]) -> Sequence[str]:
    return sorted(str(it.value) for it in members)
