from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from liftwright.domain.session import PerformedSet, Session
from liftwright.domain.work import Distance, Hold, Reps, SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange import hevy
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import ReadLog, Resolve
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    Unit,
    kilograms,
    pounds,
)

HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id",'
    '"exercise_notes","set_index","set_type","weight_kg","reps","distance_km",'
    '"duration_seconds","rpe"\n'
)
Read = Callable[[str], ReadLog]


@pytest.fixture
def read(fixture_file: Callable[[str], Path], resolve: Resolve) -> Read:
    return lambda name: hevy.read(fixture_file(name), resolve=resolve)


def sets_of(session: Session) -> list[PerformedSet]:
    return [performed for block in session.blocks for performed in block.sets]


def test_the_newest_first_file_becomes_sessions_oldest_first(read: Read) -> None:
    earlier, later = read("hevy_web.csv").sessions

    assert (earlier.day, earlier.start) == (date(2025, 10, 30), "07:00")
    assert (later.day, later.start) == (date(2025, 11, 2), "13:30")
    assert later.duration_s == 58 * 60
    assert later.title == "Pull 💪"
    assert earlier.note == "slept\nbadly"


def test_runs_of_an_exercise_are_blocks_even_of_the_same_name(read: Read) -> None:
    blocks = read("hevy_web.csv").sessions[1].blocks

    assert [(it.exercise, len(it.sets), it.group) for it in blocks] == [
        ("deadlift", 2, ""),
        ("pull-up", 1, "A"),
        ("dumbbell-curl", 1, "A"),
        ("plank", 1, ""),
        ("Rowing Machine", 1, ""),
        ("deadlift", 1, ""),
        ("deadlift", 1, ""),
    ]
    assert blocks[0].note == "belt"


def test_every_kind_of_set_is_read(read: Read) -> None:
    warm_up, work, pull_up, curl, plank, row, *_ = sets_of(
        read("hevy_web.csv").sessions[1]
    )

    assert warm_up.kind is SetKind.WARM_UP
    assert work == PerformedSet(
        Reps(5),
        Load.external(pounds(315)),
        effort=Effort(EffortScale.RPE, 8.5),
    )
    assert pull_up.load == Load.bodyweight()
    assert curl.kind is SetKind.AMRAP
    assert curl.load == Load.external(kilograms(5), Basis.PER_HAND)
    assert plank.done == Hold(75)
    assert row.done == Distance(2000, 480)


def test_the_app_writes_other_languages_and_line_breaks_as_signs(read: Read) -> None:
    run, press = read("hevy_app_portuguese.csv").sessions

    assert (run.day, press.day) == (date(2026, 2, 3), date(2026, 5, 5))
    assert press.note == "dormi mal\ncafé"
    assert sets_of(press)[0].load.mass == pounds(135)
    assert sets_of(press)[1].kind is SetKind.DROP
    assert sets_of(run)[0].done == Distance(1609.344, 600)


def test_the_end_tells_two_workouts_of_one_start_apart(read: Read) -> None:
    sessions = read("hevy_locale_dates.csv").sessions

    assert [it.duration_s for it in sessions] == [3600, 9000]
    assert {it.day for it in sessions} == {date(2026, 9, 22)}


def test_translated_titles_that_nothing_answers_to_are_listed(read: Read) -> None:
    assert read("hevy_locale_dates.csv").unresolved == ("Bankdrücken (Langhantel)",)


def test_the_header_says_the_unit(read: Read) -> None:
    assert read("hevy_web.csv").unit_note == (
        "loads in lb as the column says: 6; round in kg, so taken as entered in kg: 1"
    )


def test_two_weight_columns_are_read_row_by_row(resolve: Resolve) -> None:
    text = HEADER.replace('"weight_kg"', '"weight_kg","weight_lbs"') + (
        "A,2026-01-01 10:00,2026-01-01 11:00,,Squat (Barbell),,,0,normal,100,,5,,,\n"
        "A,2026-01-01 10:00,2026-01-01 11:00,,Squat (Barbell),,,1,normal,,225,5,,,\n"
    )

    log = hevy.read(text, resolve=resolve)

    assert [it.load.mass for it in sets_of(log.sessions[0])] == [
        kilograms(100),
        pounds(225),
    ]
    assert log.unit_note == "loads in kg as the row says: 1, lb as the row says: 1"


def test_dates_that_could_be_either_way_are_refused(resolve: Resolve) -> None:
    text = HEADER + "A,03/04/2026 10:00,,,Squat (Barbell),,,0,normal,100,5,,,\n"

    with pytest.raises(UnreadableFileError, match="'03/04/2026 10:00' is no date"):
        hevy.read(text, resolve=resolve)


def test_one_certain_date_makes_the_others_certain(resolve: Resolve) -> None:
    row = "A,{} 10:00,,,Squat (Barbell),,,0,normal,100,5,,,\n"
    text = HEADER + row.format("03/04/2026") + row.format("25/04/2026")

    log = hevy.read(text, resolve=resolve)

    assert [it.day for it in log.sessions] == [date(2026, 4, 3), date(2026, 4, 25)]


def test_a_timer_left_running_is_no_duration(resolve: Resolve) -> None:
    text = HEADER + (
        "A,2026-01-01 10:00,2026-01-19 11:00,,Squat (Barbell),,,0,left,100,5,,,11\n"
    )

    (session,) = hevy.read(text, resolve=resolve).sessions

    assert session.duration_s is None
    assert session.note == "ended 2026-01-19 11:00"
    assert sets_of(session)[0].note == "left; RPE 11"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A,2026-01-01 10:00,,,Squat", "5 fields instead of 14"),
        ("A,2026-01-01 10:00,,,,,,0,normal,100,5,,,", "no exercise"),
        ("A,2026-01-01 10:00,,,Pull Up,,,0,normal,,,,,", "no repetitions"),
    ],
)
def test_each_fault_of_a_row_is_named(resolve: Resolve, row: str, reason: str) -> None:
    good = "A,2026-01-01 10:00,,,Pull Up,,,0,normal,,5,,,\n"

    log = hevy.read(HEADER + good + row + "\n", unit=Unit.KG, resolve=resolve)

    assert log.n_sets == 1
    assert reason in log.skipped[0].reason


def test_a_file_without_the_columns_names_what_is_missing(resolve: Resolve) -> None:
    with pytest.raises(UnreadableFileError, match="exercise_title, reps, set_index"):
        hevy.read("title,start_time\nA,B\n", resolve=resolve)


def test_a_damaged_header_is_no_export_of_hevy() -> None:
    assert not hevy.recognises(LogFile.of('"title","start_time\nA,B\n'))


def test_pounds_and_kilometres_in_one_file_are_told_apart(read: Read) -> None:
    log = read("hevy_lbs_km.csv")

    warm_up, work, run = sets_of(log.sessions[0])
    assert warm_up.load.mass == pounds(135)
    assert work.load.mass == kilograms(100)
    assert run.done == Distance(2500, 900)


def test_korean_dates_and_plates_of_the_other_unit_are_read(read: Read) -> None:
    (done,) = read("hevy_korean.csv").sessions

    assert (done.day.isoformat(), done.start, done.duration_s) == (
        "2026-09-05",
        "18:00",
        4200,
    )
    assert done.blocks[0].note == "깊게\n천천히"
    assert done.blocks[2].sets[0].load.mass == pounds(135)
