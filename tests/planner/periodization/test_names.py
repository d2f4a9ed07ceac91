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


def test_legs_a_push_and_a_pull_are_a_full_body() -> None:
    name = day_name(day("back-squat", "bench-press", "pull-up"))

    assert name == "Full body: back squat and bench press"


def test_a_day_without_a_pull_is_no_full_body() -> None:
    assert day_name(day("back-squat", "bench-press")).startswith("Legs and push: ")


def test_a_few_curls_do_not_make_a_pull() -> None:
    assert day_name(day("back-squat", "bench-press", "dumbbell-curl")).startswith(
        "Legs and push: "
    )


def test_a_day_with_many_leg_curls_and_extensions_is_no_upper_body() -> None:
    name = day_name(day("bench-press", "pull-up", "leg-curl", "leg-extension"))

    assert name.startswith("Full body: ")


def test_calves_and_trunk_go_with_any_day() -> None:
    name = day_name(day("bench-press", "pull-up", "standing-calf-raise", "plank"))

    assert name.startswith("Upper body: ")


def test_legs_alone_are_a_lower_body() -> None:
    assert day_name(day("back-squat", "leg-curl")) == "Lower body: back squat"


def test_a_day_of_isolation_is_named_too() -> None:
    assert day_name(day("dumbbell-curl")) == "Pull: dumbbell curl"


def test_names_of_people_keep_their_capital() -> None:
    assert "Romanian" in day_name(day("romanian-deadlift"))


def test_an_empty_day_is_rest() -> None:
    assert day_name(day()) == "Rest"
