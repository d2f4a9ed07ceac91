"""The rules in plain Python and the rows of the model say the same of any week."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from liftwright.planner.days import ENCODINGS, Days, days
from liftwright.planner.linear import Row
from liftwright.planner.problem import Problem
from liftwright.planner.rules import WEEK_RULES, Hardness, Rule
from liftwright.planner.rules.reading import read_template
from liftwright.planner.score import score
from liftwright.planner.spacing import PARTED
from liftwright.planner.standards import standards
from liftwright.planner.template import WeekTemplate
from planner.tiny import tiny_problem, tiny_request, week_of

ROUNDING = 1e-6
TOTALS = {"suitability", "wishes", "weekly-muscle", "exercise-sets"}
"""Rules that are kept by what may be chosen, by its limits, or by rows of totals."""

UNPRICED = {"days-between"}
"""Soft rules that weeks with days to spare never break, so that they need no price."""

MANY = 3
"""Hard sets of a muscle from which it needs a day off."""

Chosen = tuple[tuple[tuple[int, int], ...], ...]


@cache
def problem_and_model() -> tuple[Problem, Days]:
    problem = tiny_problem(tiny_request())
    return problem, days(problem)


@st.composite
def weeks(draw: st.DrawFn) -> Chosen:
    problem, _ = problem_and_model()
    left = {
        i: min(it.max_days, len(problem.days))
        for i, it in enumerate(problem.activities)
    }
    chosen = []
    for _day in problem.days:
        free = [i for i, n in left.items() if n]
        picked = draw(st.lists(st.sampled_from(free), unique=True, max_size=6))
        slots = []
        for i in picked:
            activity = problem.activities[i]
            slots.append((i, draw(st.integers(activity.min_sets, activity.max_sets))))
            left[i] -= 1
        chosen.append(tuple(slots))
    return tuple(chosen)


def values_of(chosen: Chosen) -> dict[int, float]:
    problem, model = problem_and_model()
    values: dict[int, float] = dict.fromkeys(
        [*model.sets.values(), *model.is_on.values()], 0.0
    )
    for index in range(len(problem.activities)):
        values[model.totals.sets[index]] = values[model.totals.days[index]] = 0.0
    for day, slots in enumerate(chosen):
        for index, n_sets in slots:
            values[model.sets[index, day]] = n_sets
            values[model.is_on[index, day]] = 1
            values[model.totals.sets[index]] += n_sets
            values[model.totals.days[index]] += 1
    return values | hard_days(chosen)


def hard_days(chosen: Chosen) -> dict[int, float]:
    """Return for each muscle and day whether it has many hard sets."""
    problem, model = problem_and_model()
    names = {it.name: index for index, it in enumerate(model.model.variables)}
    values = {}
    for day, slots in enumerate(chosen):
        for muscle in PARTED:
            n_sets = sum(
                n
                for index, n in slots
                if muscle in problem.activities[index].exercise.prime_movers
            )
            values[names[f"hard {muscle} {day}"]] = float(n_sets >= MANY)
    return values


def is_kept(row: Row, values: dict[int, float]) -> bool:
    total = sum(weight * values[index] for index, weight in row.terms.items())
    return (row.low is None or total >= row.low - ROUNDING) and (
        row.high is None or total <= row.high + ROUNDING
    )


def the_model_allows(chosen: Chosen) -> bool:
    _, model = problem_and_model()
    values = values_of(chosen)
    decided = [row for row in model.model.rows if row.terms.keys() <= values.keys()]
    assert len(decided) > len(ENCODINGS)
    return all(is_kept(row, values) for row in decided)


def broken_rules(template: WeekTemplate) -> set[str]:
    problem, _ = problem_and_model()
    week = read_template(template, problem)
    measured_by = standards(tiny_request(), problem)
    return {
        rule.key
        for rule in WEEK_RULES
        if is_binding(rule) and any(rule.violations(week, measured_by))
    }


def is_binding(rule: Rule) -> bool:
    """Return whether the model allows no week that breaks a rule."""
    is_priced = rule.hardness is Hardness.SOFT and rule.key not in UNPRICED
    return rule.hardness is Hardness.HARD or (not is_priced and rule.key in ENCODINGS)


def has_two_of_a_group(template: WeekTemplate) -> bool:
    problem, _ = problem_and_model()
    for day in template.days:
        ids = [slot.exercise.id for slot in day.slots]
        if len(set(ids)) < len(ids):
            return True
        if any(len(set(ids) & group) > 1 for group in problem.alike):
            return True
    return False


@settings(max_examples=300)
@given(weeks())
def test_a_week_that_the_model_allows_breaks_no_hard_rule(chosen: Chosen) -> None:
    problem, _ = problem_and_model()

    if the_model_allows(chosen):
        assert not broken_rules(week_of(problem, chosen))


@settings(max_examples=300)
@given(weeks())
def test_a_week_that_keeps_every_rule_is_allowed_by_the_model(chosen: Chosen) -> None:
    problem, _ = problem_and_model()
    template = week_of(problem, chosen)
    exercise_days = {
        it.exercise.id: sum(
            slot.exercise.id == it.exercise.id for slot in template.slots()
        )
        for it in problem.activities
    }
    often = any(
        exercise_days[it.exercise.id] > it.max_days for it in problem.activities
    )

    if not broken_rules(template) and not has_two_of_a_group(template) and not often:
        assert the_model_allows(chosen)


@settings(max_examples=100)
@given(weeks())
def test_the_objective_counts_what_the_plain_rules_find_missing(chosen: Chosen) -> None:
    problem, _ = problem_and_model()
    template = week_of(problem, chosen)
    week = read_template(template, problem)
    measured_by = standards(tiny_request(), problem)

    soft = {
        rule.key
        for rule in WEEK_RULES
        if rule.hardness is Hardness.SOFT
        and not is_binding(rule)
        and any(rule.violations(week, measured_by))
    }

    assert not soft or score(problem, template).missing > 0


def test_every_hard_rule_has_an_encoding() -> None:
    hard = {rule.key for rule in WEEK_RULES if rule.hardness is Hardness.HARD}

    assert hard <= {*ENCODINGS, *TOTALS}
