"""What a coach would count in the catalog as a whole."""

from collections import Counter

import pytest

from liftwright.catalog import catalog, ladders
from liftwright.catalog.exercise_faults import IN_TWO_HANDS
from liftwright.catalog.fields import CONTRAINDICATIONS, FAMILIES
from liftwright.domain.exercise import (
    Laterality,
    Measure,
    Modality,
    Pattern,
    SpotterNeed,
)
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import finding, value, values
from liftwright.quantities import Basis, LoadKind

FEWEST_EXERCISES = 350
LADDERS_OF_CLAIM_A8 = (
    "push-up",
    "dip",
    "vertical-push",
    "pull-up",
    "squat",
    "single-leg-squat",
    "hinge",
    "plank",
    "hollow",
    "leg-raise",
)
EVERY = tuple(catalog().values())


def test_there_are_enough_exercises() -> None:
    assert len(catalog()) >= FEWEST_EXERCISES


@pytest.mark.parametrize("modality", Modality)
def test_every_modality_has_a_choice(modality: Modality) -> None:
    assert sum(it.modality is modality for it in EVERY) >= 4


@pytest.mark.parametrize("pattern", Pattern)
def test_every_movement_has_an_exercise(pattern: Pattern) -> None:
    assert any(it.pattern is pattern for it in EVERY)


@pytest.mark.parametrize("muscle", Muscle)
def test_every_muscle_is_trained_fully_by_two_exercises(muscle: Muscle) -> None:
    movers = [it.id for it in EVERY if muscle in it.prime_movers]

    assert len(movers) >= 2


@pytest.mark.parametrize("muscle", MAJOR_MUSCLES)
def test_every_major_muscle_is_trained_in_several_ways(muscle: Muscle) -> None:
    ways = {it.modality for it in EVERY if muscle in it.prime_movers}

    assert len(ways) >= 4


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_family_has_one_main_lift_and_variations(family: str) -> None:
    members = [it for it in EVERY if it.family == family]

    assert sum(it.is_main_lift for it in members) == 1
    assert len(members) >= 3


def test_a_variation_carries_over_as_much_as_the_finding_says() -> None:
    shares = {it.transfer for it in EVERY if not it.is_main_lift}

    assert shares == {0.0, value("transfer.related_lift")}


def test_every_exercise_has_cues_and_known_contraindications() -> None:
    assert not [it.id for it in EVERY if len(set(it.cues)) < 2]
    assert not [it.id for it in EVERY if set(it.contraindications) - CONTRAINDICATIONS]


@pytest.mark.parametrize("key", sorted({it.curve for it in EVERY}))
def test_every_curve_is_a_finding_with_a_number(key: str) -> None:
    assert finding(key).value


@pytest.mark.parametrize("key", sorted({it.muscle_source for it in EVERY}))
def test_every_muscle_share_rests_on_a_finding(key: str) -> None:
    assert finding(key).values


def test_a_number_for_each_hand_needs_two_things_to_hold() -> None:
    per_hand = [it for it in EVERY if it.basis is Basis.PER_HAND]

    assert not [it.id for it in per_hand if not IN_TWO_HANDS & set(it.equipment)]


def test_shares_of_body_mass_are_those_of_the_finding() -> None:
    shares = {0.0, *values("bodyweight_share.convention").values()}

    assert {it.bodyweight_share for it in EVERY} <= shares


def test_iron_does_not_move_the_body() -> None:
    iron = [it for it in EVERY if it.load_kind is LoadKind.EXTERNAL]

    assert not [it.id for it in iron if it.bodyweight_share]


def test_holds_are_counted_in_seconds() -> None:
    holds = [it for it in EVERY if it.modality is Modality.ISOMETRIC]

    assert {it.measure for it in holds} == {Measure.SECONDS}


def test_no_two_exercises_say_the_same() -> None:
    uses = Counter(it.cues for it in EVERY)

    assert not [cues for cues, n in uses.items() if n > 1]


@pytest.mark.parametrize("name", LADDERS_OF_CLAIM_A8)
def test_the_ladders_that_beginners_need_have_five_rungs(name: str) -> None:
    assert len(ladders()[name]) >= 5


@pytest.mark.parametrize("name", ladders())
def test_a_ladder_is_complete_and_never_gets_easier(name: str) -> None:
    rungs = ladders()[name]
    numbers = [it.ladder.rung for it in rungs if it.ladder]
    skills = [it.skill for it in rungs]

    assert numbers == list(range(1, len(rungs) + 1))
    assert skills == sorted(skills)


def test_what_can_pin_a_lifter_asks_for_help() -> None:
    under_the_bar = {"back-squat", "front-squat", "bench-press", "incline-bench-press"}

    needs = {key: catalog()[key].spotter for key in under_the_bar}

    assert SpotterNeed.NONE not in needs.values()


def test_squats_do_not_count_for_the_hamstrings() -> None:
    squats = [it for it in EVERY if it.pattern is Pattern.SQUAT]

    assert not any(Muscle.HAMSTRINGS in it.muscles for it in squats)


def test_one_sided_work_is_marked() -> None:
    single = [it for it in EVERY if it.id.startswith("single-")]

    assert single
    assert all(it.laterality is not Laterality.BILATERAL for it in single)
