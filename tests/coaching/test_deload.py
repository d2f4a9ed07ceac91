from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from instances import all_exercises, home_gym_kg
from liftwright.coaching.deload import deload_week
from liftwright.coaching.plates import loadable_masses, nearest_loadable
from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.domain.work import SetKind
from liftwright.quantities import EffortRange, Load, kilograms

SQUAT_100 = FixedLoad(Load.external(kilograms(100)))
BY_FEEL = SetPrescription(
    3, RepTarget(8, 12), EffortLoad(), effort=EffortRange.rir(1, 2)
)


def week_of(*sets: SetPrescription, exercise: str = "back-squat") -> Week:
    return Week((Day("A", (Slot((exercise,), sets),)),))


def only_sets(week: Week) -> Sequence[SetPrescription]:
    return week.days[0].slots[0].sets


def test_half_the_sets_lighter_and_easier() -> None:
    usual = SetPrescription(4, RepTarget(5, 5), SQUAT_100, effort=EffortRange.rir(1, 2))

    (eased,) = only_sets(deload_week(week_of(usual)))

    assert eased.n_sets == 2
    assert eased.load == FixedLoad(Load.external(kilograms(90)))
    assert eased.effort == EffortRange.rir(4)
    assert eased.target == usual.target
    assert "deload.sets" in eased.why


def test_the_week_says_that_it_is_a_deload() -> None:
    usual = SetPrescription(2, RepTarget(5, 5), SQUAT_100)

    assert deload_week(week_of(usual)).kind is WeekKind.DELOAD


@given(st.lists(st.integers(1, 8), min_size=1, max_size=12))
def test_about_half_of_the_week_stays_and_nothing_vanishes(n_sets: list[int]) -> None:
    sets = [SetPrescription(n, RepTarget(5, 5), AskLoad()) for n in n_sets]
    slots = tuple(Slot(("back-squat",), (it,)) for it in sets)
    week = Week((Day("A", slots),))

    eased = [slot.sets[0].n_sets for slot in deload_week(week).days[0].slots]

    ones = sum(n == 1 for n in n_sets)
    assert all(1 <= n <= before for n, before in zip(eased, n_sets, strict=True))
    assert sum(eased) <= sum(n_sets) / 2 + ones / 2 + 1
    assert sum(eased) >= sum(n_sets) / 2 - 1


def test_warm_ups_and_stretches_stay() -> None:
    warm_up = SetPrescription(2, RepTarget(5, 5), SQUAT_100, kind=SetKind.WARM_UP)
    stretch = SetPrescription(2, HoldTarget(30, 30), FixedLoad(Load.none()))

    week = week_of(warm_up, stretch)

    assert only_sets(deload_week(week)) == (warm_up, stretch)


def test_open_and_rest_pause_sets_become_plain_ones() -> None:
    amrap = SetPrescription(
        1, RepTarget(5, 5, is_open=True), SQUAT_100, kind=SetKind.AMRAP
    )
    myo = SetPrescription(1, MiniSetTarget((12, 4, 4), 15), SQUAT_100, SetKind.MYO)

    opened, paused = (
        only_sets(deload_week(week_of(amrap)))[0],
        only_sets(deload_week(week_of(myo)))[0],
    )

    assert opened.target == RepTarget(5, 5)
    assert paused.target == RepTarget(12, 12)
    assert {opened.kind, paused.kind} == {SetKind.WORK}


def test_percentages_fall_too() -> None:
    rule = PercentLoad(PercentBase.ONE_RM, 0.8, 0.85, plus=kilograms(5))

    (eased,) = only_sets(
        deload_week(week_of(SetPrescription(2, RepTarget(5, 5), rule)))
    )

    assert eased.load == PercentLoad(
        PercentBase.ONE_RM, 0.8 * 0.9, 0.85 * 0.9, plus=kilograms(4.5)
    )


def test_assisted_and_bare_work_keeps_its_load() -> None:
    for load in (
        Load.assisted(kilograms(20)),
        Load.bodyweight(),
        Load.bodyweight(kilograms(-10)),
        Load.banded("red", kilograms(12)),
    ):
        usual = SetPrescription(2, RepTarget(5, 5), FixedLoad(load))

        assert only_sets(deload_week(week_of(usual)))[0].load == FixedLoad(load)


def test_jumps_are_halved_but_have_no_reserve() -> None:
    jumps = SetPrescription(
        4, ContactTarget(5), FixedLoad(Load.none()), kind=SetKind.CONTACTS
    )

    (eased,) = only_sets(deload_week(week_of(jumps, exercise="box-jump")))

    assert eased.n_sets == 2
    assert eased.effort is None


def test_lighter_loads_can_be_put_on() -> None:
    exercises, place = all_exercises(), home_gym_kg()

    def fit(exercise: str, load: Load) -> Load:
        assert load.mass is not None
        return nearest_loadable(exercises[exercise], place, load.mass).load

    usual = SetPrescription(
        3, RepTarget(5, 5), FixedLoad(Load.external(kilograms(97.5)))
    )

    (eased,) = only_sets(deload_week(week_of(usual), fit))

    assert isinstance(eased.load, FixedLoad)
    assert eased.load.load.mass in loadable_masses(exercises["back-squat"], place)


def test_small_doses_are_halved_as_well() -> None:
    slots = tuple(
        Slot((name,), (replace(BY_FEEL, n_sets=2),))
        for name in ("leg-curl", "triceps-pushdown", "dumbbell-curl")
    )
    easy = deload_week(Week((Day("Arms", slots),)))

    assert [it.sets[0].n_sets for it in easy.days[0].slots] == [1, 1, 1]


def test_a_load_by_effort_is_told_to_be_lighter() -> None:
    easy = deload_week(Week((Day("Legs", (Slot(("leg-curl",), (BY_FEEL,)),)),)))

    assert easy.days[0].slots[0].sets[0].note == (
        "about 10% lighter than the week before"
    )
