import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.exchange.cells import bounded, duration_s, number


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("13.0", 13.0),
        ("8,5", 8.5),
        ("-20", -20.0),
        ("1E-05", 1e-05),
        ("185,00000000000003", 185.00000000000003),
        ("1,500", None),
        ("", None),
        ("nan", None),
        ("1e999", None),
        ("12 kg", None),
    ],
)
def test_a_cell_is_a_number_or_it_is_none(cell: str, expected: float | None) -> None:
    assert number(cell) == expected


def test_a_number_no_training_holds_is_not_taken() -> None:
    assert bounded("1E+30") is None
    assert bounded("877777") == 877777


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("45s", 45),
        ("57m", 57 * 60),
        ("51min", 51 * 60),
        ("1h", 3600),
        ("2h 27m", 2 * 3600 + 27 * 60),
        ("1 h 46 min", 3600 + 46 * 60),
        ("1小时13分钟", 3600 + 13 * 60),
        ("3459", 3459),
        ("0:09:21", 9 * 60 + 21),
        ("445h 20m", None),
        ("a while", None),
        ("3 weeks", None),
        ("", None),
    ],
)
def test_spans_of_time_are_read_as_apps_write_them(
    cell: str, seconds: int | None
) -> None:
    assert duration_s(cell) == seconds


@given(st.text())
def test_no_cell_breaks_the_reading(cell: str) -> None:
    found = number(cell)
    span = duration_s(cell)

    assert found is None or found == found  # noqa: PLR0124 - not-a-number would differ
    assert span is None or span >= 0
