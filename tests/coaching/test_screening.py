from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.coaching.limits import Limits, gentle_limits
from liftwright.coaching.screening import (
    NOT_MEDICAL_ADVICE,
    QUESTIONS,
    Clearance,
    cautions,
    holds,
    red_flags,
    screen,
)
from liftwright.domain.person import ScreeningAnswers
from liftwright.evidence import finding

ANSWERS = st.builds(
    ScreeningAnswers,
    is_active=st.booleans(),
    has_disease=st.booleans(),
    has_symptoms=st.booleans(),
    has_hypertension=st.booleans(),
    is_pregnant=st.booleans(),
    has_osteoporosis=st.booleans(),
    is_cleared=st.booleans(),
)
AGES = st.none() | st.integers(10, 110)


@pytest.mark.parametrize(
    ("active", "disease", "symptoms", "clearance"),
    [
        (False, False, False, Clearance.NONE),
        (False, True, False, Clearance.BEFORE_ANY),
        (False, False, True, Clearance.BEFORE_ANY),
        (False, True, True, Clearance.BEFORE_ANY),
        (True, False, False, Clearance.NONE),
        (True, True, False, Clearance.BEFORE_VIGOROUS),
        (True, False, True, Clearance.STOP),
        (True, True, True, Clearance.STOP),
    ],
)
def test_claim_a7_clearance_follows_the_published_table(
    *, active: bool, disease: bool, symptoms: bool, clearance: Clearance
) -> None:
    answers = ScreeningAnswers(
        is_active=active, has_disease=disease, has_symptoms=symptoms
    )

    assert screen(answers).clearance is clearance


@given(ANSWERS, AGES)
def test_whoever_needs_a_doctor_is_told_so_and_trains_gently(
    answers: ScreeningAnswers, age_years: int | None
) -> None:
    found = screen(answers, age_years=age_years)

    assert bool(found.referral) == (found.clearance is not Clearance.NONE)
    if found.referral:
        assert "doctor" in found.referral
        assert found.referral in found.limits.notes
        assert not found.limits.allows_vigorous
        assert found.limits.max_fraction_1rm <= gentle_limits().max_fraction_1rm
        assert found.limits.min_rir >= gentle_limits().min_rir
    assert all(finding(key) for key in found.why)


@given(ANSWERS, AGES)
def test_a_doctors_word_settles_it(
    answers: ScreeningAnswers, age_years: int | None
) -> None:
    cleared = screen(replace(answers, is_cleared=True), age_years=age_years)

    assert cleared.clearance is Clearance.NONE
    assert cleared.may_start


@given(ANSWERS, AGES, st.sampled_from(["has_disease", "has_symptoms", "is_pregnant"]))
def test_one_more_yes_never_loosens_a_limit(
    answers: ScreeningAnswers, age_years: int | None, field: str
) -> None:
    less = screen(replace(answers, **{field: False}), age_years=age_years)
    more = screen(replace(answers, **{field: True}), age_years=age_years)

    assert list(Clearance).index(more.clearance) >= list(Clearance).index(
        less.clearance
    )
    assert more.limits.max_fraction_1rm <= less.limits.max_fraction_1rm
    assert more.limits.min_rir >= less.limits.min_rir
    assert more.limits.excluded >= less.limits.excluded


def test_the_inactive_start_gently_and_then_are_free() -> None:
    limits = screen(ScreeningAnswers()).limits

    assert limits.in_week(1).max_fraction_1rm == 0.7
    assert limits.in_week(4).min_rir == 3
    assert limits.in_week(5) == limits
    assert limits.max_fraction_1rm == 1.0


def test_the_active_and_healthy_have_no_limits() -> None:
    assert screen(ScreeningAnswers(is_active=True), age_years=30).limits.is_free


def test_the_disease_of_an_active_person_leaves_moderate_training() -> None:
    found = screen(ScreeningAnswers(is_active=True, has_disease=True))

    assert found.may_start
    assert not found.limits.allows_vigorous


def test_every_answer_is_asked_for_once_with_a_reason() -> None:
    fields = [it.field for it in QUESTIONS]

    assert sorted(fields) == sorted(ScreeningAnswers.__dataclass_fields__)
    assert all(it.text.endswith("?") and it.why.endswith(".") for it in QUESTIONS)


def test_red_flags_and_holds_are_listed() -> None:
    assert len(red_flags()) == 5
    assert any("chest pain" in it.lower() for it in red_flags())
    assert any("180/110" in it for it in holds())
    assert any("160/100" in it for it in cautions())
    assert "no medical advice" in NOT_MEDICAL_ADVICE


def test_no_limits_are_free() -> None:
    assert Limits(notes=("Drink.",)).is_free
    assert not gentle_limits().is_free
