"""The load of the next set, from how the last one went.

A set that left more, or less, than it was meant to says that today is a better or a
worse day than planned. How far that is believed depends on how exact the report is:
a day is 3 to 4% off, and a report about one repetition.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log

from liftwright.coaching.params import HALF_A_REPETITION, NOTHING
from liftwright.coaching.plates import nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.observations import day_sd, report_sd
from liftwright.loading.reserve import reps_to_failure
from liftwright.quantities import Load, LoadKind, Mass

WHY = ("reliability.day_sd", "effort.report.sd", "effort.report.bias")
LIMIT = "progression.load_jump.limit"


@dataclass(frozen=True, slots=True)
class PlannedSet:
    """What a set was meant to be.

    Args:
        mass: The load that was planned, as its exercise counts it.
        reps: Repetitions.
        rir: Repetitions in reserve that it was meant to leave.
    """

    mass: Mass
    reps: int
    rir: float


@dataclass(frozen=True, slots=True)
class Lifting:
    """Who lifts what, and with what.

    Args:
        exercise: The exercise.
        inventory: What there is to load it with.
        k: The person's curve constant for it.
        body_kg: Share of body mass that moves along, kg.
        most_up: Largest rise of a load from set to set, as a share of it; the limit
            of a week's rise where nothing is said.
    """

    exercise: Exercise
    inventory: Inventory
    k: float
    body_kg: float = 0.0
    most_up: float | None = None


@dataclass(frozen=True, slots=True)
class Felt:
    """How a set went.

    Args:
        reps: Repetitions done; fewer than planned where it failed.
        rir: Repetitions in reserve as reported; `None` where nothing was said.
        mass: The load it was done with; the planned one where `None`.
    """

    reps: int
    rir: float | None = None
    mass: Mass | None = None


@dataclass(frozen=True, slots=True)
class NextLoad:
    """The load of the set to come.

    Args:
        load: What to put on; `None` where the exercise has no load to choose.
        change: By what share it differs from the plan; 0 where the plan stands.
        reason: Why, in a sentence.
        why: Keys of the findings behind it.
    """

    load: Load | None
    change: float
    reason: str
    why: tuple[str, ...] = WHY


def next_load(
    done: PlannedSet, felt: Felt, coming: PlannedSet, lifting: Lifting
) -> NextLoad:
    """Return what to put on for the next set of the same exercise.

    Args:
        done: What the set just done was meant to be.
        felt: How it went.
        coming: What the next one is planned to be.
        lifting: Who lifts what.

    Returns:
        The planned load where nothing was reported and nothing failed.

    References:
        `reliability.day_sd`, `effort.report.sd`, `effort.report.bias`,
        `progression.load_jump.limit`.
    """
    if lifting.exercise.load_kind in {LoadKind.NONE, LoadKind.BAND}:
        return NextLoad(None, 0.0, "Nothing can be put on or taken off.", ())
    form = todays_form(done, felt, lifting)
    moved_kg = _moved_kg(coming.mass, lifting)
    most_up = value(LIMIT) if lifting.most_up is None else lifting.most_up
    wished_kg = moved_kg * min(exp(form), 1 + most_up)
    load = _made(wished_kg, form, coming.mass, lifting)
    change = _moved_kg(load.mass or Mass(0, coming.mass.unit), lifting) / moved_kg - 1
    change = 0.0 if abs(change) < NOTHING else change
    return NextLoad(load, change, _reason(done, felt, change), (*WHY, LIMIT))


def todays_form(done: PlannedSet, felt: Felt, lifting: Lifting) -> float:
    """Return by how much of the load today differs from the plan, as a logarithm.

    The difference between what the set showed and what it was planned for is believed
    as far as days differ more than reports err.
    """
    if felt.rir is None and felt.reps >= done.reps:
        return 0.0
    # Who fails before the last planned repetition had nothing left.
    rir = felt.rir or 0.0
    mass = felt.mass or done.mass
    planned = log(_one_rm_kg(done.mass, done.reps, done.rir, lifting))
    # Reports far from failure are vague, but four left are three left at the least.
    reserves = (*range(int(rir) + 1), rir)
    return max(_believed(mass, felt.reps, it, planned, lifting) for it in reserves)


def _believed(
    mass: Mass, reps: int, rir: float, planned: float, lifting: Lifting
) -> float:
    """Return how much of the difference to the planned ln(1RM) is to be believed."""
    shown = log(_one_rm_kg(mass, reps, rir, lifting))
    reps_sd = report_sd(rir) / (lifting.k + reps_to_failure(reps, rir) - 1)
    believed = day_sd() ** 2 / (day_sd() ** 2 + reps_sd**2)
    return believed * (shown - planned)


def table(
    done: PlannedSet,
    coming: PlannedSet,
    lifting: Lifting,
    *,
    reps: Iterable[int],
    reserves: Iterable[float],
) -> dict[tuple[int, float | None], NextLoad]:
    """Return the next load for every way a set may go, to look up without a network.

    Args:
        done: What the set is meant to be.
        coming: What the next one is planned to be.
        lifting: Who lifts what.
        reps: Repetitions that may be done.
        reserves: Repetitions in reserve that may be reported; saying nothing is
            always among the rows.
    """
    reports: tuple[float | None, ...] = (None, *reserves)
    return {
        (count, rir): next_load(done, Felt(count, rir), coming, lifting)
        for count in reps
        for rir in reports
    }


def _one_rm_kg(mass: Mass, reps: int, rir: float, lifting: Lifting) -> float:
    to_failure = max(1.0, reps_to_failure(max(0, reps), rir))
    return _moved_kg(mass, lifting) / fraction_at_reps(to_failure, lifting.k)


def _moved_kg(mass: Mass, lifting: Lifting) -> float:
    sign = -1 if lifting.exercise.load_kind is LoadKind.ASSISTED else 1
    return max(1.0, lifting.body_kg + sign * mass.kg)


def _made(wished_kg: float, form: float, planned: Mass, lifting: Lifting) -> Load:
    """Return the load to put on: the planned one unless the day differs from it."""
    if abs(form) < NOTHING:
        return nearest_load(lifting.exercise, lifting.inventory, planned)
    sign = -1 if lifting.exercise.load_kind is LoadKind.ASSISTED else 1
    kg = sign * (wished_kg - lifting.body_kg)
    wish = (
        Mass.of(kg * planned.amount / planned.kg, planned.unit)
        if planned.kg
        else (Mass.of(kg, lifting.inventory.unit))
    )
    return nearest_load(lifting.exercise, lifting.inventory, wish)


def _reason(done: PlannedSet, felt: Felt, change: float) -> str:
    if felt.rir is None and felt.reps >= done.reps:
        return "Done as planned: the load stays."
    shown = felt.reps + (felt.rir or 0.0)
    more = shown - (done.reps + done.rir)
    if abs(more) < HALF_A_REPETITION:
        return "As hard as planned: the load stays."
    how = f"{abs(more):g} {'more' if more > 0 else 'fewer'} in you than planned"
    if not change:
        return f"{how[0].upper()}{how[1:]}: not enough to change the load."
    way = "up" if change > 0 else "down"
    return f"{how[0].upper()}{how[1:]}: {way} by {100 * abs(change):.2g}%."
