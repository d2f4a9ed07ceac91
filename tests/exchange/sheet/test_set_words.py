import pytest
from hypothesis import given

from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind, Tempo
from liftwright.exchange.sheet import set_words
from liftwright.exchange.sheet.signs import MINUS, TIMES, TO
from liftwright.quantities import Basis, EffortRange, Load, kilograms, pounds
from strategies import set_prescriptions

IRON = Load.external


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (RepTarget(5, 5), "5"),
        (RepTarget(6, 8), f"6{TO}8"),
        (RepTarget(5, 5, is_open=True), "5+"),
        (RepTarget(8, 8, is_per_side=True), "8 each side"),
        (MiniSetTarget((5, 3, 2), 20), "(5 + 3 + 2), 20 s between"),
        (HoldTarget(30, 45), f"30{TO}45 s"),
        (HoldTarget(180, 180), "3 min"),
        (DistanceTarget(40), "40 m"),
        (ContactTarget(1), "1 contact"),
        (ContactTarget(5), "5 contacts"),
    ],
)
def test_work_is_said_in_the_unit_it_is_counted_in(target: Target, words: str) -> None:
    assert set_words.target_words(target) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (FixedLoad(IRON(kilograms("102.5"))), "102.5 kg"),
        (FixedLoad(IRON(pounds(45), Basis.PER_HAND)), "45 lb each hand"),
        (FixedLoad(Load.bodyweight()), "body weight"),
        (FixedLoad(Load.bodyweight(kilograms(10))), "body weight + 10 kg"),
        (FixedLoad(Load.bodyweight(kilograms(-10))), f"body weight {MINUS} 10 kg"),
        (FixedLoad(Load.assisted(kilograms(20))), "20 kg of help"),
        (FixedLoad(Load.banded("red", kilograms(12))), "red band (12 kg)"),
        (FixedLoad(Load.none()), "no load"),
        (PercentLoad(PercentBase.ONE_RM, 0.7, 0.725), f"70{TO}72.5% of the 1RM"),
        (
            PercentLoad(PercentBase.TRAINING_MAX, 0.9, 0.9, pounds(5), "deadlift"),
            "90% of the training max of deadlift + 5 lb",
        ),
        (RepMaxLoad(10), "10RM"),
        (EffortLoad(), "by effort"),
        (AskLoad(), "your choice"),
    ],
)
def test_a_load_is_said_as_it_was_entered(rule: LoadRule, words: str) -> None:
    assert set_words.rule_words(rule) == words


@pytest.mark.parametrize(
    ("rest_s", "words"),
    [
        (None, ""),
        ((60, 90), f"60{TO}90 s"),
        ((90, 120), f"1:30{TO}2 min"),
        ((180, 300), f"3{TO}5 min"),
    ],
)
def test_long_rests_are_said_in_minutes(
    rest_s: tuple[int, int] | None, words: str
) -> None:
    assert set_words.rest_words(rest_s) == words


def test_effort_keeps_its_scale() -> None:
    assert set_words.effort_words(EffortRange.rir(1, 2)) == f"1{TO}2 in reserve"
    assert set_words.effort_words(EffortRange.rpe(8.5)) == "RPE 8.5"
    assert set_words.effort_words(None) == ""


def test_a_warm_up_is_said_in_the_fewest_words() -> None:
    sets = SetPrescription(
        1, RepTarget(5, 5), FixedLoad(IRON(kilograms(60))), SetKind.WARM_UP
    )

    assert set_words.brief_words(sets) == f"60 kg {TIMES} 5"


def test_tempo_clock_and_note_follow() -> None:
    sets = SetPrescription(
        3,
        RepTarget(5, 5),
        AskLoad(),
        tempo=Tempo(3, 1, None, 0),
        every_s=90,
        note="Brace.",
    )

    assert set_words.further_words(sets) == (
        "tempo 3-1-x-0",
        "a set every 90 s",
        "Brace.",
    )


@given(set_prescriptions())
def test_every_set_can_be_said(sets: SetPrescription) -> None:
    assert set_words.amount_words(sets).startswith(f"{sets.n_sets} {TIMES} ")
    assert set_words.rule_words(sets.load)
