"""How close to failure to go, by aim, exercise and level."""

from dataclasses import dataclass
from functools import lru_cache

from liftwright.coaching.params import CACHED_EXERCISES
from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise, Modality
from liftwright.domain.level import Level
from liftwright.evidence import value, values
from liftwright.quantities import EffortRange


@dataclass(frozen=True, slots=True)
class PrescribedEffort:
    """Closeness to failure to aim for.

    Args:
        target: Repetitions in reserve, lowest and highest.
        why: Keys of the findings behind it.
    """

    target: EffortRange
    why: tuple[str, ...]


@lru_cache(maxsize=CACHED_EXERCISES)
def default_effort(
    exercise: Exercise,
    aim: Aim,
    *,
    level: Level = Level.INTERMEDIATE,
    reps: int | None = None,
    min_rir: float = 0.0,
) -> PrescribedEffort | None:
    """Return the repetitions in reserve to stop with.

    Args:
        exercise: The exercise; isolation work may go nearer to failure.
        aim: What the sets are for.
        level: Training age: novices keep one repetition more.
        reps: Repetitions of the set, where known: heavy singles keep a reserve.
        min_rir: Least reserve allowed, such as by screening.

    Returns:
        `None` where effort is not counted in repetitions: stretches, jumps, throws
        and holds.
    """
    if exercise.modality in {Modality.STRETCH, Modality.PLYOMETRIC, Modality.ISOMETRIC}:
        return None
    key = _key(exercise, aim)
    low, high = values(key)["low"], values(key)["high"]
    why = [key]
    if level is Level.NOVICE:
        extra = value("effort.target.novice_extra")
        low, high = low + extra, high + extra
        why.append("effort.target.novice_extra")
    if reps == 1 and low < value("effort.target.heavy_single"):
        low = value("effort.target.heavy_single")
        why.append("effort.target.heavy_single")
    target = with_reserve(EffortRange.rir(low, max(low, high)), min_rir)
    return PrescribedEffort(target, tuple(why))


def with_reserve(target: EffortRange, min_rir: float) -> EffortRange:
    """Return an effort target that leaves at least `min_rir` repetitions in reserve."""
    reserves = sorted((target.low.rir, target.high.rir))
    if reserves[0] >= min_rir:
        return target
    return EffortRange.rir(*(max(reserve, min_rir) for reserve in reserves))


def _key(exercise: Exercise, aim: Aim) -> str:
    if aim is Aim.STRENGTH:
        return "effort.target.general"
    kind = "compound" if exercise.is_compound else "isolation"
    return f"effort.target.size_{kind}"
