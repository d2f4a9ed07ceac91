import pytest

from fit_files import Message, fit_file, fit_time
from liftwright.catalog import resolve
from liftwright.domain.work import Hold, Reps
from liftwright.errors import UnreadableFileError
from liftwright.exchange import garmin_fit
from liftwright.exchange.detection import detect
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers, ReadLog
from liftwright.quantities import Load, kilograms, pounds
from log_fixtures import all_sets

START = fit_time(1_767_290_400)  # 2026-01-01 18:00:00 UTC
SQUAT, DEADLIFT, PLANK, PULL_UP, UNKNOWN = 28, 8, 19, 21, 65534


def active(
    at: int,
    reps: int,
    kg: float = 0,
    *,
    kind: int | list[int] = DEADLIFT,
    exact: int = 0,
    seconds: int = 40,
) -> Message:
    kinds = [kind] if isinstance(kind, int) else kind
    return (
        "set",
        {
            "timestamp": START,
            "duration": seconds * 1000,
            "repetitions": reps,
            "weight": int(kg * 16),
            "set_type": 1,
            "start_time": START + at,
            "category": kinds,
            "category_subtype": [exact] * len(kinds),
        },
    )


def rest(at: int, seconds: int) -> Message:
    times = {"timestamp": START, "start_time": START + at, "duration": seconds * 1000}
    return "set", {**times, "set_type": 0}


def session(at: int, *, sport: int = 10, sub_sport: int = 20) -> Message:
    length = {"total_elapsed_time": 3_600_000}
    return (
        "session",
        {"start_time": START + at, "sport": sport, "sub_sport": sub_sport, **length},
    )


def read(*messages: Message, zone: str = "") -> ReadLog:
    content = fit_file([("file_id", {"type": 4, "time_created": START}), *messages])
    return garmin_fit.read_file(LogFile.of(content), resolve, Answers(zone=zone))


def test_sets_and_rests_of_a_watch_become_a_session() -> None:
    log = read(
        active(60, 5, 100),
        rest(100, 150),
        active(250, 5, 140),
        session(0),
        ("activity", {"timestamp": START, "local_timestamp": START + 3600}),
    )

    (done,) = log.sessions
    assert (done.start, done.title, done.duration_s) == (
        "19:00",
        "strength training",
        3600,
    )
    assert [block.exercise for block in done.blocks] == ["deadlift"]
    first, second = all_sets(log)
    assert (first.done, first.load) == (Reps(5), Load.external(kilograms(100)))
    assert (first.rest_before_s, second.rest_before_s) == (None, 150)
    assert second.note == "took 40 s"


def test_several_activities_of_one_file_are_sessions_of_their_own() -> None:
    log = read(
        active(60, 5, 100),
        active(5000, 5, 100),
        session(0),
        session(2000, sport=1, sub_sport=0),
        session(4900),
    )

    assert [it.start for it in log.sessions] == ["18:00", "19:21"]


def test_a_zone_turns_the_watchs_time_into_local_time() -> None:
    (done,) = read(active(60, 5, 100), session(0), zone="America/New_York").sessions

    assert (done.start, done.zone) == ("13:00", "America/New_York")


@pytest.mark.parametrize(
    ("kind", "exact", "name"),
    [
        (DEADLIFT, 17, "trap-bar-deadlift"),
        (PULL_UP, 65535, "pull up (which one is not said)"),
        (UNKNOWN, 65535, "unknown exercise"),
        ([8, 17, 28], 65535, "deadlift or lunge or squat (not sure)"),
    ],
)
def test_an_exercise_is_named_only_where_the_watch_is_sure(
    kind: int | list[int], exact: int, name: str
) -> None:
    log = read(active(60, 5, 100, kind=kind, exact=exact), session(0))

    assert log.sessions[0].blocks[0].exercise == name


def test_what_is_no_set_is_counted_with_its_reason() -> None:
    log = read(
        active(60, 5, 100),
        active(200, 0, 100),
        active(300, 1, seconds=70),
        session(0),
    )

    assert [(it.line, it.reason) for it in log.skipped] == [
        (2, "0 repetitions in 40 s"),
        (3, "1 repetition in 70 s: the watch lost count"),
    ]


def test_a_load_that_was_not_entered_is_not_taken_for_none() -> None:
    (done,) = all_sets(read(active(60, 8, 0, kind=SQUAT, exact=2), session(0)))

    assert "load not entered" in done.note


def test_a_plank_is_held() -> None:
    log = read(active(60, 0, kind=PLANK, exact=0, seconds=45), session(0))

    assert [it.done for it in all_sets(log)] == [Hold(45)]


def test_a_file_without_sets_or_with_damage_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no strength activity"):
        read(session(0, sport=1))

    whole = fit_file([active(60, 5, 100)])
    assert detect(whole) is garmin_fit
    with pytest.raises(UnreadableFileError, match="damaged FIT file"):
        garmin_fit.read_file(LogFile.of(whole[:-9]), resolve)


def test_a_load_that_the_watch_shows_in_pounds_is_one_of_pounds() -> None:
    _, fields = active(60, 5, 61.25)

    log = read(("set", {**fields, "weight_display_unit": 2}), session(0))

    assert [it.load.mass for it in all_sets(log)] == [pounds(135)]
    assert log.unit_note == "loads in lb as the watch shows: 1"
