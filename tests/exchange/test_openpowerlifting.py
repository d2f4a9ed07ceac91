import pytest

from liftwright.domain.work import Reps, SetKind
from liftwright.errors import FieldError, UnknownNameError
from liftwright.quantities import Load, kilograms
from log_fixtures import all_sets, read


def test_a_meet_is_a_session_and_an_attempt_a_set() -> None:
    first, second = read("openpowerlifting_one.csv").sessions

    assert (first.title, first.day.isoformat()) == ("Western Open", "2023-03-11")
    assert first.body_mass == kilograms(62.4)
    assert [it.exercise for it in first.blocks] == [
        "back-squat",
        "bench-press",
        "deadlift",
    ]
    assert "place 3" in first.note
    assert "dots 395.1" in first.note
    assert second.blocks[0].sets[3].note == "attempt 4, for a record"


def test_a_failed_attempt_is_no_repetition_of_its_load() -> None:
    third = read("openpowerlifting_one.csv").sessions[0].blocks[0].sets[2]

    assert (third.done, third.load) == (Reps(0), Load.external(kilograms(132.5)))
    assert third.kind is SetKind.TOP


def test_a_file_of_several_lifters_asks_whose_meets() -> None:
    with pytest.raises(FieldError, match=r"--name.*2 lifters.*Ada Example"):
        read("openpowerlifting_two_lifters.csv")
    with pytest.raises(UnknownNameError, match="bo sample"):
        read("openpowerlifting_two_lifters.csv", lifter="Bo Sampel")


def test_a_lifter_is_found_whatever_the_case() -> None:
    log = read("openpowerlifting_two_lifters.csv", lifter="BO SAMPLE")

    assert [it.done for it in all_sets(log)] == [Reps(1), Reps(1), Reps(0)]


def test_files_without_attempts_have_the_best_ones() -> None:
    squat, bench, _ = all_sets(read("openpowerlifting_old.csv"))

    assert squat.load.mass == kilograms(230)
    assert (bench.done, bench.load.mass) == (Reps(0), kilograms(477.5))
    assert squat.note == "best attempt; the others are not in the file"


def test_a_file_saved_again_by_a_spreadsheet_is_read() -> None:
    log = read("openpowerlifting_resaved.csv")

    assert log.sessions[0].day.isoformat() == "1985-08-25"
    assert log.sessions[0].body_mass == kilograms(100.5)
    assert [it.reason for it in log.skipped] == ["no attempts, place NS"]


def test_a_lifter_who_missed_everything_still_has_the_attempts() -> None:
    assert [it.done for it in all_sets(read("openpowerlifting_all_failed.csv"))] == [
        Reps(0)
    ] * 3
