from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import all_exercises, back_squat, box_jump, hip_stretch, plank
from liftwright.coaching.clock import repetition_s
from liftwright.coaching.tempo import default_tempo
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.exercise import Exercise, Modality
from liftwright.evidence import values


def test_strength_lifts_as_fast_as_the_load_allows() -> None:
    assert str(default_tempo(back_squat(), Aim.STRENGTH)) == "2-0-x-0"


def test_claim_a5_the_articles_move_quicker_for_size() -> None:
    evidence = default_tempo(back_squat(), Aim.SIZE)
    articles = default_tempo(back_squat(), Aim.SIZE, rules=Ruleset.ARTICLES)

    assert repetition_s(back_squat(), articles) < repetition_s(back_squat(), evidence)


@pytest.mark.parametrize("exercise", [plank(), hip_stretch(), box_jump()])
def test_holds_stretches_and_jumps_have_no_tempo(exercise: Exercise) -> None:
    assert default_tempo(exercise, Aim.SIZE) is None


@given(
    st.sampled_from(list(all_exercises().values())),
    st.sampled_from(Aim),
    st.sampled_from(Ruleset),
)
def test_every_tempo_lies_where_tempo_makes_no_difference(
    exercise: Exercise, aim: Aim, rules: Ruleset
) -> None:
    tempo = default_tempo(exercise, aim, rules=rules)

    if tempo is not None:
        equal = values("tempo.equal_range")
        assert equal["low"] <= repetition_s(exercise, tempo) <= equal["high"]


def test_the_default_tempo_is_what_the_clock_counts_without_one() -> None:
    tempo = default_tempo(back_squat(), Aim.SIZE)

    assert repetition_s(back_squat(), tempo) == repetition_s(back_squat())


def test_cardio_has_no_tempo() -> None:
    rowing = replace(back_squat(), modality=Modality.CARDIO)

    assert default_tempo(rowing, Aim.SIZE) is None
