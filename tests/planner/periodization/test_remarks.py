"""What to mind at an exercise."""

from liftwright.adaptation.profile import profile
from liftwright.catalog import catalog, exercise
from liftwright.planner.build import rest_style
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import Periodization, calendar
from liftwright.planner.periodization.loads import Lifter
from liftwright.planner.periodization.remarks import end_of_loads, remark
from liftwright.planner.periodization.sets import Setting, work_sets
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone
from planner_requests import wanted


def setting(request: PlanRequest) -> Setting:
    lifter = Lifter(
        profile(request.person, catalog()),
        request.inventory,
        request.person.level,
        limits_of(request),
        request.person.body_mass,
    )
    return Setting(request, Periodization.UNDULATING, lifter, rest_style(request))


def remark_of(name: str, number: int, *lifts: str) -> str:
    request = wanted(lift=list(lifts)) if lifts else wanted()
    slot = TemplateSlot(exercise(name), Zone.MODERATE, 3)
    weeks = calendar(request)
    found = work_sets(slot, 0, weeks, setting(request))[number - 1]
    return remark(slot.exercise, found, setting(request), weeks[number - 1])


def test_the_first_week_says_how_to_find_an_unknown_load() -> None:
    assert "Find the load" in remark_of("leg-curl", 1)
    assert "Find the load" not in remark_of("leg-curl", 2)
    assert "Find the load" not in remark_of("back-squat", 1)


def test_the_body_is_told_the_forms_around_it() -> None:
    assert "Too hard:" in remark_of("push-up", 2)
    assert "Too easy:" in remark_of("push-up", 2)


def test_where_the_dumbbells_end_it_is_said() -> None:
    request = wanted(lift=["dumbbell bench press 200lb"])
    slot = TemplateSlot(exercise("dumbbell-bench-press"), Zone.MODERATE, 3)
    whose = setting(request)
    found = work_sets(slot, 0, calendar(request), whose)[1]

    assert found.is_at_end
    assert end_of_loads(slot.exercise, found.sets, whose).startswith("Nothing heavier")


def end_by_effort(name: str, place: str, *lifts: str) -> str:
    request = wanted(lift=list(lifts), equipment=place, unit="kg")
    slot = TemplateSlot(exercise(name), Zone.MODERATE, 3)
    whose = setting(request)
    found = work_sets(slot, 0, calendar(request), whose)[1]
    return end_of_loads(slot.exercise, found.sets, whose)


def test_a_backpack_says_what_fits_in() -> None:
    assert end_by_effort("backpack-squat", "hotel-room").startswith("16 kg is all")
    assert end_by_effort("backpack-row", "bodyweight").startswith("20 kg is all")


def test_dumbbells_are_light_beside_a_known_lift_only() -> None:
    assert "24 kg is all" in end_by_effort("goblet-squat", "hotel", "squat 140kg")
    assert not end_by_effort("goblet-squat", "hotel", "squat 35kg")
    assert not end_by_effort("goblet-squat", "hotel")
