"""What a slot asks for week by week, chosen together so that it gets harder."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.program import WeekKind
from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.course import Choice, Frame, course
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.periodization.load_terms import Lifted, Wish
from liftwright.planner.periodization.options import Option
from liftwright.quantities import Mass, Unit

EIGHT = SetDose(8, 8, 8, 2.0, ())
LOADS = tuple(Mass.of(it, Unit.KG) for it in (20, 22, 30))
FRAME = Frame(LOADS)


def week(number: int, kind: WeekKind = WeekKind.TRAINING) -> WeekPlan:
    return WeekPlan(number, kind, cycle=1, step=number - 1, n_steps=6)


def option(kg: float, reps: int, rir: float) -> Option:
    """Return an option whose single grows with load and repetitions alike."""
    single_kg = kg * (1 + reps / 30)
    return Option(Lifted(Mass.of(kg, Unit.KG), reps), single_kg, rir, (rir - 2) ** 2)


def choice(plan: WeekPlan, *options: Option) -> Choice:
    return Choice(Wish(plan, EIGHT), options)


def lifted(*choices: Choice) -> list[tuple[str, int]]:
    return [(str(it.lifted.mass), it.lifted.reps) for it in course(choices, FRAME)]


COARSE = (option(20, 8, 2.4), option(20, 9, 1.5), option(20, 7, 3.3))


def test_a_repetition_is_added_where_the_nearest_wish_would_repeat_itself() -> None:
    found = lifted(*(choice(week(it), *COARSE) for it in (1, 2)))

    assert found[0] != found[1]
    assert found[0][1] < found[1][1]


def test_the_later_weeks_ask_for_more_than_the_earlier_ones() -> None:
    # Nothing is harder than nine: so the first weeks must leave room for them.
    found = lifted(*(choice(week(it), *COARSE) for it in range(1, 7)))

    assert max(reps for _, reps in found[:3]) < max(reps for _, reps in found[3:])


def test_a_load_never_jumps_by_more_than_a_tenth_or_one_step() -> None:
    heavy = option(30, 8, 2.0)
    first, second = lifted(
        choice(week(1), option(20, 8, 2.0)),
        choice(week(2), heavy, option(22, 8, 5.0)),
    )

    assert (first[0], second[0]) == ("20 kg", "22 kg")


def test_a_deload_eases_what_the_week_before_asked_for() -> None:
    last, easy = lifted(
        choice(week(1), option(20, 8, 2.0)),
        choice(week(2, WeekKind.DELOAD), option(22, 8, 2.0)),
    )

    assert easy == last


@pytest.mark.parametrize("kind", [WeekKind.INTRODUCTION, WeekKind.TRAINING])
def test_what_cannot_be_done_is_never_chosen_while_something_can(
    kind: WeekKind,
) -> None:
    beyond = Option(Lifted(LOADS[1], 8), 99.0, -2.0, 1000.0)
    found = lifted(*(choice(week(it, kind), beyond, *COARSE) for it in range(1, 7)))

    assert all(mass == "20 kg" for mass, _ in found)


@given(st.lists(st.integers(0, 2), min_size=1, max_size=8))
def test_every_week_asks_for_one_of_its_options(sizes: list[int]) -> None:
    choices = [choice(week(at + 1), *COARSE[: n + 1]) for at, n in enumerate(sizes)]

    for given_, taken in zip(choices, course(choices, FRAME), strict=True):
        assert taken in given_.options


def test_every_cycle_asks_for_a_notch_more_than_the_one_before() -> None:
    steps = (option(20, 7, 3.0), option(20, 8, 2.5), option(20, 9, 2.0))
    plans = [
        WeekPlan(cycle, WeekKind.TRAINING, cycle, 0, 1, n_cycles=3)
        for cycle in (1, 2, 3)
    ]
    found = lifted(*(choice(it, *steps) for it in plans))

    assert all(after[1] > before[1] for before, after in pairwise(found))
