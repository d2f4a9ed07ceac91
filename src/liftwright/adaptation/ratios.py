"""First guesses of a load from a related lift: conventions, and wide ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from liftwright.domain.exercise import Exercise
from liftwright.evidence import value, values

RATIOS = {
    "squat": "ratios.convention.squat",
    "bench": "ratios.convention.bench",
    "deadlift": "ratios.convention.deadlift",
    "press": "ratios.convention.press",
    "row": "ratios.convention.row",
    "pull-up": "ratios.convention.pull_up",
}
"""The finding with the usual ratios of each family of lifts."""

DOUBT = "ratios.convention.log_sd"


@dataclass(frozen=True, slots=True)
class Relation:
    """How the load of one lift usually compares with that of another.

    Args:
        ratio: Load of the wanted lift as a share of the known one.
        log_sd: Doubt about it, a standard deviation of ln(ratio).
        finding: Key of the convention behind it.
    """

    ratio: float
    log_sd: float
    finding: str


def relation(wanted: Exercise, known: Exercise) -> Relation | None:
    """Return how a wanted lift usually compares with a known one of its family.

    Two lifts that are both compared through the main lift of the family are in doubt
    twice. Nothing is guessed from dumbbells for a bar: people count them one by one or
    both together, and a load twice as heavy is no first guess.

    Returns:
        The relation; `None` where not even a convention knows it.
    """
    key = RATIOS.get(wanted.family)
    if key is None or wanted.id == known.id or wanted.family != known.family:
        return None
    usual = values(key)
    if not known.is_main_lift and known.modality is not wanted.modality:
        return None
    to_wanted, to_known = _share(wanted, usual), _share(known, usual)
    if to_wanted is None or to_known is None:
        return None
    n_steps = (not wanted.is_main_lift) + (not known.is_main_lift)
    return Relation(to_wanted / to_known, value(DOUBT) * sqrt(n_steps), key)


def _share(exercise: Exercise, usual: Mapping[str, float]) -> float | None:
    return 1.0 if exercise.is_main_lift else usual.get(exercise.id)
