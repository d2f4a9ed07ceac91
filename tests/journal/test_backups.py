"""What is backed up comes back equal, and half a backup is never taken for a whole."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.conftest import damage_record
from journal.fact_strategies import facts
from journal.some_facts import bench, fact
from liftwright.domain.fact import Fact
from liftwright.errors import (
    ConflictingFactError,
    DamagedJournalError,
    NewerRecordError,
    NoJournalError,
    UnreadableFileError,
    UnwritableJournalError,
)
from liftwright.journal import open_journal
from liftwright.journal.backups import back_up, free_name
from liftwright.journal.recovery import replace
from liftwright.journal.restoring import facts_in, restore
from liftwright.journal.table import TableJournal

ENDINGS = (".db", ".jsonl")
FACTS = [fact(number) for number in range(20)]

any_facts = st.lists(facts(), max_size=6, unique_by=lambda it: it.id)


@pytest.fixture(params=ENDINGS)
def backup(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return where a backup is to be, in each of its forms."""
    return tmp_path / "backups" / f"training{request.param}"


def test_a_backup_comes_back_equal(
    journal: TableJournal, backup: Path, tmp_path: Path
) -> None:
    journal.append(FACTS)

    made = back_up(journal.database, backup)
    with open_journal(tmp_path / "new.db") as new:
        restored = restore(new, backup)

        assert list(new.facts()) == FACTS
    assert made == (backup, 20)
    assert restored == (20, 0, ())


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_facts)
def test_everything_that_can_be_said_comes_back_equal(
    tmp_path: Path, backup: Path, said: list[Fact]
) -> None:
    for path in tmp_path.glob("*.db*"):
        path.unlink()
    with open_journal(tmp_path / "one.db") as one:
        one.append(said)
        back_up(one.database, backup)
    with open_journal(tmp_path / "two.db") as two:
        restore(two, backup)

        assert list(two.facts()) == said


def test_a_backup_is_one_file_that_its_owner_alone_reads(
    journal: TableJournal, backup: Path
) -> None:
    journal.append(FACTS)

    back_up(journal.database, backup)

    assert list(backup.parent.iterdir()) == [backup]
    assert oct(backup.stat().st_mode & 0o777) == "0o600"


def test_a_backup_of_a_database_stands_for_a_journal(
    journal: TableJournal, tmp_path: Path
) -> None:
    journal.append(FACTS)
    copy = tmp_path / "copy.db"
    back_up(journal.database, copy)

    with open_journal(copy) as opened:
        assert list(opened.facts()) == FACTS


def test_what_is_written_meanwhile_does_not_disturb_a_backup(
    place: str, backup: Path
) -> None:
    with open_journal(place) as journal, open_journal(place) as other:
        journal.append(FACTS)
        made = back_up(journal.database, backup)
        other.append([fact(100)])

        assert made.n_facts == len(FACTS)
        assert list(facts_in(backup)) == FACTS


def test_a_damaged_journal_does_not_replace_a_backup(place: str, backup: Path) -> None:
    with open_journal(place) as journal:
        journal.append(FACTS)
        back_up(journal.database, backup)
        damage_record(place, 3)

        with pytest.raises(DamagedJournalError):
            back_up(journal.database, backup)
    assert list(facts_in(backup)) == FACTS


def test_restoring_adds_and_never_overwrites(
    journal: TableJournal, backup: Path, tmp_path: Path
) -> None:
    with open_journal(tmp_path / "old.db") as old:
        old.append(FACTS)
        back_up(old.database, backup)
    journal.append([fact(100), *FACTS[:5]])

    assert restore(journal, backup) == (15, 5, ())
    assert list(journal.facts()) == [fact(100), *FACTS]


def test_a_backup_that_says_something_else_is_refused_whole(
    journal: TableJournal, backup: Path, tmp_path: Path
) -> None:
    with open_journal(tmp_path / "old.db") as old:
        old.append([fact(1), fact(2, bench(9))])
        back_up(old.database, backup)
    journal.append([fact(2, bench(8))])

    with pytest.raises(ConflictingFactError):
        restore(journal, backup)
    assert list(journal.facts()) == [fact(2, bench(8))]


def test_a_cut_backup_restores_nothing_unless_it_is_asked_to(
    journal: TableJournal, tmp_path: Path
) -> None:
    path = tmp_path / "cut.jsonl"
    with open_journal(tmp_path / "old.db") as old:
        old.append(FACTS)
        back_up(old.database, path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:11]) + lines[11][:40])

    with pytest.raises(DamagedJournalError, match="The 10 before it can be read"):
        restore(journal, path)
    assert list(journal.facts()) == []
    restored = restore(journal, path, is_partial=True)

    assert restored.n_new == 10
    assert [it.partition(":")[0] for it in restored.faults] == [
        "record 12",
        "record 13",
    ]
    assert list(journal.facts()) == FACTS[:10]


def test_a_backup_without_its_last_lines_is_told(
    journal: TableJournal, tmp_path: Path
) -> None:
    path = tmp_path / "cut.jsonl"
    journal.append(FACTS)
    back_up(journal.database, path)
    lines = path.read_bytes().splitlines(keepends=True)

    path.write_bytes(b"".join(lines[:-1]))
    with pytest.raises(DamagedJournalError, match="it ends before its end"):
        list(facts_in(path))
    path.write_bytes(b"".join([*lines[:-2], lines[-1]]))
    with pytest.raises(DamagedJournalError, match="it holds 19 records and had 20"):
        list(facts_in(path))
    path.write_bytes(b"".join([lines[0], *lines[2:-1], lines[5], lines[-1]]))
    with pytest.raises(DamagedJournalError, match="not those that were written"):
        list(facts_in(path))


def test_a_damaged_database_restores_what_is_left_when_asked_to(
    tmp_path: Path,
) -> None:
    path = tmp_path / "damaged.db"
    with open_journal(path) as journal:
        journal.append(FACTS)
        back_up(journal.database, path.with_name("copy.db"))
    raw = bytearray(path.with_name("copy.db").read_bytes())
    raw[raw.index(b"Berlin")] ^= 1
    path.with_name("copy.db").write_bytes(raw)

    with open_journal(tmp_path / "new.db") as new:
        with pytest.raises(DamagedJournalError, match="its checksum does not fit"):
            restore(new, path.with_name("copy.db"))
        restored = restore(new, path.with_name("copy.db"), is_partial=True)
        assert restored.n_new == len(FACTS) - 1


def test_lines_without_head_and_end_are_restored(
    journal: TableJournal, tmp_path: Path
) -> None:
    path = tmp_path / "export.jsonl"
    with open_journal(tmp_path / "old.db") as old:
        old.append(FACTS)
        back_up(old.database, path)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[1:-1]))

    assert restore(journal, path).n_new == len(FACTS)


@pytest.mark.parametrize("is_partial", [False, True])
@pytest.mark.parametrize("content", [b"Date,Weight\n1,2\n", b"\x00\xff" * 50, b"{}"])
def test_what_is_no_backup_is_told(
    journal: TableJournal, tmp_path: Path, content: bytes, *, is_partial: bool
) -> None:
    path = tmp_path / "strong.csv"
    path.write_bytes(content)

    with pytest.raises(NoJournalError, match="is no backup of a journal"):
        restore(journal, path, is_partial=is_partial)


def test_a_database_of_something_else_is_no_backup(
    journal: TableJournal, tmp_path: Path
) -> None:
    path = tmp_path / "photos.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photo (name)")
    connection.close()

    with pytest.raises(NoJournalError, match="database of something else"):
        restore(journal, path)


def test_a_missing_backup_is_told(journal: TableJournal, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="is no file"):
        restore(journal, tmp_path / "nothing.db")


def test_a_backup_of_a_newer_liftwright_is_refused(
    journal: TableJournal, backup: Path, tmp_path: Path
) -> None:
    with open_journal(tmp_path / "new.db") as newer:
        newer.append(FACTS)
        with newer.database.writing():
            newer.database.set_version(99)
        back_up(newer.database, tmp_path / "backup.jsonl")
    backup.parent.mkdir()
    name = "new.db" if backup.suffix == ".db" else "backup.jsonl"
    (tmp_path / name).rename(backup)

    with pytest.raises(NewerRecordError, match="of version 99"):
        restore(journal, backup)


def test_a_backup_takes_the_place_of_a_journal_which_is_kept(
    place: str, backup: Path
) -> None:
    with open_journal(place) as journal:
        journal.append(FACTS[:10])
        back_up(journal.database, backup)
        journal.append(FACTS[10:])

    replaced = replace(place, backup)

    assert replaced[:2] == (10, 2)
    assert replaced.kept is not None
    assert list(facts_in(replaced.kept)) == FACTS
    with open_journal(place) as journal:
        assert list(journal.facts()) == FACTS[:10]
        journal.append([fact(100)])


def test_a_damaged_backup_takes_no_place(place: str, backup: Path) -> None:
    with open_journal(place) as journal:
        journal.append(FACTS)
        back_up(journal.database, backup)
    raw = backup.read_bytes()
    backup.write_bytes(raw.replace(b"Berlin", b"Bexlin", 1))

    with pytest.raises(DamagedJournalError):
        replace(place, backup)
    with open_journal(place) as journal:
        assert list(journal.facts()) == FACTS


def test_a_place_that_cannot_be_written_is_told(
    journal: TableJournal, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UnwritableJournalError, match="The journal is as it was"):
        back_up(journal.database, tmp_path / "file" / "backup.db")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = free_name(tmp_path / "journal.db")
        path.touch()
        names.append(path.name)

    assert names == ["journal.db", "journal~2.db", "journal~3.db"]
