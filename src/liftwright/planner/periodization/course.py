"""What a slot asks for week by week, chosen together so that it gets harder.

Plates are coarse and the gains of weeks are small: what is nearest to each week's wish
by itself would repeat itself, or swing between too easy and too hard. So the weeks are
chosen together, as a coach writes them: a repetition more, then the next load, and
every cycle a notch beyond the one before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import NamedTuple

from liftwright.domain.program import WeekKind
from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.periodization.calendar import EASY, WeekPlan
from liftwright.planner.periodization.load_terms import Wish
from liftwright.planner.periodization.options import Option, most_after
from liftwright.planner.periodization.params import (
    BROKEN,
    COURSES_KEPT,
    EASED,
    LESS_THAN_BEFORE,
    NO_GAIN,
    NO_MORE,
    NO_NOTCH,
    SAME_AGAIN,
)
from liftwright.quantities import Mass


@dataclass(frozen=True, slots=True)
class Choice:
    """A week with what it may ask for.

    Args:
        wish: What the week is meant for.
        options: What it may ask for, at least one.
    """

    wish: Wish
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class _Course:
    """What the weeks so far ask for.

    Args:
        cost: How far it is from what is wished for.
        taken: The weeks with what is chosen for each.
    """

    cost: float = 0.0
    taken: tuple[tuple[Wish, Option], ...] = ()

    def dearer(self, cost: float) -> "_Course":
        return _Course(self.cost + cost, self.taken)


class _Way(NamedTuple):
    """A course with what the next week may ask for; most are not followed."""

    cost: float
    so_far: _Course
    option: Option

    def taken(self, wish: Wish) -> _Course:
        return _Course(self.cost, (*self.so_far.taken, (wish, self.option)))


@dataclass(frozen=True, slots=True)
class Frame:
    """What is the same in every week of a slot.

    Args:
        loads: What there is to load, lightest first.
        is_steady: Whether the plan goes one way over all its weeks.
    """

    loads: tuple[Mass, ...]
    is_steady: bool = False


def course(choices: Sequence[Choice], frame: Frame) -> tuple[Option, ...]:
    """Return what each week asks for.

    Deloads ease what the week before asked for; all other weeks are chosen together.

    Args:
        choices: The weeks in order, each with what it may ask for.
        frame: What is the same in every week.
    """
    hard = [it for it in choices if it.wish.week.kind not in EASY]
    best = _best_course(hard, frame)
    chosen = {wish.week.number: option for wish, option in best.taken}
    found: list[Option] = []
    for choice in choices:
        known = chosen.get(choice.wish.week.number)
        found.append(known or _easy(choice, best, frame))
    return tuple(found)


def _best_course(choices: Sequence[Choice], frame: Frame) -> _Course:
    best = _followed(choices, frame)
    if _gains(best):
        return best
    roomy = _followed(_with_room(choices), frame)
    return roomy if _gains(roomy) else best


def _followed(choices: Sequence[Choice], frame: Frame) -> _Course:
    """Return the best of the courses that are followed from week to week."""
    if not choices:
        return _Course()
    *before, last = choices
    courses = [_Course()]
    for choice in before:
        ways = _ways(courses, choice, frame)
        ways.sort(key=lambda it: it.cost)
        courses = [it.taken(choice.wish) for it in ways[:COURSES_KEPT]]
    return _cheapest(_ways(courses, last, frame), last.wish)


def _ways(courses: Sequence[_Course], choice: Choice, frame: Frame) -> list[_Way]:
    return [
        _Way(it.cost + (option.cost + cost), it, option)
        for it in courses
        for option, cost in _steps(it, choice, frame)
    ]


def _cheapest(ways: Sequence[_Way], wish: Wish) -> _Course:
    """Return the best whole course; those that gain nothing are dearer."""
    best = (inf, len(ways), _Course())
    for place, way in sorted(enumerate(ways), key=lambda it: it[1].cost):
        if way.cost > best[0]:
            break
        whole = way.taken(wish)
        whole = whole if _gains(whole) else whole.dearer(NO_GAIN)
        best = min(best, (whole.cost, place, whole), key=lambda it: it[:2])
    return best[2]


def _with_room(choices: Sequence[Choice]) -> list[Choice]:
    """Return weeks whose earlier half leaves room for a notch more in the later one."""
    early, late = _halves([it.wish.week for it in choices])
    most = max(
        it.single_kg
        for choice in choices
        for it in choice.options
        if choice.wish.week.number in late and it.cost < BROKEN
    )
    return [
        replace(it, options=_below(it.options, most))
        if it.wish.week.number in early
        else it
        for it in choices
    ]


def _below(options: tuple[Option, ...], single_kg: float) -> tuple[Option, ...]:
    less = tuple(it for it in options if it.single_kg < single_kg * (1 - ROUNDING))
    return less or options


def _easy(choice: Choice, best: _Course, frame: Frame) -> Option:
    """Return what an easier week is made from: a deload eases the week before it."""
    week = choice.wish.week
    before = tuple(it for it in best.taken if it[0].week.number < week.number)[-1:]
    if before and week.kind is WeekKind.DELOAD:
        return before[0][1]
    most = _most_next(before[0][1], frame) if before else None
    return min(choice.options, key=lambda it: it.cost + _jump(it, most))


def _steps(
    so_far: _Course, choice: Choice, frame: Frame
) -> Iterator[tuple[Option, float]]:
    """Yield what a week may ask for with what it costs after the weeks before it."""
    if not so_far.taken:
        yield from ((it, 0.0) for it in choice.options)
        return
    after = _after(so_far, choice.wish, frame)
    yield from ((it, after.cost(it)) for it in choice.options)


@dataclass(frozen=True, slots=True)
class _After:
    """What the weeks so far ask of the next one, whatever it takes.

    Args:
        last: What the week before asked for.
        most: The most that may follow its load.
        may_ease: Reserve that may be gained; `None` where a new cycle begins.
        alike: The last week that was meant for as many repetitions.
        notch: The week at the same place of the cycle before.
    """

    last: Option
    most: Mass
    may_ease: float | None
    alike: Option | None
    notch: Option | None

    def cost(self, option: Option) -> float:
        """Return what an option costs after these weeks."""
        cost = _jump(option, self.most)
        if option.lifted == self.last.lifted:
            cost += SAME_AGAIN
        if self.may_ease is not None:
            cost += _eased_by(self.last, self.may_ease, option)
        if self.alike is not None:
            cost += NO_MORE * _lack(option, self.alike)
        if self.notch is not None:
            cost += NO_NOTCH * _lack(option, self.notch)
        return cost


def _after(so_far: _Course, wish: Wish, frame: Frame) -> _After:
    last_wish, last = so_far.taken[-1]
    is_one_cycle = last_wish.week.cycle == wish.week.cycle or frame.is_steady
    wished = (wish.dose.rir or 0.0) - (last_wish.dose.rir or 0.0)
    return _After(
        last,
        _most_next(last, frame),
        max(wished, 0.0) if is_one_cycle else None,
        _last_alike(so_far, wish, is_steady=frame.is_steady),
        _a_cycle_ago(so_far, wish.week),
    )


def _most_next(before: Option, frame: Frame) -> Mass:
    limit = value("progression.load_jump.limit")
    return most_after(before.lifted.mass, frame.loads, limit)


def _jump(option: Option, most: Mass | None) -> float:
    return BROKEN if most is not None and most < option.lifted.mass else 0.0


def _eased_by(last: Option, may_ease: float, option: Option) -> float:
    """Return what it costs that a week is easier than the one before it."""
    eased = option.last_rir - last.last_rir - may_ease
    cost = EASED * eased * eased if eased > 0 else 0.0
    is_less = option.single_kg < last.single_kg * (1 - ROUNDING)
    return cost + (LESS_THAN_BEFORE if is_less else 0.0)


def _last_alike(so_far: _Course, wish: Wish, *, is_steady: bool) -> Option | None:
    """Return the last week that was meant for as many repetitions."""
    for before, option in reversed(so_far.taken):
        if before.week.cycle != wish.week.cycle and not is_steady:
            return None
        if before.dose.reps == wish.dose.reps:
            return option
    return None


def _a_cycle_ago(so_far: _Course, week: WeekPlan) -> Option | None:
    for before, option in reversed(so_far.taken):
        if before.week.cycle == week.cycle - 1 and before.week.step == week.step:
            return option
    return None


def _lack(option: Option, before: Option) -> float:
    """Return 0 for more than before, 1 for as much and 2 for less."""
    if option.single_kg > before.single_kg * (1 + ROUNDING):
        return 0.0
    return 1.0 if option.single_kg > before.single_kg * (1 - ROUNDING) else 2.0


def _gains(whole: _Course) -> bool:
    """Return whether the later weeks ask for more than the earlier ones."""
    early, late = _halves([wish.week for wish, _ in whole.taken])
    first, last = (
        [it.single_kg for wish, it in whole.taken if wish.week.number in half]
        for half in (early, late)
    )
    return not first or max(last) > max(first) * (1 + ROUNDING)


def _halves(weeks: Sequence[WeekPlan]) -> tuple[set[int], set[int]]:
    """Return the numbers of the earlier and the later weeks, introductions apart."""
    numbers = [it.number for it in weeks if it.kind is not WeekKind.INTRODUCTION]
    half = len(numbers) // 2
    return set(numbers[:half]), set(numbers[len(numbers) - half :])
