"""Pain is watched, spared or ended, as the scale says (claim A10)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import exercise, inventory_preset
from liftwright.coaching.pain import (
    PainReport,
    PainStep,
    in_a_set,
    standing_pains,
    step_for,
)
from liftwright.domain.aim import Ruleset
from liftwright.evidence import finding
from liftwright.quantities import Unit

GYM = inventory_preset("commercial", Unit.KG)
DAY = date(2026, 11, 2)
WEEK = timedelta(days=7)


def reported(
    *scores: int, part: str = "shoulder", every: timedelta = WEEK
) -> list[PainReport]:
    return [
        PainReport(DAY + number * every, part, it) for number, it in enumerate(scores)
    ]


@pytest.mark.parametrize(
    ("score", "step"),
    [
        (0, PainStep.GO_ON),
        (2, PainStep.GO_ON),
        (3, PainStep.WATCH),
        (5, PainStep.WATCH),
        (6, PainStep.STOP),
        (10, PainStep.STOP),
    ],
)
def test_two_goes_on_five_is_watched_and_six_stops(score: int, step: PainStep) -> None:
    assert step_for(score) is step


def test_the_source_documents_stop_at_any_pain() -> None:
    assert step_for(0, Ruleset.ARTICLES) is PainStep.GO_ON
    assert step_for(1, Ruleset.ARTICLES) is PainStep.STOP


def test_a_stopped_movement_gets_a_substitute_that_spares_the_part() -> None:
    advice = in_a_set(exercise("bench-press"), 7, ["wrist"], GYM)
    assert advice.step is PainStep.STOP
    assert finding("pain.refer").statement in advice.text
    assert advice.substitutes
    assert all("wrist" not in it.contraindications for it in advice.substitutes)
    assert all(it.id != "bench-press" for it in advice.substitutes)


def test_a_pain_without_a_place_spares_all_that_the_exercise_loads() -> None:
    squat = exercise("back-squat")
    for it in in_a_set(squat, 8, [], GYM).substitutes:
        assert not set(squat.contraindications) & set(it.contraindications)


def test_a_fine_set_offers_nothing_else() -> None:
    advice = in_a_set(exercise("back-squat"), 1, ["knee"], GYM)
    assert advice.step is PainStep.GO_ON
    assert advice.substitutes == ()


def test_a_pain_stands_until_it_is_reported_as_fine() -> None:
    [pain] = standing_pains(reported(7))
    assert (pain.part, pain.score, pain.step) == ("shoulder", 7, PainStep.STOP)
    assert standing_pains(reported(7, 1)) == ()
    [again] = standing_pains(reported(7, 1, 4))
    assert again.since == DAY + 2 * WEEK


def test_a_pain_that_rises_from_week_to_week_is_spared() -> None:
    assert standing_pains(reported(3, 3))[0].step is PainStep.WATCH
    assert standing_pains(reported(4, 3))[0].step is PainStep.WATCH
    assert standing_pains(reported(3, 4))[0].step is PainStep.STOP


def test_a_pain_that_differs_within_a_week_is_watched() -> None:
    within = reported(3, 4, every=timedelta(days=2))
    assert standing_pains(within)[0].step is PainStep.WATCH


def test_of_one_day_the_worst_report_counts() -> None:
    for scores in ((6, 1), (3, 6)):
        same_day = reported(*scores, every=timedelta(0))
        assert standing_pains(same_day)[0].score == 6


def test_who_says_that_a_pain_is_gone_is_believed_the_same_day() -> None:
    assert standing_pains(reported(6, 0, every=timedelta(0))) == ()
    assert standing_pains(reported(6, 0, 4, every=timedelta(0)))[0].score == 4


def test_parts_are_judged_apart() -> None:
    both = [*reported(6, part="knee"), *reported(0, part="shoulder")]
    assert [it.part for it in standing_pains(both)] == ["knee"]


@given(st.dictionaries(st.integers(0, 60), st.integers(0, 10), max_size=12))
def test_the_order_in_which_days_are_told_does_not_matter(
    told: dict[int, int],
) -> None:
    reports = [
        PainReport(DAY + timedelta(days=n), "knee", score) for n, score in told.items()
    ]
    assert standing_pains(reports) == standing_pains(reports[::-1])
