"""A log of ten years comes out of what is written as it went in."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from importing import strong_csv as ten_years
from liftwright.catalog import resolve
from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Session
from liftwright.exchange import (
    notation_log,
    own_table,
    sessions_text,
    strong,
    strong_csv,
)
from liftwright.exchange.log_file import LogFile
from liftwright.journal import open_journal
from liftwright.journal.backups import back_up
from liftwright.journal.export import WRITERS, write_jsonl
from liftwright.journal.ids import content_id
from liftwright.journal.restoring import restore
from liftwright.quantities import Unit

N_SETS = 40_000


@pytest.fixture(scope="module")
def sessions() -> tuple[Session, ...]:
    return strong.read(ten_years(N_SETS), unit=Unit.KG).sessions


@pytest.fixture(scope="module")
def facts(sessions: tuple[Session, ...]) -> list[Fact]:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return [
        Fact(content_id(number, b"ten years"), SessionDone(it), it.day, now, it.zone)
        for number, it in enumerate(sessions)
    ]


def test_ten_years_go_through_strong_and_back(sessions: tuple[Session, ...]) -> None:
    log = strong.read(strong_csv.write(sessions))

    assert log.n_sets == N_SETS
    assert log.sessions == sessions


def test_ten_years_go_through_the_notation_and_back(
    sessions: tuple[Session, ...],
) -> None:
    text = sessions_text.write(sessions)

    log = notation_log.read_file(LogFile.of(text), resolve)

    assert log.sessions == sessions


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_ten_years_go_through_a_table_and_back(form: str, facts: list[Fact]) -> None:
    file = BytesIO()
    assert WRITERS[form](facts, file) == N_SETS

    log = own_table.read_file(LogFile.of(file.getvalue()), resolve)

    assert log.sessions == tuple(
        it.body.session for it in facts if isinstance(it.body, SessionDone)
    )


def test_ten_years_go_through_lines_and_back(facts: list[Fact], tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    with path.open("wb") as file:
        write_jsonl(facts, file)

    with open_journal(tmp_path / "new.db") as journal:
        restore(journal, path)

        assert list(journal.facts()) == facts


@pytest.mark.parametrize("ending", [".db", ".jsonl"])
def test_ten_years_go_through_a_backup_and_back(
    ending: str, facts: list[Fact], tmp_path: Path
) -> None:
    path = tmp_path / f"backup{ending}"
    with open_journal(tmp_path / "own.db") as journal:
        journal.append(facts)
        back_up(journal.database, path)

    with open_journal(tmp_path / "new.db") as journal:
        restore(journal, path)

        assert list(journal.facts()) == facts
