"""Rest: one to three minutes for size, two to five for strength."""

import pytest

from liftwright.catalog import catalog
from liftwright.coaching.clock import StepKind, session_walk
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.plan import Plan
from planner_requests import repeated, training
from prescribed import prescribed


def test_claim_B20(all_plans: list[Plan], articles_plan: Plan) -> None:
    size, strength = values("articles.rest.size"), values("articles.rest.strength")
    assert (size["low"], size["high"]) == (60, 180)
    assert (strength["low"], strength["high"]) == (120, 300)
    for plan in (*all_plans, articles_plan):
        for done in repeated(plan):
            rest = strength if done.reps[1] < 6 else size
            assert done.sets.rest_s is not None
            assert rest["low"] <= done.sets.rest_s[0]
            assert done.sets.rest_s[1] <= rest["high"]


def test_claim_B20_the_session_clock_rests_as_prescribed(both_plan: Plan) -> None:
    for day in both_plan.program.weeks[2].days:
        rested = {
            (line.slot, line.seconds)
            for line in session_walk(day, catalog()).lines
            if line.kind is StepKind.REST and line.slot is not None
        }
        prescribed_s = {
            (at, it.rest_s[0])
            for at, slot in enumerate(day.slots)
            for it in slot.sets
            if it.rest_s
        }
        hard = {
            (at, it.rest_s[0])
            for at, slot in enumerate(day.slots)
            for it in slot.sets
            if it.rest_s and it.kind is SetKind.WORK and it.n_sets > 1
        }
        assert hard
        assert hard <= rested <= prescribed_s


def test_claim_B20_the_minutes_hold_the_rests(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        for week in plan.program.weeks:
            for day in week.days:
                assert day.weekday is not None
                limit = plan.request.minutes[day.weekday]
                assert session_walk(day, catalog()).minutes <= limit


def test_claim_B20_work_without_a_rest_is_never_prescribed(
    all_plans: list[Plan],
) -> None:
    for plan in all_plans:
        for done in training(plan):
            assert done.sets.kind is SetKind.HOLD or done.sets.rest_s


@pytest.mark.parametrize(
    ("aim", "rest"), [("size", (60, 180)), ("strength", (120, 300))]
)
def test_claim_B20_by_the_articles_one_exercise_rests_as_they_say(
    aim: str, rest: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    said = prescribed(capsys, "squat", "--aim", aim, "--rules", "articles")

    assert said.rest_s == rest
