"""A plan stops where a further set would bring nothing that anybody could see."""

from functools import cache

import pytest

from liftwright.domain.muscle import Muscle
from liftwright.planner.score import score
from liftwright.planner.template import WeekTemplate
from planner.weeks import problem_for, week_for
from planner_requests import wanted

SMALL = (Muscle.NECK, Muscle.SHINS, Muscle.FOREARMS, Muscle.OBLIQUES)


@cache
def week_with_all_the_time() -> WeekTemplate:
    return week_for(wanted(days=6, minutes=120, level="advanced"))


def direct_sets(week: WeekTemplate, muscle: Muscle) -> int:
    return sum(it.n_sets for it in week.slots() if muscle in it.exercise.prime_movers)


@pytest.mark.parametrize("muscle", SMALL)
def test_small_muscles_are_left_to_the_big_lifts(muscle: Muscle) -> None:
    assert direct_sets(week_with_all_the_time(), muscle) == 0


def test_the_trunk_gets_less_than_the_thighs() -> None:
    sets = week_with_all_the_time().fractional_sets()

    assert sets[Muscle.ABS] < sets[Muscle.QUADS]


def test_twelve_hours_a_week_are_not_filled_for_their_own_sake() -> None:
    request = wanted(days=6, minutes=120, level="advanced")
    week = week_with_all_the_time()
    problem = problem_for(request)

    costs = {it.key: it for it in problem.activities}
    used_s = sum(
        costs[it.exercise.id, it.zone.value].set_s * it.n_sets for it in week.slots()
    )
    assert used_s < 3 * sum(problem.seconds) / 4


def test_a_small_muscle_that_somebody_chose_gets_its_sets() -> None:
    week = week_for(wanted(days=3, focus=["neck"]))

    assert direct_sets(week, Muscle.NECK) >= 4


def test_sets_cost_nothing_where_only_strength_counts() -> None:
    request = wanted(emphasis=1)

    assert score(problem_for(request), week_for(request)).hard_sets == 0
