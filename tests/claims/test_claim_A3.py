"""Strength rises within about four weeks through nerves; after that muscle grows."""

from itertools import pairwise

import pytest

from liftwright.evidence import value, values
from liftwright.planner.plan import Plan


def test_claim_A3(novice_plan: Plan) -> None:
    published = values("neural.two_component.fast_share")
    assert (published["4"], published["8"], published["12"]) == (0.94, 0.79, 0.7)
    assert len(novice_plan.strength) >= 3
    for forecast in novice_plan.strength:
        share = {week.week: week.fast_share for week in forecast.weeks}

        assert share[2] == 1
        assert share[4] == pytest.approx(published["4"], abs=0.02)
        assert share[8] == pytest.approx(published["8"], abs=0.02)
        assert share[12] == pytest.approx(published["12"], abs=0.02)


def test_claim_A3_half_of_the_gain_is_there_after_four_weeks(novice_plan: Plan) -> None:
    weeks = round(value("articles.neural.weeks"))
    for forecast in novice_plan.strength:
        gain = [week.mean for week in forecast.weeks]

        assert gain[weeks - 1] > gain[-1] / 2
        assert all(earlier < later for earlier, later in pairwise(gain))


def test_claim_A3_the_slow_part_only_grows(novice_plan: Plan) -> None:
    for forecast in novice_plan.strength:
        slow = [week.mean * (1 - week.fast_share) for week in forecast.weeks]

        assert slow[0] == slow[1] == slow[2] == 0
        assert all(earlier < later for earlier, later in pairwise(slow[2:]))


def test_claim_A3_early_size_is_called_swelling(novice_plan: Plan) -> None:
    for forecast in novice_plan.size:
        assert forecast.weeks[0].fast_share == 1
        assert forecast.weeks[-1].fast_share < forecast.weeks[3].fast_share
