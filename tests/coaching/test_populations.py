import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.coaching.limits import Extra, Limits, called, strictest
from liftwright.coaching.populations import (
    hypertension_limits,
    limits_of_age,
    limits_of_conditions,
    older_limits,
    osteoporosis_limits,
    pregnancy_limits,
    youth_limits,
)
from liftwright.domain.person import ScreeningAnswers
from liftwright.evidence import finding

ALL = [
    hypertension_limits(),
    osteoporosis_limits(),
    pregnancy_limits(),
    older_limits(),
    youth_limits(),
]


def test_high_blood_pressure_keeps_reserve_rest_and_breath() -> None:
    limits = hypertension_limits()

    assert limits.min_rir == 2
    assert limits.min_rest_s == 120
    assert not limits.allows_breath_hold
    assert "high-blood-pressure" in limits.excluded
    assert limits.max_fraction_1rm > 0.7


def test_fragile_bones_are_loaded_without_bending_or_impact() -> None:
    limits = osteoporosis_limits()

    assert limits.max_sets == 3
    assert limits.max_days == 3
    assert limits.excluded == {"spinal-flexion", "trunk-strain", "impact"}
    assert Extra.SPINAL_EXTENSORS in limits.extras


def test_pregnancy_leaves_out_the_back_and_stays_moderate() -> None:
    limits = pregnancy_limits()

    assert "pregnancy-supine" in limits.excluded
    assert not limits.allows_vigorous
    assert any("bleeding" in note for note in limits.notes)


def test_claim_b11_from_65_balance_and_fast_sets_join_a_lighter_start() -> None:
    limits = limits_of_age(70)

    assert limits.max_fraction_1rm == 0.85
    assert limits.power_fractions == (0.4, 0.6)
    assert limits.balance_days == 3
    assert limits.extras == {Extra.BALANCE, Extra.POWER}
    assert limits.gentle_weeks > 0


def test_claim_b11_young_people_test_no_maximum() -> None:
    limits = limits_of_age(15)

    assert not limits.allows_one_rm_test
    assert limits.min_rir >= 2


@pytest.mark.parametrize("age_years", [None, 18, 40, 64])
def test_other_adults_have_no_rules_of_age(age_years: int | None) -> None:
    assert limits_of_age(age_years) == Limits()


def test_conditions_bring_their_rules() -> None:
    both = ScreeningAnswers(has_hypertension=True, has_osteoporosis=True)

    assert limits_of_conditions(both) == (hypertension_limits(), osteoporosis_limits())
    assert limits_of_conditions(ScreeningAnswers()) == ()


@given(st.lists(st.sampled_from(ALL)))
def test_together_no_rule_is_loosened(several: list[Limits]) -> None:
    together = strictest(several)

    for limits in several:
        assert together.max_fraction_1rm <= limits.max_fraction_1rm
        assert together.min_rir >= limits.min_rir
        assert together.min_rest_s >= limits.min_rest_s
        assert together.excluded >= limits.excluded
        assert together.extras >= limits.extras
        assert together.balance_days >= limits.balance_days
        assert set(limits.notes) <= set(together.notes)
        assert limits.max_sets is None or (
            together.max_sets is not None and together.max_sets <= limits.max_sets
        )
    assert len(together.notes) == len(set(together.notes))


@given(st.permutations(ALL))
def test_their_order_does_not_matter(several: list[Limits]) -> None:
    one, other = strictest(several), strictest(ALL)

    assert (one.max_fraction_1rm, one.min_rir, one.excluded, one.power_fractions) == (
        other.max_fraction_1rm,
        other.min_rir,
        other.excluded,
        other.power_fractions,
    )
    assert set(one.notes) == set(other.notes)


def test_every_rule_has_findings() -> None:
    assert all(finding(key) for limits in ALL for key in limits.why)
    assert all(limits.why and limits.notes for limits in ALL)


def test_what_health_excludes_is_said_in_words_that_a_person_uses() -> None:
    every = osteoporosis_limits(), pregnancy_limits(), hypertension_limits()

    for limits in every:
        assert all("-" not in words for words in called(limits.excluded))
    assert "lying on the back" in called(pregnancy_limits().excluded)
