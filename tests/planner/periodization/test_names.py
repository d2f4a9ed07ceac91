"""What training days are called."""

from liftwright.catalog import exercise
from liftwright.domain.program import Weekday
from liftwright.planner.periodization.names import day_name
from liftwright.planner.template import TemplateDay, TemplateSlot
from liftwright.planner.zones import Zone


def day(*names: str) -> TemplateDay:
    slots = tuple(TemplateSlot(exercise(it), Zone.MODERATE, 3) for it in names)
    return TemplateDay(Weekday.MON, slots)


def test_a_day_is_called_by_its_half_of_the_body_and_its_first_lifts() -> None:
    name = day_name(day("bench-press", "barbell-row", "dumbbell-curl"))

    assert name == "Upper body: bench press and barbell row"


def test_squats_and_presses_are_a_full_body() -> None:
    assert day_name(day("back-squat", "bench-press")).startswith("Full body")


def test_legs_alone_are_a_lower_body() -> None:
    assert day_name(day("back-squat", "leg-curl")) == "Lower body: back squat"


def test_a_day_of_isolation_is_named_too() -> None:
    assert day_name(day("dumbbell-curl")) == "Upper body: dumbbell curl"


def test_names_of_people_keep_their_capital() -> None:
    assert "Romanian" in day_name(day("romanian-deadlift"))


def test_an_empty_day_is_rest() -> None:
    assert day_name(day()) == "Rest"
