"""A week whose totals are sums is the same week as one with totals of its own."""

import pytest

from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import days
from liftwright.planner.params import SolverParams
from liftwright.planner.summed import summed
from planner.rows import ROUGHLY, keeps_all_rows, total
from planner.tiny import tiny_problem, tiny_request

CLOSELY = 0.002
HOW = Branching(SolverParams().seed, 100_000, CLOSELY)


@pytest.mark.parametrize("emphasis", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("minutes", [25, 45])
def test_the_best_week_by_sums_is_as_good_as_that_with_totals(
    minutes: int, emphasis: float
) -> None:
    week = days(tiny_problem(tiny_request(minutes, emphasis)))

    with_totals, by_sums = ideal(week.model, HOW), ideal(summed(week).model, HOW)

    assert by_sums.objective == pytest.approx(with_totals.objective, abs=2 * CLOSELY)
    assert by_sums.bound >= with_totals.objective - ROUGHLY


def test_sums_become_the_totals_of_the_week() -> None:
    week = days(tiny_problem(tiny_request(35, 0.4)))
    by = summed(week)
    found = ideal(by.model, HOW)

    values = by.added_up(found.values)

    assert keeps_all_rows(week.model, values)
    worth = total(week.model.objective, values)
    assert worth == pytest.approx(found.objective, abs=ROUGHLY)


def test_without_a_week_there_is_nothing_to_add_up() -> None:
    assert summed(days(tiny_problem(tiny_request()))).added_up(()) == ()
