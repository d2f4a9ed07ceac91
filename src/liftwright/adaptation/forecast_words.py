"""A forecast in a coach's words: what is typical, how far off, and what is a stall."""

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast, WeekForecast
from liftwright.evidence import value, values

Forecast = StrengthForecast | SizeForecast

WHAT_TO_TRY = (
    "First look at sleep, food and missed sessions; then take an easier week; then"
    " change one thing, such as one more session or a few more sets."
)


def expected_in_words(forecast: Forecast, name: str = "") -> str:
    """Return what to expect and what to do if it does not come, in plain words.

    Args:
        forecast: What to expect.
        name: What to call the lift or muscle; its id when empty.

    Returns:
        A few sentences; they name no kind of person, because nobody can be sorted
        into those who respond and those who do not.
    """
    if not forecast.weeks:
        return f"{name or _name(forecast)}: no weeks, so nothing to expect."
    end = forecast.weeks[-1]
    typical = (
        f"{name or _name(forecast)}: typical is {end.mean:+.1f}% in"
        f" {_weeks(end.week)}{_as_load(forecast)}."
    )
    spread = (
        f"Measured in one person it lies between {end.low:+.0f}% and {end.high:+.0f}%"
        f" {_odds(forecast.level)}: people differ, and so do two tests of the same"
        " person."
    )
    sentences = (typical, spread, _fast_in_words(forecast), stall_in_words(forecast))
    return " ".join(sentences)


def stall_week(forecast: Forecast) -> int | None:
    """Return the week from which no change at all would be a stall.

    It is the first week whose expected change is large enough to be told from none;
    `None` when the forecast ends before.

    References:
        `volume.strength.sdes`, `volume.size.sdes`, `neural.growth_takes_over`.
    """
    kind = "strength" if isinstance(forecast, StrengthForecast) else "size"
    detectable = value(f"volume.{kind}.sdes")
    at_least = values("neural.growth_takes_over")["high"]
    telling = (
        it.week
        for it in forecast.weeks
        if it.mean >= detectable and it.week >= at_least
    )
    return next(telling, None)


def stall_in_words(forecast: Forecast) -> str:
    """Return when to call it a stall, and what to try then."""
    week = stall_week(forecast)
    if week is None:
        end = forecast.weeks[-1]
        return (
            f"A change of {end.mean:.1f}% is too small to be told from none in"
            f" {_weeks(end.week)}: judge by many sessions, not by one, and do not be"
            " discouraged by a flat month."
        )
    typical = forecast.weeks[week - 1].mean
    return (
        f"If nothing has moved by week {week}, where {typical:+.1f}% is typical, call"
        f" it a stall and not your limit. {WHAT_TO_TRY}"
    )


def _fast_in_words(forecast: Forecast) -> str:
    end = forecast.weeks[-1]
    if isinstance(forecast, StrengthForecast):
        early = _early(forecast.weeks)
        return (
            f"By week {early.week} about {100 * early.fast_share:.0f}% of it is nerves"
            f" and learning, at the end {100 * end.fast_share:.0f}%; the rest comes"
            " slowly and stays longer."
        )
    grown = next((it.week for it in forecast.weeks if not it.fast_share), None)
    if grown is None:
        return f"Up to {100 * end.fast_share:.0f}% of it may still be swelling."
    return f"Until week {grown} a part of it is swelling, not growth."


def _early(weeks: tuple[WeekForecast, ...]) -> WeekForecast:
    middle = values("neural.growth_takes_over")
    at = round((middle["low"] + middle["high"]) / 2)
    return weeks[min(at, len(weeks)) - 1]


def _as_load(forecast: Forecast) -> str:
    if isinstance(forecast, SizeForecast) or not forecast.loads:
        return ""
    mean = forecast.loads[-1].mean
    return f", to about {mean.amount:.0f} {mean.unit}"


def _name(forecast: Forecast) -> str:
    if isinstance(forecast, SizeForecast):
        return forecast.muscle.value.replace("_", " ")
    return forecast.lift.replace("-", " ")


def _weeks(count: int) -> str:
    return "one week" if count == 1 else f"{count} weeks"


def _odds(level: float) -> str:
    return f"in {100 * level:.0f} of 100 cases"
