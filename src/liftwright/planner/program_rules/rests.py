"""Rests are long enough for what the sets are for (claim B20)."""

from collections.abc import Iterator

from liftwright.coaching.rest import RestStyle, prescribed_rest
from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import RepTarget, SetPrescription
from liftwright.planner.build import rest_style
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation
from liftwright.planner.zones import Zone, zone_range


def heading() -> str:
    """Return what exercises with short rests have in common."""
    return "Rests that are shorter than the sets need (at least)"


def rests_between_sets(reading: ProgramReading) -> Iterator[Violation]:
    """Yield exercises whose rests are shorter than their sets need.

    Where time is short, and by the rules of the articles, less is enough.
    """
    style = rest_style(reading.request)
    worst: dict[str, Violation] = {}
    for (_, exercise, _), slots in reading.lanes.items():
        for sets in (it for _, slot in slots if not slot.group for it in slot.sets):
            found = _short(sets, reading.exercises[exercise], style)
            if found and found.excess > _excess(worst.get(exercise)):
                worst[exercise] = found
    yield from worst.values()


def _excess(violation: Violation | None) -> float:
    return violation.excess if violation else 0.0


def _short(
    sets: SetPrescription, exercise: Exercise, style: RestStyle
) -> Violation | None:
    is_straight = isinstance(sets.target, RepTarget) and sets.every_s is None
    if not is_straight or sets.rest_s is None or not sets.kind.counts_as_volume:
        return None
    rest = prescribed_rest(exercise, _aim(sets), style=style)
    if sets.rest_s[1] >= rest.low_s:
        return None
    return Violation(
        exercise.name,
        f"{exercise.name} rests {sets.rest_s[1]} s; {rest.low_s} s and more suit it",
        1 - sets.rest_s[1] / rest.low_s,
        rest.why,
        f"{exercise.name.lower()} {sets.rest_s[1]} s ({rest.low_s} s)",
    )


def _aim(sets: SetPrescription) -> Aim:
    heavy = zone_range(Zone.HEAVY).reps_high
    is_heavy = isinstance(sets.target, RepTarget) and sets.target.high < heavy
    return Aim.STRENGTH if is_heavy else Aim.SIZE
