"""No week that breaks a hard rule is ever shown."""

from dataclasses import replace

import pytest

from liftwright.planner.checked import checked
from liftwright.planner.params import SolverParams
from liftwright.planner.solve import solve_week
from liftwright.planner.template import WeekTemplate
from planner.tiny import tiny_problem, tiny_request

REQUEST = tiny_request()
PROBLEM = tiny_problem(REQUEST)


def solved() -> WeekTemplate:
    week = solve_week(PROBLEM, SolverParams())
    assert week is not None
    return week.template


def test_a_solved_week_passes_as_it_is() -> None:
    week = solved()

    assert checked(week, REQUEST, PROBLEM) is week


def test_a_week_too_long_for_its_days_is_a_defect() -> None:
    shorter = replace(PROBLEM, seconds=(600, 600, 600))

    with pytest.raises(RuntimeError, match="breaks “minutes”"):
        checked(solved(), REQUEST, shorter)


def test_more_sets_than_an_exercise_may_have_are_a_defect() -> None:
    week = solved()
    first = week.days[0]
    heavy = replace(first.slots[0], n_sets=30)
    days = (replace(first, slots=(heavy, *first.slots[1:])), *week.days[1:])

    with pytest.raises(RuntimeError, match="solved week breaks"):
        checked(WeekTemplate(days), REQUEST, PROBLEM)
