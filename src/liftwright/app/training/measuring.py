"""Reads what people say of their body and day: mass, girths, sleep, mood, pain."""

import re

from liftwright.app.choices import number_within, whole_number
from liftwright.app.given import Given
from liftwright.app.masses import UNIT_WORDS
from liftwright.app.plan_request import body_mass_given
from liftwright.domain.fact import (
    MAX_SCALE,
    MAX_SLEEP_H,
    BodyMeasured,
    CheckedIn,
    Girth,
    PainReported,
)
from liftwright.planner.params import Bound
from liftwright.quantities import Unit

GIRTH = re.compile(
    r"(?P<site>[^\d]*[^\d\s])\s+(?P<amount>\d+(?:[.,]\d+)?)\s*(?P<unit>cm|mm|in|inch|\")",
    re.IGNORECASE,
)
MILLIMETRES = {"cm": 10.0, "mm": 1.0, "in": 25.4, "inch": 25.4, '"': 25.4}
SCALE = Bound(0, MAX_SCALE, "on a scale from 0 to 10")
HOURS = Bound(0, MAX_SLEEP_H, "hours")
SCORES = ("sleep-quality", "soreness", "stress", "mood", "body-image")


def body_given(given: list[Given], unit: Unit | None) -> BodyMeasured:
    """Return a body measurement: a mass, girths, or both.

    Args:
        given: Masses such as `80.5kg` and girths such as `waist 84cm`, each for itself.
        unit: Unit of a bare mass.

    Raises:
        FieldError: If one is neither.
    """
    masses = [it for it in given if it.text[:1].isdecimal()]
    girths = [it for it in given if it not in masses]
    if len(masses) > 1:
        raise masses[1].refused("one body mass", "Give it once.")
    mass = body_mass_given(masses[0], unit) if masses else None
    return BodyMeasured(mass, tuple(_girth(it) for it in girths))


def _girth(given: Given) -> Girth:
    found = GIRTH.fullmatch(given.text)
    if found is None:
        units = ", ".join(sorted({*UNIT_WORDS}))
        raise given.refused(
            f"a girth such as 'waist 84cm', or a mass such as 80kg ({units})"
        )
    millimetres = float(found["amount"].replace(",", "."))
    millimetres *= MILLIMETRES[found["unit"].lower()]
    try:
        return Girth(found["site"].strip().lower(), round(millimetres, 1))
    except ValueError as error:
        raise given.refused(str(error)) from error


def check_in_given(given: dict[str, Given], note: str) -> CheckedIn:
    """Return how somebody is.

    Args:
        given: Hours of sleep, and scores from 0 to 10, by name.
        note: In their words.

    Raises:
        FieldError: If a number is outside its range, or nothing was said.
    """
    sleep = given.get("sleep")
    scores = {
        name.replace("-", "_"): whole_number(given[name], SCALE)
        for name in SCORES
        if name in given
    }
    return CheckedIn(
        sleep_h=number_within(sleep, HOURS) if sleep else None, note=note, **scores
    )


def pain_given(site: str, score: Given, note: str) -> PainReported:
    """Return a report of pain.

    Args:
        site: Where it hurts.
        score: 0 (it is gone) to 10.
        note: In their words.

    Raises:
        FieldError: If the score is outside 0 to 10.
    """
    return PainReported(site.strip().lower(), whole_number(score, SCALE), note)
