"""Values as people give them, for tests."""

from datetime import date

from liftwright.app.given import Given, Wishes
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import Sources
from liftwright.domain.person import KnownLift
from liftwright.errors import UnreadableFileError
from liftwright.quantities import Unit

TODAY = date(2026, 3, 4)


def flag(value: object, name: str = "--it") -> Given:
    return Given(name, value)


def wishes(**values: object) -> Wishes:
    """Return wishes as flags would make them; a list is given one by one."""
    return {
        name.replace("_", "-"): tuple(
            Given(f"--{name.replace('_', '-')}", one)
            for one in (value if isinstance(value, list) else [value])
        )
        for name, value in values.items()
    }


def person(**values: object) -> PersonFile:
    return PersonFile(wishes(**values))


def no_file(path: str) -> str:
    raise UnreadableFileError(f"{path} does not exist.")


def no_log(given: Given, unit: Unit | None) -> tuple[KnownLift, ...]:
    raise UnreadableFileError(f"{given.text} ({unit}) does not exist.")


def sources() -> Sources:
    return Sources(no_file, no_log, TODAY)
