"""A week by choices of sets is the same week as one by sets."""

from dataclasses import replace

import pytest

from liftwright.planner.counted import counted
from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days, days
from liftwright.planner.params import SolverParams
from planner.rows import ROUGHLY, keeps_all_rows, total
from planner.tiny import tiny_problem, tiny_request

PARAMS = SolverParams()
CLOSELY = 0.002
HOW = Branching(PARAMS.seed, 100_000, CLOSELY)


def solved(week: Days, emphasis: float, minutes: int) -> tuple[Found, Found]:
    """Return the best week by sets and the best one by choices."""
    by = counted(week, tiny_problem(tiny_request(minutes, emphasis)))
    chosen = ideal(by.model, HOW)
    return ideal(week.model, HOW), replace(chosen, values=by.summed(chosen.values))


@pytest.mark.parametrize("emphasis", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("minutes", [25, 45])
def test_the_best_week_by_choices_is_as_good_as_that_by_sets(
    minutes: int, emphasis: float
) -> None:
    week = days(tiny_problem(tiny_request(minutes, emphasis)))

    by_sets, by_choices = solved(week, emphasis, minutes)

    assert by_choices.objective == pytest.approx(by_sets.objective, abs=2 * CLOSELY)
    assert by_choices.bound >= by_sets.objective - ROUGHLY


def test_a_week_by_choices_keeps_every_row_of_the_week_by_sets() -> None:
    week = days(tiny_problem(tiny_request(35, 0.4)))

    _, by_choices = solved(week, 0.4, 35)

    assert keeps_all_rows(week.model, by_choices.values)
    worth = total(week.model.objective, by_choices.values)
    assert worth == pytest.approx(by_choices.objective, abs=ROUGHLY)


def test_a_week_by_sets_comes_back_from_its_choices() -> None:
    problem = tiny_problem(tiny_request(35, 0.4))
    week = days(problem)
    by_sets = ideal(week.model, HOW).values
    by = counted(week, problem)

    chosen = by.chosen(by_sets)

    assert keeps_all_rows(by.model, chosen)
    again = by.summed(chosen)
    counts = [*week.sets.values(), *week.is_on.values()]
    assert [again[i] for i in counts] == [round(by_sets[i]) for i in counts]


def test_without_a_week_there_are_no_choices() -> None:
    problem = tiny_problem(tiny_request())
    by = counted(days(problem), problem)

    assert by.chosen(()) == ()
    assert by.summed(()) == ()
