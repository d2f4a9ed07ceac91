"""A request for a plan in one call, for people who program."""

from datetime import date

from liftwright.app.given import Given
from liftwright.app.person_file import FIELDS, REPEATED, PersonFile
from liftwright.app.plan_request import Sources, plan_request
from liftwright.domain.person import KnownLift
from liftwright.errors import FieldError, UnknownNameError
from liftwright.planner.request import PlanRequest
from liftwright.quantities import Unit

NO_DATE = date.min
"""A day that nothing asks about: only an event without a start needs today."""


def request_for(*, today: date = NO_DATE, **wishes: object) -> PlanRequest:
    """Return a request from wishes named like the fields of a person file.

    Args:
        today: Date of today; needed with an `event` and no `start`.
        **wishes: Fields such as `emphasis="both"`, `days=3`, `minutes=60`,
            `level="intermediate"`, `lift=["squat 300lb"]`, `equipment="commercial"`;
            underscores stand for dashes. What is not given has its usual default.

    Raises:
        FieldError: If a field is outside what is allowed.
        UnknownNameError: If there is no such field, exercise or muscle.
        ValueError: If there is an event and neither a start nor the date of today.
    """
    if today == NO_DATE and "event" in wishes and "start" not in wishes:
        raise ValueError("an event without a start needs today=date.today()")
    given = {_field(name): _members(name, wish) for name, wish in wishes.items()}
    return plan_request(PersonFile(given), Sources(_no_file, _no_log, today))


def _field(name: str) -> str:
    field = name.replace("_", "-")
    if field not in FIELDS:
        raise UnknownNameError("field", name, FIELDS, f"Fields: {', '.join(FIELDS)}.")
    return field


def _members(name: str, wish: object) -> tuple[Given, ...]:
    if name in REPEATED and isinstance(wish, list | tuple):
        return tuple(Given(name, member) for member in wish)
    return (Given(name, list(wish) if isinstance(wish, tuple) else wish),)


def _no_file(path: str) -> str:
    raise FieldError(
        "equipment", path, "a preset", "Read the file and pass a PlanRequest."
    )


def _no_log(given: Given, unit: Unit | None) -> tuple[KnownLift, ...]:
    raise FieldError(
        given.name,
        f"{given.text} {unit or ''}".strip(),
        "lifts, given as `lift`",
        "Read the log with liftwright.exchange.",
    )
