"""Files that a disk, or somebody, damaged: told, kept, and read as far as possible."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.conftest import damage_record
from journal.some_facts import fact, noted
from liftwright.domain.fact import Fact
from liftwright.errors import (
    DamagedJournalError,
    JournalError,
    NoJournalError,
    UnreadableFileError,
)
from liftwright.journal import open_journal
from liftwright.journal.backups import back_up
from liftwright.journal.recovery import recover, replace
from liftwright.journal.restoring import restore

N_FACTS = 60
LONG = 9_000
"""Letters of a note that fills pages of its own."""

FACTS = [
    fact(number, noted("long " * (LONG // 5)) if number % 7 == 0 else None)
    for number in range(N_FACTS)
]
PAGE = 4_096

Damage = Callable[[bytearray, random.Random], None]


def flip(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)


def zero_a_page(raw: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(raw) // PAGE) * PAGE
    raw[start : start + PAGE] = bytes(PAGE)


def cut(raw: bytearray, chance: random.Random) -> None:
    del raw[chance.randrange(1, len(raw)) :]


def garble_the_head(raw: bytearray, chance: random.Random) -> None:
    raw[:100] = chance.randbytes(100)


DAMAGES = (flip, zero_a_page, cut, garble_the_head)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a journal at rest, with a backup beside it."""
    path = tmp_path_factory.mktemp("whole") / "journal.db"
    with open_journal(path) as journal:
        journal.append(FACTS)
        back_up(journal.database, path.with_name("backup.jsonl"))
    return path


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda it: it.__name__)
@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_file_is_never_read_as_a_smaller_one(
    whole: Path, tmp_path: Path, damage: Damage, seed: int
) -> None:
    path, raw = damaged_copy(whole, tmp_path, damage, seed)

    try:
        with open_journal(path) as journal:
            assert list(journal.facts()) == FACTS
    except JournalError as error:
        assert "Nothing was changed" in str(error)  # noqa: PT017 - either outcome is right
        assert path.read_bytes() == raw


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda it: it.__name__)
@pytest.mark.parametrize("seed", range(12))
def test_what_can_be_read_is_recovered_and_a_backup_brings_the_rest(
    whole: Path, tmp_path: Path, damage: Damage, seed: int
) -> None:
    path, raw = damaged_copy(whole, tmp_path, damage, seed)

    try:
        recovered = recover(path)
    except DamagedJournalError as error:
        assert "nothing can be read" in str(error)  # noqa: PT017 - either outcome is right
        replace(path, whole.with_name("backup.jsonl"))
    else:
        if recovered.kept is not None:
            assert recovered.kept.read_bytes() == raw
        with open_journal(path) as journal:
            assert is_part(list(journal.facts()))
            restore(journal, whole.with_name("backup.jsonl"))

    with open_journal(path) as journal:
        assert sorted(journal.facts(), key=lambda it: it.id) == FACTS


def test_one_flipped_bit_costs_at_most_one_page(whole: Path, tmp_path: Path) -> None:
    most_on_a_page = PAGE // 300
    for seed in range(10):
        path, _ = damaged_copy(whole, tmp_path, flip, seed)

        recovered = recover(path)

        assert recovered.n_facts >= N_FACTS - most_on_a_page
        path.unlink()


def test_a_head_that_is_gone_costs_nothing(whole: Path, tmp_path: Path) -> None:
    path, _ = damaged_copy(whole, tmp_path, garble_the_head, 1)

    with pytest.raises(NoJournalError, match="its head is damaged"):
        open_journal(path)
    assert recover(path).n_facts == N_FACTS
    with open_journal(path) as journal:
        assert list(journal.facts()) == FACTS


def test_facts_that_are_still_in_the_log_are_recovered(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with open_journal(path) as journal:
        journal.append(FACTS[:30])
        journal.append(FACTS[30:])
        lost = tmp_path / "crashed.db"
        shutil.copy(f"{path}-wal", f"{lost}-wal")

    with pytest.raises(DamagedJournalError, match=r"is missing, and crashed\.db-wal"):
        open_journal(lost)
    assert recover(lost).n_facts == N_FACTS
    with open_journal(lost) as journal:
        assert list(journal.facts()) == FACTS


def test_a_damaged_log_is_told_before_it_is_lost(tmp_path: Path) -> None:
    path, crashed = tmp_path / "journal.db", tmp_path / "crashed.db"
    with open_journal(path) as journal:
        for it in FACTS:
            journal.append([it])
        shutil.copy(path, crashed)
        raw = bytearray(Path(f"{path}-wal").read_bytes())
    raw[len(raw) // 2] ^= 1
    log = Path(f"{crashed}-wal")
    log.write_bytes(raw)

    with pytest.raises(DamagedJournalError, match="in its log"):
        open_journal(crashed)
    assert log.read_bytes() == raw
    recovered = recover(crashed)

    assert recovered.n_facts >= N_FACTS - 1
    assert recovered.kept is not None
    assert Path(f"{recovered.kept}-wal").read_bytes() == raw


@pytest.mark.parametrize("n_cut", [1, 100, PAGE, PAGE + 24])
def test_a_write_that_was_cut_off_is_no_damage(tmp_path: Path, n_cut: int) -> None:
    path, crashed = tmp_path / "journal.db", tmp_path / "crashed.db"
    with open_journal(path) as journal:
        for it in FACTS[:10]:
            journal.append([it])
        shutil.copy(path, crashed)
        raw = Path(f"{path}-wal").read_bytes()
    Path(f"{crashed}-wal").write_bytes(raw[:-n_cut])

    with open_journal(crashed) as journal:
        assert list(journal.facts()) == FACTS[:9]


def test_an_empty_file_is_no_new_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()

    with pytest.raises(DamagedJournalError, match="its content was lost"):
        open_journal(path)
    with pytest.raises(DamagedJournalError, match="nothing can be read"):
        recover(path)
    assert path.read_bytes() == b""


def test_a_sound_journal_is_left_as_it_is(place: str) -> None:
    with open_journal(place) as journal:
        journal.append(FACTS)

    assert recover(place) == (N_FACTS, 0, None)


def test_there_is_nothing_to_recover_without_a_journal(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="there is nothing to mend"):
        recover(tmp_path / "journal.db")


def test_a_damaged_record_is_set_aside_and_a_backup_brings_it_back(
    place: str, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.jsonl"
    with open_journal(place) as journal:
        journal.append(FACTS[:5])
        back_up(journal.database, backup)
    damage_record(place, 3)

    recovered = recover(place)

    assert recovered[:2] == (4, 1)
    assert recovered.kept is not None
    assert b"Bexlin" in recovered.kept.read_bytes()
    with open_journal(place) as journal:
        assert restore(journal, backup) == (1, 4, ())
        assert sorted(journal.facts(), key=lambda it: it.id) == FACTS[:5]


def test_an_index_that_is_damaged_is_made_anew(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    shutil.copy(whole, path)
    connection = sqlite3.connect(path)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE type = 'index'"
    ).fetchone()
    connection.close()
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(raw)

    assert recover(path)[:2] == (N_FACTS, 0)
    with open_journal(path) as journal:
        assert list(journal.facts()) == FACTS


def damaged_copy(
    whole: Path, folder: Path, damage: Damage, seed: int
) -> tuple[Path, bytes]:
    path = folder / "journal.db"
    raw = bytearray(whole.read_bytes())
    damage(raw, random.Random(seed))  # noqa: S311 - chance is all that is needed
    path.write_bytes(raw)
    return path, bytes(raw)


def is_part(found: list[Fact]) -> bool:
    return set(found) <= set(FACTS)


def test_a_view_is_not_taken_for_the_table(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    open_journal(path).close()
    connection = sqlite3.connect(path)
    connection.executescript(
        "DROP TABLE liftwright_fact;"
        "CREATE VIEW liftwright_fact AS WITH RECURSIVE n(number, id, record, checksum)"
        " AS (SELECT 1, '', '', 0 UNION ALL SELECT number + 1, '', '', 0 FROM n)"
        " SELECT * FROM n;"
    )
    connection.close()

    with pytest.raises(DamagedJournalError, match="in its head"):
        open_journal(path)
