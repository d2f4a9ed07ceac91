"""Muscle and training raise energy expenditure; fat loss may be an aim."""

import pytest

from liftwright.coaching.nutrition import gained_muscle_kcal_per_day, session_energy
from liftwright.domain.program import WeekKind
from liftwright.planner.plan import Plan
from liftwright.quantities import kilograms
from planner_requests import planned, reason, wanted


def test_claim_B8(both_plan: Plan) -> None:
    """A session of our plan burns what its minutes at 3.5 or 5 MET burn."""
    energy = both_plan.energy

    assert energy is not None
    assert 81 * 0.8 * 3.5 < energy.gross_kcal < 82 * 1.0 * 5.0
    assert energy.net_kcal < energy.gross_kcal
    assert energy.net_low_kcal < energy.net_kcal < energy.net_high_kcal
    assert energy.net_high_kcal >= 1.2 * energy.net_kcal


def test_claim_B8_an_hour_of_eighty_kilograms() -> None:
    energy = session_energy(kilograms(80), minutes=60)

    assert energy.gross_kcal == pytest.approx(280)
    assert energy.net_kcal == pytest.approx(200)


def test_claim_B8_gained_muscle_burns_little() -> None:
    assert gained_muscle_kcal_per_day(1.5) == pytest.approx(19.5)


def test_claim_B8_fat_loss_is_an_aim(both_plan: Plan) -> None:
    plan = planned(wanted(aim=["weight"]))
    said = " ".join(plan.notes)

    assert "500 kcal a day" in said
    assert "1.5 kg more of it are about 20 kcal a day" in said
    assert "eating less takes the fat" in reason(plan, "weight")
    assert plan.protein is not None
    assert plan.protein.target_g == plan.protein.high_g
    assert _growth(plan) < _growth(both_plan)


def test_claim_B8_the_week_that_is_counted_is_a_usual_one(both_plan: Plan) -> None:
    energy = both_plan.energy
    easy = [it for it in both_plan.program.weeks if it.kind is WeekKind.DELOAD]

    assert easy
    assert energy is not None
    assert energy.gross_kcal / (81.65 * 3.5) * 60 > 40


def _growth(plan: Plan) -> float:
    gains = [forecast.weeks[-1].mean for forecast in plan.size]
    return sum(gains) / len(gains)
