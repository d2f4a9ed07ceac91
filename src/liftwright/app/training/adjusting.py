"""Tables of the next load for every way a set may go, for gyms without a network."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from liftwright.app.training.trainee import Trainee
from liftwright.coaching.autoregulation import Lifting, NextLoad, PlannedSet, table
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.evidence import value
from liftwright.quantities import LoadKind

Adjustments = Mapping[tuple[int, float | None], NextLoad]
"""The next load by repetitions done and repetitions in reserve reported."""

RESERVES = (0, 1, 2, 3, 4, 5)
FEWER, MORE = 4, 4
"""So many repetitions below and above the target are looked up."""


@dataclass(frozen=True, slots=True)
class _Planned:
    """One set as planned, with where it stands.

    Args:
        line: Number of its line, from 0.
        number: Its number in the line, from 1.
        reps: Fewest and most repetitions asked for.
        planned: What it is meant to be.
    """

    line: int
    number: int
    reps: tuple[int, int]
    planned: PlannedSet


def adjustments(
    lines: Sequence[SetPrescription], exercise: Exercise, trainee: Trainee, k: float
) -> list[dict[int, Adjustments]]:
    """Return for each line of sets the tables after each of its sets.

    Sets without a load in numbers, and the last set, have none.

    Args:
        lines: The work of an exercise, in order.
        exercise: The exercise.
        trainee: Who trains.
        k: Their curve constant for it.
    """
    found: list[dict[int, Adjustments]] = [{} for _ in lines]
    body_kg = _body_kg(exercise, trainee)
    if body_kg is None:
        return found
    lifting = Lifting(exercise, trainee.inventory, k, body_kg)
    sets = [one for number, it in enumerate(lines) for one in _sets(number, it)]
    for done, coming in pairwise(sets):
        low, high = done.reps
        found[done.line][done.number] = table(
            done.planned,
            coming.planned,
            lifting,
            reps=range(max(0, low - FEWER), high + MORE + 1),
            reserves=RESERVES,
        )
    return found


def _body_kg(exercise: Exercise, trainee: Trainee) -> float | None:
    """Return what of the body is moved, kg; `None` where nobody said its mass."""
    if exercise.load_kind not in {LoadKind.BODYWEIGHT, LoadKind.ASSISTED}:
        return 0.0
    mass = trainee.person.body_mass
    return mass.kg * exercise.bodyweight_share if mass else None


def _sets(line: int, sets: SetPrescription) -> list[_Planned]:
    is_plain = isinstance(sets.load, FixedLoad) and isinstance(sets.target, RepTarget)
    if not is_plain or not sets.kind.counts_as_volume:
        return []
    assert isinstance(sets.load, FixedLoad)  # noqa: S101 - asked above
    assert isinstance(sets.target, RepTarget)  # noqa: S101 - asked above
    mass = sets.load.load.mass
    if mass is None or sets.target.is_open:
        return []
    reps = (sets.target.low, sets.target.high)
    return [
        _Planned(line, number, reps, PlannedSet(mass, reps[0], _rir(sets, number)))
        for number in range(1, sets.n_sets + 1)
    ]


def _rir(sets: SetPrescription, number: int) -> float:
    """Return the reserve that one of several sets is meant to leave: less each time."""
    if sets.effort is None:
        return value("planner.unsaid_rir")
    least, most = sorted((sets.effort.low.rir, sets.effort.high.rir))
    if sets.n_sets == 1:
        return least
    return most - (most - least) * (number - 1) / (sets.n_sets - 1)
