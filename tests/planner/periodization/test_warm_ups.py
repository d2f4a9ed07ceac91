"""Warm-ups: as many as there is time for, and always lighter than the work."""

from dataclasses import replace

import pytest

from liftwright.adaptation.profile import profile
from liftwright.catalog import catalog, exercise
from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot, Week
from liftwright.domain.work import SetKind
from liftwright.planner.build import rest_style
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.periodization.loads import Lifter
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.periodization.warm_ups import eased_ramps, warm_up_sets
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone
from liftwright.quantities import EffortRange, Load, Mass, Unit
from planner_requests import wanted

BY_EFFORT = SetPrescription(3, RepTarget(5, 5), EffortLoad(), effort=EffortRange.rir(2))


def pounds(amount: float) -> FixedLoad:
    return FixedLoad(Load.external(Mass.of(amount, Unit.LB)))


def setting(request: PlanRequest) -> Setting:
    known = profile(request.person, catalog())
    lifter = Lifter(known, request.inventory, request.person.level, limits_of(request))
    return Setting(request, Periodization.UNDULATING, lifter, rest_style(request))


def ramp_of(
    name: str,
    work: SetPrescription = BY_EFFORT,
    zone: Zone = Zone.MODERATE,
    *,
    place: str = "commercial",
    is_first: bool = True,
) -> tuple[SetPrescription, ...]:
    slot = TemplateSlot(exercise(name), zone, 3)
    whose = setting(wanted(equipment=place))
    return warm_up_sets(slot, work, whose, is_first=is_first)


def loads(sets: tuple[SetPrescription, ...]) -> list[str]:
    return [
        str(it.load.load.mass)
        for it in sets
        if isinstance(it.load, FixedLoad) and it.load.load.mass
    ]


def test_a_heavy_squat_gets_four_sets_up_to_nine_tenths() -> None:
    work = replace(BY_EFFORT, load=pounds(270), target=RepTarget(3, 3))
    sets = ramp_of("back-squat", work, Zone.HEAVY)

    assert loads(sets) == ["115 lb", "165 lb", "225 lb", "245 lb"]
    assert all(it.kind is SetKind.WARM_UP for it in sets)


def test_a_single_warm_up_is_the_one_before_the_last() -> None:
    work = replace(BY_EFFORT, load=pounds(60), target=RepTarget(10, 10))
    sets = ramp_of("dumbbell-bench-press", work)

    assert loads(sets) == ["35 lb"]


@pytest.mark.parametrize("name", ["leg-curl", "lateral-raise", "cable-crunch"])
def test_isolation_needs_none(name: str) -> None:
    assert not ramp_of(name)


def test_holds_need_none() -> None:
    hold = replace(BY_EFFORT, target=HoldTarget(20, 45), load=pounds(0), effort=None)

    assert not ramp_of("plank", hold)


def test_unknown_loads_warm_up_in_shares_of_the_top_set() -> None:
    assert len(ramp_of("bench-press", zone=Zone.HEAVY)) == 4


def test_bands_warm_up_with_a_weaker_one() -> None:
    (only,) = ramp_of("band-row", place="bands")

    assert isinstance(only.load, AskLoad)
    assert only.note == "with a weaker band"


def test_easier_weeks_drop_the_ramp_that_reaches_their_loads() -> None:
    work = replace(BY_EFFORT, load=pounds(245))
    ramp = tuple(
        replace(BY_EFFORT, n_sets=1, load=pounds(it), kind=SetKind.WARM_UP)
        for it in (110, 165, 215, 245)
    )
    week = Week((Day("Squats", (Slot(("back-squat",), (*ramp, work)),)),))
    (slot,) = eased_ramps(week).days[0].slots

    assert loads(slot.sets) == ["110 lb", "165 lb", "215 lb", "245 lb"]


def test_easier_weeks_of_unknown_loads_stay_as_they_are() -> None:
    week = Week((Day("Squats", (Slot(("back-squat",), (BY_EFFORT,)),)),))

    assert eased_ramps(week) == week
