"""Scores that compare lifters of different body mass."""

from enum import StrEnum
from math import exp, isfinite

from liftwright.domain.person import Sex
from liftwright.evidence import values


class Meet(StrEnum):
    """What a total was lifted in, for the scores that tell them apart."""

    CLASSIC_TOTAL = "classic_total"
    EQUIPPED_TOTAL = "equipped_total"
    CLASSIC_BENCH = "classic_bench"
    EQUIPPED_BENCH = "equipped_bench"


def dots(total_kg: float, body_mass_kg: float, sex: Sex) -> float:
    """Return the DOTS points of a total.

    Args:
        total_kg: Best squat, bench press and deadlift together, kg.
        body_mass_kg: Body mass, kg; taken as the nearest end outside the score's range.
        sex: Female or male.

    Raises:
        ValueError: If a number is impossible or no sex is given.

    References:
        `scoring.dots.male`, `scoring.dots.female`.
    """
    return _polynomial_score("scoring.dots", total_kg, body_mass_kg, sex)


def wilks(total_kg: float, body_mass_kg: float, sex: Sex) -> float:
    """Return the original Wilks points of a total.

    References:
        `scoring.wilks.male`, `scoring.wilks.female`.
    """
    return _polynomial_score("scoring.wilks", total_kg, body_mass_kg, sex)


def wilks_2020(total_kg: float, body_mass_kg: float, sex: Sex) -> float:
    """Return the Wilks points of a total by the formula of 2020.

    References:
        `scoring.wilks_2020.male`, `scoring.wilks_2020.female`.
    """
    return _polynomial_score("scoring.wilks_2020", total_kg, body_mass_kg, sex)


def ipf_gl(
    total_kg: float, body_mass_kg: float, sex: Sex, meet: Meet = Meet.CLASSIC_TOTAL
) -> float:
    """Return the IPF GL points of a total, or of a bench press alone.

    Args:
        total_kg: What was lifted, kg.
        body_mass_kg: Body mass, kg; below 35 kg it counts as 35.
        sex: Female or male.
        meet: Whether with or without supportive equipment, three lifts or the bench.

    Raises:
        ValueError: If a number is impossible or no sex is given.

    References:
        `scoring.gl.male_classic_total` and the seven like it.
    """
    scale = values(f"scoring.gl.{_scored(sex)}_{meet}")
    mass = max(_possible("body_mass_kg", body_mass_kg), scale["body_mass_min"])
    whole = scale["a"] - scale["b"] * exp(-scale["c"] * mass)
    return scale["numerator"] * _possible("total_kg", total_kg) / whole


def _polynomial_score(
    key: str, total_kg: float, body_mass_kg: float, sex: Sex
) -> float:
    scale = values(f"{key}.{_scored(sex)}")
    mass = _possible("body_mass_kg", body_mass_kg)
    mass = min(max(mass, scale["body_mass_min"]), scale["body_mass_max"])
    powers = [name for name in scale if name.startswith("c")]
    whole = sum(scale[name] * mass ** int(name[1:]) for name in powers)
    return scale["numerator"] * _possible("total_kg", total_kg) / whole


def _scored(sex: Sex) -> Sex:
    if sex is Sex.UNSAID:
        raise ValueError("scores exist for female and male lifters; say which")
    return sex


def _possible(what: str, number: float) -> float:
    if not (isfinite(number) and number >= 0):
        raise ValueError(f"{what} must be 0 or more, got {number}")
    return number
