"""Why a plan is as it is, every part with its findings."""

from collections.abc import Iterator

from liftwright.domain.aim import Ruleset
from liftwright.domain.muscle import Muscle
from liftwright.planner.exercise_reasons import exercise_reasons
from liftwright.planner.fatigue_reasons import fatigue_reasons
from liftwright.planner.health_reasons import health_reasons
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.plan import Reason
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import WeekTemplate
from liftwright.quantities import LoadKind

MODEL_REASONS = {
    Periodization.LINEAR: Reason(
        "weeks",
        "Loads rise from week to week, as fast as the forecast expects of you: at "
        "your level nothing works better, and nothing is simpler.",
        ("gain.strength.log_law", "forecast.level", "articles.periodization"),
    ),
    Periodization.UNDULATING: Reason(
        "weeks",
        "Repetitions go up and down from week to week: in trained people that brought "
        "a little more strength than one way up. Each cycle keeps less in reserve "
        "than the one before.",
        (
            "periodization.strength.undulating_vs_linear",
            "planner.reserve_ahead",
            "articles.periodization",
        ),
    ),
    Periodization.BLOCK: Reason(
        "weeks",
        "The blocks lead from more repetitions to heavier ones, each nearer to "
        "failure than the one before; that periodized training gives more strength is "
        "a small effect, which model is best is open.",
        ("periodization.strength", "planner.reserve_ahead", "articles.periodization"),
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

LITTLE_LOAD = Reason(
    "weeks",
    "There is little load to add here: repetitions rise first, then the form gets "
    "harder, the band stronger, or weight is added.",
    ("progression.two_for_two", "articles.periodization"),
)

UNKNOWN_LOADS = Reason(
    "weeks",
    "Nobody knows your loads yet, so no week can name them: you find them once, then "
    "repetitions rise first, and the load when all sets reach the top of their range.",
    ("progression.two_for_two", "articles.periodization"),
)


def reasons(
    problem: Problem, template: WeekTemplate, setting: Setting
) -> tuple[Reason, ...]:
    """Return why the week and its weeks are as they are.

    Args:
        problem: What counted for how much.
        template: The typical week.
        setting: How it changes over the weeks.
    """
    found = [_of_the_weeks(template, setting), _of_the_rules(setting)]
    found += exercise_reasons(problem, template)
    found += _of_muscles(problem, template, setting.request)
    found += fatigue_reasons(problem, template)
    found += health_reasons(setting.request)
    return tuple(found)


def _of_the_weeks(template: WeekTemplate, setting: Setting) -> Reason:
    slots, model = template.slots(), setting.model
    loaded = [it.exercise for it in slots if it.exercise.load_kind is LoadKind.EXTERNAL]
    if model is Periodization.MINIMAL_DOSE:
        return MODEL_REASONS[model]
    if not loaded:
        return LITTLE_LOAD
    known = (setting.lifter.profile.one_rm(it.id) for it in loaded)
    is_written = model is Periodization.PEAK or any(it is not None for it in known)
    return MODEL_REASONS[model] if is_written else UNKNOWN_LOADS


def _of_the_rules(setting: Setting) -> Reason:
    if setting.request.rules is Ruleset.ARTICLES:
        return Reason(
            "rules",
            "Where the source articles and newer evidence differ, this plan follows "
            "the articles, as you asked: at least three sets of every exercise, and "
            "their rests.",
            ("articles.sets.minimum", "articles.rest.size", "articles.rest.strength"),
        )
    rests = (
        "rests as long as your short sessions allow"
        if setting.style.saves_time
        else "rests of ninety seconds and more for what moves several joints"
    )
    return Reason(
        "rules",
        "Where the source articles and newer evidence differ, this plan follows the "
        f"newer evidence: weekly sets per muscle instead of sets per exercise, and "
        f"{rests}.",
        ("volume.size.curve", "rest.size.default", "articles.sets.minimum"),
    )


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
