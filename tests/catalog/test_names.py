"""Names that differ only in how they are written are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog.names import normalised

SAME = (
    ("Bench Press (Barbell)", "Barbell Bench Press"),
    ("Bench Press (Barbell)", "bench-presses, barbell"),
    ("Squat, Barbell", "Barbell squats"),
    ("Push Up", "Pushups"),
    ("Pull-up", "Pull Ups"),
    ("Dumbbell Row", "DB rows"),
    ("Dumbell Row", "Dumbbell Row"),
    ("One Arm Row (Dumbbell)", "Single-Arm Dumbbell Row"),
    ("EZ Bar Curl", "E-Z bar curls"),
    ("T Bar Row", "T-bar rows"),
    ("Farmer\N{RIGHT SINGLE QUOTATION MARK}s Carry", "Farmers carry"),
    ("Clean & Jerk", "Clean and Jerk"),
    ("Dumbbell Flyes", "Dumbbell Fly"),
    ("Dumbbell Flies", "Dumbbell Fly"),
    ("One Arm DB Row", "dumbbell single-arm row"),
    ("Standing Calf Raises", "standing calf raise"),
    ("Leg Press 45º (Máquina)", "maquina leg press 45"),
    ("Overhead Triceps Extension with Rope", "overhead tricep extension rope"),
    ("Deadlift ( Smith Machine )", "Smith Machine Deadlift"),
    ("Plank 1:00", "Plank"),
    ("Squat RPE 8", "Squat"),
    ("Tempo Squat (3-1-0)", "Tempo Squats"),
    ("Deadlift (old)", "Deadlift"),
)
DIFFERENT = (
    ("High to Low Cable Fly", "Low to High Cable Fly"),
    ("Leg Press", "Leg Press Calf Raise"),
    ("Front Squat", "Squat"),
    ("Reverse Curl", "Curl"),
    ("Incline Bench Press", "Bench Press"),
    ("Press", "Presser"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_different_exercises_stay_different(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


@given(st.text(max_size=60))
def test_the_plain_form_of_a_plain_form_is_itself(name: str) -> None:
    plain = normalised(name)

    assert normalised(plain) == plain


@given(st.text(max_size=60))
def test_case_and_outer_space_never_count(name: str) -> None:
    assert normalised(f"  {name}\t") == normalised(name)


@pytest.mark.parametrize("nothing", ["", "   ", "()", "--", "...", "🏋"])
def test_a_name_without_a_letter_is_empty(nothing: str) -> None:
    assert normalised(nothing) == ""
