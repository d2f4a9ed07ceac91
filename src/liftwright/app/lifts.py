"""Reads lifts as people write them: `squat 300lb`, `bench 100kg x 5 @8`."""

import re

from liftwright.app.given import Given
from liftwright.app.masses import AMOUNT, LONGEST, liftable, mass_found
from liftwright.catalog import UnknownExerciseError, exercise
from liftwright.domain.person import KnownLift
from liftwright.errors import InputError
from liftwright.planner.params import BOUNDS
from liftwright.quantities import Effort, EffortScale, Unit

LIFT = re.compile(
    rf"(?P<name>.*?[^\d\s.,+-].*?)\s*[\s:]\s*{AMOUNT}"
    r"(?:\s*[x*\u00d7]\s*(?P<reps>\d+))?"
    r"(?:\s*(?:@\s*)?(?P<scale>rpe|rir|@)\s*(?P<effort>\d+(?:[.,]\d+)?))?",
    re.IGNORECASE,
)
FORM = "a lift such as 'squat 300lb' or 'bench 100kg x 5 @8'"


def lift_given(given: Given, unit: Unit | None) -> KnownLift:
    """Return a lift that the person knows.

    Args:
        given: The lift, such as `bench 100kg x 5 @8`. The number behind `@` is an
            RPE; `RIR 2` is understood as well. A single without any is a 1RM.
        unit: Unit of a bare number; `None` refuses bare numbers.

    Raises:
        FieldError: If it is no lift, or its numbers are impossible.
        InputError: If no exercise answers to its name.
    """
    found = LIFT.fullmatch(given.text) if len(given.text) <= LONGEST else None
    if found is None:
        raise given.refused(FORM)
    mass = liftable(given, mass_found(given, found, unit))
    reps = int(found["reps"] or 1)
    if not BOUNDS["lift_reps"].low <= reps <= BOUNDS["lift_reps"].high:
        raise given.refused(BOUNDS["lift_reps"].in_words())
    return KnownLift(
        exercise=_exercise_id(given, found["name"]),
        mass=mass,
        reps=reps,
        effort=_effort(given, found),
    )


def _exercise_id(given: Given, name: str) -> str:
    try:
        return exercise(name.strip(" :")).id
    except UnknownExerciseError as error:
        raise InputError(f"{given.name}: {error}") from error


def _effort(given: Given, found: re.Match[str]) -> Effort | None:
    if not found["effort"]:
        return None
    said = found["scale"].upper()
    scale = EffortScale.RIR if said == EffortScale.RIR else EffortScale.RPE
    try:
        return Effort(scale, float(found["effort"].replace(",", ".")))
    except ValueError as error:
        raise given.refused("an effort of 0 to 10 in halves") from error
