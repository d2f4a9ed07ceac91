from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.given_values import TODAY, wishes
from liftwright.app.dates import Span, monday_from, span_given
from liftwright.errors import FieldError


def test_without_dates_a_plan_counts_its_weeks() -> None:
    assert span_given(wishes(weeks="8"), TODAY) == Span(8)


def test_a_start_inside_a_week_means_the_monday_after_it() -> None:
    span = span_given(wishes(start="2026-03-04"), TODAY)

    assert span == Span(12, date(2026, 3, 9))


def test_with_an_event_the_plan_ends_in_its_week() -> None:
    span = span_given(wishes(event="2026-05-16"), TODAY)

    assert span == Span(10, date(2026, 3, 9), date(2026, 5, 16))


@given(st.dates(TODAY + timedelta(days=8), TODAY + timedelta(days=365)))
def test_any_event_lies_in_the_last_week_of_its_plan(event: date) -> None:
    span = span_given(wishes(event=event.isoformat()), TODAY)

    assert span.start is not None
    last_week = span.start + timedelta(weeks=span.weeks - 1)
    assert last_week <= event < last_week + timedelta(weeks=1)


@given(st.dates(date(2000, 1, 1), date(2199, 1, 1)))
def test_a_plan_starts_on_a_monday_within_a_week(day: date) -> None:
    monday = monday_from(day)

    assert monday.weekday() == 0
    assert timedelta(0) <= monday - day < timedelta(days=7)


@pytest.mark.parametrize(
    ("given_wishes", "complaint"),
    [
        ({"event": "2026-03-01"}, "--event: 2026-03-01 .* a date from 2026-03-09"),
        ({"event": "2029-03-01"}, "to 2027-03-07"),
        ({"event": "2026-05-16", "weeks": "4"}, "in the 4 weeks from 2026-03-09"),
        ({"event": "2026-05-16", "start": "2026-06-01"}, "a date from 2026-06-01"),
        ({"start": "2026-02-30"}, "such as 2026-03-02"),
        ({"start": "tomorrow"}, "such as 2026-03-02"),
        ({"start": "9999-12-31"}, "from 2000 to 2199"),
        ({"weeks": "0"}, "1 to 52 weeks"),
        ({"weeks": "53"}, "1 to 52 weeks"),
    ],
)
def test_dates_that_cannot_be_are_refused(
    given_wishes: dict[str, str], complaint: str
) -> None:
    with pytest.raises(FieldError, match=complaint):
        span_given(wishes(**given_wishes), TODAY)
