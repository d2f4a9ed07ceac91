"""What a search settles first changes nothing about the week."""

import pytest

from liftwright.planner.cpsat.branched import branched
from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import days
from liftwright.planner.params import SolverParams
from liftwright.planner.settling import settling
from planner.rows import ROUGHLY, keeps_all_rows
from planner.tiny import tiny_problem, tiny_request

CLOSELY = 0.002
HOW = Branching(SolverParams().seed, 100_000, CLOSELY)


@pytest.mark.parametrize("emphasis", [0.0, 1.0])
def test_the_best_week_stays_as_good(emphasis: float) -> None:
    week = days(tiny_problem(tiny_request(35, emphasis)))
    plain = ideal(week.model, HOW)

    by = settling(week, plain.bound)
    found = branched(by.model, HOW, watch=None)

    assert found.objective == pytest.approx(plain.objective, abs=2 * CLOSELY)
    assert keeps_all_rows(week.model, by.of_week(found.values))


def test_a_week_to_start_from_keeps_every_row() -> None:
    week = days(tiny_problem(tiny_request(25)))
    plain = ideal(week.model, HOW)
    by = settling(week, plain.bound)

    values = by.begun(plain.values)

    assert keeps_all_rows(by.model, values)
    assert values[-1] == sum(round(plain.values[index]) for index in by.lacks)
    assert by.of_week(values) == plain.values


def test_no_week_is_let_through_that_is_better_than_the_best() -> None:
    week = days(tiny_problem(tiny_request(35)))
    plain = ideal(week.model, HOW)

    held = branched(settling(week, plain.objective - 0.1).model, HOW, watch=None)

    assert held.objective <= plain.objective - 0.1 + ROUGHLY


def test_without_a_week_there_is_no_start() -> None:
    week = days(tiny_problem(tiny_request()))

    assert settling(week, 1.0).begun(()) == ()
