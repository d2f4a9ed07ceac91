"""A whole plan in the words and the order in which a person reads it."""

from collections.abc import Callable, Iterator, Mapping

from liftwright import __version__
from liftwright.catalog import catalog
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, red_flags
from liftwright.domain.muscle import Muscle
from liftwright.exchange.sheet.blocks import blocks
from liftwright.exchange.sheet.findings import (
    cited_keys,
    finding_sheets,
    source_numbers,
    source_sheets,
)
from liftwright.exchange.sheet.opening import opening
from liftwright.exchange.sheet.outlook import (
    attempt_rows,
    food_words,
    lift_outlook,
    muscle_outlook,
)
from liftwright.exchange.sheet.sheets import PlanSheet, PlanWords, Why
from liftwright.exchange.sheet.weeks import first_training_week, week_sheets
from liftwright.planner.plan import Plan


def plan_sheet(plan: Plan) -> PlanSheet:
    """Return everything a plan says to the person who trains by it."""
    said = plan_words(plan)
    weeks = week_sheets(plan, _exercise_reasons(plan))
    keys = cited_keys(plan)
    numbers = source_numbers(keys)
    return PlanSheet(
        opening=said.opening,
        lifts=said.lifts,
        muscles=said.muscles,
        attempts=said.attempts,
        food=said.food,
        reasons=said.reasons,
        muscle_reasons=said.muscle_reasons,
        relaxed=said.relaxed,
        notes=said.notes,
        health=said.health,
        first_week=first_training_week(plan, weeks),
        blocks=blocks(plan.program, weeks),
        weeks=weeks,
        findings=finding_sheets(keys, numbers),
        sources=source_sheets(numbers),
        maker=f"Liftwright {__version__}",
    )


def plan_words(plan: Plan) -> PlanWords:
    """Return what a plan says besides its sessions."""
    health = tuple(dict.fromkeys(_health(plan)))
    muscles = {it.value for it in Muscle}
    named = {*catalog(), *muscles}
    return PlanWords(
        opening=opening(plan),
        lifts=tuple(map(lift_outlook, plan.strength)),
        muscles=tuple(map(muscle_outlook, plan.size)),
        attempts=tuple(attempt_rows(plan.attempts)),
        food=tuple(food_words(plan)),
        reasons=tuple(_reasons(plan, lambda it: it not in named)),
        muscle_reasons=tuple(_reasons(plan, muscles.__contains__)),
        relaxed=tuple(Why(it.text, it.findings) for it in plan.relaxed),
        notes=tuple(it for it in plan.notes if it not in health),
        health=health,
    )


def _exercise_reasons(plan: Plan) -> Mapping[str, tuple[Why, ...]]:
    found: dict[str, tuple[Why, ...]] = {}
    for it in plan.reasons:
        if it.subject in catalog():
            why = Why(it.text, it.findings)
            found[it.subject] = (*found.get(it.subject, ()), why)
    return found


def _reasons(plan: Plan, is_meant: Callable[[str], bool]) -> Iterator[Why]:
    for it in plan.reasons:
        if is_meant(it.subject):
            yield Why(it.text, it.findings)


def _health(plan: Plan) -> Iterator[str]:
    if plan.screening:
        yield from filter(None, (plan.screening.referral,))
        yield from plan.screening.limits.notes
    yield from red_flags()
    yield NOT_MEDICAL_ADVICE
