import re
from dataclasses import replace

import pytest

from instances_plan import named, plan, plan_for_a_beginner
from liftwright import request_for
from liftwright.catalog import catalog
from liftwright.cli.plan_text import plan_text
from liftwright.cli.signs import TIMES
from liftwright.cli.terminal import Look
from liftwright.coaching.screening import screen
from liftwright.domain.person import ScreeningAnswers
from liftwright.exchange.sheet.names import WEEKDAYS
from planner_requests import planned

PAGE = Look(80)
PARTS = (
    "Your week",
    "How it moves",
    "Sets a week per muscle",
    "What to expect at the end",
    "Why",
    "Mind",
    "What next",
)


def test_a_plan_is_told_from_what_to_do_to_why() -> None:
    text = plan_text(plan(), PAGE)

    places = [text.index(part) for part in PARTS]
    assert places == sorted(places)


def test_every_exercise_of_the_first_week_is_there_with_its_minutes() -> None:
    made = plan()
    text = plan_text(made, PAGE)

    for day in made.program.weeks[0].days:
        assert day.name in text
        for slot in day.slots:
            assert catalog()[slot.exercise].name in text
        weekday = WEEKDAYS[day.weekday] if day.weekday is not None else ""
        assert re.search(rf"{weekday} · {day.name} · \d+ min", text)


def test_the_proof_is_said_in_words() -> None:
    made = plan()
    unproven = replace(made, proof=replace(made.proof, bound=made.proof.objective * 2))

    assert "gains more by even" in plan_text(made, PAGE)
    assert "can gain over" in plan_text(unproven, PAGE)


def test_what_was_assumed_is_said_first() -> None:
    text = plan_text(plan(), PAGE, ("a novice", "3 days a week", "12 weeks"))

    assert "this assumes a novice, 3 days a week and 12 weeks." in text
    assert text.index("assumes") < text.index("Your week")


def test_who_was_not_screened_is_sent_to_the_questions() -> None:
    text = plan_text(replace(plan(), screening=None), PAGE)

    assert text.index("liftwright screen") < text.index("Your week")


def test_who_needs_a_doctor_reads_it_before_the_first_session() -> None:
    flagged = screen(ScreeningAnswers(has_symptoms=True))

    text = plan_text(replace(plan(), screening=flagged), PAGE)

    assert text.index("talk to your doctor") < text.index("Your week")


def test_the_last_word_belongs_to_a_doctor() -> None:
    assert "no medical advice" in plan_text(plan(), PAGE)


@pytest.mark.parametrize("width", [56, 72, 80, 100])
def test_a_plan_fits_its_page(width: int) -> None:
    for made in (plan(), plan_for_a_beginner()):
        lines = plan_text(made, Look(width)).splitlines()

        assert max(map(len, lines)) <= width


def test_without_colour_and_signs_nothing_is_lost() -> None:
    plain = plan_text(plan(), Look(80, has_colour=False, has_signs=False))
    coloured = plan_text(plan(), Look(80, has_colour=True))

    assert plain.isascii()
    assert "\x1b" not in plain
    assert "\x1b" in coloured


def test_a_name_cannot_recolour_the_screen() -> None:
    text = plan_text(named("back-squat", "\x1b[31mRed\x07 plan"), PAGE)

    assert "\x1b" not in text
    assert "\x07" not in text


def test_bars_are_as_long_as_the_sets_are_many() -> None:
    made = plan()
    text = plan_text(made, PAGE)

    bars = [line.count("█") for line in text.splitlines() if "█" in line]
    assert bars == sorted(bars, reverse=True)
    assert len(bars) == len(made.weekly_sets)


def test_fast_sets_come_after_the_warm_up_and_name_no_maximum() -> None:
    made = planned(request_for(age=70, aim=["bone"], days=2, weeks=6))
    text = plan_text(made, PAGE)

    warm_up, _, fast = text.partition(f"then: 2{TIMES}6 with 65% of the work load.")
    assert fast
    assert warm_up.rstrip().splitlines()[-1].strip().startswith("warm up:")
    assert "of the 1RM  " not in text
