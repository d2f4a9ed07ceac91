"""Which sets need a spotter or safeties, and what to do alone (claim A9)."""

from dataclasses import dataclass

from liftwright.domain.equipment import Equipment, Inventory
from liftwright.domain.exercise import Exercise, SpotterNeed
from liftwright.domain.prescription import (
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import value

IN_THE_RACK = "Alone: set the pins just below the lowest point; no set to failure."
TO_FAILURE = frozenset({SetKind.AMRAP, SetKind.MYO, SetKind.REST_PAUSE, SetKind.DROP})
WHY = ("spotter.load", "spotter.rir")


@dataclass(frozen=True, slots=True)
class SpotterMark:
    """What a set needs so that a failed repetition stays harmless.

    Args:
        need: Safeties or a spotter.
        text: What to do, in a sentence.
        why: Keys of the findings behind it.
    """

    need: SpotterNeed
    text: str
    why: tuple[str, ...] = WHY


@dataclass(frozen=True, slots=True)
class AloneLimits:
    """How hard an exercise may be trained with nobody there.

    Args:
        below_fraction_1rm: Loads stay below this share of the 1RM; above 1 where
            there is no limit.
        min_rir: Least repetitions in reserve.
        advice: How to train it alone, in a sentence; empty where nothing is needed.
    """

    below_fraction_1rm: float
    min_rir: float
    advice: str = ""


FREE_ALONE = AloneLimits(below_fraction_1rm=float("inf"), min_rir=0)


def needs_spotter(
    exercise: Exercise, *, fraction_1rm: float | None, rir: float | None
) -> bool:
    """Return whether a set needs somebody or something to catch the load (convention).

    Args:
        exercise: The exercise; most cannot trap anybody.
        fraction_1rm: Load as a share of the 1RM, where known: heavy from 85%.
        rir: Fewest repetitions in reserve the set may end with, where known: hard
            from one down.
    """
    if exercise.spotter is SpotterNeed.NONE:
        return False
    is_heavy = fraction_1rm is not None and fraction_1rm >= value("spotter.load")
    is_hard = rir is not None and rir <= value("spotter.rir")
    return is_heavy or is_hard


def spotter_mark(
    exercise: Exercise,
    prescription: SetPrescription,
    inventory: Inventory,
    *,
    fraction_1rm: float | None = None,
) -> SpotterMark | None:
    """Return what a set needs against a failed repetition; `None` for most sets.

    Args:
        exercise: The exercise.
        prescription: The set; sets that go to failure always count as hard.
        inventory: What there is; safety pins replace a spotter.
        fraction_1rm: Load as a share of the 1RM, where the set does not say it.
    """
    if prescription.kind is SetKind.WARM_UP:
        return None
    fraction = _fraction(prescription) if fraction_1rm is None else fraction_1rm
    if not needs_spotter(exercise, fraction_1rm=fraction, rir=_rir(prescription)):
        return None
    if Equipment.RACK in inventory.equipment:
        text = "Set the safety pins just below the lowest point of the bar."
        return SpotterMark(SpotterNeed.SAFETIES, text)
    text = "Have somebody spot you; without one take the easier set."
    return SpotterMark(SpotterNeed.SPOTTER, text)


def alone_limits(exercise: Exercise, inventory: Inventory) -> AloneLimits:
    """Return how hard an exercise may be trained with nobody there.

    Safety pins catch a squat or a bench press done in the rack, but nobody helps the
    bar off again, so no set goes to failure there; without pins loads and effort stay
    below what needs a spotter.
    """
    if exercise.spotter is SpotterNeed.NONE:
        return FREE_ALONE
    if Equipment.RACK in inventory.equipment:
        return AloneLimits(
            below_fraction_1rm=float("inf"),
            min_rir=value("spotter.rir"),
            advice=IN_THE_RACK,
        )
    return AloneLimits(
        below_fraction_1rm=value("spotter.load"),
        min_rir=value("spotter.rir") + 1,
        advice="Alone and without pins: stop early, or take dumbbells or a machine.",
    )


def safe_alone(
    exercise: Exercise, candidates: tuple[Exercise, ...], inventory: Inventory
) -> tuple[Exercise, ...]:
    """Return candidates of the same movement that need nobody, in their order.

    Args:
        exercise: The exercise to be replaced.
        candidates: Exercises to choose from, best first.
        inventory: What there is to train with.
    """
    return tuple(
        it
        for it in candidates
        if it.id != exercise.id
        and it.pattern is exercise.pattern
        and it.spotter is SpotterNeed.NONE
        and inventory.has(it.equipment)
    )


def _fraction(prescription: SetPrescription) -> float | None:
    rule = prescription.load
    if isinstance(rule, PercentLoad) and rule.base is PercentBase.ONE_RM:
        return rule.high
    return None


def _rir(prescription: SetPrescription) -> float | None:
    target = prescription.target
    is_open = isinstance(target, RepTarget) and target.is_open
    if prescription.kind in TO_FAILURE or is_open:
        return 0.0
    effort = prescription.effort
    return None if effort is None else min(effort.low.rir, effort.high.rir)
