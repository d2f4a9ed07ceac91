from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from liftwright.app.importing import (
    Import,
    commit,
    prepared,
    read_for_import,
)
from liftwright.app.training.changing import undo
from liftwright.domain.fact import SessionDone
from liftwright.domain.session import Session
from liftwright.errors import FieldError, InputError, UnknownNameError
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers
from liftwright.journal import Journal, open_journal, standing
from liftwright.quantities import Unit

HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
    "Notes,Workout Notes,RPE\n"
)
FIRST = "2026-03-02 18:00:00,Legs,1h,Squat (Barbell),1,100,5,0,0,,,8\n"
SECOND = "2026-03-04 18:00:00,Push,1h,Bench Press (Barbell),1,80,5,0,0,,,\n"
IN_KG = Answers(unit=Unit.KG)


class Clockwork:
    """A clock that goes on by a minute when it is looked at, and counts for chance."""

    zone = "Europe/Berlin"

    def __init__(self) -> None:
        self._n = 0

    def now(self) -> datetime:
        self._n += 1
        return datetime(2026, 3, 10, tzinfo=UTC) + timedelta(minutes=self._n)

    def today(self) -> date:
        return date(2026, 3, 10)

    def entropy(self, n_bytes: int) -> bytes:
        self._n += 1
        return self._n.to_bytes(n_bytes)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db") as found:
        yield found


@pytest.fixture
def clock() -> Clockwork:
    return Clockwork()


def brought(journal: Journal, clock: Clockwork, *rows: str) -> Import:
    file = LogFile("strong.csv", (HEADER + "".join(rows)).encode())
    to_add = prepared(read_for_import(file, IN_KG), journal, clock)
    commit(journal, to_add)
    return to_add


def sessions(journal: Journal) -> list[Session]:
    return [
        it.body.session
        for it in standing(journal.facts())
        if isinstance(it.body, SessionDone)
    ]


def test_a_preview_writes_nothing(journal: Journal, clock: Clockwork) -> None:
    file = LogFile("strong.csv", (HEADER + FIRST).encode())

    to_add = prepared(read_for_import(file, IN_KG), journal, clock)

    assert to_add.n_new == 1
    assert not list(journal.facts())


def test_an_import_records_its_sessions_with_where_they_come_from(
    journal: Journal, clock: Clockwork
) -> None:
    brought(journal, clock, FIRST, SECOND)

    assert [it.title for it in sessions(journal)] == ["Legs", "Push"]
    sources = {it.source for it in journal.facts()}
    assert len(sources) == 1
    assert next(iter(sources)).startswith("Strong CSV, strong.csv, 2026-03-10T")


def test_the_same_file_brings_nothing_twice(journal: Journal, clock: Clockwork) -> None:
    brought(journal, clock, FIRST, SECOND)

    again = brought(journal, clock, FIRST, SECOND)

    assert (again.n_new, again.n_known, again.facts) == (0, 2, ())
    assert len(list(journal.facts())) == 2


def test_a_longer_file_brings_what_is_new(journal: Journal, clock: Clockwork) -> None:
    brought(journal, clock, FIRST)

    again = brought(journal, clock, FIRST, SECOND)

    assert (again.n_new, again.n_known) == (1, 1)
    assert len(sessions(journal)) == 2


def test_two_sessions_that_are_the_same_are_two(
    journal: Journal, clock: Clockwork
) -> None:
    header = '"Workout #",' + HEADER
    rows = [f"{number},{FIRST}" for number in (1, 2)]
    file = LogFile("strong.csv", (header + "".join(rows)).encode())

    to_add = prepared(read_for_import(file, IN_KG), journal, clock)
    commit(journal, to_add)

    assert len(sessions(journal)) == 2
    again = prepared(read_for_import(file, IN_KG), journal, clock)
    assert again.n_known == 2


def test_undo_takes_back_the_last_import_and_no_more(
    journal: Journal, clock: Clockwork
) -> None:
    brought(journal, clock, FIRST)
    brought(journal, clock, SECOND)

    taken = undo(journal, clock).facts

    assert [it.source.startswith("Strong CSV, strong.csv") for it in taken] == [True]
    assert [it.title for it in sessions(journal)] == ["Legs"]
    undo(journal, clock)
    assert sessions(journal) == []
    with pytest.raises(InputError, match="nothing"):
        undo(journal, clock)


def test_what_was_taken_back_comes_back_with_its_file(
    journal: Journal, clock: Clockwork
) -> None:
    brought(journal, clock, FIRST)
    undo(journal, clock)

    again = brought(journal, clock, FIRST)

    assert (again.n_brought_back, again.n_new) == (1, 0)
    assert [it.title for it in sessions(journal)] == ["Legs"]
    assert brought(journal, clock, FIRST).n_known == 1
    undo(journal, clock)
    assert sessions(journal) == []


def test_a_session_that_was_edited_in_its_app_takes_the_place_of_the_old_one(
    journal: Journal, clock: Clockwork
) -> None:
    brought(journal, clock, FIRST, SECOND)
    edited = FIRST.replace(",100,5,", ",100,6,")

    again = brought(journal, clock, edited, SECOND)

    assert (again.n_changed, again.n_known) == (1, 1)
    assert [it.blocks[0].sets[0].done.__str__() for it in sessions(journal)] == [
        "Reps(count=6)",
        "Reps(count=5)",
    ]
    older = brought(journal, clock, FIRST, SECOND)
    assert (older.n_known, older.facts) == (2, ())


def test_undoing_an_edit_brings_the_session_before_it_back(
    journal: Journal, clock: Clockwork
) -> None:
    edited = FIRST.replace(",100,5,", ",100,6,")
    brought(journal, clock, FIRST)
    before = sessions(journal)
    brought(journal, clock, edited)

    undo(journal, clock)

    assert sessions(journal) == before
    assert brought(journal, clock, edited).n_brought_back == 1
    assert sessions(journal) != before
    undo(journal, clock)
    undo(journal, clock)
    assert sessions(journal) == []


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (FIRST.replace(",100,", ",2451,"), "Back squat: a load of 2451 kg"),
        (FIRST.replace(",100,5,", ",100,3310,"), "Back squat: 3310 repetitions"),
        (FIRST.replace("2026-03-02", "1985-03-02"), "dated 1985-03-02, before 2000"),
        (FIRST.replace("2026", "2062"), "dated 2062-03-02, in the future"),
        (
            SECOND.replace("2026-03-04 18:00", "2026-03-02 18:01"),
            "another session 'Legs' began at 18:00",
        ),
    ],
)
def test_what_looks_like_a_typo_is_told_and_taken_all_the_same(
    journal: Journal, clock: Clockwork, row: str, what: str
) -> None:
    brought(journal, clock, FIRST.replace("Legs", "Legs"))

    to_add = brought(journal, clock, FIRST, row)

    assert [it.what for it in to_add.doubts] == [what]
    assert to_add.facts


def test_a_zone_is_kept_with_every_session(journal: Journal, clock: Clockwork) -> None:
    file = LogFile("strong.csv", (HEADER + FIRST).encode())
    answers = Answers(unit=Unit.KG, zone="Europe/Berlin")

    commit(journal, prepared(read_for_import(file, answers), journal, clock))

    assert [it.zone for it in sessions(journal)] == ["Europe/Berlin"]
    assert brought(journal, clock, FIRST).n_known == 1


def test_zones_and_formats_that_are_not_known_are_refused() -> None:
    file = LogFile("strong.csv", (HEADER + FIRST).encode())

    with pytest.raises(FieldError, match="--zone: Mars/Olympus"):
        read_for_import(file, Answers(zone="Mars/Olympus"))
    with pytest.raises(UnknownNameError, match="strong"):
        read_for_import(file, IN_KG, "stron")


def test_how_far_an_import_is_can_be_told(journal: Journal, clock: Clockwork) -> None:
    file = LogFile("strong.csv", (HEADER + FIRST + SECOND).encode())
    to_add = prepared(read_for_import(file, IN_KG), journal, clock)
    told: list[int] = []

    commit(journal, to_add, told.append)

    assert told == [1, 2]
    assert date(2026, 3, 2) == to_add.facts[0].day


def test_a_day_of_another_app_is_never_taken_for_an_edit(
    journal: Journal, clock: Clockwork
) -> None:
    notes = b"Date,Exercise,Category,Weight,Weight Unit,Reps,Time\n"
    notes += b"2026-03-02,Squat,Legs,100,kgs,5,\n"
    table = b"date,exercise,weight,reps\n2026-03-02,Bench Press,80,5\n"
    for name, content in (("fitnotes.csv", notes), ("mine.csv", table)):
        file = read_for_import(LogFile(name, content), IN_KG)
        to_add = prepared(file, journal, clock)
        commit(journal, to_add)

    assert (to_add.n_new, to_add.n_changed) == (1, 0)
    assert [it.what for it in to_add.doubts] == [
        "another session began on the same day"
    ]
    assert len(sessions(journal)) == 2


def test_a_day_without_times_may_grow_but_not_turn_into_another(
    journal: Journal, clock: Clockwork
) -> None:
    head = "Date,Exercise,Category,Weight,Weight Unit,Reps,Time\n"
    squat = "2026-03-02,Squat,Legs,100,kgs,5,\n"
    bench = "2026-03-02,Bench Press,Chest,80,kgs,5,\n"
    found = []
    for rows in (squat, squat + bench, bench):
        file = LogFile("fitnotes.csv", (head + rows).encode())
        to_add = prepared(read_for_import(file, IN_KG), journal, clock)
        commit(journal, to_add)
        found.append((to_add.n_new, to_add.n_changed))

    assert found == [(1, 0), (0, 1), (1, 0)]
