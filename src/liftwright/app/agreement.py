"""Refuses two reports of one lift that cannot both be true."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import hypot, log

from liftwright.adaptation.own_lifts import fault_of, strength_of
from liftwright.app.given import Given
from liftwright.catalog import exercise
from liftwright.domain.person import KnownLift, Person
from liftwright.loading.normal import z_of
from liftwright.loading.one_rm import Estimate
from liftwright.loading.params import LEVEL
from liftwright.quantities import kilograms

Report = tuple[Given, KnownLift]
"""A lift, and how it was given."""


def refuse_contradictions(reports: Iterable[Report], person: Person) -> None:
    """Refuse reports of one lift, given in one place, whose 1RMs are too far apart.

    They are when the difference is larger than both doubts together explain. Reports
    from different places are of different times: there the later one counts.

    Args:
        reports: Lifts as they were given.
        person: Whose they are; lifts of the body need its mass.

    Raises:
        FieldError: If two contradict each other; it says what each stands for.
    """
    by_lift: dict[tuple[str, str], list[Report]] = {}
    for given, lift in reports:
        if not fault_of(lift, exercise(lift.exercise), person):
            by_lift.setdefault((given.name, lift.exercise), []).append((given, lift))
    for same in by_lift.values():
        _refuse_far_apart(same, person)


def _refuse_far_apart(reports: Sequence[Report], person: Person) -> None:
    for (first, one), (second, other) in combinations(reports, 2):
        ours, theirs = _one_rm(one, person), _one_rm(other, person)
        if _are_apart(ours, theirs):
            raise second.refused(
                f"a set that agrees with {first.text!r}",
                f"One stands for a 1RM of {_said(theirs, other)}, the other for "
                f"{_said(ours, one)}. Give the one that is true today.",
            )


def _one_rm(lift: KnownLift, person: Person) -> Estimate:
    strength, _ = strength_of([lift], exercise(lift.exercise), person)
    return strength.one_rm


def _are_apart(one: Estimate, other: Estimate) -> bool:
    doubt = hypot(one.sd_kg / one.mean_kg, other.sd_kg / other.mean_kg)
    return abs(log(one.mean_kg / other.mean_kg)) > z_of(LEVEL) * doubt


def _said(one_rm: Estimate, lift: KnownLift) -> str:
    mass = kilograms(one_rm.mean_kg).into(lift.mass.unit)
    return f"{mass.amount:.0f} {mass.unit}"
