"""Fills in whom a program is judged for, from the program itself."""

from dataclasses import dataclass
from math import ceil

from liftwright.app.given import Given, Wishes
from liftwright.app.person_file import PersonFile
from liftwright.app.schedule import in_words, spread
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.domain.program import Program, Week, Weekday
from liftwright.errors import FieldError
from liftwright.planner.params import BOUNDS

LEVEL = "intermediate"


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

    Who says no days gets those of the program, who says no minutes as many as its
    longest session takes, and who says no level counts as intermediate.

    Args:
        person: What was said.
        program: The program, with ids of known exercises.

    Raises:
        FieldError: If the program has no training days, or more than a week has.
    """
    days = _days(program)
    minutes = _minutes(program)
    implied: dict[str, tuple[object, str]] = {
        "days": (in_words(days), f"training on {in_words(days)}"),
        "minutes": (minutes, f"{minutes} minutes a session, as its longest takes"),
        "level": (LEVEL, f"an {LEVEL} lifter"),
        "equipment": ("commercial", "a commercial gym"),
    }
    missing = [field for field in implied if field not in person.wishes]
    own: Wishes = {field: (Given(field, implied[field][0]),) for field in missing}
    wishes = {**own, "weeks": (_weeks(program),), **person.wishes}
    return AuditedFor(
        PersonFile(wishes, person.screening),
        tuple(implied[field][1] for field in missing),
    )


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
