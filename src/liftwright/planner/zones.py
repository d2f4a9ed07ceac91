"""Zones of intensity: what a set trains by how heavy it is."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from liftwright.domain.exercise import Exercise, Measure, Pattern
from liftwright.evidence import value, values
from liftwright.quantities import LoadKind


class Zone(StrEnum):
    """How heavy the work of a set is."""

    HEAVY = "heavy"
    MODERATE = "moderate"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class ZoneRange:
    """Repetitions and share of the 1RM that a zone stands for.

    Args:
        reps_low: Fewest repetitions of a set.
        reps_high: Most repetitions of a set.
        fraction_low: Lightest load as a share of the 1RM.
        fraction_high: Heaviest load as a share of the 1RM.
    """

    reps_low: int
    reps_high: int
    fraction_low: float
    fraction_high: float


@cache
def zone_range(zone: Zone) -> ZoneRange:
    """Return what a zone stands for (claims B4, B12, B15)."""
    row = values(f"zone.{zone}")
    return ZoneRange(
        int(row["reps_low"]),
        int(row["reps_high"]),
        row["fraction_low"],
        row["fraction_high"],
    )


def zone_of(fraction_1rm: float, reps: float | None = None) -> Zone:
    """Return the zone of a set by its load and its repetitions.

    The articles let work for size reach 85% and work for strength begin at 80%. In
    between the repetitions decide: from six on a set is for size, past twelve light.

    Args:
        fraction_1rm: Load as a share of the 1RM.
        reps: Repetitions of the set; `None` where they are not known.
    """
    heavy, moderate = zone_range(Zone.HEAVY), zone_range(Zone.MODERATE)
    is_in_both = reps is not None and reps >= moderate.reps_low
    least = values("articles.size.load")["high"] if is_in_both else heavy.fraction_low
    if fraction_1rm >= least:
        return Zone.HEAVY
    has_many = reps is not None and reps > moderate.reps_high
    is_light = fraction_1rm < moderate.fraction_low or has_many
    return Zone.LIGHT if is_light else Zone.MODERATE


def size_weight(zone: Zone) -> float:
    """Return what one hard set of a zone counts for growth."""
    return values("zone.size_weight")[zone]


def strength_weight(zone: Zone) -> float:
    """Return what one hard set of a zone counts for the lift's own strength."""
    return values("zone.strength_weight")[zone]


def reserve_weight(rir: float | None) -> float:
    """Return what a set counts for growth by the repetitions left in reserve (B7).

    A set counts fully up to a few repetitions from failure, then less and less; one of
    unknown effort counts fully.
    """
    if rir is None:
        return 1.0
    row = values("zone.reserve_weight")
    way = (rir - row["full_to"]) / (row["least_from"] - row["full_to"])
    return 1 - (1 - row["least"]) * min(1.0, max(0.0, way))


FATIGUE_RESISTANT = frozenset(
    {
        Pattern.CALF,
        Pattern.FOREARM,
        Pattern.LATERAL_RAISE,
        Pattern.REAR_DELT,
        Pattern.TRUNK_FLEXION,
        Pattern.TRUNK_ROTATION,
        Pattern.SHIN,
        Pattern.NECK,
        Pattern.ROTATOR_CUFF,
        Pattern.HIP_ABDUCTION,
        Pattern.HIP_ADDUCTION,
    }
)
"""Movements whose muscles do best on more repetitions (claim B4)."""


def zones_for(exercise: Exercise) -> tuple[Zone, ...]:
    """Return the zones an exercise may be trained in, the usual one first."""
    if exercise.measure is not Measure.REPETITIONS:
        return (Zone.MODERATE,)
    if exercise.pattern in FATIGUE_RESISTANT or exercise.load_kind is LoadKind.BAND:
        return (Zone.LIGHT,)
    if exercise.load_kind in {LoadKind.BODYWEIGHT, LoadKind.ASSISTED}:
        return _bodyweight_zones(exercise)
    if exercise.is_compound and exercise.family:
        return (Zone.MODERATE, Zone.HEAVY)
    return (Zone.MODERATE,)


def _bodyweight_zones(exercise: Exercise) -> tuple[Zone, ...]:
    moved = exercise.bodyweight_share
    if exercise.family and moved >= value("zone.bodyweight_heavy_share"):
        return (Zone.MODERATE, Zone.HEAVY)
    return (Zone.MODERATE,) if exercise.is_compound else (Zone.LIGHT,)
