"""Forecasts as records: every week with its interval."""

from liftwright.adaptation.forecast import (
    SizeForecast,
    StrengthForecast,
    WeekForecast,
    WeekLoad,
)
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.amounts import mass_record


def size_record(forecast: SizeForecast) -> Record:
    """Return what to expect of a muscle, in percent of its size at the start."""
    return {
        "muscle": forecast.muscle.value,
        "level": number(forecast.level),
        "weeks": [_week(it) for it in forecast.weeks],
    }


def strength_record(forecast: StrengthForecast) -> Record:
    """Return what to expect of a lift, in percent of its 1RM and as a load."""
    return {
        "lift": forecast.lift,
        "level": number(forecast.level),
        "weeks": [_week(it) for it in forecast.weeks],
        "one_rm": [_load(it) for it in forecast.loads],
    }


def _week(week: WeekForecast) -> Record:
    return {
        "week": week.week,
        "low_percent": number(week.low),
        "mean_percent": number(week.mean),
        "high_percent": number(week.high),
        "fast_share": number(week.fast_share),
    }


def _load(load: WeekLoad) -> Record:
    return {
        "week": load.week,
        "low": mass_record(load.low),
        "mean": mass_record(load.mean),
        "high": mass_record(load.high),
    }
