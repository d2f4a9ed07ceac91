"""Reads masses as people write them: `80kg`, `176 lb`."""

import re

from liftwright.app.given import Given
from liftwright.planner.params import BOUNDS
from liftwright.quantities import Mass, Unit

UNIT_WORDS = {
    "kg": Unit.KG,
    "kgs": Unit.KG,
    "kilo": Unit.KG,
    "kilos": Unit.KG,
    "lb": Unit.LB,
    "lbs": Unit.LB,
    "pound": Unit.LB,
    "pounds": Unit.LB,
}

AMOUNT = r"\+?(?P<amount>\d+(?:[.,]\d+)?)\s*(?P<unit>[a-z]+)?"
MASS = re.compile(AMOUNT, re.IGNORECASE)
FORM = "a mass such as 80kg or 176lb"
LONGEST = 200
"""No mass, and no exercise with its numbers, has more characters."""


def mass_given(given: Given, unit: Unit | None) -> Mass:
    """Return a mass with the unit it was given in.

    Args:
        given: The mass, such as `80kg`.
        unit: Unit of a bare number; `None` refuses bare numbers.

    Raises:
        FieldError: If it is no mass, or has no unit and none is known.
    """
    found = MASS.fullmatch(given.text) if len(given.text) <= LONGEST else None
    if found is None:
        raise given.refused(FORM)
    return mass_found(given, found, unit)


def mass_found(given: Given, found: re.Match[str], unit: Unit | None) -> Mass:
    """Return the mass of a match of `AMOUNT`.

    Raises:
        FieldError: If it has no unit and none is known, or another than kg and lb.
    """
    said = (found["unit"] or "").lower()
    if said and said not in UNIT_WORDS:
        raise given.refused(f"{FORM}; its unit is kg or lb")
    known = UNIT_WORDS.get(said, unit)
    if known is None:
        raise given.refused(
            f"{FORM}, with its unit", "Add kg or lb, or say --unit kg or lb."
        )
    return Mass.of(found["amount"].replace(",", "."), known)


def one_rm_given(given: Given, unit: Unit | None) -> Mass:
    """Return a best single.

    Raises:
        FieldError: If it is no mass, or none that anybody has lifted.
    """
    return liftable(given, mass_given(given, unit))


def liftable(given: Given, mass: Mass) -> Mass:
    """Return a mass that somebody may have lifted.

    Raises:
        FieldError: If it is 0 or more than anybody has lifted.
    """
    limit = BOUNDS["lift_kg"]
    if not 0 < mass.kg <= limit.high:
        pounds = Mass.of(limit.high, Unit.KG).into(Unit.LB).amount
        raise given.refused(
            f"above 0, at most {limit.high:g} kg ({pounds:.0f} lb)", limit.remedy
        )
    return mass
