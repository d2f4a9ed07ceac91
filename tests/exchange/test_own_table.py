"""What a journal is exported as comes back as it was."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import strategies
from app.training.gym_days import HandClock
from liftwright.app.importing import Import, commit, prepared, read_for_import
from liftwright.catalog import resolve
from liftwright.domain.fact import Fact, Retracted, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.errors import UnreadableFileError
from liftwright.exchange import own_table
from liftwright.exchange.detection import detect
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers, ReadLog
from liftwright.journal import Journal, open_journal, standing
from liftwright.journal.export import WRITERS
from liftwright.journal.ids import content_id
from liftwright.journal.set_rows import COLUMNS
from liftwright.quantities import Load, kilograms

TABLES = ["csv", "parquet"]


def facts_of(sessions: Iterable[Session]) -> list[Fact]:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return [
        Fact(content_id(number, b"own"), SessionDone(it), it.day, now, it.zone)
        for number, it in enumerate(sessions)
    ]


def exported(facts: Iterable[Fact], form: str) -> LogFile:
    file = BytesIO()
    WRITERS[form](facts, file)
    return LogFile(f"sets.{form}", file.getvalue())


def read(file: LogFile) -> ReadLog:
    assert detect(file) is own_table
    return own_table.read_file(file, resolve)


def with_sets(session: Session) -> Session:
    """Return a session without exercises that have no sets: they have no rows."""
    return replace(session, blocks=tuple(it for it in session.blocks if it.sets))


def test_the_columns_are_those_of_the_export() -> None:
    assert list(own_table.COLUMNS) == list(COLUMNS)


@pytest.mark.parametrize("form", TABLES)
@given(st.lists(strategies.sessions, min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_every_session_comes_back(form: str, sessions: list[Session]) -> None:
    done = [it for it in map(with_sets, sessions) if it.blocks]
    file = exported(facts_of(sessions), form)
    # Signs that no text holds are replaced there.
    assume(form != "csv" or "\N{REPLACEMENT CHARACTER}" not in file.text)

    log = read(file)

    assert log.sessions == tuple(sorted(done, key=lambda it: (it.day, it.start)))
    assert log.skipped == ()


@pytest.mark.parametrize("note", ["=1+1", "'=1+1", "''-5", "'tis heavy", "' -x"])
def test_a_text_that_is_kept_from_being_a_formula_comes_back(note: str) -> None:
    done = PerformedSet(Reps(5), Load.external(kilograms(60)), note=note)
    session = Session(datetime(2026, 1, 1, tzinfo=UTC).date(), (Block("x", (done,)),))

    assert read(exported(facts_of([session]), "csv")).sessions == (session,)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("kind", "heavy", "kind is 'heavy', which is none of work, top,"),
        ("load", "much", "load is 'much', which is no usable number"),
        ("load_unit", "stone", "load_unit is 'stone', which is none of"),
        ("reps", "5.5", "reps is '5.5', which is no whole number"),
        ("reps", "", "no repetitions, time, distance or contacts"),
        ("parts", "3+x", "parts is '3+x', which is not written like 8+3+2"),
        ("tempo", "slow", "a tempo is written like 3-1-x-0, got 'slow'"),
        ("block", "", "no number of the block"),
        ("pain", "11", "pain must be 0 to 10, got 11"),
        ("day", "yesterday", "no session: Invalid isoformat string: 'yesterday'"),
    ],
)
def test_a_row_that_cannot_be_taken_is_counted_with_its_reason(
    column: str, cell: str, reason: str
) -> None:
    done = PerformedSet(Reps(5), Load.external(kilograms(60)))
    session = Session(datetime(2026, 1, 1, tzinfo=UTC).date(), (Block("x", (done,)),))
    header, row = exported(facts_of([session]), "csv").text.splitlines()
    cells = row.split(",")
    cells[list(COLUMNS).index(column)] = cell

    log = read(LogFile.of(f"{header}\n{','.join(cells)}\n"))

    assert log.sessions == ()
    (skipped,) = log.skipped
    assert skipped.line == 2
    assert skipped.reason.startswith(reason)


def test_a_table_that_lacks_columns_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="duration_s"):
        own_table.read_file(LogFile.of("fact,load_kind,load_counts\n"), resolve)


@pytest.mark.parametrize("content", [b"PAR1", b"PAR1 and then nothing PAR1"])
def test_a_damaged_parquet_file_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="export --format parquet"):
        own_table.read_file(LogFile.of(content), resolve)


def test_facts_as_lines_are_sent_to_where_they_are_restored() -> None:
    lines = exported(facts_of([]) + facts_of([some_session()]), "jsonl")

    with pytest.raises(UnreadableFileError, match="liftwright restore"):
        detect(lines)


def some_session(reps: int = 5) -> Session:
    done = PerformedSet(Reps(reps), Load.external(kilograms(60)))
    day = datetime(2026, 1, 1, tzinfo=UTC).date()
    return Session(day, (Block("back-squat", (done,)),), zone="Europe/Berlin")


def imported(journal: Journal, file: LogFile) -> Import:
    found = read_for_import(file, Answers(zone="Europe/Berlin"))
    to_add = prepared(found, journal, HandClock())
    commit(journal, to_add)
    return to_add


@pytest.mark.parametrize("form", TABLES)
def test_a_journal_that_has_it_already_gets_nothing_from_its_own_table(
    form: str, tmp_path: Path
) -> None:
    with open_journal(tmp_path / "own.db") as journal:
        journal.append(facts_of([some_session()]))
        again = imported(journal, exported(journal.facts(), form))

        assert (again.n_new, again.n_changed, again.n_known) == (0, 0, 1)


def test_a_table_that_was_edited_changes_the_session(tmp_path: Path) -> None:
    with open_journal(tmp_path / "own.db") as journal:
        journal.append(facts_of([some_session()]))
        edited = exported(facts_of([some_session(reps=8)]), "csv")

        first, second = imported(journal, edited), imported(journal, edited)

        assert (first.n_new, first.n_changed) == (0, 1)
        assert (second.n_new, second.n_changed, second.n_known) == (0, 0, 1)
        (left,) = standing(journal.facts())
    assert isinstance(left.body, SessionDone)
    assert left.body.session == some_session(reps=8)


def test_a_session_that_was_taken_back_comes_back(tmp_path: Path) -> None:
    with open_journal(tmp_path / "own.db") as journal:
        (fact,) = facts_of([some_session()])
        table = exported([fact], "csv")
        retracted = replace(
            fact, id=content_id(9, b"gone"), body=Retracted(), corrects=fact.id
        )
        journal.append([fact, retracted])

        assert imported(journal, table).n_brought_back == 1
        (left,) = standing(journal.facts())
    assert isinstance(left.body, SessionDone)


@pytest.mark.parametrize("form", TABLES)
def test_another_journal_gets_every_session_once(form: str, tmp_path: Path) -> None:
    table = exported(facts_of([some_session(), some_session(8)]), form)
    with open_journal(tmp_path / "new.db") as journal:
        first, second = imported(journal, table), imported(journal, table)

    assert (first.n_new, second.n_new, second.n_known) == (2, 0, 2)
