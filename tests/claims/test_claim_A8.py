"""Exercises fit the strength level: ladders, and first loads without a 1RM test."""

import pytest

from liftwright import request_for
from liftwright.catalog import catalog, ladder
from liftwright.domain.exercise import Skill
from liftwright.domain.prescription import EffortLoad, FixedLoad
from liftwright.planner.plan import Plan
from liftwright.quantities import LoadKind
from planner_requests import planned, repeated, training


def test_claim_A8(novice_plan: Plan) -> None:
    """A novice who knows no lift finds every load by stopping early."""
    assert not novice_plan.request.person.lifts
    for done in repeated(novice_plan):
        assert isinstance(done.sets.load, EffortLoad) or done.load_kg is None
        assert done.rir >= 1
        if done.week == 1:
            assert done.rir >= 2


def test_claim_A8_a_novice_gets_nothing_that_takes_long_to_learn(
    novice_plan: Plan,
) -> None:
    for slot in novice_plan.template.slots():
        is_barbell_lift = slot.exercise.is_main_lift
        assert slot.exercise.skill <= Skill.LEARNED or is_barbell_lift


@pytest.mark.parametrize("place", ["bodyweight", "bands"])
def test_claim_A8_without_weights_a_novice_gets_easy_forms(
    place: str, place_plans: dict[str, Plan]
) -> None:
    for slot in place_plans[place].template.slots():
        assert slot.exercise.skill <= Skill.LEARNED


@pytest.mark.parametrize("place", ["bodyweight", "bands", "hotel"])
def test_claim_A8_a_plan_names_the_easier_and_the_harder_form(
    place: str, place_plans: dict[str, Plan]
) -> None:
    """Where load cannot be chosen, the next rung of the ladder takes its place."""
    on_ladders = [
        done
        for done in repeated(place_plans[place])
        if done.exercise.load_kind is LoadKind.BODYWEIGHT
        and done.exercise.ladder is not None
        and done.exercise.is_compound
    ]

    assert on_ladders
    for done in on_ladders:
        assert "Too hard: " in done.slot.note or "Too easy: " in done.slot.note


def test_claim_A8_known_lifts_start_below_what_was_lifted() -> None:
    plan = planned(request_for(lift=["squat 100kg x 5 @8"]))
    loads = [
        done.load_kg
        for done in training(plan)
        if done.exercise.id == "back-squat" and done.week == 1
    ]

    assert loads
    assert all(isinstance(kg, float) and kg <= 100 for kg in loads)
    assert any(isinstance(it.sets.load, FixedLoad) for it in training(plan))


def test_claim_A8_the_push_up_ladder_leads_from_the_wall_to_harder_forms() -> None:
    rungs = [it.id for it in ladder("push-up")]
    named = ["wall-push-up", "incline-push-up", "push-up"]
    places = [rungs.index(it) for it in named]

    assert places == sorted(places)
    assert rungs[-1] not in named
    skills = [catalog()[it].skill for it in rungs]
    assert skills[0] == min(skills)
    assert skills[-1] == max(skills)
