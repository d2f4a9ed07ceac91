"""Reads lifts as people write them: `squat 300lb`, `bench 100kg x 5`, `pull-up 8`."""

import re

from liftwright.app.given import Given
from liftwright.app.masses import AMOUNT, LONGEST, liftable, mass_found
from liftwright.catalog import UnknownExerciseError, exercise, resolve
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.person import KnownLift
from liftwright.errors import InputError
from liftwright.planner.params import BOUNDS
from liftwright.quantities import Effort, EffortScale, LoadKind, Mass, Unit

NAME = r"(?P<name>.*?[^\d\s.,+-].*?)\s*[\s:]\s*"
BODY = r"(?P<body>bw|body[\s-]?weight)"
TIMES = r"[x*\u00d7]"
REPS = r"(?P<reps>\d+)(?:\s*reps?)?"
EFFORT = r"(?:\s*(?:@\s*)?(?P<scale>rpe|rir|@)\s*(?P<effort>\d+(?:[.,]\d+)?))?"
LIFT = re.compile(
    rf"{NAME}(?:{BODY}\s*)?{AMOUNT}(?:\s*{TIMES}\s*{REPS})?{EFFORT}",
    re.IGNORECASE,
)
OF_THE_BODY = re.compile(
    rf"{NAME}(?:{BODY}\s*)?(?P<times>{TIMES}\s*)?{REPS}{EFFORT}", re.IGNORECASE
)
FORM = "a lift such as 'squat 300lb', 'bench 100kg x 5 @8' or 'pull-up 8'"


def lift_given(given: Given, unit: Unit | None) -> KnownLift:
    """Return a lift that the person knows.

    Args:
        given: The lift, such as `bench 100kg x 5 @8`. The number behind `@` is an
            RPE; `RIR 2` is understood as well. A single without any is a 1RM. Where
            the body is lifted, a bare number counts repetitions (`pull-up 8`), and a
            mass is what hangs on it (`pull-up +10kg x 5`).
        unit: Unit of a bare number; `None` refuses bare numbers.

    Raises:
        FieldError: If it is no lift, or its numbers are impossible.
        InputError: If no exercise answers to its name.
    """
    if len(given.text) > LONGEST:
        raise given.refused(FORM)
    found = _of_the_body(given) or LIFT.fullmatch(given.text)
    if found is None:
        raise given.refused(FORM)
    lifted = _exercise(given, found["name"])
    if lifted.measure is not Measure.REPETITIONS:
        raise given.refused(
            "a lift that is counted in repetitions",
            f"{lifted.name} is counted in {lifted.measure}: leave it out.",
        )
    reps = int(found["reps"] or 1)
    if not BOUNDS["lift_reps"].low <= reps <= BOUNDS["lift_reps"].high:
        raise given.refused(BOUNDS["lift_reps"].in_words())
    return KnownLift(
        exercise=lifted.id,
        mass=_mass(given, found, lifted, unit),
        reps=reps,
        effort=_effort(given, found),
    )


def _of_the_body(given: Given) -> re.Match[str] | None:
    """Return what a set without any added load says; `None` where it is no such set."""
    found = OF_THE_BODY.fullmatch(given.text)
    if found is None:
        return None
    lifted = resolve(found["name"].strip(" :"))
    if lifted is not None and _lifts_the_body(lifted):
        return found
    if found["body"] or (found["times"] and lifted is not None):
        name = _exercise(given, found["name"]).name
        raise given.refused(FORM, f"{name} needs its load: it is not the body alone.")
    return None


def _lifts_the_body(lifted: Exercise) -> bool:
    is_counted = lifted.measure is Measure.REPETITIONS
    return is_counted and lifted.load_kind is LoadKind.BODYWEIGHT


def _mass(
    given: Given, found: re.Match[str], lifted: Exercise, unit: Unit | None
) -> Mass:
    if "amount" not in found.groupdict():
        return Mass(0, unit or Unit.KG)
    mass = mass_found(given, found, unit)
    if mass.milliunits == 0 and _lifts_the_body(lifted):
        return mass
    return liftable(given, mass)


def _exercise(given: Given, name: str) -> Exercise:
    try:
        return exercise(name.strip(" :"))
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
