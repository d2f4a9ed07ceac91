import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from instances_plan import named, plan, plan_for_a_beginner
from liftwright.exchange.formulas import STARTS
from liftwright.exchange.plan_csv import COLUMNS, as_csv
from liftwright.planner.plan import Plan
from plan_strategies import plans

WORDS = ("day_name", "exercise_id", "exercise", "target", "load_words", "note")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def n_sets(made: Plan) -> int:
    days = (day for week in made.program.weeks for day in week.days)
    return sum(it.n_sets for day in days for slot in day.slots for it in slot.sets)


def small(made: Plan) -> Plan:
    """Return a plan with each line of sets done once: a thousand sets say no more."""
    weeks = tuple(
        replace(
            week,
            days=tuple(
                replace(
                    day,
                    slots=tuple(
                        replace(
                            slot, sets=tuple(replace(it, n_sets=1) for it in slot.sets)
                        )
                        for slot in day.slots
                    ),
                )
                for day in week.days
            ),
        )
        for week in made.program.weeks
    )
    return replace(made, program=replace(made.program, weeks=weeks))


def test_every_set_has_a_row() -> None:
    found = rows(as_csv(plan()))

    assert len(found) == n_sets(plan())
    assert list(found[0]) == list(COLUMNS)


def test_a_row_says_the_set_in_numbers() -> None:
    row = rows(as_csv(plan()))[5]

    said = {key: value for key, value in row.items() if value}
    assert said == {
        "week": "1",
        "week_kind": "training",
        "day": "1",
        "day_name": "Squat and press",
        "weekday": "mon",
        "date": "2026-03-02",
        "place": "1",
        "exercise_id": "back-squat",
        "exercise": "Back squat",
        "set": "6",
        "set_kind": "work",
        "target": "4",
        "reps_low": "4",
        "reps_high": "4",
        "load_words": "255 lb",
        "load_kind": "external",
        "load": "255",
        "load_unit": "lb",
        "load_counts": "total",
        "effort_scale": "RIR",
        "effort_low": "3",
        "effort_high": "3",
        "rest_low_s": "180",
        "rest_high_s": "300",
    }


def test_every_column_is_documented() -> None:
    pages = Path(__file__).resolve().parents[2] / "docs" / "reference"
    text = (pages / "plan-files.md").read_text(encoding="utf-8")

    assert [it for it in COLUMNS if f"`{it}`" not in text] == []


def test_lines_end_as_the_standard_says() -> None:
    text = as_csv(plan())

    assert text.count("\r\n") == text.count("\n") == n_sets(plan()) + 1


def test_ranges_are_never_taken_for_dates() -> None:
    targets = {row["target"] for row in rows(as_csv(plan_for_a_beginner()))}

    assert "8 to 12" in targets


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", '=cmd|"/c calc"!A1']
)
def test_no_text_is_taken_for_a_formula(evil: str) -> None:
    for row in rows(as_csv(named("bench-press", evil))):
        assert row["note"] == f"'{evil}"
        assert row["day_name"] == f"'{evil}"


@settings(max_examples=25)
@given(plans())
def test_every_plan_reads_back_row_by_row(made: Plan) -> None:
    once = small(made)
    found = rows(as_csv(once))

    assert len(found) == n_sets(once)
    for row in found:
        assert not any(row[key].startswith(STARTS) for key in WORDS)
