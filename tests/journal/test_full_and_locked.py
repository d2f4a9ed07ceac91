"""Disks that are full, files that cannot be written, clocks that go back."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from journal.some_facts import EPOCH_MS, fact
from liftwright.errors import (
    BusyJournalError,
    NoJournalError,
    UnwritableJournalError,
)
from liftwright.journal import open_journal, standing
from liftwright.journal import sqlite as sqlite_store
from liftwright.journal.backups import back_up
from liftwright.journal.ids import Ids
from liftwright.journal.sqlite import open_file

TESTS = str(Path(__file__).parents[1])
NOBODY = 65_534

FILL = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from journal.some_facts import fact
from liftwright.errors import UnwritableJournalError
from liftwright.journal import open_journal
with open_journal(sys.argv[2]) as journal:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    number = 0
    try:
        while True:
            journal.append([fact(number), fact(number + 1)])
            number += 2
            print(number, flush=True)
    except UnwritableJournalError as error:
        print(error)
"""


def test_what_was_acknowledged_before_the_disk_was_full_is_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.db"
    command = [sys.executable, "-c", FILL, TESTS, str(path)]

    *numbers, said = subprocess.run(
        command, check=True, capture_output=True, text=True
    ).stdout.splitlines()

    n_acknowledged = int(numbers[-1])
    assert "Nothing of this was recorded" in said
    assert "Make room on the disk and try again" in said
    with open_journal(path) as journal:
        assert list(journal.facts()) == [fact(it) for it in range(n_acknowledged)]
        journal.append([fact(n_acknowledged)])
        assert len(list(journal.facts())) == n_acknowledged + 1


def test_a_full_database_says_so_and_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    with open_journal(tmp_path / "journal.db") as journal:
        journal.append([fact(0)])
        journal.database.rows("PRAGMA max_page_count = 5")

        with pytest.raises(UnwritableJournalError, match=r"full.*Nothing of this"):
            journal.append(fact(number) for number in range(1, 2_000))

        assert list(journal.facts()) == [fact(0)]
        journal.database.rows("PRAGMA max_page_count = 100000")
        assert journal.append(fact(number) for number in range(1, 2_000)).n_new == 1_999


def test_a_full_disk_leaves_the_backup_before_it(tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    with open_journal(tmp_path / "journal.db") as journal:
        journal.append(fact(number) for number in range(500))
        backup.write_bytes(b"the backup before")
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limit[1]))
            with pytest.raises(UnwritableJournalError):
                back_up(journal.database, backup)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    assert backup.read_bytes() == b"the backup before"
    assert not list(tmp_path.glob(".*.part"))


def test_another_writer_is_waited_for_and_then_named(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_store, "LOCK_WAIT_S", 0.05)
    with open_journal(place) as holding, open_journal(place) as waiting:
        if "://" in place:
            waiting.database.rows("SET lock_timeout = '50ms'")
        with holding.database.writing():
            with pytest.raises(BusyJournalError, match="held by another process"):
                waiting.append([fact(1)])
            assert list(waiting.facts()) == []

        waiting.append([fact(1)])
        assert list(holding.facts()) == [fact(1)]


def test_facts_keep_their_order_when_the_clock_goes_back(place: str) -> None:
    ids = Ids()
    clock_ms = [EPOCH_MS, EPOCH_MS - 3_600_000, EPOCH_MS - 1_800_000]
    first, second, third = (ids.new(now_ms, os.urandom(10)) for now_ms in clock_ms)
    hours = (timedelta(0), timedelta(hours=-1), timedelta(minutes=-30))
    written = [
        replace(fact(1), id=own_id, corrects=corrects, recorded_at=moment)
        for own_id, corrects, moment in zip(
            (first, second, third),
            (None, first, second),
            (fact(0).recorded_at + hour for hour in hours),
            strict=True,
        )
    ]

    with open_journal(place) as journal:
        for it in written:
            journal.append([it])

        assert [it.id for it in journal.facts()] == sorted(it.id for it in written)
        assert standing(journal.facts()) == (written[2],)


@contextmanager
def someone_else() -> Iterator[Path]:
    """Give a folder to a user who is not root, and be that user for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            return
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


def test_a_file_that_may_only_be_read_is_read() -> None:
    with someone_else() as folder:
        path = folder / "journal.db"
        with open_journal(path) as journal:
            journal.append([fact(1)])
        path.chmod(0o400)

        with open_journal(path) as journal:
            assert list(journal.facts()) == [fact(1)]
            with pytest.raises(UnwritableJournalError, match="Check the permissions"):
                journal.append([fact(2)])
        assert [it.name for it in folder.iterdir()] == ["journal.db"]


def test_a_folder_that_may_not_be_written_is_told() -> None:
    with someone_else() as folder:
        folder.chmod(0o500)
        try:
            with pytest.raises(UnwritableJournalError, match="Permission denied"):
                open_journal(folder / "data" / "journal.db")
        finally:
            folder.chmod(0o700)


def test_a_file_that_may_not_be_read_is_told() -> None:
    with someone_else() as folder:
        path = folder / "journal.db"
        open_journal(path).close()
        path.chmod(0)

        with pytest.raises(UnwritableJournalError, match="Check the permissions"):
            open_journal(path)


def test_a_journal_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "journal.db"
    with open_journal(path) as journal:
        journal.append([fact(1)])
        modes = {
            it.name: oct(it.stat().st_mode & 0o777) for it in path.parent.iterdir()
        }

    assert set(modes.values()) == {"0o600"}
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"


@pytest.mark.parametrize(
    "content", [b"squat 100 kg\n" * 500, b"\x00" * 9000, b"x"], ids=["text", "0", "x"]
)
def test_a_file_that_is_no_database_is_left_alone(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(content)

    with pytest.raises(NoJournalError, match="is no journal"):
        open_journal(path)
    assert path.read_bytes() == content
    assert [it.name for it in tmp_path.iterdir()] == ["journal.db"]


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photo (name)")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(NoJournalError, match="database of something else"):
        open_journal(path)
    assert path.read_bytes() == before


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    with pytest.raises(UnwritableJournalError, match="Is a directory"):
        open_file(tmp_path)
