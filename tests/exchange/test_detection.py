from collections.abc import Callable
from pathlib import Path

import pytest

from liftwright.errors import UnreadableFileError
from liftwright.exchange.detection import detect, read_log
from liftwright.quantities import Unit


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("strong_2017", "Strong CSV"),
        ("strong_android", "Strong CSV"),
        ("strong_swedish", "Strong CSV"),
        ("strong_no_header", "Strong CSV"),
        ("hevy_web", "Hevy CSV"),
        ("hevy_app_portuguese", "Hevy CSV"),
    ],
)
def test_a_log_shows_which_app_it_comes_from(
    fixture_file: Callable[[str], Path], name: str, reader: str
) -> None:
    found = detect(fixture_file(f"{name}.csv"))

    assert reader == found.NAME


@pytest.mark.parametrize("text", ["", "Dear diary,\ntoday I squatted.\n", "a,b\n1,2\n"])
def test_what_is_no_log_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"no log that can be read.*Export"):
        detect(text)


def test_damage_is_told_with_its_line_even_where_the_app_is_not_known() -> None:
    with pytest.raises(UnreadableFileError, match="line 2: damaged CSV"):
        detect('Date,Exercise Name\n"2021-01-01,Squat\n')


def test_a_log_is_read_with_the_catalog_of_names(
    fixture_file: Callable[[str], Path],
) -> None:
    log = read_log(fixture_file("strong_2024.csv"), unit=Unit.KG)

    assert log.n_sets == 3


@pytest.mark.parametrize(
    "start", [b'{"liftwright":"journal","v":2}\n', b"SQLite format 3\x00"]
)
def test_a_backup_of_our_own_is_sent_to_the_command_for_it(start: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="liftwright restore"):
        detect(start)
