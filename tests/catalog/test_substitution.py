"""What is possible in a place, and what stands in for what is not."""

import pytest

from liftwright.catalog import (
    available,
    catalog,
    exercise,
    inventory_preset,
    preset_names,
    substitutes,
)
from liftwright.catalog.substitution import likeness
from liftwright.domain.exercise import Exercise, Pattern, Skill
from liftwright.domain.muscle import MAJOR_MUSCLES
from liftwright.quantities import Unit

DUMBBELLS = inventory_preset("dumbbells", Unit.KG)
BODYWEIGHT = inventory_preset("bodyweight", Unit.KG)


@pytest.mark.parametrize("preset", preset_names())
def test_only_what_the_equipment_allows_is_available(preset: str) -> None:
    inventory = inventory_preset(preset, Unit.KG)

    assert all(it.equipment <= inventory.equipment for it in available(inventory))


@pytest.mark.parametrize("preset", preset_names())
def test_every_place_can_train_every_major_muscle(preset: str) -> None:
    possible = available(inventory_preset(preset, Unit.KG))
    trained = {muscle for it in possible for muscle in it.prime_movers}

    assert set(MAJOR_MUSCLES) <= trained


@pytest.mark.parametrize(
    ("wanted", "stand_in"),
    [
        ("bench-press", "dumbbell-bench-press"),
        ("barbell-row", "bent-over-dumbbell-row"),
        ("overhead-press", "standing-dumbbell-press"),
        ("romanian-deadlift", "dumbbell-romanian-deadlift"),
        ("back-squat", "goblet-squat"),
        ("barbell-curl", "dumbbell-curl"),
    ],
)
def test_dumbbells_stand_in_for_the_bar(wanted: str, stand_in: str) -> None:
    offered = [it.id for it in substitutes(exercise(wanted), DUMBBELLS)]

    assert stand_in in offered


@pytest.mark.parametrize("one", list(catalog())[::7])
def test_a_substitute_trains_the_same_and_is_possible(one: str) -> None:
    wanted = exercise(one)

    for other in substitutes(wanted, BODYWEIGHT):
        same = other.pattern is wanted.pattern
        assert same or other.prime_movers & wanted.prime_movers
        assert other.equipment <= BODYWEIGHT.equipment
        assert other.skill <= max(wanted.skill, Skill.LEARNED)
        assert other.id != wanted.id


def test_the_nearest_substitute_comes_first() -> None:
    wanted = exercise("bench-press")
    ranks = [likeness(wanted, it) for it in substitutes(wanted, DUMBBELLS, n=20)]

    assert ranks == sorted(ranks, reverse=True)


def test_as_many_substitutes_as_asked_for() -> None:
    assert len(substitutes(exercise("squat"), DUMBBELLS, n=3)) == 3


def test_nothing_is_more_alike_than_the_exercise_itself() -> None:
    squat = exercise("squat")
    same: list[Exercise] = [it for it in catalog().values() if it is not squat]

    assert all(likeness(squat, it) <= likeness(squat, squat) for it in same)


def test_a_stretch_is_no_substitute_for_a_lift() -> None:
    offered = substitutes(exercise("leg-curl"), BODYWEIGHT, n=30)

    assert all(it.pattern is not Pattern.MOBILITY for it in offered)
