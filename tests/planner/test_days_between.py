"""Hard work of a muscle gets a day between where the week has one to spare."""

from dataclasses import replace

import pytest

from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Weekday
from liftwright.planner.rules.days_between import clashes
from liftwright.planner.rules.week import DayReading, Work
from liftwright.planner.spread import spread
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, said_of, week_for
from planner_requests import wanted

FOUR_DAYS = ["Mon", "Tue", "Thu", "Fri"]


def day_of(weekday: Weekday, *exercises: str, n_sets: int = 4) -> TemplateDay:
    slots = (TemplateSlot(catalog()[it], Zone.MODERATE, n_sets) for it in exercises)
    return TemplateDay(weekday, tuple(slots))


def reading_of(exercise: str, n_sets: int, rir: float | None = None) -> DayReading:
    work = Work(catalog()[exercise], Zone.MODERATE, n_sets, rir=rir)
    return DayReading("A day", 0, (work,), 0.0)


@pytest.mark.parametrize("level", ["novice", "intermediate", "advanced"])
@pytest.mark.parametrize("emphasis", [0, 1])
def test_four_days_never_work_a_muscle_hard_on_two_in_a_row(
    level: str, emphasis: float
) -> None:
    request = wanted(days=FOUR_DAYS, level=level, emphasis=emphasis)

    assert said_of(week_for(request), request, "days-between") == []


def test_two_days_in_a_row_are_trained_as_asked_for_and_remarked_on() -> None:
    request = wanted(days=["Mon", "Tue"], emphasis=1)
    week = WeekTemplate(
        (day_of(Weekday.MON, "back-squat"), day_of(Weekday.TUE, "leg-press"))
    )

    assert problem_for(request).rest_gap_days == 0
    assert "(quads)" in said_of(week, request, "days-between")[0]


def test_two_hard_sets_each_can_follow_each_other() -> None:
    assert not clashes(reading_of("leg-curl", 2), reading_of("leg-curl", 2))


def test_easy_sets_can_follow_each_other_daily() -> None:
    easy = reading_of("back-squat", 5, rir=4)

    assert not clashes(easy, easy)


def test_many_helping_sets_add_up() -> None:
    helped, direct = reading_of("bench-press", 6), reading_of("triceps-pushdown", 9)

    (clash,) = clashes(helped, direct)

    assert clash.is_sum
    assert clash.sets == (3.0, 9.0)


def test_sessions_that_clash_are_put_on_days_apart() -> None:
    request = wanted(days=["Mon", "Tue", "Fri"])
    week = WeekTemplate(
        (
            day_of(Weekday.MON, "back-squat"),
            day_of(Weekday.TUE, "leg-press"),
            day_of(Weekday.FRI, "bench-press"),
        )
    )
    problem = replace(problem_for(request), heavy_gap_days=1)

    apart = spread(week, problem)

    assert said_of(week, request, "days-between")
    assert not said_of(apart, request, "days-between")


def test_a_day_counts_a_muscle_by_the_exercise_that_trains_it_most() -> None:
    work = tuple(
        Work(catalog()[it], Zone.MODERATE, 3) for it in ("back-squat", "leg-curl")
    )
    day = DayReading("A day", 0, work, 0.0)

    assert day.share(Muscle.QUADS) == day.share(Muscle.HAMSTRINGS) == 1.0
    assert day.share(Muscle.CHEST) == 0.0
