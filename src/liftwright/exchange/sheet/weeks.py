"""Every session of a plan in full, week by week."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from liftwright.domain.program import Week, WeekKind
from liftwright.exchange.sheet.exercises import exercise_sheets
from liftwright.exchange.sheet.names import WEEK_KINDS, WEEKDAYS, date_words, short_date
from liftwright.exchange.sheet.sheets import SessionSheet, WeekSheet, Why
from liftwright.exchange.sheet.signs import TO
from liftwright.exchange.training_days import TrainingDay, training_days
from liftwright.planner.plan import Plan


def week_sheets(
    plan: Plan, reasons: Mapping[str, Iterable[Why]]
) -> tuple[WeekSheet, ...]:
    """Return the weeks of a plan with all their sessions.

    Args:
        plan: The plan.
        reasons: Why exercises are in the plan, by id.
    """
    by_week = {
        number: tuple(days)
        for number, days in groupby(
            training_days(plan.program, plan.request.start), key=lambda it: it.week
        )
    }
    return tuple(
        _week_sheet(number, week, by_week.get(number, ()), plan, reasons)
        for number, week in enumerate(plan.program.weeks, start=1)
    )


def _week_sheet(
    number: int,
    week: Week,
    days: tuple[TrainingDay, ...],
    plan: Plan,
    reasons: Mapping[str, Iterable[Why]],
) -> WeekSheet:
    return WeekSheet(
        number=number,
        title=week_title(number, week, days),
        kind=WEEK_KINDS[week.kind],
        note=week.note,
        sessions=tuple(session_sheet(it, plan, reasons) for it in days),
    )


def week_title(number: int, week: Week, days: tuple[TrainingDay, ...]) -> str:
    """Return what a week is called: its number, name and dates."""
    dates = [it.date for it in days if it.date]
    spell = f"{short_date(min(dates))} {TO} {short_date(max(dates))}" if dates else ""
    return ", ".join(filter(None, (f"Week {number}", week.name, spell)))


def session_sheet(
    day: TrainingDay, plan: Plan, reasons: Mapping[str, Iterable[Why]]
) -> SessionSheet:
    """Return one training day in full."""
    return SessionSheet(
        title=day_title(day),
        name=day.day.name,
        when=date_words(day.date) if day.date else "",
        minutes="" if day.minutes is None else f"{day.minutes:.0f} min",
        note=day.day.note,
        exercises=exercise_sheets(day.day.slots, plan.request.inventory, reasons),
    )


def day_title(day: TrainingDay) -> str:
    """Return the weekday of a training day, or its number where it has none."""
    weekday = day.day.weekday
    return f"Day {day.number}" if weekday is None else WEEKDAYS[weekday]


def first_training_week(plan: Plan, weeks: tuple[WeekSheet, ...]) -> WeekSheet | None:
    """Return the first week that is an ordinary one; any week where none is."""
    kinds = [week.kind for week in plan.program.weeks]
    if WeekKind.TRAINING in kinds:
        return weeks[kinds.index(WeekKind.TRAINING)]
    return weeks[0] if weeks else None
