import sqlite3
from contextlib import closing

import pytest

from liftwright.catalog import resolve
from liftwright.domain.work import Distance, Hold, Reps
from liftwright.errors import UnreadableFileError
from liftwright.exchange import fitnotes_backup
from liftwright.exchange.detection import detect
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import ReadLog
from liftwright.quantities import Load, kilograms, pounds
from log_fixtures import all_sets

TABLES = """
    CREATE TABLE exercise (_id INTEGER, name TEXT);
    CREATE TABLE training_log (
        _id INTEGER, exercise_id INTEGER, date TEXT, metric_weight REAL, reps INTEGER,
        unit INTEGER, distance INTEGER, duration_seconds INTEGER,
        is_pending_update INTEGER
    );
    CREATE TABLE Comment (owner_type_id INTEGER, owner_id INTEGER, comment TEXT);
    INSERT INTO exercise VALUES (1, 'Barbell Squat'), (2, 'Pull Up'), (3, 'Plank'),
        (4, 'Running');
"""

FILL = "INSERT INTO training_log VALUES SETS;"


def backup(sets: str, comments: str = "") -> bytes:
    with sqlite3.connect(":memory:") as store:
        store.executescript(TABLES)
        store.executescript(FILL.replace("SETS", sets))
        store.executescript(comments)
    content = store.serialize()
    store.close()
    return content


def read(content: bytes) -> ReadLog:
    assert detect(content) is fitnotes_backup
    return fitnotes_backup.read_file(LogFile.of(content), resolve)


def test_a_backup_is_read_by_day_with_its_comments() -> None:
    log = read(
        backup(
            "(1, 1, '2024-05-01', 100, 5, 1, 0, 0, 0),"
            "(2, 2, '2024-05-01', 0, 8, 1, 0, 0, 0),"
            "(3, 1, '2024-05-03', 102.5, 5, 1, 0, 0, 0)",
            "INSERT INTO Comment VALUES (1, 2, 'strict');",
        )
    )

    assert [it.day.isoformat() for it in log.sessions] == ["2024-05-01", "2024-05-03"]
    squat, pull_up, _ = all_sets(log)
    assert (squat.done, squat.load) == (Reps(5), Load.external(kilograms(100)))
    assert (pull_up.load, pull_up.note) == (Load.bodyweight(), "strict")


def test_pounds_come_back_from_the_kilograms_that_are_stored() -> None:
    (done,) = all_sets(read(backup("(1, 1, '2024-05-01', 61.23497, 5, 2, 0, 0, 0)")))

    assert done.load.mass == pounds(135)


def test_holds_and_ways_are_told_apart() -> None:
    sets = (
        "(1, 3, '2024-05-01', 0, 0, 1, 0, 60, 0),"
        "(2, 4, '2024-05-01', 0, 0, 1, 5000, 1500, 0)"
    )

    assert [it.done for it in all_sets(read(backup(sets)))] == [
        Hold(60),
        Distance(5000, 1500),
    ]


def test_a_backup_of_years_ago_has_fewer_columns_and_no_comments() -> None:
    with closing(sqlite3.connect(":memory:")) as store:
        store.executescript(
            "CREATE TABLE exercise (_id INTEGER, name TEXT);"
            "CREATE TABLE training_log (_id INTEGER, exercise_id INTEGER, date TEXT,"
            " metric_weight INTEGER, reps INTEGER);"
            "INSERT INTO exercise VALUES (1, 'Barbell Squat'), (2, 'Pull Up');"
            "INSERT INTO training_log VALUES (2, 2, '2014-02-03', 10, 6),"
            " (1, 1, '2014-02-03', 80, 5), (3, 1, '2014-02-01', 75, 5);"
        )
        log = read(store.serialize())

    assert [it.day.isoformat() for it in log.sessions] == ["2014-02-01", "2014-02-03"]
    assert [it.load for it in all_sets(log)] == [
        Load.external(kilograms(75)),
        Load.external(kilograms(80)),
        Load.bodyweight(kilograms(10)),
    ]
    assert log.skipped == ()


def test_sets_that_are_planned_but_not_done_are_left_out() -> None:
    log = read(
        backup(
            "(1, 1, '2024-05-01', 60, 5, 1, 0, 0, 0),"
            "(2, 1, '2024-05-01', 80, 5, 1, 0, 0, 1)"
        )
    )

    (done,) = all_sets(log)
    assert done.load == Load.external(kilograms(60))


def test_sets_without_an_exercise_or_work_are_counted() -> None:
    log = read(
        backup(
            "(1, 9, '2024-05-01', 60, 5, 1, 0, 0, 0),"
            "(2, 1, '2024-05-01', 60, 0, 1, 0, 0, 0),"
            "(3, 1, '2024-05-01', 60, 5, 1, 0, 0, 0)"
        )
    )

    assert [(it.line, it.counted_in, it.reason) for it in log.skipped] == [
        (1, "set", "no exercise"),
        (2, "set", "no repetitions, time or distance"),
    ]


def test_a_damaged_backup_is_refused() -> None:
    content = bytearray(backup("(1, 1, '2024-05-01', 60, 5, 1, 0, 0, 0)"))
    content[4096:] = bytes(len(content) - 4096)

    with pytest.raises(UnreadableFileError, match="damaged backup"):
        fitnotes_backup.read_file(LogFile.of(bytes(content)), resolve)
