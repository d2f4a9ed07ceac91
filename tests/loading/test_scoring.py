"""Scores for lifters of different body mass, and what competitors lift."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.person import Sex
from liftwright.evidence import values
from liftwright.loading.norms import AgeGroup, PowerLift, competitor_norm
from liftwright.loading.scoring import Meet, dots, ipf_gl, wilks, wilks_2020

Score = Callable[[float, float, Sex], float]
POLYNOMIALS: dict[str, Score] = {
    "dots": dots,
    "wilks": wilks,
    "wilks_2020": wilks_2020,
}
sexes = st.sampled_from([Sex.FEMALE, Sex.MALE])


@given(st.sampled_from(sorted(POLYNOMIALS)), sexes)
def test_body_mass_is_clamped_to_the_range_of_the_score(name: str, sex: Sex) -> None:
    scale, score = values(f"scoring.{name}.{sex}"), POLYNOMIALS[name]
    lightest, heaviest = scale["body_mass_min"], scale["body_mass_max"]

    assert score(500, lightest - 10, sex) == score(500, lightest, sex)
    assert score(500, heaviest + 50, sex) == score(500, heaviest, sex)
    assert score(500, lightest + 1, sex) != score(500, lightest, sex)


@given(
    st.sampled_from([*POLYNOMIALS.values(), ipf_gl]),
    sexes,
    st.floats(20, 250),
    st.floats(1, 1300),
)
def test_points_rise_in_proportion_to_the_total(
    score: Score, sex: Sex, body_mass_kg: float, total_kg: float
) -> None:
    points = score(total_kg, body_mass_kg, sex)

    assert points > 0
    assert score(2 * total_kg, body_mass_kg, sex) == pytest.approx(2 * points)
    assert score(0, body_mass_kg, sex) == 0


@given(sexes, st.floats(40, 149))
def test_heavier_lifters_need_more_for_the_same_dots(
    sex: Sex, body_mass: float
) -> None:
    assert dots(500, body_mass + 1, sex) < dots(500, body_mass, sex)


@given(sexes, st.sampled_from(Meet))
def test_gl_takes_no_lifter_below_35_kg(sex: Sex, meet: Meet) -> None:
    assert ipf_gl(100, 30, sex, meet) == ipf_gl(100, 35, sex, meet)


@pytest.mark.parametrize("score", [*POLYNOMIALS.values(), ipf_gl])
def test_impossible_scores_are_refused(score: Score) -> None:
    with pytest.raises(ValueError, match="say which"):
        score(500, 80, Sex.UNSAID)
    with pytest.raises(ValueError, match="total_kg must be 0 or more"):
        score(-1, 80, Sex.MALE)
    with pytest.raises(ValueError, match="body_mass_kg must be 0 or more"):
        score(500, float("nan"), Sex.MALE)


@pytest.mark.parametrize("lift", PowerLift)
@pytest.mark.parametrize("age", AgeGroup)
def test_norms_say_whom_they_are_of(lift: PowerLift, age: AgeGroup) -> None:
    male = competitor_norm(lift, Sex.MALE, age)
    female = competitor_norm(lift, Sex.FEMALE, age)

    assert male.times_body_mass > female.times_body_mass > 0
    assert male.percentile == 90
    assert "competition" in male.population
    assert "not the public" in male.limits
    assert male.key.endswith(f"p{male.percentile}")


def test_the_published_norm_of_a_young_squatter() -> None:
    norm = competitor_norm(PowerLift.SQUAT, Sex.MALE, AgeGroup.YOUNG)

    assert norm.times_body_mass == 2.83


def test_norms_need_a_sex() -> None:
    with pytest.raises(ValueError, match="say which"):
        competitor_norm(PowerLift.BENCH, Sex.UNSAID, AgeGroup.OLD)
