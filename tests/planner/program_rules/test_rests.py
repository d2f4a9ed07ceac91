"""Rests are long enough for what the sets are for."""

import pytest

from liftwright.evidence import values
from liftwright.planner.program_rules.rests import heading, rests_between_sets
from planner.judged import judged
from planner_requests import wanted

HEAVY = "back-squat\n3x5 @ RIR 2, rest {rest}"


def test_a_minute_between_heavy_squats_is_too_short() -> None:
    least = values("rest.strength.compound")["low"]
    (found,) = rests_between_sets(judged(HEAVY.format(rest="1:00")))

    assert found.excess == pytest.approx(1 - 60 / least)
    assert "back squat 60 s (120 s)" in found.brief


def test_two_minutes_are_enough() -> None:
    assert not list(rests_between_sets(judged(HEAVY.format(rest="2:00"))))


def test_supersets_share_their_rest() -> None:
    pair = "A1. dumbbell-row\n3x8 @ RIR 2, rest 0:30\nA2. push-up\n3x10, rest 0:30"

    assert not list(rests_between_sets(judged(pair)))


def test_where_time_is_short_a_minute_is_enough_for_size() -> None:
    row = "barbell-row\n3x8 @ RIR 2, rest 1:00"

    assert list(rests_between_sets(judged(row)))
    assert not list(rests_between_sets(judged(row, by=wanted(minutes=30))))


def test_several_exercises_have_a_heading_in_common() -> None:
    assert heading().endswith("(at least)")
