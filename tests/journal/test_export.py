"""Everything can be taken out, and read by others."""

import csv
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from journal.fact_strategies import facts
from journal.old_journals import old_records
from journal.some_facts import bench, fact, noted
from liftwright.domain.fact import Fact, Retracted, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.journal import open_journal, standing
from liftwright.journal.codec import decode
from liftwright.journal.export import (
    FORMULA_STARTS,
    NO_TEXT,
    write_csv,
    write_jsonl,
    write_parquet,
)
from liftwright.journal.restoring import facts_in, restore
from liftwright.journal.set_rows import COLUMNS
from liftwright.quantities import Load, kilograms

EVERY_KIND = [decode(raw) for raw in old_records()]

any_facts = st.lists(facts(), max_size=4, unique_by=lambda it: it.id)


def rows_of(said: list[Fact]) -> list[dict[str, str]]:
    file = BytesIO()
    write_csv(said, file)
    return list(csv.DictReader(StringIO(file.getvalue().decode(), newline="")))


def test_exported_lines_are_the_facts(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    with path.open("wb") as file:
        assert write_jsonl(EVERY_KIND, file) == len(EVERY_KIND)

    assert list(facts_in(path)) == EVERY_KIND
    with open_journal(tmp_path / "new.db") as journal:
        assert restore(journal, path).n_new == len(EVERY_KIND)


def test_a_row_says_all_of_a_set() -> None:
    first, second, *_, last = rows_of(EVERY_KIND)

    assert {name: it for name, it in second.items() if it} == {
        "day": "2026-03-02",
        "start": "18:05",
        "zone": "Europe/Berlin",
        "session": "Monday",
        "block": "1",
        "superset": "A",
        "exercise": "bench-press",
        "set": "2",
        "kind": "drop",
        "reps": "4",
        "load_kind": "external",
        "load": "45",
        "load_unit": "lb",
        "load_counts": "per hand",
        "tempo": "3-1-x-0",
        "pain": "2",
        "pain_site": "left shoulder",
        "note": "slow",
        "exercise_note": "new bench",
        "session_note": "good day",
        "duration_s": "3900",
        "body_mass": "80.4",
        "body_mass_unit": "kg",
        "fact": str(EVERY_KIND[3].id),
    }
    assert (first["rpe"], first["rest_before_s"]) == ("8.5", "180")
    assert last["contacts"] == "24"


def test_only_sets_that_stand_have_rows() -> None:
    said = [
        fact(1, bench(5)),
        fact(2, bench(6), corrects=1),
        fact(3, bench(7)),
        fact(4, Retracted(), corrects=3),
    ]

    assert [row["reps"] for row in rows_of(said)] == ["6"]


@given(st.text(max_size=20))
def test_no_text_becomes_a_formula(text: str) -> None:
    done = PerformedSet(Reps(5), Load.external(kilograms(5)), note=text)
    session = Session(fact(1).day, (Block(text, (done,), note=text),), title=text)

    (row,) = rows_of([fact(1, SessionDone(session))])
    shown = text.translate(NO_TEXT)

    for name in ("exercise", "note", "exercise_note", "session"):
        assert not row[name].lstrip(" ").startswith(FORMULA_STARTS)
        assert row[name].removeprefix("'") == shown.removeprefix("'")


@given(any_facts)
def test_every_set_that_stands_has_one_row(said: list[Fact]) -> None:
    n_sets = sum(
        len(block.sets)
        for it in standing(said)
        if isinstance(it.body, SessionDone)
        for block in it.body.session.blocks
    )

    assert len(rows_of(said)) == n_sets


def test_parquet_has_types_and_the_same_rows() -> None:
    file = BytesIO()
    assert write_parquet(EVERY_KIND, file) == 7

    table = parquet.read_table(BytesIO(file.getvalue()))

    assert table.column_names == list(COLUMNS)
    rows = table.to_pylist()
    assert rows[0]["load"] == Decimal("102.5")
    assert rows[0]["reps"] == 5
    assert rows[5]["metres"] == pytest.approx(40.5)
    assert [row["set"] for row in rows] == [1, 2, 3, 1, 2, 3, 4]


@given(any_facts)
def test_parquet_takes_whatever_was_said(said: list[Fact]) -> None:
    file = BytesIO()

    assert write_parquet(said, file) == len(rows_of(said))


def test_an_empty_journal_is_a_table_without_rows() -> None:
    file = BytesIO()

    assert write_parquet([fact(1, noted("rest day"))], file) == 0
    assert rows_of([]) == []
    assert parquet.read_table(BytesIO(file.getvalue())).num_rows == 0
