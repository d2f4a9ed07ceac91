"""Limits that health puts on a plan, and how several of them add up."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import reduce
from math import inf

from liftwright.evidence import value, values


class Extra(StrEnum):
    """Work that a plan should hold for the sake of health."""

    BALANCE = "balance"
    POWER = "power"
    SPINAL_EXTENSORS = "spinal extensors"


CALLED = {
    "pregnancy-supine": "lying on the back",
    "pregnancy-prone": "lying on the belly",
    "trunk-strain": "straining the belly wall",
    "spinal-flexion": "bending or twisting the back under load",
    "high-blood-pressure": "driving blood pressure up",
    "inversion": "hanging head down",
    "impact": "jumping and landing",
    "balance": "risking a fall",
}
"""What exercises do that trouble a condition, in words."""


def called(contraindications: Iterable[str]) -> list[str]:
    """Return in words what exercises with these contraindications do."""
    return sorted(CALLED.get(it, it.replace("-", " ")) for it in contraindications)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a plan must keep to for one person.

    Args:
        max_fraction_1rm: Heaviest load, as a share of the 1RM.
        min_rir: Least repetitions in reserve.
        min_rest_s: Shortest rest between sets, seconds.
        max_sets: Most sets of an exercise in a session; `None` for no limit.
        max_days: Most lifting days a week; `None` for no limit.
        gentle_weeks: First weeks that stay light to moderate.
        allows_vigorous: Whether vigorous work is allowed after the gentle weeks.
        allows_one_rm_test: Whether a maximum may be tested.
        allows_breath_hold: Whether the breath may be held under load.
        excluded: Contraindications of exercises that are left out.
        extras: Work that the plan should hold besides.
        balance_days: Days a week with balance work; 0 for none.
        power_fractions: Loads for fast sets, lightest and heaviest, as shares of the
            1RM; `None` where no fast sets are asked for.
        notes: Advice for the person, one sentence or two each.
        why: Keys of the findings behind it.
    """

    max_fraction_1rm: float = 1.0
    min_rir: float = 0.0
    min_rest_s: int = 0
    max_sets: int | None = None
    max_days: int | None = None
    gentle_weeks: int = 0
    allows_vigorous: bool = True
    allows_one_rm_test: bool = True
    allows_breath_hold: bool = True
    excluded: frozenset[str] = frozenset()
    extras: frozenset[Extra] = frozenset()
    balance_days: int = 0
    power_fractions: tuple[float, float] | None = None
    notes: tuple[str, ...] = ()
    why: tuple[str, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether there is no limit at all."""
        said = {"notes", "why"}
        return all(
            getattr(self, it.name) == it.default
            for it in fields(self)
            if it.name not in said
        )

    def in_week(self, week: int) -> "Limits":
        """Return the limits of one week; the gentle weeks are stricter.

        Args:
            week: Number of the week, from 1.
        """
        return strictest((self, gentle_limits())) if week <= self.gentle_weeks else self

    def introduced_fraction(self, week: int) -> float:
        """Return how much of a 1RM known at first a load may be after gentle weeks.

        It rises in small steps; infinite where there are no gentle weeks.

        Args:
            week: Number of the week, from 1.
        """
        if not self.gentle_weeks:
            return inf
        rise = 1 + value("screening.gentle_start.rise")
        n_after = max(0, week - self.gentle_weeks)
        return gentle_limits().max_fraction_1rm * rise**n_after


def gentle_limits() -> Limits:
    """Return what light to moderate lifting keeps to (convention)."""
    gentle = values("screening.gentle_start")
    return Limits(
        max_fraction_1rm=gentle["load"],
        min_rir=gentle["rir"],
        max_sets=round(gentle["sets"]),
        allows_vigorous=False,
        allows_one_rm_test=False,
        why=("screening.gentle_start",),
    )


def strictest(all_limits: Iterable[Limits]) -> Limits:
    """Return limits that keep to every one of the given ones."""
    return reduce(_both, all_limits, Limits())


def _both(one: Limits, other: Limits) -> Limits:
    return Limits(
        max_fraction_1rm=min(one.max_fraction_1rm, other.max_fraction_1rm),
        min_rir=max(one.min_rir, other.min_rir),
        min_rest_s=max(one.min_rest_s, other.min_rest_s),
        max_sets=_least(one.max_sets, other.max_sets),
        max_days=_least(one.max_days, other.max_days),
        gentle_weeks=max(one.gentle_weeks, other.gentle_weeks),
        allows_vigorous=one.allows_vigorous and other.allows_vigorous,
        allows_one_rm_test=one.allows_one_rm_test and other.allows_one_rm_test,
        allows_breath_hold=one.allows_breath_hold and other.allows_breath_hold,
        excluded=one.excluded | other.excluded,
        extras=one.extras | other.extras,
        balance_days=max(one.balance_days, other.balance_days),
        power_fractions=_overlap(one.power_fractions, other.power_fractions),
        notes=tuple(dict.fromkeys(one.notes + other.notes)),
        why=tuple(dict.fromkeys(one.why + other.why)),
    )


def _least(one: int | None, other: int | None) -> int | None:
    said = [number for number in (one, other) if number is not None]
    return min(said, default=None)


def _overlap(
    one: tuple[float, float] | None, other: tuple[float, float] | None
) -> tuple[float, float] | None:
    if one is None or other is None:
        return one or other
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return (min(low, high), high)
