"""What a plan's program was made for, in the words of a person file."""

from collections.abc import Iterator
from itertools import islice

from liftwright.catalog import inventory_preset, preset_names
from liftwright.domain.aim import Ruleset
from liftwright.domain.person import KnownLift, Person, Sex
from liftwright.planner.request import Avoidance, Focus, PlanRequest

Pairs = Iterator[tuple[str, str]]


def made_for(request: PlanRequest) -> tuple[tuple[str, str], ...]:
    """Return whom and what a plan is for, as pairs of field and value.

    With them a program can be judged for the person it was made for. Answers to the
    health questions stay out: a program is handed around.

    Args:
        request: What the plan was asked for.
    """
    return (*_of_person(request.person), *_of_wishes(request))


def _of_person(person: Person) -> Pairs:
    yield "level", person.level.name.lower()
    if person.age_years is not None:
        yield "age", str(person.age_years)
    if person.sex is not Sex.UNSAID:
        yield "sex", person.sex.value
    if person.body_mass is not None:
        yield "body-mass", str(person.body_mass)
    for lift in person.lifts:
        yield "lift", _lift(lift)
    if person.trains_alone:
        yield "alone", "yes"


def _lift(lift: KnownLift) -> str:
    parts = [lift.exercise, str(lift.mass)]
    if lift.reps > 1 or lift.effort is not None:
        parts.append(f"x {lift.reps}")
    if lift.effort is not None:
        parts.append(f"@ {lift.effort.scale} {lift.effort.value:g}")
    return " ".join(parts)


def _of_wishes(request: PlanRequest) -> Pairs:
    place = request.inventory
    yield "unit", place.unit.value
    presets = (it for it in preset_names() if place == inventory_preset(it, place.unit))
    for preset in islice(presets, 1):
        yield "equipment", preset
    yield "days", ", ".join(day.name.title() for day in request.days)
    yield "minutes", _minutes(request)
    yield "emphasis", f"{request.emphasis:g}"
    yield from _of_focus(request.focus)
    yield from _of_avoidance(request.avoid)
    for aim in sorted(request.aims):
        yield "aim", aim.value
    if request.rules is not Ruleset.EVIDENCE:
        yield "rules", request.rules.value


def _minutes(request: PlanRequest) -> str:
    if len({request.minutes[day] for day in request.days}) == 1:
        return str(request.minutes[request.days[0]])
    return ", ".join(f"{it.name.title()}={request.minutes[it]}" for it in request.days)


def _of_focus(focus: Focus) -> Pairs:
    for name in (*sorted(map(_plain, focus.muscles)), *focus.lifts):
        yield "focus", name


def _of_avoidance(avoid: Avoidance) -> Pairs:
    for name in (
        *sorted(avoid.body_parts),
        *sorted(map(_plain, avoid.muscles)),
        *sorted(avoid.exercises),
    ):
        yield "avoid", name


def _plain(muscle: str) -> str:
    return muscle.replace("_", " ")
