"""Upper body gains size faster than lower; age, sex and training age matter too."""

import pytest

from liftwright.adaptation.forecast import (
    LiftDose,
    MuscleDose,
    WeekForecast,
    size_forecast,
    strength_forecast,
)
from liftwright.domain.muscle import Muscle, body_half
from liftwright.domain.person import Level, Person, Sex
from liftwright.evidence import finding, value
from liftwright.loading.one_rm import estimate_of
from liftwright.planner.plan import Plan

WEEKS = 12
NOVICE = Person(level=Level.NOVICE)


def test_claim_A14() -> None:
    """The lead of the upper body is the one measured within the same people."""
    lead = _size(Muscle.CHEST).mean - _size(Muscle.QUADS).mean
    measured = finding("gain.size.upper_minus_lower").interval

    assert measured is not None
    assert (measured.low, measured.high) == (1.0, 4.4)
    assert measured.low <= lead <= measured.high


def test_claim_A14_in_a_plan_the_upper_body_leads_at_equal_dose(
    novice_plan: Plan,
) -> None:
    dose = {it.muscle: novice_plan.weekly_sets[it.muscle] for it in novice_plan.size}
    pairs = [
        (one, other)
        for one in novice_plan.size
        for other in novice_plan.size
        if body_half(one.muscle) == "upper"
        and body_half(other.muscle) == "lower"
        and dose[one.muscle] >= dose[other.muscle]
    ]

    assert pairs
    for upper, lower in pairs:
        assert upper.weeks[-1].mean > lower.weeks[-1].mean


def test_claim_A14_strength_shows_no_difference_between_the_halves() -> None:
    assert _strength("bench-press", NOVICE) == _strength("back-squat", NOVICE)


def test_claim_A14_age_costs_size_but_not_relative_strength() -> None:
    old = Person(level=Level.NOVICE, age_years=70)
    young = Person(level=Level.NOVICE, age_years=25)

    assert _size(Muscle.CHEST, old).mean < _size(Muscle.CHEST, young).mean
    assert _strength("bench-press", old) == _strength("bench-press", young)


def test_claim_A14_training_age_costs_both() -> None:
    sizes = [_size(Muscle.CHEST, Person(level=level)).mean for level in Level]
    strengths = [_strength("bench-press", Person(level=level)).mean for level in Level]

    assert sizes == sorted(sizes, reverse=True)
    assert strengths == sorted(strengths, reverse=True)


def test_claim_A14_sex_makes_no_difference_to_relative_size() -> None:
    woman, man = (Person(sex=it) for it in (Sex.FEMALE, Sex.MALE))

    assert _size(Muscle.QUADS, woman) == _size(Muscle.QUADS, man)
    assert _strength("bench-press", woman).mean > _strength("bench-press", man).mean


def test_claim_A14_ranges_are_wide_enough_to_be_honest() -> None:
    chest = _size(Muscle.CHEST)

    assert chest.low < 0 < chest.mean < chest.high
    assert chest.high - chest.low > 2 * value("gain.size.upper")


def test_claim_A14_ranges_narrow_as_the_log_grows() -> None:
    doses = [LiftDose(moderate=8)] * WEEKS
    widths = []
    for doubt in (0.10, 0.05, 0.025):
        forecast = strength_forecast(
            "bench-press", doses, NOVICE, one_rm=estimate_of(100, doubt)
        )
        end = forecast.loads[-1]
        widths.append(end.high.kg - end.low.kg)

    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[-1]


def _size(muscle: Muscle, person: Person = NOVICE) -> WeekForecast:
    dose = MuscleDose(value("volume.size.mean_volume"))
    return size_forecast(muscle, [dose] * WEEKS, person).weeks[-1]


def _strength(lift: str, person: Person) -> WeekForecast:
    return strength_forecast(lift, [LiftDose(moderate=8)] * WEEKS, person).weeks[-1]


@pytest.mark.parametrize("muscle", [Muscle.CHEST, Muscle.QUADS])
def test_claim_A14_everybody_is_expected_to_gain(muscle: Muscle) -> None:
    assert _size(muscle).mean > 0
