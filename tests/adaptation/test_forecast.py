"""What to expect of weeks of training, against the published trials."""

from itertools import pairwise
from math import log, log1p
from statistics import NormalDist, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.factors import Conditions
from liftwright.adaptation.forecast import (
    LiftDose,
    MuscleDose,
    SizeForecast,
    StrengthForecast,
    size_dose_ratio,
    size_forecast,
    strength_dose_ratio,
    strength_forecast,
)
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Level, Person, Sex
from liftwright.evidence import Interval, finding, value, values
from liftwright.loading.one_rm import estimate_of
from liftwright.quantities import Unit

YEAR = 52
NOVICE = Person()
TRAINED = Person(level=Level.INTERMEDIATE)
USUAL_LIFT = LiftDose(moderate=value("volume.strength.mean_volume"))
USUAL_MUSCLE = MuscleDose(value("volume.size.mean_volume"))

lift_doses = st.builds(
    LiftDose,
    heavy=st.floats(0, 20),
    moderate=st.floats(0, 20),
    light=st.floats(0, 20),
    sessions=st.floats(0, 6),
)
muscle_doses = st.builds(
    MuscleDose,
    sets=st.floats(0, 45),
    sessions=st.floats(0, 6),
    rest_s=st.none() | st.floats(20, 400),
)
people = st.builds(
    Person,
    level=st.sampled_from(Level),
    age_years=st.none() | st.integers(14, 95),
    sex=st.sampled_from(Sex),
)


def strength(dose: LiftDose, weeks: int, person: Person = NOVICE) -> StrengthForecast:
    return strength_forecast("back-squat", [dose] * weeks, person)


def size(
    dose: MuscleDose, weeks: int, person: Person = NOVICE, muscle: Muscle = Muscle.QUADS
) -> SizeForecast:
    return size_forecast(muscle, [dose] * weeks, person)


def percent(before: float, after: float) -> float:
    return 100 * (after / before - 1)


@given(st.lists(lift_doses, min_size=1, max_size=16), people)
def test_strength_rises_and_every_interval_holds_its_mean(
    doses: list[LiftDose], person: Person
) -> None:
    weeks = strength_forecast("back-squat", doses, person).weeks

    assert [it.week for it in weeks] == list(range(1, len(doses) + 1))
    assert all(it.low < it.mean < it.high for it in weeks)
    assert all(0 <= it.fast_share <= 1 for it in weeks)
    assert all(a.mean <= b.mean for a, b in pairwise(weeks))


@given(st.lists(muscle_doses, min_size=1, max_size=16), people)
def test_size_rises_and_swelling_goes(doses: list[MuscleDose], person: Person) -> None:
    weeks = size_forecast(Muscle.CHEST, doses, person).weeks

    assert all(it.low < it.mean < it.high for it in weeks)
    assert all(a.mean <= b.mean for a, b in pairwise(weeks))
    assert all(a.fast_share >= b.fast_share for a, b in pairwise(weeks))


@given(st.integers(1, 7))
def test_an_easier_week_costs_a_little_and_breaks_nothing(at: int) -> None:
    easier = LiftDose(moderate=USUAL_LIFT.moderate / 2, sessions=1)
    doses = [USUAL_LIFT] * 8
    doses[at - 1] = easier

    eased = strength_forecast("back-squat", doses, NOVICE).weeks
    straight = strength(USUAL_LIFT, 8).weeks

    assert eased[at - 1].mean < straight[at - 1].mean
    assert eased[-1].mean > (0.5 if at == 1 else 0.8) * straight[-1].mean


def test_no_training_changes_nothing_but_the_measurement() -> None:
    (week,) = strength(LiftDose(sessions=0), 1).weeks

    assert week.mean == 0
    assert week.low < 0 < week.high


def test_the_first_month_is_fast_and_the_rest_is_not() -> None:
    weeks = strength(USUAL_LIFT, 26).weeks

    assert weeks[3].fast_share > 0.9
    assert weeks[25].fast_share < 0.6
    assert all(a.fast_share >= b.fast_share for a, b in pairwise(weeks))


def test_a_known_lift_is_forecast_in_the_unit_of_its_owner() -> None:
    one_rm = estimate_of(136.0, 0.04)
    known = strength_forecast(
        "back-squat", [USUAL_LIFT] * 12, NOVICE, one_rm=one_rm, unit=Unit.LB
    )

    load, week = known.loads[-1], known.weeks[-1]
    assert load.mean.unit is Unit.LB
    assert percent(136.0, load.mean.kg) == pytest.approx(week.mean, abs=0.01)
    assert load.low < load.mean < load.high


def test_the_better_the_1rm_is_known_the_narrower_its_forecast() -> None:
    sharp, vague = (
        strength_forecast(
            "back-squat", [USUAL_LIFT], NOVICE, one_rm=estimate_of(100.0, sd)
        ).loads[0]
        for sd in (0.03, 0.1)
    )

    assert vague.low < sharp.low
    assert sharp.high < vague.high


def test_training_age_slows_gains_and_never_stops_them() -> None:
    novice, intermediate, advanced = (
        strength(USUAL_LIFT, 12, Person(level=level)).weeks[-1].mean for level in Level
    )

    assert novice > intermediate > advanced > 0


def test_an_intermediate_gains_in_years_what_powerlifters_do() -> None:
    low, high = (
        values(f"gain.powerlifters.long_term_{end}") for end in ("low", "high")
    )
    weeks = strength(USUAL_LIFT, 10 * YEAR, TRAINED).weeks

    assert low["year_1"] <= weeks[YEAR - 1].mean <= high["year_1"]
    assert low["year_10"] <= weeks[-1].mean <= high["year_10"]


def test_a_deficit_stops_growth_and_slows_strength() -> None:
    hungry = Conditions(energy_deficit_kcal=value("energy.deficit.limit"))
    squat = strength_forecast("back-squat", [USUAL_LIFT] * 8, NOVICE, conditions=hungry)
    quads = size_forecast(Muscle.QUADS, [USUAL_MUSCLE] * 8, NOVICE, conditions=hungry)

    assert 0 < squat.weeks[-1].mean < strength(USUAL_LIFT, 8).weeks[-1].mean
    assert quads.weeks[-1].mean == 0


def test_T6_light_loads_grow_alike_and_strengthen_less() -> None:
    moderate = LiftDose(moderate=9, sessions=3)
    light = LiftDose(light=9, sessions=3)
    worth = values("zone.size_weight")
    grown = [
        size(MuscleDose(9 * worth[zone], 3), 8, TRAINED).weeks[-1].mean
        for zone in ("moderate", "light")
    ]

    assert grown[0] == pytest.approx(grown[1])
    assert strength(moderate, 8, TRAINED).weeks[-1].mean > (
        strength(light, 8, TRAINED).weeks[-1].mean
    )


def test_T7_more_sets_grow_more_and_strengthen_alike() -> None:
    sets = [3 * per_session for per_session in (1, 3, 5)]
    grown = [size(MuscleDose(n, 3), 8, TRAINED).weeks[-1].mean for n in sets]
    stronger = [
        strength(LiftDose(moderate=n, sessions=3), 8, TRAINED).weeks[-1].mean
        for n in sets
    ]

    assert grown == sorted(grown)
    assert grown[2] > 1.5 * grown[0]
    assert stronger[2] - stronger[0] < value("volume.strength.sdes")


def test_T8_heavy_sets_strengthen_more_and_moderate_ones_grow_more() -> None:
    worth = values("zone.size_weight")
    heavy, moderate = LiftDose(heavy=9, sessions=3), LiftDose(moderate=9, sessions=3)

    assert strength_dose_ratio(heavy) > strength_dose_ratio(moderate)
    assert size_dose_ratio(MuscleDose(9 * worth["heavy"])) < size_dose_ratio(
        MuscleDose(9 * worth["moderate"])
    )


def test_T9_total_strength_follows_the_log_law() -> None:
    law = finding("gain.strength.log_law").interval
    weeks = strength(USUAL_LIFT, YEAR).weeks

    assert law is not None
    for week in (4, 8, 12, 26, 52):
        b = log(1 + weeks[week - 1].mean / 100) / log1p(week)
        assert b in law
        assert weeks[week - 1].mean == pytest.approx(
            values("gain.strength.table")[str(week)], abs=0.06
        )


def test_T9_size_of_both_halves_follows_the_log_law_on_average() -> None:
    law = finding("gain.size.log_law").interval

    assert law is not None
    for week in (4, 8, 12, 26, 52):
        halves = [
            log(1 + size(USUAL_MUSCLE, week, muscle=it).weeks[-1].mean / 100)
            for it in (Muscle.BICEPS, Muscle.QUADS)
        ]
        assert sum(halves) / 2 / log1p(week) in law


def test_T10_years_bring_what_an_independent_study_saw() -> None:
    low, high = (values(f"gain.strength.long_term_{end}") for end in ("low", "high"))
    weeks = strength(USUAL_LIFT, 6 * YEAR).weeks

    assert low["year_1"] <= weeks[YEAR - 1].mean <= high["year_1"]
    assert low["year_6"] <= weeks[-1].mean <= high["year_6"]


def test_T11_the_effect_of_load_has_the_published_sign_rank_and_size() -> None:
    spread = values("gain.baseline_cv")["strength"]
    high, moderate, low = (
        strength(LiftDose(**{zone: 6.0}), 12).weeks[-1].mean
        for zone in ("heavy", "moderate", "light")
    )

    assert high > moderate > low
    assert (high - low) / spread in published("load.strength.high_vs_low")
    assert (moderate - low) / spread in published("load.strength.moderate_vs_low")
    assert (high - moderate) / spread in published("load.strength.high_vs_moderate")


def test_T11_the_effect_of_load_on_size_lies_in_the_published_intervals() -> None:
    spread = values("gain.baseline_cv")["size"]
    worth = values("zone.size_weight")
    high, moderate, low = (
        size(MuscleDose(12 * worth[zone]), 12).weeks[-1].mean
        for zone in ("heavy", "moderate", "light")
    )

    assert (high - low) / spread in published("load.size.high_vs_low")
    assert (moderate - low) / spread in published("load.size.moderate_vs_low")
    assert (high - moderate) / spread in published("load.size.high_vs_moderate")


def test_T12_three_and_six_sessions_of_equal_volume_are_equal() -> None:
    three, six = (
        strength(LiftDose(heavy=12, sessions=n), 6, TRAINED).weeks[-1].mean
        for n in (3, 6)
    )

    assert abs(six - three) < value("volume.strength.sdes")


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE])
def test_T13_twelve_weeks_of_novices(sex: Sex) -> None:
    trial = values(f"trial.abe_2000.{'men' if sex is Sex.MALE else 'women'}")
    person = Person(sex=sex)
    end = strength(LiftDose(moderate=9, sessions=3), 12, person).weeks[-1]
    arm, thigh = (
        size(MuscleDose(9, 3), 12, person, it).weeks[-1].mean
        for it in (Muscle.BICEPS, Muscle.QUADS)
    )

    for lift in ("knee_extension", "chest_press"):
        gained = percent(trial[f"{lift}_before"], trial[f"{lift}_after"])
        assert end.low <= gained <= end.high
    assert arm > thigh


def test_T14_womens_squat_slows_down() -> None:
    trial = values("trial.kraemer_2004")
    weeks = strength(LiftDose(moderate=9, sessions=3), 24, Person(sex=Sex.FEMALE)).weeks
    at_12 = percent(trial["squat_week_0"], trial["squat_week_12"])
    at_24 = percent(trial["squat_week_0"], trial["squat_week_24"])

    assert weeks[11].mean == pytest.approx(at_12, abs=10)
    assert weeks[11].low <= at_12 <= weeks[11].high
    assert weeks[23].low <= at_24 <= weeks[23].high
    assert weeks[23].mean - weeks[11].mean < weeks[11].mean / 2


def test_T15_eight_weeks_of_squats_and_curls() -> None:
    trial = values("trial.evangelista_2019")
    squat = strength(LiftDose(moderate=9, sessions=3), 8).weeks[-1]
    biceps = size(MuscleDose(9, 3), 8, muscle=Muscle.BICEPS).weeks[-1]
    spread = values("gain.individual_sd")["strength"]

    stronger = percent(trial["squat_before"], trial["squat_after"])
    grown = percent(trial["biceps_mm_before"], trial["biceps_mm_after"])
    assert abs(squat.mean - stronger) < spread
    assert biceps.low <= grown <= biceps.high


def test_T16_older_people_gain_strength_as_usual_and_less_size() -> None:
    trial, weeks = values("trial.mccartney_1995"), 43
    young, old = Person(age_years=25), Person(age_years=70)
    dose, growth = LiftDose(moderate=6, sessions=2), MuscleDose(6)
    squat, quads = (
        strength(dose, weeks, old).weeks[-1],
        size(growth, weeks, old).weeks[-1],
    )

    assert squat.mean == strength(dose, weeks, young).weeks[-1].mean
    assert quads.mean < size(growth, weeks, young).weeks[-1].mean
    assert (
        squat.low
        <= percent(trial["leg_press_before"], trial["leg_press_after"])
        <= squat.high
    )
    assert (
        quads.low <= percent(trial["quads_before"], trial["quads_after"]) <= quads.high
    )


def test_T18_the_spread_of_changes_is_the_measured_one_and_no_more() -> None:
    """The forecast's spread at the average gain of the trials is the published one,
    and the doubt about the average is all that is added to it."""
    spread = values("gain.individual_sd")
    z = NormalDist().inv_cdf(0.975)
    for end, published_sd in (
        (strength(USUAL_LIFT, 14).weeks[-1], spread["strength"]),
        (size(USUAL_MUSCLE, 14, muscle=Muscle.BICEPS).weeks[-1], spread["size"]),
    ):
        shown = (end.high - end.low) / (2 * z)
        assert published_sd * 0.9 < shown < published_sd * 1.5


def test_T18_training_adds_no_spread_beyond_the_gain_itself() -> None:
    """People simulated with one true gain and the published noise differ about as much
    as the forecast says, so its spread needs no kinds of people."""
    noise = value("reliability.one_rm.cv")
    quantiles = [NormalDist(0, 2**0.5 * noise).inv_cdf(q / 200) for q in range(1, 200)]
    start = strength(LiftDose(sessions=0), 1).weeks[0]

    z = NormalDist().inv_cdf(0.975)
    assert (start.high - start.low) / (2 * z) == pytest.approx(
        stdev(quantiles), rel=0.05
    )


def published(key: str) -> Interval:
    interval = finding(key).interval

    assert interval is not None
    return interval
