"""Fills in whom a program is judged for, from what the program itself says."""

from dataclasses import dataclass, replace
from math import ceil

from liftwright.app.given import Given, Wishes, overruled
from liftwright.app.person_file import FIELDS, REPEATED, PersonFile, field_called
from liftwright.app.schedule import days_given, in_words, is_count, spread
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.domain.program import Day, Program, Week, Weekday
from liftwright.errors import FieldError
from liftwright.planner.params import BOUNDS

LEVEL = "intermediate"
PROGRAM = "the program"
SINGLE = frozenset(FIELDS) - REPEATED


@dataclass(frozen=True, slots=True)
class AuditedFor:
    """Whom a program is judged for.

    Args:
        person: What was said of them, and what the program itself implies.
        assumed: What was taken for granted because nobody said it, in words.
        program: The program, on the weekdays that were said.
    """

    person: PersonFile
    assumed: tuple[str, ...]
    program: Program


def audited_for(person: PersonFile, program: Program) -> AuditedFor:
    """Return whom a program is judged for.

    What is said now counts before what the program says it was made for. Where neither
    says anything, the days are those of the program, the minutes as many as its longest
    session takes, and the level is intermediate. Weekdays that are said now move the
    program there.

    Args:
        person: What was said.
        program: The program, with ids of known exercises.

    Raises:
        FieldError: If the program has no training days, or more than a week has, or
            not as many as were said.
        UnknownNameError: If it was made for something that no person file says.
    """
    said = overruled(said_by(program), person.wishes)
    if "days" in person.wishes:
        program = _on_days(program, person.wishes["days"][0])
        said = {**said, "days": (Given("days", in_words(_days(program))),)}
    days = _days(program)
    minutes = _minutes(program)
    implied: dict[str, tuple[object, str]] = {
        "days": (in_words(days), f"training on {in_words(days)}"),
        "minutes": (minutes, f"{minutes} minutes a session, as its longest takes"),
        "level": (LEVEL, f"an {LEVEL} lifter"),
        "equipment": ("commercial", "a commercial gym"),
    }
    missing = [field for field in implied if field not in said]
    own: Wishes = {field: (Given(field, implied[field][0]),) for field in missing}
    wishes = {**own, "weeks": (_weeks(program),), **said}
    return AuditedFor(
        PersonFile(wishes, person.screening),
        tuple(implied[field][1] for field in missing),
        program,
    )


def _on_days(program: Program, given: Given) -> Program:
    """Return a program on the weekdays that were said, in their order.

    A number of days says nothing of weekdays: those that the program names stay.
    """
    days, n_days = days_given(given), len(_fullest(program).days)
    if len(days) != n_days:
        trains = f"{n_days} {'day' if n_days == 1 else 'days'} a week"
        raise given.refused(
            f"{trains}, as {program.name!r} trains", f"Say weekdays for all {n_days}."
        )
    if is_count(given) and _are_named(_fullest(program)):
        return program
    weeks = (replace(week, days=_moved(week.days, days)) for week in program.weeks)
    return replace(program, weeks=tuple(weeks))


def _moved(days: tuple[Day, ...], weekdays: tuple[Weekday, ...]) -> tuple[Day, ...]:
    pairs = zip(days, weekdays, strict=False)
    return tuple(replace(day, weekday=weekday) for day, weekday in pairs)


def said_by(program: Program) -> Wishes:
    """Return what a program says it was made for, by the fields of a person file."""
    said: dict[str, tuple[Given, ...]] = {}
    for name, value in program.made_for:
        field = field_called(name, PROGRAM)
        if field in SINGLE and field in said:
            raise said[field][0].refused("one value", "Keep one of the two lines.")
        given = Given(f"{field} in {PROGRAM}", value)
        said[field] = (*said.get(field, ()), given)
    return said


def _weeks(program: Program) -> Given:
    most = int(BOUNDS["weeks"].high)
    return Given("weeks", max(1, min(most, len(program.weeks))))


def _fullest(program: Program) -> Week:
    if not any(week.days for week in program.weeks):
        raise FieldError(
            "program", program.name, "at least one training day", "Add a day to it."
        )
    return max(program.weeks, key=lambda week: len(week.days))


def _days(program: Program) -> tuple[Weekday, ...]:
    week = _fullest(program)
    if _are_named(week):
        return tuple(sorted({it.weekday for it in week.days if it.weekday is not None}))
    most = int(BOUNDS["days"].high)
    if len(week.days) > most:
        raise FieldError(
            "program",
            f"a week with {len(week.days)} days",
            f"at most {most} training days a week",
        )
    return spread(len(week.days))


def _are_named(week: Week) -> bool:
    named = {day.weekday for day in week.days if day.weekday is not None}
    return len(named) == len(week.days)


def _minutes(program: Program) -> int:
    bound = BOUNDS["minutes"]
    walked = (
        session_walk(day, catalog()).minutes
        for week in program.weeks
        for day in week.days
    )
    return int(max(bound.low, min(bound.high, ceil(max(walked, default=bound.low)))))
