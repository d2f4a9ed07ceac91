"""Totals that fill days promise no less than weeks give, and no more than totals."""

from dataclasses import replace

import pytest

from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.filled import filled_totals
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.solve import solve_week
from liftwright.planner.totals import Totals, totals
from planner.tiny import tiny_problem, tiny_request

PARAMS = SolverParams(days_nodes=50)
GENEROUS = 100_000
"""More ways of filling a day than any week here has."""

ROUGHLY = 1e-4
"""What rounding may make of two equal weeks."""


def best(built: Totals) -> Found:
    """Return the best solution of a model."""
    how = Branching(PARAMS.seed, PARAMS.totals_nodes, PARAMS.totals_gap)
    return ideal(built.model, how)


def promised(problem: Problem) -> float:
    """Return what totals that fill the days promise at most."""
    filled = filled_totals(problem, GENEROUS)
    assert filled is not None
    return best(filled).bound


@pytest.mark.parametrize("emphasis", [0.2, 0.8])
@pytest.mark.parametrize("minutes", [25, 40])
def test_no_week_gives_more_than_totals_that_fill_days(
    minutes: int, emphasis: float
) -> None:
    problem = tiny_problem(tiny_request(minutes, emphasis))

    solved = solve_week(problem, PARAMS)

    assert solved is not None
    assert solved.objective <= promised(problem) + ROUGHLY


def test_totals_that_fill_days_promise_no_more_than_totals() -> None:
    problem = tiny_problem(tiny_request(25))

    plain = best(totals(problem)).bound

    assert promised(problem) <= plain + PARAMS.totals_gap


def test_minutes_left_over_on_two_days_make_no_exercise() -> None:
    problem = tiny_problem(tiny_request())
    pair = tuple(
        replace(it, set_s=120, fixed_s=60, min_sets=3, max_sets=3)
        for it in problem.activities
        if it.exercise.id in {"barbell-row", "pull-up"}
    )
    # An exercise and a half a day: four and a half a week, of which three fit.
    seconds = (630, 630, 630)
    short = replace(problem, activities=pair, seconds=seconds)

    assert most_exercises(totals(short)) == pytest.approx(4)
    assert most_exercises(filled_totals(short, GENEROUS)) == pytest.approx(3)


def most_exercises(built: Totals | None) -> float:
    """Return on how many days exercises can be done, each counted."""
    assert built is not None
    built.model.objective = dict.fromkeys(built.days, 1.0)
    return best(built).objective


def test_days_of_different_length_are_filled_each_by_itself() -> None:
    problem = tiny_problem(tiny_request(40))
    long, short = problem.seconds[0], problem.seconds[0] // 2
    uneven = replace(problem, seconds=(long, short, long))

    solved = solve_week(uneven, PARAMS)

    assert solved is not None
    assert solved.objective <= promised(uneven) + ROUGHLY
    assert promised(uneven) < promised(problem)


def test_a_week_with_too_many_ways_is_left_to_plain_totals() -> None:
    assert filled_totals(tiny_problem(tiny_request()), most_ways=10) is None
