"""How fast to move, by aim and exercise (claim A5)."""

from functools import lru_cache

from liftwright.coaching.params import CACHED_EXERCISES
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.exercise import Exercise, Measure, Modality, Pattern
from liftwright.domain.tempo import Tempo
from liftwright.evidence import values

EXPLOSIVE = frozenset({Pattern.JUMP, Pattern.THROW, Pattern.OLYMPIC})


@lru_cache(maxsize=CACHED_EXERCISES)
def default_tempo(
    exercise: Exercise, aim: Aim, *, rules: Ruleset = Ruleset.EVIDENCE
) -> Tempo | None:
    """Return the tempo to keep.

    For strength the lifting phase is as fast as the load allows; for size anything
    from half a second to eight seconds a repetition is equal, so it is an even, calm
    one, and with the articles' rules a quicker one.

    Returns:
        `None` where nothing is repeated (holds, stretches, carries) or where every
        repetition is as fast as possible anyway (jumps, throws, Olympic lifts).
    """
    is_repeated = exercise.measure is Measure.REPETITIONS
    if not is_repeated or exercise.pattern in EXPLOSIVE:
        return None
    if exercise.modality in {Modality.STRETCH, Modality.CARDIO}:
        return None
    quick = aim is Aim.SIZE and rules is Ruleset.ARTICLES
    phases = values("tempo.quick" if quick else "tempo.default")
    return Tempo(
        lower_s=round(phases["lower"]),
        stretch_s=round(phases["stretch"]),
        lift_s=None if aim is Aim.STRENGTH else round(phases["lift"]),
        squeeze_s=round(phases["squeeze"]),
    )
