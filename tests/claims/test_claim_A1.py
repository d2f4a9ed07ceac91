"""People choose strength, size or both; either improves health."""

import pytest

from liftwright.app.chooser import ChooserAnswers, Taste, Wish, recommendation
from liftwright.domain.person import HealthAim
from liftwright.evidence import finding
from liftwright.planner.health_reasons import health_reasons
from planner_requests import planned, wanted


def test_claim_A1() -> None:
    """Who wants to be stronger is sent one way, who wants to be bigger the other."""
    chosen = {it: recommendation(ChooserAnswers(wish=it)) for it in Wish}

    assert 0 <= chosen[Wish.SIZE].emphasis < 0.25
    assert chosen[Wish.BOTH].emphasis == chosen[Wish.UNSURE].emphasis == 0.5
    assert 0.75 < chosen[Wish.STRENGTH].emphasis <= 1
    for it in chosen.values():
        assert it.grounds
        assert all(finding(grounds.key).sources for grounds in it.grounds)


@pytest.mark.parametrize("wish", Wish)
@pytest.mark.parametrize("taste", Taste)
def test_claim_A1_both_ends_are_always_offered(wish: Wish, taste: Taste) -> None:
    chosen = recommendation(ChooserAnswers(wish=wish, taste=taste))

    assert chosen.alternatives == {"size": 0.0, "both": 0.5, "strength": 1.0}
    assert 0 <= chosen.emphasis <= 1


def test_claim_A1_taste_decides_where_no_aim_does() -> None:
    heavy = recommendation(ChooserAnswers(taste=Taste.HEAVY)).emphasis
    many = recommendation(ChooserAnswers(taste=Taste.MANY)).emphasis

    assert many < 0.5 < heavy


def test_claim_A1_the_recommendation_becomes_a_plan_and_can_be_overruled() -> None:
    chosen = recommendation(ChooserAnswers(wish=Wish.BOTH, taste=Taste.HEAVY))
    plan = planned(wanted(emphasis=chosen.emphasis, weeks=2))
    overruled = wanted(emphasis=chosen.alternatives["size"])

    assert f"{round(100 * chosen.emphasis)}% strength" in plan.program.about
    assert overruled.emphasis == 0


@pytest.mark.parametrize("emphasis", [0.0, 1.0])
def test_claim_A1_either_way_serves_health(emphasis: float) -> None:
    request = wanted(emphasis=emphasis, aim=[it.value for it in HealthAim])

    assert {it.subject for it in health_reasons(request)} >= set(HealthAim)
