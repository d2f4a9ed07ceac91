import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.given_values import flag
from liftwright.app.schedule import days_given, in_words, minutes_given, spread
from liftwright.domain.program import Weekday
from liftwright.errors import FieldError

MON, WED, FRI = Weekday.MON, Weekday.WED, Weekday.FRI


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("3", (MON, WED, FRI)),
        (3, (MON, WED, FRI)),
        ("Fri,mon,Wednesday", (MON, WED, FRI)),
        (["Fri", "Mon"], (MON, FRI)),
        ("Mon-Wed", (MON, Weekday.TUE, WED)),
        ("tu, th", (Weekday.TUE, Weekday.THU)),
    ],
)
def test_days_are_a_number_or_weekdays(value: object, days: tuple[Weekday]) -> None:
    assert days_given(flag(value)) == days


@given(st.sets(st.sampled_from(Weekday), min_size=1))
def test_any_days_read_back_as_they_are_written(chosen: set[Weekday]) -> None:
    days = tuple(sorted(chosen))

    assert days_given(flag(in_words(days))) == days


@pytest.mark.parametrize("n_days", range(1, 8))
def test_a_number_of_days_is_spread_over_the_week(n_days: int) -> None:
    days = spread(n_days)

    gaps = [
        (later - earlier) % 7 or 7
        for earlier, later in zip(days, (*days[1:], days[0]), strict=True)
    ]
    assert len(set(days)) == n_days
    assert max(gaps) <= -(-7 // n_days) + 1


@pytest.mark.parametrize("value", ["0", "8", "-1", 0, True, "2.5"])
def test_a_week_has_one_to_seven_days(value: object) -> None:
    with pytest.raises(FieldError, match="--it"):
        days_given(flag(value))


@pytest.mark.parametrize("value", ["Mon,Mon", "Someday", "M", "", "Fri-Mon", []])
def test_what_are_no_weekdays_is_refused(value: object) -> None:
    with pytest.raises(FieldError, match=r"such as (Mon|Mon,Wed,Fri|Mon-Fri)"):
        days_given(flag(value))


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        ("60", (60, 60, 60)),
        (45, (45, 45, 45)),
        ("60,45,90", (60, 45, 90)),
        ([60, 45, 90], (60, 45, 90)),
        ("Mon=60, Fri=90, Wed=45", (60, 45, 90)),
        ({"Mon": 60, "Wed": 45, "Friday": 90}, (60, 45, 90)),
    ],
)
def test_minutes_are_for_all_days_or_for_each(
    value: object, minutes: tuple[int, int, int]
) -> None:
    expected = dict(zip((MON, WED, FRI), minutes, strict=True))

    assert minutes_given(flag(value), (MON, WED, FRI)) == expected


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("60,45", "one for each of the 3 training days"),
        ("Mon=60", "every training day and no other"),
        ("Mon=60,Wed=60,Fri=60,Sun=60", "every training day and no other"),
        ("5", "10 to 240 minutes"),
        ("1500", "10 to 240 minutes"),
        ("an hour", "10 to 240 minutes"),
        ("Mon=60,Wed=x,Fri=60", "10 to 240 minutes"),
        ("Moonday=60", "weekdays such as"),
    ],
)
def test_minutes_that_do_not_fit_are_refused(value: str, complaint: str) -> None:
    with pytest.raises(FieldError, match=complaint):
        minutes_given(flag(value), (MON, WED, FRI))
