"""What matters most comes first and fresh."""

from liftwright.planner.program_rules.order import order_of_a_session
from planner.judged import judged, said

SQUAT = "back-squat\n3x5 @ RIR 2"
EXTENSION = "leg-extension\n3x10 @ RIR 1"
ROW = "barbell-row\n3x6 @ RIR 2"
DEADLIFT = "deadlift\n3x5 @ RIR 2"
CURL = "dumbbell-curl\n3x10 @ RIR 1"


def test_a_squat_after_leg_extensions_is_named() -> None:
    (found,) = order_of_a_session(judged(f"{EXTENSION}\n{SQUAT}"))

    assert "Back squat comes after Leg extension" in found.message


def test_the_squat_first_is_right() -> None:
    assert not list(order_of_a_session(judged(f"{SQUAT}\n{EXTENSION}")))


def test_isolation_of_other_muscles_may_come_before() -> None:
    assert not list(order_of_a_session(judged(f"{CURL}\n{SQUAT}")))


def test_rows_right_before_deadlifts_tire_the_back() -> None:
    found = said(list(order_of_a_session(judged(f"{ROW}\n{DEADLIFT}"))))

    assert "Barbell row right before Deadlift" in found


def test_rows_right_before_romanian_deadlifts_tire_the_back_too() -> None:
    hinge = "dumbbell-romanian-deadlift\n3x8 @ RIR 2"

    assert "Barbell row right before" in said(
        list(order_of_a_session(judged(f"{ROW}\n{hinge}")))
    )


def test_deadlifts_before_rows_are_right() -> None:
    assert not list(order_of_a_session(judged(f"{DEADLIFT}\n{ROW}")))


def test_the_same_mistake_on_the_same_day_is_said_once() -> None:
    found = list(order_of_a_session(judged(f"{EXTENSION}\n{SQUAT}", head="weeks 1-4")))

    assert len(found) == 1
