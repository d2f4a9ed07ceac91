"""Why a plan is as it is, what gave way, and what else the person should know."""

from collections.abc import Iterator

from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, screen
from liftwright.domain.aim import Ruleset
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.planner.build import rest_style
from liftwright.planner.fatigue_reasons import fatigue_reasons
from liftwright.planner.health_reasons import health_reasons
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.periodization.loads import Lifter
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.plan import Reason, Relaxation
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules import WEEK_RULES, Hardness
from liftwright.planner.rules.reading import read_template
from liftwright.planner.standards import standards
from liftwright.planner.template import WeekTemplate
from liftwright.planner.wishes import without_own_exercise
from liftwright.planner.zones import Zone

MODEL_REASONS = {
    Periodization.LINEAR: Reason(
        "weeks",
        "Loads rise in a straight line: at your level nothing works better, and "
        "nothing is simpler.",
        ("progression.prior_slope", "articles.periodization"),
    ),
    Periodization.UNDULATING: Reason(
        "weeks",
        "Repetitions go up and down from week to week: in trained people that brought "
        "a little more strength than a straight line.",
        ("periodization.strength.undulating_vs_linear", "articles.periodization"),
    ),
    Periodization.BLOCK: Reason(
        "weeks",
        "Each cycle leads from more repetitions to heavier ones; that periodized "
        "training gives more strength is a small effect, which model is best is open.",
        ("periodization.strength", "articles.periodization"),
    ),
    Periodization.MINIMAL_DOSE: Reason(
        "weeks",
        "With little time the plan keeps to the minimal dose: most of the gain for a "
        "part of the work.",
        ("minimum_dose.strength", "minimum_dose.weekly_sets"),
    ),
    Periodization.PEAK: Reason(
        "weeks",
        "The weeks lead to the date of your event: heavier and less from week to "
        "week, and a taper at the end.",
        ("periodization.strength", "planner.taper"),
    ),
}


def reasons(
    problem: Problem, template: WeekTemplate, setting: Setting
) -> tuple[Reason, ...]:
    """Return why the week and its weeks are as they are.

    Args:
        problem: What counted for how much.
        template: The typical week.
        setting: How it changes over the weeks.
    """
    found = [MODEL_REASONS[setting.model], _of_the_rules(setting.request)]
    found += [_of_an_exercise(it, problem, template) for it in _exercises(template)]
    found += _of_muscles(problem, template, setting.request)
    found += fatigue_reasons(problem, template)
    found += health_reasons(setting.request)
    return tuple(found)


def relaxations(
    request: PlanRequest, problem: Problem, template: WeekTemplate
) -> tuple[Relaxation, ...]:
    """Return the rules of a good week that gave way to time, equipment or wishes."""
    week = read_template(template, problem)
    measured_by = standards(request, problem)
    parts = without_own_exercise(request, problem.activities)
    found = [
        Relaxation(
            "wishes",
            f"nothing here trains the {_plain(muscle)} by itself; it gets what other "
            "exercises give it",
        )
        for muscle in sorted(parts)
    ]
    found += [
        Relaxation(rule.key, it.message, it.findings)
        for rule in WEEK_RULES
        if rule.hardness is Hardness.SOFT
        for it in rule.violations(week, measured_by)
    ]
    return tuple(found)


def notes(request: PlanRequest, lifter: Lifter) -> tuple[str, ...]:
    """Return what else the person should know, most important first."""
    return tuple(dict.fromkeys(_notes(request, lifter)))


def _notes(request: PlanRequest, lifter: Lifter) -> Iterator[str]:
    if request.screening is not None:
        screened = screen(request.screening, age_years=request.person.age_years)
        if screened.referral:
            yield screened.referral
    else:
        yield (
            "You have not answered the screening questions yet: please do so with "
            "`liftwright screen` before the first session."
        )
    yield from limits_of(request).notes
    for unused in lifter.profile.unused:
        yield f"{unused.lift.exercise.replace('-', ' ')}: {unused.reason}"
    if rest_style(request).saves_time:
        yield (
            "Time is short, so rests are cut to what still works; for strength a "
            "longer rest would give a little more."
        )
    yield NOT_MEDICAL_ADVICE


def _of_the_rules(request: PlanRequest) -> Reason:
    if request.rules is Ruleset.ARTICLES:
        return Reason(
            "rules",
            "Where the source articles and newer evidence differ, this plan follows "
            "the articles, as you asked: at least three sets of every exercise, and "
            "their rests.",
            ("articles.sets.minimum", "articles.rest.size", "articles.rest.strength"),
        )
    return Reason(
        "rules",
        "Where the source articles and newer evidence differ, this plan follows the "
        "newer evidence: weekly sets per muscle instead of sets per exercise, and "
        "rests of ninety seconds and more.",
        ("volume.size.curve", "rest.size.default", "articles.sets.minimum"),
    )


def _exercises(template: WeekTemplate) -> list[Exercise]:
    return list({slot.exercise.id: slot.exercise for slot in template.slots()}.values())


def _of_an_exercise(
    exercise: Exercise, problem: Problem, template: WeekTemplate
) -> Reason:
    heavy, other = _sets_of(exercise, template)
    said = [_for_lift(exercise, problem, heavy)] if heavy else []
    movers = ", ".join(sorted(_plain(muscle) for muscle in exercise.prime_movers))
    said.append(f"{heavy + other} sets a week for: {movers or 'the trunk'}")
    findings = ["zone.strength_weight", "volume.strength.curve"] if heavy else []
    return Reason(
        exercise.id, "; ".join(said) + ".", (*findings, exercise.muscle_source)
    )


def _for_lift(exercise: Exercise, problem: Problem, heavy: int) -> str:
    is_goal = any(goal.exercise == exercise.id for goal in problem.lifts)
    verb = "practises the lift itself" if is_goal else "carries over to its main lift"
    return f"{heavy} heavy sets a week: {verb}"


def _sets_of(exercise: Exercise, template: WeekTemplate) -> tuple[int, int]:
    slots = [it for it in template.slots() if it.exercise.id == exercise.id]
    heavy = sum(it.n_sets for it in slots if it.zone is Zone.HEAVY)
    return heavy, sum(it.n_sets for it in slots) - heavy


def _of_muscles(
    problem: Problem, template: WeekTemplate, request: PlanRequest
) -> Iterator[Reason]:
    given = template.fractional_sets()
    for goal in problem.muscles:
        sets = given.get(goal.muscle, 0.0)
        if goal.minimum or goal.muscle in request.focus.muscles:
            more = " (you put it first)" if goal.muscle in request.focus.muscles else ""
            yield Reason(
                goal.muscle.value,
                f"{sets:.3g} sets a week for the {_plain(goal.muscle)}{more}; growth "
                f"is detectable from {goal.minimum:g}, and up to {goal.most:g} are "
                "planned at your level.",
                ("volume.size.curve", "volume.size.minimum", "planner.weekly_cap"),
            )


def _plain(muscle: Muscle) -> str:
    return muscle.value.replace("_", " ")
