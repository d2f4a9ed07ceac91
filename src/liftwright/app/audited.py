"""Fills in whom a program is judged for, from what the program itself says."""

from dataclasses import dataclass
from math import ceil

from liftwright.app.given import Given, Wishes, overruled
from liftwright.app.person_file import FIELDS, REPEATED, PersonFile, field_called
from liftwright.app.schedule import in_words, spread
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.domain.program import Program, Week, Weekday
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
    """

    person: PersonFile
    assumed: tuple[str, ...]


def audited_for(person: PersonFile, program: Program) -> AuditedFor:
    """Return whom a program is judged for.

    What is said now counts before what the program says it was made for. Where neither
    says anything, the days are those of the program, the minutes as many as its longest
    session takes, and the level is intermediate.

    Args:
        person: What was said.
        program: The program, with ids of known exercises.

    Raises:
        FieldError: If the program has no training days, or more than a week has.
        UnknownNameError: If it was made for something that no person file says.
    """
    said = overruled(_made_for(program), person.wishes)
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
    )


def _made_for(program: Program) -> Wishes:
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
    named = {day.weekday for day in week.days if day.weekday is not None}
    if len(named) == len(week.days):
        return tuple(sorted(named))
    most = int(BOUNDS["days"].high)
    if len(week.days) > most:
        raise FieldError(
            "program",
            f"a week with {len(week.days)} days",
            f"at most {most} training days a week",
        )
    return spread(len(week.days))


def _minutes(program: Program) -> int:
    bound = BOUNDS["minutes"]
    walked = (
        session_walk(day, catalog()).minutes
        for week in program.weeks
        for day in week.days
    )
    return int(max(bound.low, min(bound.high, ceil(max(walked, default=bound.low)))))
