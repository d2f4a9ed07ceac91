from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.exchange.moments import DateOrder, date_order, moment


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("2024-01-19 09:50:53", "2024-01-19T09:50:53"),
        ("2024-01-19T09:50:53Z", "2024-01-19T09:50:53"),
        ("2018/8/31 5:49", "2018-08-31T05:49"),
        ("13 Jan 2026, 06:53", "2026-01-13T06:53"),
        ("1 Sept. 2026, 06:53", "2026-09-01T06:53"),
        ("16 Juni 2026, 06:53", "2026-06-16T06:53"),
        ("5 Mai 2026, 07:34", "2026-05-05T07:34"),
        ("7 Fev 2026, 07:34", "2026-02-07T07:34"),
        ("7 Set 2026, 07:34", "2026-09-07T07:34"),
        ("7 Dez 2026, 00:10", "2026-12-07T00:10"),
        ("3 Août 2026, 08:00", "2026-08-03T08:00"),
        ("2 Ağu 2026, 09:00", "2026-08-02T09:00"),
        ("5 9월 2026, 07:34", "2026-09-05T07:34"),
        ("2026年9月5日 07:30", "2026-09-05T07:30"),
        ("Nov 2, 2025, 1:30 AM", "2025-11-02T01:30"),
        ("Jun 11, 2026, 1:01 PM", "2026-06-11T13:01"),
        ("Jun 11, 2026, 12:01 AM", "2026-06-11T00:01"),
        ("5 de abr. de 2026, 5:34 p. m.", "2026-04-05T17:34"),
        ("22.09.2026, 17:00", "2026-09-22T17:00"),
        ("2026-09-22", "2026-09-22T00:00"),
    ],
)
def test_dates_are_read_in_every_style_of_the_apps(cell: str, iso: str) -> None:
    assert moment(cell) == datetime.fromisoformat(iso)


@pytest.mark.parametrize(
    "cell", ["", "hello", "2026-13-01", "03/04/2026, 07:30", "Date", "31 Feb 2026"]
)
def test_what_is_no_sure_date_is_not_read(cell: str) -> None:
    assert moment(cell) is None


def test_one_date_past_the_twelfth_settles_the_order_of_a_file() -> None:
    assert date_order(["03/04/2026", "25/04/2026"]) is DateOrder.DAY_FIRST
    assert date_order(["03/04/2026", "04/25/2026"]) is DateOrder.MONTH_FIRST
    assert date_order(["03/04/2026", "2026-04-25"]) is DateOrder.UNKNOWN


def test_the_order_decides_which_number_is_the_day() -> None:
    day_first = moment("03/04/2026, 1:00", DateOrder.DAY_FIRST)
    month_first = moment("03/04/2026, 1:00", DateOrder.MONTH_FIRST)

    assert day_first == datetime.fromisoformat("2026-04-03T01:00")
    assert month_first == datetime.fromisoformat("2026-03-04T01:00")


@given(st.text())
def test_no_text_breaks_the_reading_of_dates(cell: str) -> None:
    found = moment(cell)

    assert found is None or found.tzinfo is None
