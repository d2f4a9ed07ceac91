"""What an older Liftwright wrote is read, and a way back is kept."""

import json
import sqlite3
from pathlib import Path

import pytest

from journal.old_journals import LINES, old_file, old_journal, old_records
from journal.some_facts import fact
from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Pain, PerformedSet
from liftwright.domain.tempo import Tempo
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.errors import DamagedJournalError, DamagedRecordError
from liftwright.journal import open_journal
from liftwright.journal.bodies import KINDS
from liftwright.journal.codec import VERSION, decode, encode
from liftwright.journal.recovery import replace
from liftwright.journal.restoring import facts_in, restore
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    kilograms,
    pounds,
)

OLD_FACTS = [decode(raw) for raw in old_records()]

OLD_SETS = (
    PerformedSet(
        Reps(5),
        Load.external(kilograms("102.5")),
        effort=Effort(EffortScale.RPE, 8.5),
        rest_before_s=180,
    ),
    PerformedSet(
        Reps(4),
        Load.external(pounds(45), Basis.PER_HAND),
        SetKind.DROP,
        tempo=Tempo(3, 1, None, 0),
        pain=Pain(2, "left shoulder"),
        note="slow",
    ),
    PerformedSet(SideReps(8, 7), Load.bodyweight(), effort=Effort(EffortScale.RIR, 2)),
    PerformedSet(
        MiniSets((5, 3, 2), 20), Load.assisted(kilograms(20)), SetKind.CLUSTER
    ),
    PerformedSet(Hold(30), Load.banded("red", pounds(15)), SetKind.HOLD),
    PerformedSet(Distance(40.5, 35), Load.external(kilograms(32), Basis.PER_HAND)),
    PerformedSet(Contacts(24), Load.none(), SetKind.CONTACTS, pain=Pain(0)),
)


def test_the_old_file_holds_every_kind_of_fact() -> None:
    kinds = {json.loads(raw)["kind"] for raw in old_records()}

    assert kinds == {kind.name for kind in KINDS}


def test_old_sets_mean_what_they_meant() -> None:
    body = OLD_FACTS[3].body

    assert isinstance(body, SessionDone)
    assert tuple(it for block in body.session.blocks for it in block.sets) == OLD_SETS


@pytest.mark.parametrize("old", OLD_FACTS, ids=lambda it: type(it.body).__name__)
def test_an_old_fact_is_written_as_a_new_one(old: Fact) -> None:
    raw = encode(old)

    assert json.loads(raw)["v"] == VERSION
    assert decode(raw) == old


def test_an_old_record_that_is_damaged_is_told() -> None:
    raw = old_records()[3].replace(b'"what":"reps",', b"")

    with pytest.raises(DamagedRecordError, match="what"):
        decode(raw)


def test_opening_an_old_journal_brings_it_to_this_version(place: str) -> None:
    old_journal(place, old_records())
    told: list[str] = []

    with open_journal(place, told.append) as journal:
        assert list(journal.facts()) == OLD_FACTS
        assert journal.database.version() == VERSION
        rows = journal.database.rows("SELECT record FROM liftwright_fact")
    assert {json.loads(row[0])["v"] for row in rows} == {VERSION}
    assert len(told) == 1
    assert "was of version 1 and is now of version 2; 11 facts" in told[0]


def test_it_is_told_once_only(place: str) -> None:
    old_journal(place, old_records())
    open_journal(place).close()
    told: list[str] = []

    open_journal(place, told.append).close()

    assert told == []


def test_the_way_back_leads_to_the_old_journal(place: str) -> None:
    old_journal(place, old_records())
    told: list[str] = []
    with open_journal(place, told.append) as journal:
        journal.append([fact(1)])
    backup = Path(told[0].rpartition("--replace ")[2])

    replaced = replace(place, backup)

    assert replaced.version == 1
    assert replaced.n_facts == len(OLD_FACTS)
    assert replaced.kept is not None
    assert [*facts_in(replaced.kept)] == [*OLD_FACTS, fact(1)]
    with open_journal(place) as journal:
        assert list(journal.facts()) == OLD_FACTS


def test_the_old_file_that_is_put_back_is_one_that_the_old_program_reads(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.db"
    old_file(path, old_records())
    told: list[str] = []
    open_journal(path, told.append).close()
    replace(path, Path(told[0].rpartition("--replace ")[2]))

    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()
    records = connection.execute("SELECT record FROM liftwright_fact ORDER BY number")
    assert version == (1,)
    assert [it[0].encode() for it in records] == old_records()
    connection.close()


def test_a_damaged_old_journal_is_not_touched(place: str) -> None:
    records = old_records()
    old_journal(place, [*records[:5], records[5].replace(b"sleep_h", b"sleep_m")])

    for _ in range(2):
        with pytest.raises(DamagedJournalError, match="1 record is damaged, 5 can be"):
            open_journal(place)


def test_old_lines_are_restored(place: str) -> None:
    with open_journal(place) as journal:
        assert restore(journal, LINES).n_new == len(OLD_FACTS)
        assert list(journal.facts()) == OLD_FACTS
        assert restore(journal, LINES).n_known == len(OLD_FACTS)


def test_an_old_file_is_restored_and_not_changed(place: str, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    old_file(backup, old_records())
    before = backup.read_bytes()

    with open_journal(place) as journal:
        restore(journal, backup)
        assert list(journal.facts()) == OLD_FACTS
    assert backup.read_bytes() == before
    assert list(tmp_path.glob("old.db*")) == [backup]
