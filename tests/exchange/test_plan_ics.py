from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from icalendar import Calendar, Component

from instances_plan import named, plan, plan_for_a_beginner
from liftwright.exchange.plan_ics import as_ics
from liftwright.exchange.printable import one_line
from liftwright.planner.plan import Plan
from plan_strategies import plans

NOW = datetime(2026, 2, 20, 9, 30, tzinfo=UTC)
MOST_OCTETS = 75


def events(text: str) -> list[Component]:
    return Calendar.from_ical(text).walk("VEVENT")


def test_every_session_is_an_entry() -> None:
    found = events(as_ics(plan(), now=NOW))

    assert len(found) == 24
    assert [it.decoded("dtstart") for it in found[:3]] == [
        date(2026, 3, 2),
        date(2026, 3, 4),
        date(2026, 3, 6),
    ]


def test_without_an_hour_an_entry_is_for_the_day() -> None:
    first = events(as_ics(plan(), now=NOW))[0]

    assert first.decoded("dtend") - first.decoded("dtstart") == timedelta(days=1)
    assert first["transp"] == "TRANSPARENT"


def test_with_an_hour_it_is_local_wherever_the_reader_is() -> None:
    text = as_ics(plan(), now=NOW, at=time(18, 30))
    first = events(text)[0]

    assert first.decoded("dtstart") == datetime(2026, 3, 2, 18, 30)  # noqa: DTZ001 - floating on purpose
    assert timedelta(minutes=40) < first.decoded("duration") < timedelta(minutes=60)
    assert "TZID" not in text


def test_a_plan_without_dates_begins_on_the_next_monday() -> None:
    first = events(as_ics(plan_for_a_beginner(), now=NOW))[0]

    assert first.decoded("dtstart") == date(2026, 2, 24)


def test_entries_keep_their_identity() -> None:
    early = events(as_ics(plan(), now=NOW))
    late = events(as_ics(plan(), now=NOW + timedelta(days=3), at=time(7)))

    assert [it["uid"] for it in early] == [it["uid"] for it in late]
    assert len({it["uid"] for it in early}) == len(early)


def test_the_moment_of_writing_is_the_given_one() -> None:
    first = events(as_ics(plan(), now=NOW))[0]

    assert first.decoded("dtstamp") == NOW


def test_the_text_says_what_to_do() -> None:
    text = str(events(as_ics(plan(), now=NOW))[0]["description"])

    assert text.startswith("Week 1 of 8, Monday, ")
    assert "1 Back squat\n  warm-up: 45 lb" in text
    assert "255 lb (45 + 35 + 25 a side), 3 in reserve" in text


def test_an_easier_week_is_said() -> None:
    sixth = events(as_ics(plan(), now=NOW))[15]

    assert str(sixth["description"]).startswith("Week 6 of 8, easier week")


def test_nothing_rings() -> None:
    assert "VALARM" not in as_ics(plan(), now=NOW)


def test_lines_are_folded_and_ended_as_the_standard_says() -> None:
    lines = as_ics(plan(), now=NOW).split("\r\n")

    assert not any("\n" in line or "\r" in line for line in lines)
    assert max(len(line.encode()) for line in lines) <= MOST_OCTETS


@pytest.mark.parametrize(
    "evil", ["a,b;c\\d", "two\nlines", "END:VEVENT\r\nBEGIN:VALARM", "naïve 训练"]
)
def test_texts_cannot_leave_their_place(evil: str) -> None:
    text = as_ics(named("bench-press", evil), now=NOW)
    (event,) = events(text)

    assert Calendar.from_ical(text).walk("VALARM") == []
    assert str(event["summary"]) == " ".join(evil.split())


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        as_ics(plan(), now=NOW.replace(tzinfo=None))


@settings(max_examples=20)
@given(plans())
def test_every_plan_makes_a_calendar(made: Plan) -> None:
    start = replace(made.request, start=date(2026, 3, 2))
    dated = replace(made, request=start)
    found = events(as_ics(dated, now=NOW))

    days = [day for week in made.program.weeks for day in week.days]
    assert len(found) == len(days)
    for event, day in zip(found, days, strict=True):
        name = one_line(day.name)
        assert str(event["summary"]) == name or not name
