"""Health aims: each one changes the plan in a stated, cited way."""

import pytest

from liftwright import request_for
from liftwright.domain.exercise import Modality, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim
from liftwright.evidence import finding, values
from liftwright.planner.plan import Plan
from liftwright.planner.template import TemplateDay, TemplateSlot
from liftwright.planner.zones import Zone
from liftwright.quantities import LoadKind
from planner_requests import Work, planned, reason, repeated, wanted

AXIAL = {Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.VERTICAL_PUSH}


@pytest.mark.parametrize("aim", HealthAim)
def test_claim_A6(aim: HealthAim, aims_plan: Plan) -> None:
    said = [it for it in aims_plan.reasons if it.subject == aim.value]

    assert len(said) == 1
    assert any(key.startswith(("health.", "energy.")) for key in said[0].findings)
    for key in said[0].findings:
        assert finding(key).sources


def test_claim_A6_bones_get_loaded_squats_hinges_or_presses() -> None:
    plan = planned(
        wanted(emphasis="size", days=2, minutes=30, focus=["biceps"], aim=["bone"])
    )
    dose = values("planner.bone_dose")
    days = [_axial_sets(day) for day in plan.template.days]

    assert sum(days) >= dose["sets"] == 6
    assert sum(it > 0 for it in days) >= dose["days"] == 2


def test_claim_A6_joints_keep_two_repetitions_in_reserve() -> None:
    plan = planned(wanted(aim=["joints"]))

    assert _least_reserve(repeated(plan)) >= 2


def test_claim_A6_the_mood_never_needs_failure(size_plan: Plan) -> None:
    plan = planned(wanted(emphasis="size", aim=["mood"]))

    assert _least_reserve(repeated(size_plan)) == 0
    assert _least_reserve(repeated(plan)) == 1


def test_claim_A6_the_heart_gets_sets_that_are_not_heavy() -> None:
    plan = planned(wanted(emphasis="strength", days=2, minutes=40, aim=["heart"]))
    lighter = [
        sum(slot.n_sets for slot in day.slots if slot.zone is not Zone.HEAVY)
        for day in plan.template.days
    ]

    assert sum(lighter) >= 8
    assert sum(it > 0 for it in lighter) >= 2
    assert "30 to 60 minutes" in reason(plan, "heart")


def test_claim_A6_weight_changes_food_and_forecast(
    size_plan: Plan, aims_plan: Plan
) -> None:
    usual, losing = size_plan.protein, aims_plan.protein

    assert usual is not None
    assert losing is not None
    assert usual.target_g == round(1.6 * 81.65)
    assert losing.target_g == round(2.2 * 81.65)
    assert "300 kcal" in reason(aims_plan, "weight")


def _axial_sets(day: TemplateDay) -> int:
    return sum(slot.n_sets for slot in day.slots if _is_axial(slot))


def _is_axial(slot: TemplateSlot) -> bool:
    it = slot.exercise
    return it.pattern in AXIAL and it.load_kind is LoadKind.EXTERNAL


def _least_reserve(found: list[Work]) -> float:
    return min(it.rir for it in found)


@pytest.mark.parametrize("place", ["commercial", "barbell"])
def test_claim_A6_bones_get_the_heaviest_weight_there_is_on_their_feet(
    place: str,
) -> None:
    plan = planned(
        request_for(days=2, minutes=45, age=67, aim=["bone"], equipment=place)
    )
    on_feet = [
        slot
        for slot in plan.template.slots()
        if slot.exercise.pattern in {Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE}
        and slot.exercise.modality is Modality.BARBELL
    ]

    assert sum(slot.n_sets for slot in on_feet) >= 6
    assert {Pattern.SQUAT, Pattern.HINGE} <= {it.exercise.pattern for it in on_feet}


@pytest.mark.parametrize("place", ["commercial", "barbell", "bodyweight"])
def test_claim_A6_bones_get_work_for_the_muscles_along_the_spine(place: str) -> None:
    plan = planned(
        request_for(days=2, minutes=45, age=67, aim=["bone"], equipment=place)
    )
    sets = sum(
        slot.n_sets
        for slot in plan.template.slots()
        if Muscle.SPINAL_ERECTORS in slot.exercise.prime_movers
        and slot.exercise.pattern is not Pattern.HINGE
    )

    assert sets >= 3


def test_claim_A6_sore_joints_lift_nothing_heavy() -> None:
    plan = planned(wanted(emphasis="strength", aim=["joints"]))

    assert all(slot.zone is not Zone.HEAVY for slot in plan.template.slots())
    assert "80%" in reason(plan, "joints")
