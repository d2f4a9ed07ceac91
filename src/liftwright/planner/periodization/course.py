"""What a slot asks for week by week, chosen together so that it gets harder.

Plates are coarse and the gains of weeks are small: what is nearest to each week's wish
by itself would repeat itself, or swing between too easy and too hard. So the weeks are
chosen together, as a coach writes them: a repetition more, then the next load, and
every cycle a notch beyond the one before.
"""

from bisect import insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from liftwright.domain.program import WeekKind
from liftwright.planner.params import ROUNDING
from liftwright.planner.periodization.calendar import EASY, WeekPlan
from liftwright.planner.periodization.load_terms import Wish
from liftwright.planner.periodization.options import Option
from liftwright.planner.periodization.params import BROKEN, COURSES_KEPT, NO_GAIN
from liftwright.planner.periodization.steps import Link, Reach, jump, links, price_after
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
class Frame:
    """What is the same in every week of a slot.

    Args:
        loads: What there is to load, lightest first.
        is_steady: Whether the plan goes one way over all its weeks.
    """

    loads: tuple[Mass, ...]
    is_steady: bool = False


class _Course(NamedTuple):
    """What the weeks so far ask for.

    Args:
        cost: How far it is from what is wished for.
        taken: What is chosen for each week.
    """

    cost: float = 0.0
    taken: tuple[Option, ...] = ()


class _Way(NamedTuple):
    """A course with what the next week may ask for; most are not followed.

    Ways compare by their cost; of equal ones the first that is found is the better.
    """

    cost: float
    place: int
    nth: int

    def taken(self, courses: Sequence[_Course], options: Sequence[Option]) -> _Course:
        so_far = courses[self.place].taken
        return _Course(self.cost, (*so_far, options[self.nth]))


class _Weeks(NamedTuple):
    """Weeks whose options are chosen together, with all that every course shares."""

    plans: tuple[WeekPlan, ...]
    options: tuple[tuple[Option, ...], ...]
    links: tuple[Link, ...]
    reach: Reach


def course(choices: Sequence[Choice], frame: Frame) -> tuple[Option, ...]:
    """Return what each week asks for.

    Deloads ease what the week before asked for; all other weeks are chosen together.

    Args:
        choices: The weeks in order, each with what it may ask for.
        frame: What is the same in every week.
    """
    hard = [it for it in choices if it.wish.week.kind not in EASY]
    wishes = [it.wish for it in hard]
    weeks = _Weeks(
        tuple(it.week for it in wishes),
        tuple(it.options for it in hard),
        links(wishes, is_steady=frame.is_steady),
        Reach(frame.loads),
    )
    best = _best_course(weeks)
    chosen = dict(zip((it.number for it in weeks.plans), best.taken, strict=True))
    return tuple(
        chosen.get(it.wish.week.number) or _easy(it, chosen, weeks.reach)
        for it in choices
    )


def _best_course(weeks: _Weeks) -> _Course:
    best = _followed(weeks)
    if _gains(best, weeks.plans):
        return best
    roomy = _followed(weeks._replace(options=_with_room(weeks)))
    return roomy if _gains(roomy, weeks.plans) else best


def _followed(weeks: _Weeks) -> _Course:
    """Return the best of the courses that are followed from week to week."""
    if not weeks.plans:
        return _Course()
    courses, last = [_Course()], len(weeks.plans) - 1
    for at in range(last):
        ways = _ways(courses, at, weeks, most=COURSES_KEPT)
        courses = [it.taken(courses, weeks.options[at]) for it in ways]
    best = _ways(courses, last, weeks, most=1)[0]
    return best.taken(courses, weeks.options[last])


def _ways(
    courses: Sequence[_Course], at: int, weeks: _Weeks, *, most: int
) -> list[_Way]:
    """Return the best ways into a week, the best first.

    A step only adds to what an option costs: those that are too dear already are not
    looked at. Whole courses that gain nothing are dearer.
    """
    options, is_whole = weeks.options[at], at + 1 == len(weeks.plans)
    by_cost = sorted((it.cost, nth) for nth, it in enumerate(options))
    found: list[_Way] = []
    dearest = inf
    for place, so_far in enumerate(courses):
        price = price_after(so_far.taken, weeks.links[at], weeks.reach)
        for own_cost, nth in by_cost:
            if so_far.cost + own_cost > dearest:
                break
            way = _Way(so_far.cost + (own_cost + price(options[nth])), place, nth)
            if way.cost <= dearest:
                if is_whole and not _gains(way.taken(courses, options), weeks.plans):
                    way = way._replace(cost=way.cost + NO_GAIN)
                insort(found, way)
                del found[most:]
                dearest = found[-1].cost if len(found) == most else inf
    return found


def _with_room(weeks: _Weeks) -> tuple[tuple[Option, ...], ...]:
    """Return options whose earlier half leaves room for a notch more in the later."""
    early, late = _halves(weeks.plans)
    most = max(
        it.single_kg for at in late for it in weeks.options[at] if it.cost < BROKEN
    )
    return tuple(
        _below(them, most) if at in early else them
        for at, them in enumerate(weeks.options)
    )


def _below(options: tuple[Option, ...], single_kg: float) -> tuple[Option, ...]:
    less = tuple(it for it in options if it.single_kg < single_kg * (1 - ROUNDING))
    return less or options


def _easy(choice: Choice, chosen: Mapping[int, Option], reach: Reach) -> Option:
    """Return what an easier week is made from: a deload eases the week before it."""
    week = choice.wish.week
    earlier = [option for number, option in chosen.items() if number < week.number]
    if not earlier:
        return min(choice.options, key=lambda it: it.cost)
    last = earlier[-1]
    if week.kind is WeekKind.DELOAD:
        return last
    most = reach.most_after(last.lifted.mass)
    return min(choice.options, key=lambda it: it.cost + jump(it.lifted.mass, most))


def _gains(whole: _Course, plans: Sequence[WeekPlan]) -> bool:
    """Return whether the later weeks ask for more than the earlier ones."""
    early, late = _halves(plans)
    if not early:
        return True
    singles = [it.single_kg for it in whole.taken]
    first, last = (max(singles[at] for at in half) for half in (early, late))
    return last > first * (1 + ROUNDING)


def _halves(plans: Sequence[WeekPlan]) -> tuple[list[int], list[int]]:
    """Return the places of the earlier and the later weeks, introductions apart."""
    places = [at for at, it in enumerate(plans) if it.kind is not WeekKind.INTRODUCTION]
    half = len(places) // 2
    return places[:half], places[len(places) - half :]
