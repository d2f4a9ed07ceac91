"""Muscle needs protein to repair: in meals, over the day."""

from liftwright.planner.plan import Plan


def test_claim_B2(size_plan: Plan) -> None:
    protein = size_plan.protein

    assert protein is not None
    assert protein.meal_low_g == round(0.25 * 81.65)
    assert protein.meal_high_g == round(0.40 * 81.65)
    assert protein.low_g <= protein.target_g <= protein.high_g
    assert 4 * protein.meal_high_g >= protein.target_g
