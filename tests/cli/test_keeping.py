"""`backup`, `restore` and `export`, as they are called."""

from pathlib import Path

import pytest

from cli.conftest import Call
from journal.old_journals import old_file, old_records
from journal.some_facts import fact
from liftwright.journal import journal_place, open_journal
from liftwright.journal.restoring import facts_in

FACTS = [fact(number) for number in range(5)]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the journal lies; five facts are in it."""
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    place = Path(journal_place({"XDG_DATA_HOME": str(tmp_path / "home")}))
    with open_journal(place) as journal:
        journal.append(FACTS)
    return place


def test_a_backup_goes_to_its_folder_and_says_where(call: Call, path: Path) -> None:
    ended = call("backup")

    (made,) = (path.parent / "backups").iterdir()
    assert ended == (0, f"5 facts in {made}\n", "")
    assert list(facts_in(made)) == FACTS


def test_a_lost_journal_comes_back(call: Call, path: Path, tmp_path: Path) -> None:
    backup = str(tmp_path / "stick.jsonl")
    call("backup", backup)
    path.unlink()

    assert call("restore", backup).out == "5 facts added, 0 known already.\n"
    assert call("restore", backup).out == "0 facts added, 5 known already.\n"
    with open_journal(path) as journal:
        assert list(journal.facts()) == FACTS


def test_a_damaged_journal_is_told_mended_and_completed(
    call: Call, path: Path, tmp_path: Path
) -> None:
    backup = str(tmp_path / "stick.db")
    call("backup", backup)
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"Berlin")] ^= 1
    path.write_bytes(raw)

    told = call("export")
    assert told.code == 5
    assert "1 record is damaged, 4 can be read" in told.err
    assert "`liftwright restore`" in told.err
    mended = call("restore")
    assert mended.out.startswith("4 facts could be read, 1 could not be.")
    assert str(path.with_name("journal.db.damaged")) in mended.out
    assert call("restore", backup).out == "1 fact added, 4 known already.\n"
    assert call("restore").out == "Nothing is damaged: 5 facts can be read.\n"


def test_an_older_journal_is_brought_forward_and_back(call: Call, path: Path) -> None:
    path.unlink()
    old_file(path, old_records())

    forward = call("export")
    assert "is now of version 2; 11 facts" in forward.err
    assert len(forward.out.splitlines()) == 11
    backup = forward.err.rpartition("--replace ")[2].strip()
    back = call("restore", "--replace", backup)
    assert "11 facts, version 1" in back.out


def test_half_a_backup_is_restored_when_it_is_asked_for(
    call: Call, path: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "stick.jsonl"
    call("backup", str(backup))
    backup.write_bytes(b"".join(backup.read_bytes().splitlines(keepends=True)[:3]))
    path.unlink()

    refused = call("restore", str(backup))
    assert refused.code == 5
    assert "`liftwright restore --partial`" in refused.err
    taken = call("restore", "--partial", str(backup))
    assert taken.out == "2 facts added, 0 known already.\n"
    assert "the rest is lost; passed over" in taken.err


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_an_export_goes_to_a_file(
    call: Call, path: Path, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"sets.{ending}"

    assert call("export", "-o", str(file)).code == 0
    assert file.stat().st_size > 0
    assert path.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("restore", "--partial"), "need the backup"),
        (("restore", "--partial", "--replace", "a.db"), "exclude each other"),
        (("restore", "nothing.db"), "nothing.db is no file"),
        (("backup", "training.zip"), "a file that ends in .db or .jsonl"),
        (("export", "--format", "xlsx"), "xlsx"),
        (("export", "-o", "sets.xlsx"), ".parquet"),
    ],
)
def test_what_cannot_be_done_is_told(
    call: Call, path: Path, words: tuple[str, ...], said: str
) -> None:
    ended = call(*words)

    assert ended.code == 2
    assert said in ended.err
    assert path.exists()


def test_a_backup_never_overwrites_the_journal_itself(call: Call, path: Path) -> None:
    ended = call("backup", str(path))

    assert ended.code == 2
    assert "another file than the journal itself" in ended.err
