"""Deals the sets of a session out to the slots of its day."""

from collections.abc import Sequence
from typing import NamedTuple

from liftwright.domain.program import Slot
from liftwright.domain.session import Block, PerformedSet
from liftwright.programs.replay.asked import LEADING
from liftwright.programs.replay.lift import Lift


class Dealt(NamedTuple):
    """What was done in a slot.

    Args:
        sets: The sets; none where it was left out.
        note: The lifter's words on it.
        exercise: The exercise that was done.
    """

    sets: Sequence[PerformedSet]
    note: str
    exercise: str


def deal(
    blocks: Sequence[Block], slots: Sequence[Slot], lifts: Sequence[Lift]
) -> list[Dealt]:
    """Return what was done in each slot of a day.

    Blocks of an exercise go to the slots that may hold it, in order. Where an exercise
    has more slots than blocks, its sets are counted off, slot by slot.

    Args:
        blocks: What was done.
        slots: The slots.
        lifts: The lift of each slot.
    """
    dealt = [Dealt((), "", lift.exercise) for lift in lifts]
    places = _places(slots, lifts)
    if len(blocks) <= len(slots) and all(len(it) == 1 for it in places.values()):
        return _dealt_one_by_one(blocks, places, dealt)
    by_place: dict[tuple[int, ...], list[Block]] = {}
    for block in blocks:
        found_at = places.get(block.exercise)
        if found_at is not None:
            by_place.setdefault(tuple(found_at), []).append(block)
    for at, found in by_place.items():
        if len(at) == 1:
            dealt[at[0]] = _joined(found)
        elif len(found) >= len(at):
            for number, place in enumerate(at[:-1]):
                dealt[place] = _joined(found[number : number + 1])
            dealt[at[-1]] = _joined(found[len(at) - 1 :])
        else:
            _count_off(found, at, slots, dealt)
    return dealt


def _dealt_one_by_one(
    blocks: Sequence[Block], places: dict[str, list[int]], dealt: list[Dealt]
) -> list[Dealt]:
    """Deal out where every exercise has one slot: what most days are like."""
    for block in blocks:
        at = places.get(block.exercise)
        if at is None:
            continue
        before = dealt[at[0]]
        now = Dealt(block.sets, block.note, block.exercise)
        dealt[at[0]] = _with(before, now) if before.sets else now
    return dealt


def _with(before: Dealt, now: Dealt) -> Dealt:
    note = " ".join(filter(None, (before.note, now.note)))
    return Dealt((*before.sets, *now.sets), note, before.exercise)


def _places(slots: Sequence[Slot], lifts: Sequence[Lift]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at, (slot, lift) in enumerate(zip(slots, lifts, strict=True)):
        for name in slot.choices:
            places.setdefault(name, []).append(at)
        if lift.exercise not in slot.choices:
            places.setdefault(lift.exercise, []).append(at)
    return places


def _joined(blocks: Sequence[Block]) -> Dealt:
    first = blocks[0]
    if len(blocks) == 1:
        return Dealt(first.sets, first.note, first.exercise)
    sets = [one for block in blocks for one in block.sets]
    note = " ".join(block.note for block in blocks if block.note)
    return Dealt(sets, note, first.exercise)


def _count_off(
    blocks: Sequence[Block],
    places: Sequence[int],
    slots: Sequence[Slot],
    dealt: list[Dealt],
) -> None:
    every = _joined(blocks)
    left = list(every.sets)
    for place in places:
        if not left:
            return
        wanted = sum(it.n_sets for it in slots[place].sets if it.kind not in LEADING)
        is_last = place == places[-1]
        n_taken = len(left) if is_last else _first_with(left, wanted)
        dealt[place] = Dealt(left[:n_taken], every.note, every.exercise)
        left = left[n_taken:]


def _first_with(sets: Sequence[PerformedSet], n_hard: int) -> int:
    """Return how many sets, warm-ups counted, hold so many hard ones."""
    for number, one in enumerate(sets, start=1):
        n_hard -= one.kind not in LEADING
        if not n_hard:
            return number
    return len(sets)
