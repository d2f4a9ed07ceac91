"""The load of a quick set, in the kind that its exercise has."""

import re

from liftwright.domain.exercise import Exercise
from liftwright.programs.quick.misread import QuickError
from liftwright.quantities import Load, LoadKind, Mass, Unit

AMOUNT = r"\d+(?:[.,]\d+)?"
UNIT = r"kgs?|lbs?"
BODY = rf"(?:bw|body\s?weight)(?:\s*[+-]\s*{AMOUNT}\s*(?:{UNIT})?)?"
BAND = r"(?:[a-z]+\+)*[a-z]+\s+band"
ANY = rf"(?:{BODY}|{BAND}|[+-]?\s*{AMOUNT}\s*(?:{UNIT})?)"
SURE = rf"(?:{BODY}|{BAND}|[+-]?\s*{AMOUNT}\s*(?:{UNIT})|[+-]\s*{AMOUNT})"
"""A load that nothing else could be: with a unit or a sign, of the body or a band."""

NUMBER = re.compile(rf"([+-])?\s*({AMOUNT})\s*({UNIT})?$", re.IGNORECASE)
UNITS = {"k": Unit.KG, "l": Unit.LB}
BARE_KINDS = frozenset({LoadKind.BODYWEIGHT, LoadKind.NONE, LoadKind.BAND})
"""Kinds of loads for which a bare number before an x counts sets."""


def is_bare(text: str) -> bool:
    """Return whether a load is a number alone, without sign or unit."""
    return text.strip().replace(".", "").replace(",", "").isdecimal()


def load_of(text: str, exercise: Exercise, unit: Unit | None) -> Load:
    """Return the load that was typed for an exercise; empty text is none said.

    Args:
        text: The load as typed.
        exercise: What was done with it.
        unit: The unit where none was typed.

    Raises:
        QuickError: If the exercise needs a load, or the load a unit.
    """
    mass = _mass(text, exercise, unit)
    lower = text.strip().lower()
    try:
        if lower.endswith(" band"):
            return Load.banded(lower.removesuffix("band").strip(), mass)
        if lower.startswith("b"):
            return Load.bodyweight(mass)
        return _of_its_kind(mass, exercise)
    except ValueError as error:
        raise QuickError(str(error)) from error


def _of_its_kind(mass: Mass | None, exercise: Exercise) -> Load:
    match exercise.load_kind:
        case LoadKind.BODYWEIGHT:
            return Load.bodyweight(mass)
        case LoadKind.ASSISTED:
            return _assisted(mass)
        case LoadKind.BAND:
            return Load.banded("band", mass)
        case LoadKind.NONE | LoadKind.EXTERNAL:
            return _external(mass, exercise)


def _external(mass: Mass | None, exercise: Exercise) -> Load:
    if mass is not None:
        return Load.external(mass, exercise.basis)
    if exercise.load_kind is LoadKind.NONE:
        return Load.none()
    raise QuickError(
        f"{exercise.name} with which load? Say it once, and it goes on", "60x8"
    )


def _assisted(mass: Mass | None) -> Load:
    """Return the help of a machine, typed with or without a minus; none: body mass."""
    if mass is None or not mass.milliunits:
        return Load.bodyweight()
    return Load.assisted(-mass if mass.milliunits < 0 else mass)


def _mass(text: str, exercise: Exercise, unit: Unit | None) -> Mass | None:
    found = NUMBER.search(text.strip())
    if found is None:
        return None
    sign, amount, typed = found.groups()
    in_unit = UNITS[typed[0].lower()] if typed else unit
    if in_unit is None:
        raise QuickError(f"{amount} what? The load of {exercise.name} has no unit")
    mass = Mass.of(amount.replace(",", "."), in_unit)
    return -mass if sign == "-" else mass
