"""Loads: from the person's curve, made with what they have, in small steps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.profile import profile
from liftwright.catalog import catalog, exercise
from liftwright.coaching.plates import can_load, loadable_masses
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.periodization.loads import (
    Lifter,
    LoadStep,
    expected_rise,
    load_rule,
)
from liftwright.planner.request import PlanRequest
from liftwright.quantities import LoadKind, Mass, Unit
from planner_requests import wanted

FIVE = SetDose(5, 5, 5, 2, ())


def lifter(request: PlanRequest) -> Lifter:
    person = request.person
    return Lifter(
        profile(person, catalog()),
        request.inventory,
        person.level,
        limits_of(request),
        person.body_mass,
    )


def load_of(
    name: str,
    dose: SetDose = FIVE,
    step: LoadStep | None = None,
    request: PlanRequest | None = None,
) -> object:
    whose = lifter(request or wanted())
    return load_rule(exercise(name), dose, step or LoadStep(1), whose)[0]


def mass_of(load: object) -> Mass:
    assert isinstance(load, FixedLoad)
    assert load.load.mass is not None
    return load.load.mass


def test_five_with_two_in_reserve_are_a_seven_repetition_maximum() -> None:
    assert str(mass_of(load_of("back-squat"))) == "255 lb"


@given(st.integers(1, 12), st.integers(0, 4), st.integers(1, 52))
def test_every_load_is_on_the_plates(reps: int, rir: int, week: int) -> None:
    request = wanted()
    load = load_of("back-squat", SetDose(reps, reps, reps, rir, ()), LoadStep(week))

    assert can_load(exercise("back-squat"), request.inventory, mass_of(load))


@given(st.integers(1, 11), st.integers(0, 4))
def test_more_repetitions_or_reserve_never_need_more_load(reps: int, rir: int) -> None:
    def mass(n: int, r: int) -> Mass:
        return mass_of(load_of("back-squat", SetDose(n, n, n, r, ())))

    assert mass(reps + 1, rir) <= mass(reps, rir)
    assert mass(reps, rir + 1) <= mass(reps, rir)


@given(st.integers(20, 80))
def test_a_load_rises_by_a_tenth_or_one_step_at_most(plates: int) -> None:
    before = Mass.of(5 * plates, Unit.LB)
    load = mass_of(load_of("back-squat", step=LoadStep(2, before)))
    masses = loadable_masses(exercise("back-squat"), wanted().inventory)
    step_up = min((it for it in masses if it > before), default=before)

    assert load <= max(before.times(1.1), step_up)


def test_dumbbells_rise_by_one_pair_even_if_that_is_more_than_a_tenth() -> None:
    request = wanted(lift=["dumbbell shoulder press 80lb"])
    before = Mass.of(25, Unit.LB)
    load = load_of("dumbbell-shoulder-press", step=LoadStep(2, before), request=request)

    assert str(mass_of(load)) == "30 lb"


def test_unknown_lifts_are_loaded_by_effort() -> None:
    assert isinstance(load_of("leg-curl"), EffortLoad)


def test_holds_and_bodyweight_say_what_they_are() -> None:
    hold = SetDose(20, 45, 20, None, ())
    plank, pull_up = load_of("plank", hold), load_of("pull-up")

    assert isinstance(plank, FixedLoad)
    assert isinstance(pull_up, FixedLoad)
    assert pull_up.load.kind is LoadKind.BODYWEIGHT
    assert pull_up.load.mass is None


def test_strong_pull_ups_get_plates_on_a_belt() -> None:
    request = wanted(lift=["weighted pull-up 90lb"])
    load = load_of("weighted-pull-up", request=request)

    assert 30 <= mass_of(load).amount <= 90


def test_a_weak_pull_up_is_never_loaded_below_the_body() -> None:
    request = wanted(lift=["pull-up 5lb x 2"])
    load = load_of("pull-up", SetDose(10, 10, 10, 2, ()), request=request)

    assert isinstance(load, FixedLoad)
    assert load.load.mass is None


def test_bands_without_a_reserve_are_the_lifters_choice() -> None:
    assert isinstance(load_of("band-row", SetDose(1, 1, 1, None, ())), AskLoad)


def test_health_caps_the_load() -> None:
    heavy = SetDose(1, 1, 1, 0, ())
    capped = mass_of(load_of("back-squat", heavy, request=wanted(age=15)))

    assert capped.amount == pytest.approx(300 * 0.85, abs=5)


@given(st.integers(1, 51))
def test_lifters_are_expected_to_get_stronger_slowly(week: int) -> None:
    level = wanted().person.level

    assert expected_rise(level, 1) == 1
    assert expected_rise(level, week) < expected_rise(level, week + 1) < 1.25
