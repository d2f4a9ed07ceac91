"""A spared body part is really spared, and the plan says what that costs."""

import pytest

from liftwright.planner.passed_on import passes_load
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone
from planner_requests import planned, wanted

PARTS = ["shoulder", "back", "hip", "knee", "elbow", "wrist"]


def sparing(avoid: list[str], equipment: str = "commercial") -> PlanRequest:
    """Return a request of an intermediate lifter who spares body parts."""
    return wanted(avoid=avoid, equipment=equipment, lift=[])


def said(plan: Plan) -> str:
    """Return what a plan says gave way to what is spared."""
    return " ".join(it.text for it in plan.relaxed if it.rule == "spared")


@pytest.mark.parametrize("part", PARTS)
def test_no_exercise_of_a_plan_loads_the_part_that_is_spared(part: str) -> None:
    request = sparing([part])
    plan = planned(request)

    assert request.avoid.body_parts
    for slot in plan.template.slots():
        troubled = request.avoid.body_parts & set(slot.exercise.contraindications)
        assert not troubled, slot.exercise.id


def test_a_spared_shoulder_leaves_out_every_press_and_says_what_stays_untrained() -> (
    None
):
    plan = planned(sparing(["shoulder"], "dumbbells"))

    assert "chest, front delts and side delts" in said(plan)
    assert "Some load still passes through what you spare" in said(plan)
    assert "row (shoulder)" in said(plan)
    assert "no training for the whole body" not in said(plan)


@pytest.mark.parametrize("part", ["elbow", "wrist", "knee"])
def test_nothing_heavy_passes_through_what_is_spared(part: str) -> None:
    plan = planned(sparing([part]))

    for slot in plan.template.slots():
        is_heavy = slot.zone is Zone.HEAVY
        assert not (is_heavy and passes_load(slot.exercise, {part})), slot.exercise.id


def test_a_spared_back_keeps_the_rows_and_pulldowns() -> None:
    plan = planned(sparing(["back"]))
    patterns = {slot.exercise.pattern.value for slot in plan.template.slots()}

    assert "hinge" not in patterns
    assert patterns & {"horizontal_pull", "vertical_pull"}


def test_who_spares_everything_is_told_what_no_exercise_trains() -> None:
    plan = planned(sparing(PARTS))

    for muscle in ("chest", "quads", "glutes", "triceps", "hamstrings"):
        assert muscle in said(plan)
    assert "no training for the whole body" in said(plan)


def test_who_spares_nothing_is_told_nothing() -> None:
    assert said(planned(sparing([]))) == ""
