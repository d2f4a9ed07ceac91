"""A forecast in the words of a coach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.forecast import (
    LiftDose,
    MuscleDose,
    size_forecast,
    strength_forecast,
)
from liftwright.adaptation.forecast_words import expected_in_words, stall_week
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Level, Person
from liftwright.evidence import value
from liftwright.loading.one_rm import estimate_of
from liftwright.quantities import Unit

DOSE = LiftDose(moderate=8, sessions=2)
GROWTH = MuscleDose(12)


def test_a_known_lift_is_told_with_its_range_and_its_parts() -> None:
    forecast = strength_forecast(
        "bench-press",
        [DOSE] * 12,
        Person(),
        one_rm=estimate_of(100, 0.04),
        unit=Unit.LB,
    )

    words = expected_in_words(forecast)

    assert words.startswith(
        "bench press: typical is +22.8% in 12 weeks, to about 271 lb"
    )
    assert "in 95 of 100 cases" in words
    assert "nerves and learning" in words
    assert "call it a stall and not your limit" in words


def test_too_small_a_change_is_said_to_be_one() -> None:
    forecast = strength_forecast("deadlift", [DOSE] * 4, Person(level=Level.ADVANCED))

    words = expected_in_words(forecast, "Deadlift")

    assert stall_week(forecast) is None
    assert words.startswith("Deadlift: ")
    assert "too small to be told from none in 4 weeks" in words


def test_size_is_told_with_its_swelling() -> None:
    short = size_forecast(Muscle.SIDE_DELTS, [GROWTH] * 1, Person())
    long = size_forecast(Muscle.SIDE_DELTS, [GROWTH] * 12, Person())

    assert "in one week" in expected_in_words(short)
    assert "may still be swelling" in expected_in_words(short)
    assert "Until week 9 a part of it is swelling" in expected_in_words(long)


def test_no_weeks_are_nothing_to_expect() -> None:
    forecast = strength_forecast("deadlift", [], Person())

    assert expected_in_words(forecast) == "deadlift: no weeks, so nothing to expect."


@given(st.sampled_from(Level), st.integers(1, 30))
def test_nobody_is_sorted_into_responders(level: Level, weeks: int) -> None:
    forecast = size_forecast(Muscle.CHEST, [GROWTH] * weeks, Person(level=level))

    assert "respon" not in expected_in_words(forecast)


@pytest.mark.parametrize("weeks", [8, 20])
def test_a_stall_is_named_once_the_typical_change_can_be_told(weeks: int) -> None:
    forecast = strength_forecast(
        "deadlift", [DOSE] * weeks, Person(level=Level.INTERMEDIATE)
    )

    week = stall_week(forecast)

    assert week is not None
    assert forecast.weeks[week - 1].mean >= value("volume.strength.sdes")
