from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.session import PerformedSet, Session
from liftwright.domain.work import Distance, Hold, Reps, SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange import strong
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import ReadLog, Resolve
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    LoadKind,
    Unit,
    kilograms,
    pounds,
)

HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,"
    "Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
)
Read = Callable[..., ReadLog]


@pytest.fixture
def read(fixture_file: Callable[[str], Path], resolve: Resolve) -> Read:
    def read_fixture(name: str, unit: Unit | None = None) -> ReadLog:
        return strong.read(fixture_file(name), unit=unit, resolve=resolve)

    return read_fixture


def sets_of(session: Session) -> list[PerformedSet]:
    return [performed for block in session.blocks for performed in block.sets]


def test_the_layout_of_2019_is_read_oldest_session_first(read: Read) -> None:
    log = read("strong_2019.csv", Unit.LB)

    pull, legs = log.sessions
    assert (pull.day, pull.start, pull.title) == (date(2019, 4, 30), "07:00", "Pull")
    assert [block.exercise for block in legs.blocks] == ["back-squat", "plank"]
    assert legs.blocks[0].note == "felt slow\nbut deep"
    assert legs.note == 'after "real" work; tired'
    assert sets_of(legs)[0] == PerformedSet(Reps(5), Load.external(pounds(225)))
    assert sets_of(legs)[2].done == Hold(60)
    assert [it.load for it in sets_of(pull)] == [
        Load.bodyweight(),
        Load.bodyweight(pounds(25)),
    ]
    assert log.skipped == ()


def test_the_layout_of_2017_has_its_unit_in_the_column_name(read: Read) -> None:
    log = read("strong_2017.csv")

    (session,) = log.sessions
    assert sets_of(session)[1].load.mass == kilograms(62.5)
    assert sets_of(session)[2].done == Distance(2500, 900)
    assert "kg as the column says" in log.unit_note


def test_marks_in_the_place_of_numbers_are_understood(read: Read) -> None:
    log = read("strong_2021.csv", Unit.LB)

    sets = sets_of(log.sessions[0])
    assert [it.kind for it in sets[:4]] == [
        SetKind.WARM_UP,
        SetKind.WORK,
        SetKind.AMRAP,
        SetKind.DROP,
    ]
    assert [it.rest_before_s for it in sets[:4]] == [None, None, 140, None]
    assert sets[1].effort == Effort(EffortScale.RPE, 8)
    assert log.sessions[0].duration_s == 73 * 60


def test_float_noise_and_converted_loads_come_back_round(read: Read) -> None:
    sets = sets_of(read("strong_2021.csv", Unit.LB).sessions[0])

    assert sets[1].load.mass == pounds(185)
    assert sets[4].load.mass == kilograms(20)


def test_the_same_exercise_twice_in_a_row_makes_two_blocks(read: Read) -> None:
    blocks = read("strong_2021.csv", Unit.LB).sessions[0].blocks

    assert [(it.exercise, len(it.sets)) for it in blocks] == [
        ("bench-press", 4),
        ("bench-press", 1),
        ("assisted-pull-up", 1),
    ]


def test_rows_that_are_not_taken_are_counted_with_the_reason(read: Read) -> None:
    log = read("strong_2021.csv", Unit.LB)

    assert [(row.line, row.reason) for row in log.skipped] == [
        (9, "no repetitions, time or distance"),
        (10, "repetitions done must be 0 to 100000, got 877777"),
        (11, "rest after the last set of the workout"),
    ]


def test_what_is_no_rpe_stays_with_its_set(read: Read) -> None:
    drop = sets_of(read("strong_2021.csv", Unit.LB).sessions[0])[3]

    assert drop.effort is None
    assert drop.note == "RPE 9.25"


def test_assistance_is_help_and_not_load(read: Read) -> None:
    assisted = sets_of(read("strong_2021.csv", Unit.LB).sessions[0])[5]

    assert assisted.load == Load.assisted(pounds(40))


def test_numbers_that_run_on_across_exercises_still_make_blocks(read: Read) -> None:
    (session,) = read("strong_2024.csv", Unit.KG).sessions

    assert [len(block.sets) for block in session.blocks] == [2, 1]


def test_android_rows_say_their_own_unit(read: Read) -> None:
    log = read("strong_android.csv")

    squat, bench, pull_up, run = sets_of(log.sessions[0])
    assert squat.load.mass == kilograms(140)
    assert squat.effort == Effort(EffortScale.RPE, 8.5)
    assert bench.load.mass == pounds(225)
    assert pull_up.load == Load.bodyweight()
    assert run.done == Distance(5000, 1500)
    assert log.unresolved == ("Running",)


def test_a_duration_in_the_last_column_is_found(read: Read) -> None:
    (session,) = read("strong_android_duration.csv").sessions

    assert session.duration_s == 57 * 60
    assert sets_of(session)[1].load == Load.bodyweight(kilograms(20))


def test_two_workouts_of_one_start_are_told_apart_by_number(read: Read) -> None:
    first, second = read("strong_numbered.csv").sessions

    assert (first.duration_s, second.duration_s) == (3459, 600)
    assert second.note == "second visit"
    assert sets_of(first)[1].done == Distance(40, 35)


@pytest.mark.parametrize(
    ("name", "duration_s"),
    [("chinese", 4380), ("spanish", 6360), ("swedish", 2700)],
)
def test_translated_headers_are_read(read: Read, name: str, duration_s: int) -> None:
    (session,) = read(f"strong_{name}.csv", Unit.KG).sessions

    assert session.duration_s == duration_s
    assert len(sets_of(session)) == 2
    assert sets_of(session)[1].load.kind is LoadKind.EXTERNAL


@pytest.mark.parametrize(("name", "rest_s"), [("spanish", 180), ("swedish", 120)])
def test_rest_rows_are_found_in_any_language(
    read: Read, name: str, rest_s: int
) -> None:
    (session,) = read(f"strong_{name}.csv", Unit.KG).sessions

    assert [it.rest_before_s for it in sets_of(session)] == [None, rest_s]


@pytest.mark.parametrize("name", ["no_header", "renamed"])
def test_files_without_header_or_with_other_names_are_read(
    read: Read, name: str
) -> None:
    (session,) = read(f"strong_{name}.csv", Unit.KG).sessions

    assert session.day == date(2018, 8, 31)
    assert session.start == "05:49"
    assert [block.exercise for block in session.blocks] == ["back-squat"]


def test_a_file_that_says_no_unit_asks_for_it(read: Read) -> None:
    with pytest.raises(UnreadableFileError, match=r"line 2.*--unit kg or --unit lb"):
        read("strong_2019.csv")


def test_no_unit_is_asked_for_where_there_is_no_load(resolve: Resolve) -> None:
    text = HEADER + "2021-01-01 10:00:00,A,5m,Pull Up,1,0,8,0,0,,,\n"

    assert strong.read(text, resolve=resolve).n_sets == 1


def test_the_unit_of_the_file_outweighs_the_one_given(read: Read) -> None:
    log = read("strong_numbered.csv", Unit.LB)

    assert sets_of(log.sessions[0])[0].load.mass == kilograms(102.5)
    assert "lb as given was not needed" in log.unit_note


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2021-01-01 10:00:00,A,5m,Pull Up,1,0,8", "7 fields instead of 12"),
        ("soon,A,5m,Pull Up,1,0,8,0,0,,,", "'soon' is no date"),
        ("2021-01-01 10:00:00,A,5m,,1,0,8,0,0,,,", "no exercise"),
        (
            "2021-01-01 10:00:00,A,5m,Pull Up,1,heavy,8,0,0,,,",
            "the load is 'heavy', which is no usable number",
        ),
        (
            "2021-01-01 10:00:00,A,5m,Squat (Barbell),1,-20,8,0,0,,,",
            "a load of -20 kg, below zero, on Squat",
        ),
        (
            "2021-01-01 10:00:00,A,5m,Running,1,0,0,5,0,,,",
            "a distance without a unit, and nothing else",
        ),
        ("2021-01-01 10:00:00,A,5m,Squat (Barbell),1,1E+30,8,0,0,,,", "no usable"),
        ("2021-01-01 10:00:00,A,5m,Squat (Barbell),1,999999,8,0,0,,,", "heavy"),
    ],
)
def test_each_fault_of_a_row_is_named(resolve: Resolve, row: str, reason: str) -> None:
    good = "2021-01-01 10:00:00,A,5m,Pull Up,1,0,8,0,0,,,\n"

    log = strong.read(HEADER + good + row + "\n", unit=Unit.KG, resolve=resolve)

    assert log.n_sets == 1
    assert [it.line for it in log.skipped] == [3]
    assert reason in log.skipped[0].reason


def test_what_has_no_field_of_its_own_stays_with_its_set(resolve: Resolve) -> None:
    text = (
        HEADER
        + "2021-01-01 10:00:00,A,445h 20m,Pull Up,C,0,7.5,3,30,,,\n"
        + "2021-01-01 10:00:00,A,445h 20m,Pull Up,Note,0,0,0,0,grip slipped,,\n"
    )

    (session,) = strong.read(text, resolve=resolve).sessions

    (performed,) = sets_of(session)
    assert performed.note == "C; 7.5 repetitions; 30 s; distance 3, no unit"
    assert session.blocks[0].note == "grip slipped"
    assert (session.duration_s, session.note) == (None, "duration 445h 20m")


def test_a_note_before_the_first_set_goes_to_the_session(resolve: Resolve) -> None:
    text = (
        HEADER
        + "2021-01-01 10:00:00,A,5m,Pull Up,Note,0,0,0,0,warm hands,,\n"
        + "2021-01-01 10:00:00,A,5m,Pull Up,1,0,8,0,0,,,\n"
    )

    (session,) = strong.read(text, resolve=resolve).sessions

    assert len(sets_of(session)) == 1
    assert session.note == "warm hands"


@pytest.mark.parametrize(
    ("name", "load"),
    [
        ("Bicep Curl (Dumbbell)", Load.external(kilograms(20), Basis.PER_HAND)),
        ("Band Row", Load.banded("band", kilograms(20))),
        ("Hip Stretch", Load.external(kilograms(20))),
        ("My own assisted dip", Load.assisted(kilograms(20))),
        ("My own curl", Load.external(kilograms(20))),
    ],
)
def test_the_exercise_says_what_a_number_stands_for(
    resolve: Resolve, name: str, load: Load
) -> None:
    text = HEADER + f"2021-01-01 10:00:00,A,5m,{name},1,20,8,0,0,,,\n"

    (session,) = strong.read(text, unit=Unit.KG, resolve=resolve).sessions

    assert sets_of(session)[0].load == load


@pytest.mark.parametrize(
    ("name", "load"),
    [
        ("Bicep Curl (Dumbbell)", Load.external(kilograms(0), Basis.PER_HAND)),
        ("Band Row", Load.banded("band")),
        ("Hip Stretch", Load.none()),
        ("Pull Up (Assisted)", Load.bodyweight()),
        ("My own curl", Load.bodyweight()),
    ],
)
def test_a_blank_load_is_no_added_load(resolve: Resolve, name: str, load: Load) -> None:
    text = HEADER + f"2021-01-01 10:00:00,A,5m,{name},1,,8,0,0,,,\n"

    (session,) = strong.read(text, resolve=resolve).sessions

    assert sets_of(session)[0].load == load


def test_a_file_whose_every_row_is_bad_is_refused_with_the_first_fault(
    resolve: Resolve,
) -> None:
    text = HEADER + "03/04/2021 10:00,A,5m,Pull Up,1,0,8,0,0,,,\n" * 3

    with pytest.raises(
        UnreadableFileError, match="none of its 3 rows is a set; line 2"
    ):
        strong.read(text, resolve=resolve)


def test_a_file_of_another_kind_is_refused(resolve: Resolve) -> None:
    with pytest.raises(UnreadableFileError, match="not the columns"):
        strong.read("name,colour\nrose,red\n", resolve=resolve)


def test_an_export_without_sets_is_an_empty_log(resolve: Resolve) -> None:
    log = strong.read(HEADER, resolve=resolve)

    assert (log.sessions, log.n_sets, log.unit_note) == ((), 0, "no loads")


CELLS = st.one_of(
    st.sampled_from(["", "5", "8,5", "Pull Up", "W", "2021-01-01 10:00:00", "-1", '"']),
    st.text(max_size=5),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=14), max_size=5))
def test_no_rows_break_the_reader(rows: list[list[str]]) -> None:
    text = HEADER + "\n".join(",".join(cells) for cells in rows)

    with suppress(UnreadableFileError):
        log = strong.read(text, unit=Unit.KG, resolve=lambda _: None)

        assert strong.recognises(LogFile.of(text))
        assert log.n_sets + len(log.skipped) <= text.count("\n") + text.count("\r") + 1
