"""What a week costs after the weeks before it: it is to be a little harder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from liftwright.domain.program import WeekKind
from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.periodization.load_terms import Wish, said_reserve
from liftwright.planner.periodization.options import Option, most_after
from liftwright.planner.periodization.params import (
    BROKEN,
    EASED,
    LESS_THAN_BEFORE,
    NO_MORE,
    NO_NOTCH,
    OPENED_HARDER,
    SAME_AGAIN,
)
from liftwright.quantities import Mass

Price = Callable[[Option], float]
"""What an option costs after the weeks before it."""


class Link(NamedTuple):
    """Which weeks before it a week is compared with, whatever they ask for.

    Args:
        may_ease: Reserve that may be gained; no matter how much in a new cycle.
        is_opened: Whether the week before it introduces the work.
        alike: Place of the last week that was meant for as many repetitions.
        notch: Place of the week at the same step of the cycle before.
    """

    may_ease: float = inf
    is_opened: bool = False
    alike: int | None = None
    notch: int | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """The most that may follow each load.

    Args:
        loads: What there is to load, lightest first.
        known: What was found already: few loads come up in many courses.
    """

    loads: tuple[Mass, ...]
    known: dict[Mass, Mass] = field(default_factory=dict, compare=False)

    def most_after(self, before: Mass) -> Mass:
        """Return the most that may follow a load within a week."""
        most = self.known.get(before)
        if most is None:
            limit = value("progression.load_jump.limit")
            most = self.known[before] = most_after(before, self.loads, limit)
        return most


def links(wishes: Sequence[Wish], *, is_steady: bool) -> tuple[Link, ...]:
    """Return what each week is compared with.

    Args:
        wishes: What the weeks are meant for, in order.
        is_steady: Whether the plan goes one way over all its weeks.
    """
    return tuple(
        Link(
            _may_ease(wishes[at - 1], wish, is_steady=is_steady) if at else inf,
            bool(at) and wishes[at - 1].week.kind is WeekKind.INTRODUCTION,
            _last_alike(wishes[:at], wish, is_steady=is_steady),
            _a_cycle_ago(wishes[:at], wish),
        )
        for at, wish in enumerate(wishes)
    )


def price_after(taken: Sequence[Option], link: Link, reach: Reach) -> Price:
    """Return what tells what an option costs after the weeks before it.

    Args:
        taken: What those weeks ask for, in order.
        link: Which of them the week is compared with.
        reach: The most that may follow each load.
    """
    if not taken:
        return _nothing
    last, may_ease = taken[-1], link.may_ease
    most = reach.most_after(last.lifted.mass)
    least_rir = said_reserve(last.last_rir) if link.is_opened else inf
    less_kg = last.single_kg * (1 - ROUNDING) if may_ease < inf else -inf
    no_more_kg, less_again_kg = _marks(taken, link.alike)
    no_notch_kg, below_notch_kg = _marks(taken, link.notch)

    def price(option: Option) -> float:
        lifted, single_kg, rir, _ = option
        cost = jump(lifted.mass, most)
        if lifted.reps == last.lifted.reps and lifted.mass == last.lifted.mass:
            cost += SAME_AGAIN
        eased = max(0.0, rir - last.last_rir - may_ease)
        cost += OPENED_HARDER * (said_reserve(rir) > least_rir)
        cost += EASED * eased * eased + LESS_THAN_BEFORE * (single_kg < less_kg)
        cost += NO_MORE * ((single_kg <= no_more_kg) + (single_kg <= less_again_kg))
        return cost + NO_NOTCH * (
            (single_kg <= no_notch_kg) + (single_kg <= below_notch_kg)
        )

    return price


def jump(mass: Mass, most: Mass) -> float:
    """Return what a load costs that may be more than can follow the one before."""
    is_one_unit = mass.unit is most.unit
    is_beyond = mass.milliunits > most.milliunits if is_one_unit else most < mass
    return BROKEN if is_beyond else 0.0


def _nothing(_: Option) -> float:
    return 0.0


def _marks(taken: Sequence[Option], place: int | None) -> tuple[float, float]:
    """Return up to which single an option is no more than a week, and is less."""
    if place is None:
        return -inf, -inf
    single_kg = taken[place].single_kg
    return single_kg * (1 + ROUNDING), single_kg * (1 - ROUNDING)


def _may_ease(last: Wish, wish: Wish, *, is_steady: bool) -> float:
    if last.week.cycle != wish.week.cycle and not is_steady:
        return inf
    return max((wish.dose.rir or 0.0) - (last.dose.rir or 0.0), 0.0)


def _last_alike(before: Sequence[Wish], wish: Wish, *, is_steady: bool) -> int | None:
    """Return the place of the last week that was meant for as many repetitions."""
    for place in reversed(range(len(before))):
        it = before[place]
        if it.week.cycle != wish.week.cycle and not is_steady:
            return None
        if it.dose.reps == wish.dose.reps:
            return place
    return None


def _a_cycle_ago(before: Sequence[Wish], wish: Wish) -> int | None:
    cycle, step = wish.week.cycle - 1, wish.week.step
    for place in reversed(range(len(before))):
        week = before[place].week
        if week.cycle == cycle and week.step == step:
            return place
    return None
