"""Free weights, machines, bodyweight and bands: every kind of training counts."""

import pytest

from liftwright.catalog import exercises, inventory_preset
from liftwright.coaching.plates import loadable_masses
from liftwright.domain.exercise import Measure, Modality
from liftwright.domain.prescription import FixedLoad
from liftwright.planner.plan import Plan
from liftwright.quantities import Load, LoadKind, Unit, kilograms
from planner_requests import repeated

MODALITIES = [
    Modality.BARBELL,
    Modality.DUMBBELL,
    Modality.KETTLEBELL,
    Modality.MACHINE,
    Modality.CABLE,
    Modality.BODYWEIGHT,
    Modality.ASSISTED,
    Modality.BAND,
    Modality.MEDICINE_BALL,
]


@pytest.mark.parametrize("modality", MODALITIES)
def test_claim_A2(modality: Modality) -> None:
    found = [it for it in exercises() if it.modality is modality]

    assert len(found) >= 5
    for it in found:
        assert it.muscles or it.pattern
        assert it.cues


def test_claim_A2_bodyweight_work_has_a_load() -> None:
    """A push-up moves about two thirds of the body, a pull-up all of it."""
    moved = {it.id: it.bodyweight_share for it in exercises()}
    body = Load.bodyweight()

    assert body.moved_kg(80, moved["push-up"]) == pytest.approx(0.65 * 80)
    assert body.moved_kg(80, moved["pull-up"]) == pytest.approx(80)
    belt = Load.bodyweight(kilograms(10))
    assert belt.moved_kg(80, moved["pull-up"]) == pytest.approx(90)


def test_claim_A2_every_bodyweight_exercise_says_what_it_moves() -> None:
    for it in exercises():
        is_counted = it.is_compound and it.measure is Measure.REPETITIONS
        if is_counted and it.load_kind is LoadKind.BODYWEIGHT:
            assert 0 < it.bodyweight_share <= 1


def test_claim_A2_a_band_has_a_pull() -> None:
    red = Load.banded("red", kilograms(15))
    bands = inventory_preset("bands", Unit.KG).bands

    assert red.moved_kg(80) == pytest.approx(15)
    assert bands
    row = next(it for it in exercises() if it.modality is Modality.BAND)
    assert row.load_kind is LoadKind.BAND
    assert loadable_masses(row, inventory_preset("commercial", Unit.KG)) == ()


def test_claim_A2_every_place_has_a_plan_with_effort_on_every_set(
    place_plans: dict[str, Plan],
) -> None:
    for plan in place_plans.values():
        trained = {it for it, sets in plan.weekly_sets.items() if sets >= 1}
        assert len(trained) >= 8
        for done in repeated(plan):
            assert done.exercise.equipment <= plan.request.inventory.equipment
            assert done.sets.effort is not None


def test_claim_A2_no_load_of_bodyweight_work_is_left_blank(
    place_plans: dict[str, Plan],
) -> None:
    loads = [
        done.sets.load
        for plan in place_plans.values()
        for done in repeated(plan)
        if done.exercise.load_kind is LoadKind.BODYWEIGHT
    ]

    assert loads
    for load in loads:
        assert isinstance(load, FixedLoad)
        assert load.load.kind is LoadKind.BODYWEIGHT
