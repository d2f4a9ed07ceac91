"""Weeks that belong together are written together."""

from dataclasses import replace

import pytest

from liftwright.domain.program import Program, Week
from liftwright.programs.notation import format_program, parse_program, read_program
from programs.programs_in_use import twelve_weeks_of_four_days, without_compaction

ALTERNATING = """\
program "A and B"
missed days wait

week 1
  day Monday "A"
    back-squat
      3x5 @ 60 kg

  day Wednesday "B"
    deadlift
      1x5 @ 80 kg

  day Friday "A" like day 1

week 2
  day Monday "B" like week 1 day 2

  day Wednesday "A" like week 1 day 1

  day Friday "B" like day 1

weeks 3-8 like weeks 1-2
"""
MESOCYCLES = """\
program "Three blocks"
missed days wait

weeks 1-4 "Base"
  week 4: deload "Light"
  day "A"
    back-squat
      warm-up 5 x 20 kg, 3 x 60 kg
      week 1: 3x5 @ 100 kg
      weeks 2-3: 3x5 @ 102.5 kg
      week 4: 1x5 @ 80 kg
      weeks 1, 3-4: back-off 2x8 @ 80 kg
      week 3: progress linear +2.5 kg

weeks 5-8 "Base" like weeks 1-4
  week 8: deload "Light"

weeks 9-10 test
  day "A, all out" like week 4 day 1
"""


@pytest.mark.parametrize("text", [ALTERNATING, MESOCYCLES])
def test_a_text_in_its_own_layout_stays_as_it_is(text: str) -> None:
    assert format_program(read_program(text)) == text


def test_weeks_alike_are_written_once() -> None:
    week = read_program(ALTERNATING).weeks[0]
    program = Program("Same", (week,) * 12)

    assert format_program(program).count("back-squat") == 1
    assert "weeks 1-12" in format_program(program)


def test_after_a_light_week_a_new_block_begins() -> None:
    text = format_program(twelve_weeks_of_four_days())

    headings = [line for line in text.splitlines() if line.startswith("week")]

    assert headings == ["weeks 1-4", "weeks 5-8", "weeks 9-12"]


def test_twelve_weeks_of_four_days_stay_readable() -> None:
    text = format_program(twelve_weeks_of_four_days())

    assert text.count("\n") < 400
    assert max(map(len, text.splitlines())) <= 80


def test_writing_together_loses_nothing() -> None:
    plan = twelve_weeks_of_four_days()

    assert parse_program(format_program(plan)).value == plan
    assert parse_program(format_program(without_compaction(plan))).value == (
        without_compaction(plan)
    )


def test_weeks_without_days_do_not_repeat_each_other() -> None:
    program = Program("Empty", (Week(()), Week((), "Off"), Week(())))

    text = format_program(program)

    assert "like" not in text
    assert read_program(text) == program


def test_weeks_read_together_share_what_is_the_same() -> None:
    weeks = read_program(MESOCYCLES).weeks

    assert weeks[4].days is weeks[0].days


def test_a_name_of_one_week_can_be_taken_away() -> None:
    named = read_program(MESOCYCLES)
    weeks = (*named.weeks[:1], replace(named.weeks[1], name=""), *named.weeks[2:])
    program = replace(named, weeks=weeks)

    text = format_program(program)

    assert 'week 2: ""' in text
    assert read_program(text) == program
