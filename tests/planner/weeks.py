"""Weeks that the planner makes for requests in short words, and what rules say."""

from functools import cache

from liftwright.catalog import catalog
from liftwright.planner.build import build_problem
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules import WEEK_RULES, Rule
from liftwright.planner.rules.reading import read_template
from liftwright.planner.solve import solve_week
from liftwright.planner.spread import spread
from liftwright.planner.standards import standards
from liftwright.planner.template import WeekTemplate

QUICK = SolverParams(days_limit=1.0, days_nodes=50)


def problem_for(request: PlanRequest) -> Problem:
    """Return a request as the problem that the solver is given."""
    return build_problem(request, catalog())


def week_for(request: PlanRequest) -> WeekTemplate:
    """Return the week that is planned for a request, its sessions on their days."""
    problem = problem_for(request)
    solved = solve_week(problem, QUICK)
    assert solved is not None
    return spread(solved.template, problem)


def said_of(template: WeekTemplate, request: PlanRequest, rule_key: str) -> list[str]:
    """Return what one rule says of a week."""
    problem = problem_for(request)
    week, by = read_template(template, problem), standards(request, problem)
    rule = _rules()[rule_key]
    return [it.message for it in rule.violations(week, by)]


@cache
def _rules() -> dict[str, Rule]:
    return {rule.key: rule for rule in WEEK_RULES}
