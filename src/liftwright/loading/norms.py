"""What competing lifters lift, for the two ages where it was published."""

from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.person import Sex
from liftwright.evidence import finding

PERCENTILE = 90  # not science: what the findings are named after


class PowerLift(StrEnum):
    """The three lifts of powerlifting."""

    SQUAT = "squat"
    BENCH = "bench"
    DEADLIFT = "deadlift"


class AgeGroup(StrEnum):
    """The ages that norms are known for; between them nothing is made up."""

    YOUNG = "18_35"
    OLD = "over_80"


@dataclass(frozen=True, slots=True)
class Norm:
    """What one competing lifter in ten lifts at least.

    Args:
        times_body_mass: The lift as a multiple of body mass.
        percentile: Share of the competitors who lift less, in percent.
        population: Who they are.
        limits: What the number does not say.
        key: The finding it comes from.
    """

    times_body_mass: float
    percentile: int
    population: str
    limits: str
    key: str


def competitor_norm(lift: PowerLift, sex: Sex, age: AgeGroup) -> Norm:
    """Return the 90th percentile of drug-tested competitors.

    Args:
        lift: Squat, bench press or deadlift.
        sex: Female or male.
        age: 18 to 35 years, or over 80.

    Raises:
        ValueError: If no sex is given.

    References:
        `scoring.norm.squat_p90`, `scoring.norm.bench_p90`, `scoring.norm.deadlift_p90`.
    """
    if sex is Sex.UNSAID:
        raise ValueError("norms exist for female and male lifters; say which")
    key = f"scoring.norm.{lift}_p90"
    found = finding(key)
    return Norm(
        found.values[f"{sex}_{age}"],
        PERCENTILE,
        found.population,
        found.limits,
        key,
    )
