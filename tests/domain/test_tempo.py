import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.bounds import MAX_TEMPO_S
from liftwright.domain.tempo import Tempo

phases = st.integers(0, MAX_TEMPO_S)


@given(st.builds(Tempo, phases, phases, st.none() | phases, phases))
def test_a_tempo_comes_back_from_its_text(tempo: Tempo) -> None:
    assert Tempo.parse(str(tempo)) == tempo


def test_as_fast_as_possible_is_an_x_of_either_size() -> None:
    assert Tempo.parse("3-1-X-0") == Tempo.parse("3-1-x-0") == Tempo(3, 1, None, 0)


@pytest.mark.parametrize("text", ["", "3-1-x", "3-1-x-0-1", "x-1-1-0", "3--1-x-0"])
def test_a_text_that_is_no_tempo_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is written like 3-1-x-0"):
        Tempo.parse(text)


def test_a_phase_that_takes_too_long_is_told() -> None:
    with pytest.raises(ValueError, match="a phase of a tempo"):
        Tempo.parse(f"3-1-x-{MAX_TEMPO_S + 1}")
