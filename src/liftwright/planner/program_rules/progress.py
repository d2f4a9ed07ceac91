"""Every exercise gets harder somehow: progressive overload (claim B3)."""

from collections.abc import Iterator, Sequence

from liftwright.coaching.plates import loadable_masses
from liftwright.domain.prescription import (
    FixedLoad,
    HoldTarget,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import AsWritten, EffortProgression, Slot, WeekKind
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.params import ROUNDING, SHORTEST_RUN
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation

EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER, WeekKind.INTRODUCTION})
"""Weeks that nothing is compared with."""

FINDINGS = ("progression.two_for_two", "progression.load_jump.limit")

Asked = dict[tuple[str, float], float]
"""What weeks ask for at most, by what it is and for which repetitions or load."""


def progress_of_a_slot(reading: ProgramReading) -> Iterator[Violation]:
    """Yield exercises that never get harder.

    A rule that adds load, repetitions or sets is enough. Where the weeks say every
    load, later weeks must ask for more than earlier ones: waves that only repeat are
    no progress.
    """
    for exercise, slots in _slots_by_exercise(reading).items():
        if not _is_work([slot for _, slot in slots]):
            continue
        name = reading.name(exercise)
        if not _gets_harder([slot for _, slot in slots]):
            message = (
                f"{name} never gets harder: say how load, repetitions or sets rise"
            )
            yield Violation(name, message, 1.0, FINDINGS)
        elif _only_repeats(slots, reading) and not _is_at_end(slots, reading):
            message = (
                f"{name} ends no harder than it began: its later weeks repeat the "
                "earlier ones; raise load, repetitions or sets"
            )
            yield Violation(name, message, 1.0, FINDINGS)


def _slots_by_exercise(reading: ProgramReading) -> dict[str, list[tuple[int, Slot]]]:
    found: dict[str, list[tuple[int, Slot]]] = {}
    for (_, exercise, _), slots in reading.lanes.items():
        found.setdefault(exercise, []).extend(slots)
    return found


def _is_work(slots: Sequence[Slot]) -> bool:
    return any(it.kind.counts_as_volume for slot in slots for it in slot.sets)


def _gets_harder(slots: Sequence[Slot]) -> bool:
    has_rule = any(not isinstance(it.progression, AsWritten) for it in slots)
    return has_rule or len({it.sets for it in slots}) > 1


def _only_repeats(slots: Sequence[tuple[int, Slot]], reading: ProgramReading) -> bool:
    """Return whether weeks that say every load come to nothing more in the end."""
    weeks: dict[int, list[Slot]] = {}
    for number, slot in slots:
        if reading.program.weeks[number - 1].kind not in EASY:
            weeks.setdefault(number, []).append(slot)
    numbers = sorted(weeks)
    says_all = all(_is_written(slot) for number in numbers for slot in weeks[number])
    if len(numbers) < SHORTEST_RUN or not says_all:
        return False
    half = len(numbers) // 2
    k = reading.profile.k(slots[0][1].exercise)
    early = _asked([slot for it in numbers[:half] for slot in weeks[it]], k)
    late = _asked([slot for it in numbers[-half:] for slot in weeks[it]], k)
    return not any(
        most > early[what] * (1 + ROUNDING)
        for what, most in late.items()
        if what in early
    )


def _is_at_end(slots: Sequence[tuple[int, Slot]], reading: ProgramReading) -> bool:
    """Return whether nothing heavier is there: then no week can ask for more of it."""
    exercise = reading.exercises[slots[0][1].exercise]
    masses = loadable_masses(exercise, reading.request.inventory)
    heaviest = max(
        (
            it.load.load.mass
            for _, slot in slots
            for it in slot.sets
            if isinstance(it.load, FixedLoad) and it.load.load.mass is not None
        ),
        default=None,
    )
    return bool(masses) and heaviest is not None and heaviest >= masses[-1]


def _is_written(slot: Slot) -> bool:
    follows_weeks = isinstance(slot.progression, AsWritten | EffortProgression)
    return follows_weeks and all(
        isinstance(it.load, FixedLoad | PercentLoad)
        for it in slot.sets
        if it.kind.counts_as_volume
    )


def _asked(slots: Sequence[Slot], k: float) -> Asked:
    """Return the most that weeks ask for: single, load, load by repetitions, sets.

    A heavier load for as many repetitions is more, even if another week's fewer
    repetitions stand for as much.
    """
    work = [it for slot in slots for it in slot.sets if it.kind.counts_as_volume]
    most: Asked = {("sets", 0.0): float(max((it.n_sets for it in work), default=0))}
    for it in work:
        load, amount = _load(it), _amount(it)
        for what, much in (
            (("single", 0.0), _single(load, amount, k)),
            (("heaviest", 0.0), load),
            (("load", amount), load),
            (("amount", load), amount),
        ):
            most[what] = max(much, most.get(what, 0.0))
    return most


def _single(load: float, reps: float, k: float) -> float:
    """Return the single that a set stands for, by the person's curve."""
    return load / fraction_at_reps(max(1.0, reps), k)


def _load(sets: SetPrescription) -> float:
    """Return a load in kg, or as a share of the maximum; 0 for the body alone."""
    if isinstance(sets.load, FixedLoad) and sets.load.load.mass:
        return sets.load.load.mass.kg
    return sets.load.high if isinstance(sets.load, PercentLoad) else 0.0


def _amount(sets: SetPrescription) -> float:
    match sets.target:
        case RepTarget(high=high):
            return high
        case HoldTarget(high_s=high_s):
            return high_s
        case _:
            return 1.0
