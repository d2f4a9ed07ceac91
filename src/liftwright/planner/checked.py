"""Judges a solved week by the plain rules once more, before anybody sees it."""

from liftwright.planner.params import ROUNDING
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules import WEEK_RULES, Hardness
from liftwright.planner.rules.reading import read_template
from liftwright.planner.standards import standards
from liftwright.planner.template import WeekTemplate


def checked(
    template: WeekTemplate, request: PlanRequest, problem: Problem
) -> WeekTemplate:
    """Return a week that keeps every hard rule, as the plain rules see it.

    The solver works on rows of a model; this is the other face of the same rules, so a
    fault in either is caught here and no person trains by it.

    Args:
        template: The week.
        request: Whose week it is.
        problem: What the solver was given.

    Raises:
        RuntimeError: If a hard rule is broken: a defect of the planner.
    """
    week, measured_by = read_template(template, problem), standards(request, problem)
    for rule in WEEK_RULES:
        if rule.hardness is not Hardness.HARD:
            continue
        for violation in rule.violations(week, measured_by):
            if violation.excess > ROUNDING:
                raise RuntimeError(
                    f"the solved week breaks “{rule.key}”: {violation.message}"
                )
    return template
