"""What makes a person gain more or less than the average."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.factors import (
    Conditions,
    half_factor,
    level_factor,
    size_factor,
    size_rest_factor,
    strength_factor,
)
from liftwright.domain.muscle import BodyHalf, Muscle
from liftwright.domain.person import Level, Person, Sex
from liftwright.evidence import finding, value, values

AS_USUAL = Conditions()
novices = st.builds(
    Person,
    level=st.sampled_from(Level),
    age_years=st.none() | st.integers(14, 95),
    sex=st.sampled_from(Sex),
)


@given(novices, st.sampled_from(Muscle))
def test_every_person_may_expect_something(person: Person, muscle: Muscle) -> None:
    assert strength_factor(person, AS_USUAL) > 0
    assert size_factor(muscle, person, AS_USUAL) > 0


@given(st.integers(14, 94))
def test_age_takes_from_size_and_never_from_strength(age: int) -> None:
    here, older = Person(age_years=age), Person(age_years=age + 1)

    assert strength_factor(older, AS_USUAL) == strength_factor(here, AS_USUAL)
    assert size_factor(Muscle.QUADS, older, AS_USUAL) <= size_factor(
        Muscle.QUADS, here, AS_USUAL
    )


def test_age_factors_are_the_published_gains_over_their_average() -> None:
    gains, age = values("gain.size.by_age"), values("forecast.age.size")
    average = (value("gain.size.upper") + value("gain.size.lower")) / 2

    assert age["full"] == pytest.approx(gains["under_35"] / average, abs=0.005)
    assert age["reduced"] == pytest.approx(gains["over_60"] / average, abs=0.005)


def test_level_factors_are_the_usual_slopes_over_a_novice() -> None:
    slopes = values("progression.prior_slope")
    middle = (slopes["early_intermediate"] + slopes["intermediate"]) / 2

    assert level_factor(Level.NOVICE) == 1
    assert level_factor(Level.INTERMEDIATE) == pytest.approx(middle / slopes["novice"])
    assert level_factor(Level.ADVANCED) == slopes["advanced"] / slopes["novice"]


def test_the_halves_differ_as_they_do_within_people() -> None:
    average = (value("gain.size.upper") + value("gain.size.lower")) / 2
    difference = average * (half_factor(BodyHalf.UPPER) - half_factor(BodyHalf.LOWER))

    assert difference == pytest.approx(value("gain.size.upper_minus_lower"))


def test_the_published_deficit_removes_growth_and_spares_most_strength() -> None:
    hungry = Conditions(energy_deficit_kcal=value("energy.deficit.limit"))

    assert size_factor(Muscle.CHEST, Person(), hungry) == 0
    assert 0.8 < strength_factor(Person(), hungry) < 1


@given(st.floats(0, 3), st.floats(0, 3))
def test_more_protein_never_costs(one: float, other: float) -> None:
    less, more = sorted((one, other))

    starved = Conditions(protein_g_per_kg=less)
    fed = Conditions(protein_g_per_kg=more)
    assert strength_factor(Person(), starved) <= strength_factor(Person(), fed)
    assert size_factor(Muscle.LATS, Person(), starved) <= size_factor(
        Muscle.LATS, Person(), fed
    )


def test_enough_protein_is_as_good_as_more() -> None:
    enough = Conditions(protein_g_per_kg=value("protein.breakpoint"))

    assert size_factor(Muscle.LATS, Person(), enough) == size_factor(
        Muscle.LATS, Person(), AS_USUAL
    )
    assert strength_factor(Person(), enough) == strength_factor(Person(), AS_USUAL)


def test_T20_rest_past_ninety_seconds_adds_nothing() -> None:
    flat = value("rest.size.flat_from")
    spread = values("gain.individual_sd")["size"]
    average = value("gain.size.upper")

    for rest_s in (flat, 120, 180, 300):
        added = (size_rest_factor(rest_s) - size_rest_factor(flat)) * average / spread
        assert abs(added) < 0.1


def test_T20_short_rest_costs_little() -> None:
    short = size_rest_factor(30)
    spread = values("gain.individual_sd")["size"]
    lost = (1 - short) * value("gain.size.upper") / spread
    arm = finding("rest.size.arm").interval

    assert 0.7 < short < 1
    assert arm is not None
    assert arm.low <= lost <= arm.high


@pytest.mark.parametrize(
    "wrong", [{"energy_deficit_kcal": -1}, {"protein_g_per_kg": -0.1}]
)
def test_conditions_that_cannot_be_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="at least 0"):
        Conditions(**wrong)
