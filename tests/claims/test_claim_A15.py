"""Predisposition limits gains: no reason to be discouraged, and a stall has a name."""

import pytest

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.adaptation.forecast_words import expected_in_words, stall_week
from liftwright.evidence import value
from liftwright.planner.plan import Plan

LABELS = ("responder", "gifted", "genetic", "hardgainer")


def test_claim_A15(all_plans: list[Plan], novice_plan: Plan) -> None:
    for plan in (*all_plans, novice_plan):
        assert plan.strength
        for forecast in _forecasts(plan):
            end = forecast.weeks[-1]
            said = expected_in_words(forecast)

            assert end.low < end.mean < end.high
            assert f"typical is {end.mean:+.1f}%" in said
            assert "people differ" in said
            assert "call it a stall" in said or "do not be discouraged" in said


def test_claim_A15_a_stall_comes_with_what_to_try_next(novice_plan: Plan) -> None:
    bench = next(it for it in novice_plan.strength if it.lift == "bench-press")
    week = stall_week(bench)

    assert week is not None
    assert bench.weeks[week - 1].mean >= value("volume.strength.sdes")
    said = expected_in_words(bench)
    assert f"by week {week}" in said
    assert "stall and not your limit" in said
    for advice in ("sleep", "food", "easier week"):
        assert advice in said


@pytest.mark.parametrize("label", LABELS)
def test_claim_A15_nobody_is_sorted_into_a_kind(label: str, novice_plan: Plan) -> None:
    for forecast in _forecasts(novice_plan):
        assert label not in expected_in_words(forecast).lower()


def _forecasts(plan: Plan) -> list[StrengthForecast | SizeForecast]:
    return [*plan.strength, *plan.size]
