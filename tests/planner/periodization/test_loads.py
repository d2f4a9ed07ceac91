"""Loads: from the person's curve, made with what they have, in small steps."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.profile import profile
from liftwright.catalog import catalog, exercise
from liftwright.coaching.plates import can_load, loadable_masses
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad
from liftwright.domain.program import WeekKind
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.periodization.loads import (
    Bout,
    Lifter,
    Loaded,
    Wish,
    expected_rise,
    loads_of,
)
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone
from liftwright.quantities import LoadKind, Mass, Unit
from planner_requests import wanted

FIVE = SetDose(5, 5, 5, 2, ())
MANY = Bout(n_sets=6, rest_s=90)
WEEKS = range(1, 13)


def lifter(request: PlanRequest) -> Lifter:
    person = request.person
    return Lifter(
        profile(person, catalog()),
        request.inventory,
        person.level,
        limits_of(request),
        person.body_mass,
    )


def week_of(number: int, kind: WeekKind = WeekKind.TRAINING) -> WeekPlan:
    return WeekPlan(number, kind, cycle=1, step=number - 1, n_steps=12)


def load_of(
    name: str,
    dose: SetDose = FIVE,
    week: int = 1,
    request: PlanRequest | None = None,
) -> object:
    return loaded(name, dose, week, request=request).rule


def loaded(
    name: str,
    dose: SetDose = FIVE,
    week: int = 1,
    bout: Bout | None = None,
    request: PlanRequest | None = None,
) -> Loaded:
    """Return what a single week asks for, whatever comes before and after it."""
    wish = Wish(week_of(week), dose, bout or Bout())
    (found,) = loads_of(exercise(name), [wish], lifter(request or wanted()))
    return found


def weeks_of(
    name: str,
    doses: Sequence[SetDose],
    bout: Bout | None = None,
    request: PlanRequest | None = None,
) -> tuple[Loaded, ...]:
    """Return what weeks ask for that follow one another in one cycle."""
    wishes = [
        Wish(week_of(number), dose, bout or Bout())
        for number, dose in enumerate(doses, start=1)
    ]
    return loads_of(exercise(name), wishes, lifter(request or wanted()))


def mass_of(load: object) -> Mass:
    assert isinstance(load, FixedLoad)
    assert load.load.mass is not None
    return load.load.mass


def test_five_with_two_felt_in_reserve_are_an_eight_repetition_maximum() -> None:
    # Who feels two left has about one more.
    assert str(mass_of(load_of("back-squat"))) == "250 lb"


REPORTED_REPS = st.integers(3, 8)
REPORTED_RIR = st.integers(0, 4)


@given(st.integers(12, 60), REPORTED_REPS, REPORTED_RIR)
def test_a_reported_set_comes_back_as_the_same_load(
    plates: int, reps: int, rir: int
) -> None:
    mass = Mass.of(5 * plates, Unit.LB)
    request = wanted(lift=[f"squat {mass} x {reps} RIR {rir}"])
    dose = SetDose(reps, reps, reps, rir, ())

    assert mass_of(load_of("back-squat", dose, request=request)) == mass


@given(st.integers(1, 8), st.integers(60, 240))
def test_more_sets_with_less_rest_need_a_lighter_load(n_sets: int, rest_s: int) -> None:
    def mass(n: int, s: int) -> Mass:
        return mass_of(loaded("back-squat", bout=Bout(n_sets=n, rest_s=s)).rule)

    assert mass(n_sets + 1, rest_s) <= mass(n_sets, rest_s)
    assert mass(n_sets, rest_s) <= mass(n_sets, rest_s + 60)


def test_the_reserve_is_that_of_the_last_set_and_the_first_keeps_more() -> None:
    eight = SetDose(8, 8, 8, 2, ())
    once, often = loaded("back-squat", eight), loaded("back-squat", eight, bout=MANY)

    assert often.dose.rir == pytest.approx(2, abs=0.75)
    assert often.first_rir is not None
    assert often.first_rir > (often.dose.rir or 0) + 0.7
    # What can be done once with two in reserve cannot be done six times.
    assert often.first_rir > (once.first_rir or 0)


def test_the_same_again_becomes_more_where_there_is_room() -> None:
    first, second = weeks_of("back-squat", [FIVE, SetDose(5, 5, 5, 2, (), 1)])

    before = (mass_of(first.rule), first.dose.reps)
    assert (mass_of(second.rule), second.dose.reps) > before


def test_where_the_dumbbells_end_the_repetitions_rise() -> None:
    request = wanted(lift=["dumbbell bench press 150lb"])
    found = loaded("dumbbell-bench-press", request=request)
    heaviest = loadable_masses(exercise("dumbbell-bench-press"), request.inventory)[-1]

    assert mass_of(found.rule) == heaviest
    assert found.is_at_end
    assert found.dose.reps > 5
    assert found.dose.rir == pytest.approx(2, abs=0.75)


def test_where_the_bar_is_too_heavy_the_repetitions_fall() -> None:
    request = wanted(lift=["overhead press 50lb"])
    ten = SetDose(10, 10, 10, 2, ())
    found = loaded("overhead-press", ten, request=request)

    assert str(mass_of(found.rule)) == "45 lb"
    assert found.dose.reps < 6


def test_heavy_work_stays_heavy() -> None:
    easy = SetDose(5, 5, 5, 4, (), least_rir=1)
    found = loaded("back-squat", easy, bout=Bout(Zone.HEAVY, 6, 150))

    assert mass_of(found.rule).amount == pytest.approx(0.8 * 300, abs=2.5)


@given(st.integers(1, 12), st.integers(0, 4), st.integers(1, 52))
def test_every_load_is_on_the_plates(reps: int, rir: int, week: int) -> None:
    request = wanted()
    load = load_of("back-squat", SetDose(reps, reps, reps, rir, ()), week)

    assert can_load(exercise("back-squat"), request.inventory, mass_of(load))


@given(st.integers(1, 11), st.integers(0, 4))
def test_more_repetitions_or_reserve_never_need_more_load(reps: int, rir: int) -> None:
    def mass(n: int, r: int) -> Mass:
        return mass_of(load_of("back-squat", SetDose(n, n, n, r, ())))

    assert mass(reps + 1, rir) <= mass(reps, rir)
    assert mass(reps, rir + 1) <= mass(reps, rir)


@given(st.integers(12, 20), st.integers(3, 6))
def test_a_load_rises_by_a_tenth_or_one_step_at_most(light: int, few: int) -> None:
    doses = [SetDose(it, it, it, 2, ()) for it in (light, few, few)]
    masses = loadable_masses(exercise("back-squat"), wanted().inventory)

    for before, after in pairwise(weeks_of("back-squat", doses)):
        load = mass_of(before.rule)
        step_up = min((it for it in masses if it > load), default=load)
        assert mass_of(after.rule) <= max(load.times(1.1), step_up)


def test_dumbbells_rise_by_one_pair_even_if_that_is_more_than_a_tenth() -> None:
    request = wanted(lift=["dumbbell shoulder press 45lb"])
    doses = [SetDose(it, it, it, 2, ()) for it in (15, 8)]
    first, second = weeks_of("dumbbell-shoulder-press", doses, request=request)
    masses = loadable_masses(exercise("dumbbell-shoulder-press"), request.inventory)
    low, high = mass_of(first.rule), mass_of(second.rule)

    assert high == min(it for it in masses if it > low)
    assert high > low.times(1.1)


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


@pytest.mark.parametrize("age", [16, 67])
def test_health_caps_the_load_by_what_a_lifter_has_become(age: int) -> None:
    """A share of the first day's 1RM would freeze the load for all weeks to come."""
    careful = wanted(age=age, level="novice")
    health, known = limits_of(careful), lifter(careful).profile.one_rm("back-squat")
    assert known is not None
    masses = [mass_of(load_of("back-squat", FIVE, it, careful)) for it in WEEKS]

    assert max(masses[-4:]).kg > health.max_fraction_1rm * known.mean_kg
    for week, mass in zip(WEEKS, masses, strict=True):
        expected_kg = known.mean_kg * expected_rise(careful.person.level, week)
        assert mass.kg <= health.max_fraction_1rm * expected_kg


def test_gentle_weeks_keep_to_a_share_of_what_is_known() -> None:
    """What is only hoped for makes no light week heavier."""
    older = wanted(age=67, level="novice")
    known = lifter(older).profile.one_rm("back-squat")
    assert known is not None

    for week in range(1, limits_of(older).gentle_weeks + 1):
        mass = mass_of(load_of("back-squat", FIVE, week, older))
        cap = limits_of(older).in_week(week).max_fraction_1rm
        assert mass.kg <= cap * known.mean_kg


def test_loads_rise_in_small_steps_after_gentle_weeks() -> None:
    """Nobody goes from light work to the heaviest in three weeks."""
    older = wanted(age=67)
    known = lifter(older).profile.one_rm("back-squat")
    assert known is not None
    weeks = [5, 6, 7, 8]
    masses = [mass_of(load_of("back-squat", FIVE, it, older)) for it in weeks]

    assert masses == sorted(masses)
    for week, mass in zip(weeks, masses, strict=True):
        assert mass.kg <= 0.7 * 1.05 ** (week - 4) * known.mean_kg


@pytest.mark.parametrize("wishes", [{"age": 16}, {"age": 17, "level": "novice"}])
@pytest.mark.parametrize("zone", [Zone.HEAVY, Zone.MODERATE])
def test_no_repetitions_make_up_for_a_load_that_health_ends(
    zone: Zone, wishes: dict[str, object]
) -> None:
    """Sets of thirteen are no heavy work, whatever the load may not be."""
    young = wanted(**wishes)
    most = {Zone.HEAVY: 8, Zone.MODERATE: 12}[zone]

    for week in WEEKS:
        found = loaded("back-squat", FIVE, week, Bout(zone, 3, 120), young)
        assert found.dose.reps <= most


@pytest.mark.parametrize("known_kg", [25, 27.5, 32.5, 40])
@pytest.mark.parametrize("zone", [Zone.HEAVY, Zone.MODERATE])
def test_a_reserve_does_not_grow_while_plates_are_too_coarse(
    zone: Zone, known_kg: float
) -> None:
    """Next to 25 kg lies 27.5 kg, three repetitions harder: sets grow in between."""
    light = wanted(level="novice", lift=[f"bench {known_kg}kg"], unit="kg")

    for week in range(1, 13):
        asked = loaded("bench-press", FIVE, week, Bout(zone, 3, 120), light)
        assert (asked.dose.rir or 0.0) <= (FIVE.rir or 0.0) + 2


def test_after_light_weeks_the_load_rises_in_steps_and_the_sets_are_long() -> None:
    """From sets of twelve to heavy fives it takes weeks: nothing jumps or is idle."""
    light = SetDose(12, 12, 12, 4, (), least_rir=3, floor_rir=3)
    five = SetDose(5, 5, 5, 3, (), least_rir=2)
    request = wanted(lift=["squat 60kg"], unit="kg", level="novice")
    doses = [light, light, *[five] * 6]
    found = weeks_of("back-squat", doses, Bout(Zone.HEAVY, 3, 165), request)

    for before, after in pairwise(found):
        assert mass_of(after.rule) <= mass_of(before.rule).times(1.1)
    assert all((it.dose.rir or 0) < 6 for it in found)
    assert mass_of(found[-1].rule) > mass_of(found[1].rule).times(1.15)
