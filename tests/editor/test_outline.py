"""The outline has the weeks of a program with their days."""

from hypothesis import given
from hypothesis import strategies as st

from editor.in_editor import EVERYTHING, PROGRAM, of_text
from liftwright.editor.outline import Part, outline
from liftwright.editor.reading import Page


def names(parts: list[Part]) -> list[tuple[str, list[str]]]:
    return [(it.name, [day.name for day in it.parts]) for it in parts]


def test_weeks_hold_their_days() -> None:
    assert names(outline(of_text(PROGRAM))) == [
        ("weeks 1-2 Base", ["day Monday Squat", "day Friday"]),
        ("week 3 deload Light", ["day Easy"]),
    ]


def test_days_without_weeks_stand_alone() -> None:
    parts = outline(of_text('program "X"\nday A\n squat\n  3x5\nday B\n'))

    assert names(parts) == [("day A", []), ("day B", [])]


def test_what_is_for_one_of_the_weeks_is_no_heading() -> None:
    text = 'program "X"\nweeks 1-2\n  week 2: deload "Light"\n  day A'

    assert names(outline(of_text(text))) == [("weeks 1-2", ["day A"])]


def test_a_day_reaches_to_its_last_line() -> None:
    week, _ = outline(of_text(PROGRAM))

    assert PROGRAM[week.parts[0].end - 7 : week.parts[0].end] == "general"
    assert PROGRAM[week.start : week.heading_end] == 'weeks 1-2 "Base"'
    assert week.end == week.parts[-1].end


@given(st.integers(0, len(EVERYTHING)))
def test_parts_lie_within_what_they_are_part_of(cut: int) -> None:
    for week in outline(Page(EVERYTHING[:cut])):
        assert week.name
        assert 0 <= week.start <= week.heading_end <= week.end <= cut
        assert all(week.start <= it.start <= it.end <= week.end for it in week.parts)
