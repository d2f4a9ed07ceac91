from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import all_exercises, hip_stretch, home_gym_kg
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.coaching.mobility import (
    DRILL_MUSCLES,
    FOR_MOVEMENT,
    mobility,
    muscles_of,
)
from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise, Laterality, Measure, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.domain.prescription import (
    AskLoad,
    HoldTarget,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot
from liftwright.evidence import finding, value


def drill(name: str, *muscles: Muscle, measure: Measure = Measure.SECONDS) -> Exercise:
    return replace(
        hip_stretch(),
        id=name.lower().replace(" ", "-"),
        name=name,
        laterality=Laterality.BILATERAL,
        measure=measure,
        muscles=dict.fromkeys(muscles, 1.0),
    )


QUAD = drill("Standing thigh stretch", Muscle.QUADS)
CHEST = drill("Doorway stretch", Muscle.CHEST)
BACK = drill("Cat and cow", Muscle.SPINAL_ERECTORS, measure=Measure.REPETITIONS)
CALF = drill("Wall stretch", Muscle.CALVES)
OTHER_QUAD = drill("Kneeling thigh stretch", Muscle.QUADS)
DRILLS = {it.id: it for it in (QUAD, CHEST, BACK, CALF, OTHER_QUAD)}
EXERCISES = {**all_exercises(), **DRILLS}
ALL_PREPARING = {name for names in FOR_MOVEMENT.values() for name in names}


def day_of(*ids: str) -> Day:
    sets = (SetPrescription(3, RepTarget(8, 8), AskLoad()),)
    return Day("A", tuple(Slot((it,), sets) for it in ids))


def test_drills_are_for_the_muscles_of_the_day() -> None:
    slots = mobility(day_of("back-squat"), EXERCISES, home_gym_kg())

    assert {slot.exercise for slot in slots} >= {OTHER_QUAD.id, BACK.id}
    assert CHEST.id not in {slot.exercise for slot in slots}


def test_the_most_trained_muscles_come_first_where_no_drill_prepares_a_lift() -> None:
    day = day_of("bench-press", "back-squat", "leg-press")
    pool = {key: it for key, it in EXERCISES.items() if key not in ALL_PREPARING}

    slots = mobility(day, pool, home_gym_kg())

    assert slots[0].exercise == OTHER_QUAD.id
    assert len(slots) <= 3


def test_every_lift_is_prepared_in_the_order_of_the_day() -> None:
    day = day_of("back-squat", "overhead-press", "barbell-curl")

    slots = mobility(day, catalog(), home_gym_kg())

    first, second = (slot.exercise for slot in slots[:2])
    assert first in FOR_MOVEMENT[Pattern.SQUAT]
    assert second in FOR_MOVEMENT[Pattern.VERTICAL_PUSH]


@pytest.mark.parametrize("part", ["shoulder", "knee", "hip", "wrist", "lower back"])
def test_no_drill_troubles_what_is_spared(part: str) -> None:
    day = day_of("back-squat", "overhead-press", "deadlift", "pull-up")

    slots = mobility(day, catalog(), home_gym_kg(), spared=frozenset({part}))

    assert slots
    for slot in slots:
        assert part not in catalog()[slot.exercise].contraindications


def test_every_preparing_drill_is_in_the_catalog() -> None:
    assert {catalog()[name].pattern for name in ALL_PREPARING} == {Pattern.MOBILITY}


def test_a_few_minutes_are_enough() -> None:
    day = day_of("bench-press", "back-squat", "standing-calf-raise")

    one_minute = mobility(day, EXERCISES, home_gym_kg(), minutes=1)
    usual = mobility(day, EXERCISES, home_gym_kg())

    assert len(one_minute) == 1
    assert len(usual) == 3
    spent = session_walk(Day("M", usual), EXERCISES)
    assert sum(spent.per_slot_s) <= 4 * 60


def test_holds_are_short_enough_to_cost_no_force() -> None:
    (slot,) = mobility(day_of("standing-calf-raise"), EXERCISES, home_gym_kg())

    target = slot.sets[0].target
    assert isinstance(target, HoldTarget)
    assert target.high_s < value("stretching.static.limit")


def test_drills_count_for_no_muscle_and_say_that_they_are_optional() -> None:
    slots = mobility(day_of("back-squat"), EXERCISES, home_gym_kg())

    assert all(not it.sets[0].kind.counts_as_volume for it in slots)
    assert all("Optional" in it.note for it in slots)
    assert all(finding(key) for it in slots for key in it.why)


def test_moving_drills_are_repeated() -> None:
    slots = mobility(day_of("deadlift"), EXERCISES, home_gym_kg())

    targets = {slot.exercise: slot.sets[0].target for slot in slots}
    assert targets[BACK.id] == RepTarget(8, 8)


def test_nothing_is_offered_that_the_place_lacks() -> None:
    on_ball = replace(CALF, equipment=frozenset({Equipment.STABILITY_BALL}))
    pool = {**all_exercises(), on_ball.id: on_ball}

    assert mobility(day_of("standing-calf-raise"), pool, home_gym_kg()) == ()


def test_a_drill_without_muscles_is_known_by_its_name() -> None:
    bare = replace(drill("Hip flexor stretch"), muscles={})

    assert Muscle.HIP_FLEXORS in muscles_of(bare)
    assert Muscle.CHEST not in muscles_of(bare)


def test_a_word_within_a_word_names_no_muscle() -> None:
    bare = replace(drill("Butterfly drill"), muscles={})

    assert muscles_of(bare) == frozenset()


def test_every_drill_with_muscles_of_its_own_is_in_the_catalog() -> None:
    assert set(DRILL_MUSCLES) <= set(catalog())


@given(st.sampled_from([it for it in catalog().values() if it.family]))
def test_every_main_lift_has_its_drills_in_the_catalog(lift: Exercise) -> None:
    slots = mobility(day_of(lift.id), catalog(), home_gym_kg())

    trained = set(lift.muscles)
    assert slots
    for slot in slots:
        prepares = slot.exercise in FOR_MOVEMENT.get(lift.pattern, ())
        assert prepares or muscles_of(catalog()[slot.exercise]) & trained
