"""What gave way in a plan, and to what, in plain words."""

from collections.abc import Iterator

from liftwright.evidence import value
from liftwright.planner.audit_findings import gathered
from liftwright.planner.params import NEGLIGIBLE
from liftwright.planner.plan import Relaxation
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules import WEEK_RULES, Hardness, Rule, Violation
from liftwright.planner.rules.reading import read_template
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.spared import sparing
from liftwright.planner.standards import standards
from liftwright.planner.strength_notes import why_not_heavy
from liftwright.planner.template import WeekTemplate
from liftwright.planner.wishes import without_own_exercise
from liftwright.planner.zones import Zone, zone_range

TOO_CLOSE = "days-between"
"""The rule that gives way only where no two training days lie far enough apart."""

PRICED = frozenset({"main-movements", "focus-exercise", "focus-lifts"})
"""Rules that a program of somebody else's may have reasons to break, a plan not."""

FARTHER = "The days you chose follow each other: days farther apart would mend it."


def relaxations(
    request: PlanRequest, problem: Problem, template: WeekTemplate
) -> tuple[Relaxation, ...]:
    """Return the rules of a good week that gave way to time, equipment or wishes."""
    return (
        *_without_heavy(request, problem),
        *_without_exercise(request, problem),
        *sparing(request, problem, template),
        *_given_way(request, problem, template),
    )


def _without_heavy(request: PlanRequest, problem: Problem) -> Iterator[Relaxation]:
    """Say that strength is trained without heavy sets, and why."""
    is_wished = request.emphasis > value("planner.practice_from")
    if not is_wished or any(it.zone is Zone.HEAVY for it in problem.activities):
        return
    cause = why_not_heavy(request)
    share = round(100 * zone_range(Zone.HEAVY).fraction_low)
    yield Relaxation(
        "heavy",
        f"{cause} nothing is done with {share}% of the 1RM or more, the loads that "
        "train strength best: it rises more slowly than with them",
        ("zone.heavy", "zone.strength_weight"),
    )


def _without_exercise(request: PlanRequest, problem: Problem) -> Iterator[Relaxation]:
    for muscle in sorted(without_own_exercise(request, problem.activities)):
        yield Relaxation(
            "wishes",
            f"nothing here trains the {muscle.replace('_', ' ')} by itself; it gets "
            "what other exercises give it",
        )


def _given_way(
    request: PlanRequest, problem: Problem, template: WeekTemplate
) -> Iterator[Relaxation]:
    week, measured_by = read_template(template, problem), standards(request, problem)
    cause = _cause(request, week, problem)
    for rule in WEEK_RULES:
        found = [
            it for it in rule.violations(week, measured_by) if it.excess >= NEGLIGIBLE
        ]
        if found and (rule.hardness is Hardness.SOFT or rule.key in PRICED):
            together = _together(rule, found)
            text = f"{together.message}. {FARTHER if rule.key == TOO_CLOSE else cause}"
            yield Relaxation(rule.key, text, together.findings)


def _together(rule: Rule, found: list[Violation]) -> Violation:
    return gathered(found, rule.heading()) if rule.heading else found[0]


def _cause(request: PlanRequest, week: WeekReading, problem: Problem) -> str:
    """Say what left no room: the time, where no further exercise fits any day."""
    if request.avoid.body_parts:
        return "What you spare, the time or recovery left no room for more."
    shortest = min(it.fixed_s + it.min_sets * it.set_s for it in problem.activities)
    left = max(
        seconds - day.seconds
        for seconds, day in zip(problem.seconds, week.days, strict=True)
    )
    if left < shortest:
        return "The time is full: more minutes or a further day would mend it."
    return "Equipment, recovery or what you put first left no room for more."
