"""A week pulls as much as it presses, and no day presses alone."""

import pytest

from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Weekday
from liftwright.planner.push_pull import is_pull, is_push
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, said_of, week_for
from planner_requests import wanted


def day_of(weekday: Weekday, *exercises: str) -> TemplateDay:
    slots = (TemplateSlot(catalog()[it], Zone.MODERATE, 4) for it in exercises)
    return TemplateDay(weekday, tuple(slots))


@pytest.mark.parametrize("emphasis", [0, 0.5, 1])
def test_a_week_pulls_as_much_as_it_presses(emphasis: float) -> None:
    week = week_for(wanted(emphasis=emphasis))
    slots = list(week.slots())

    pushed = sum(it.n_sets for it in slots if is_push(it.exercise))
    pulled = sum(it.n_sets for it in slots if is_pull(it.exercise))
    assert 0 < pushed <= pulled


@pytest.mark.parametrize("days", [["Mon", "Wed", "Fri"], ["Mon", "Tue", "Thu", "Fri"]])
def test_each_day_with_presses_has_a_pull(days: list[str]) -> None:
    request = wanted(days=days, emphasis=1)

    assert said_of(week_for(request), request, "pull-each-day") == []


def test_the_front_shoulders_are_not_what_is_trained_most() -> None:
    for emphasis in (0, 0.5, 1):
        sets = week_for(wanted(emphasis=emphasis, lift="squat 300lb")).fractional_sets()

        assert max(sets, key=lambda it: sets[it]) is not Muscle.FRONT_DELTS


def test_an_overhead_press_counts_less_than_the_bench_unless_it_is_known() -> None:
    plain = {it.family: it.weight for it in problem_for(wanted(lift=[])).lifts}
    known = {
        it.family: it.weight for it in problem_for(wanted(lift=["press 130lb"])).lifts
    }

    assert plain["press"] < plain["bench"]
    assert known["press"] > known["bench"]


def test_an_audit_names_a_week_that_presses_more_than_it_pulls() -> None:
    request = wanted()
    pressed = ("bench-press", "overhead-press")
    week = WeekTemplate(
        (
            day_of(Weekday.MON, *pressed, "pull-up"),
            day_of(Weekday.WED, "back-squat"),
            day_of(Weekday.FRI, *pressed),
        )
    )

    assert "16 sets of presses and 4" in said_of(week, request, "push-pull")[0]
    (beside,) = said_of(week, request, "pull-each-day")
    assert beside.startswith("Fri presses and does not pull enough")


def test_somebody_who_puts_the_chest_first_may_press_more() -> None:
    problem = problem_for(wanted(focus=["chest"]))

    assert not problem.is_balanced


@pytest.mark.parametrize("emphasis", [0, 0.5])
def test_the_chest_is_not_left_behind_the_back(emphasis: float) -> None:
    sets = week_for(wanted(emphasis=emphasis, lift=[])).fractional_sets()

    assert sets[Muscle.LATS] <= 1.5 * sets[Muscle.CHEST] + 0.5


def test_an_audit_names_a_week_that_leaves_the_chest_behind() -> None:
    request = wanted()
    pulls = day_of(Weekday.MON, "pull-up", "barbell-row", "overhead-press")
    week = WeekTemplate((pulls, day_of(Weekday.WED, "bench-press")))

    (said,) = said_of(week, request, "chest-and-back")
    assert said.startswith("8 sets a week for the lats and 4 for the chest")
    assert said_of(week, wanted(focus=["back"]), "chest-and-back") == []


def test_somebody_who_spares_the_chest_is_not_told_to_press() -> None:
    assert not problem_for(wanted(avoid=["chest"])).lats_per_chest
    assert not problem_for(wanted(avoid=["shoulder"])).lats_per_chest
