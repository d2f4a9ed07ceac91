"""Says in a line what was done, for calendars and paper."""

from collections.abc import Sequence

from liftwright.domain.session import Block, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.exchange.sheet.set_words import load_words
from liftwright.quantities import Load


def block_lines(block: Block) -> list[str]:
    """Return the sets of an exercise, those of one load on one line.

    Args:
        block: The exercise.
    """
    lines = [
        f"{_kind(kind)}{load_words(load)}: {', '.join(map(set_words, sets))}"
        for kind, load, sets in _runs(block.sets)
    ]
    return [*lines, block.note] if block.note else lines


def set_words(performed: PerformedSet) -> str:
    """Return one set without its load: `5 @8`."""
    effort = f" @{performed.effort.rpe:g}" if performed.effort else ""
    pain = f", pain {performed.pain.score}" if performed.pain else ""
    note = f" ({performed.note})" if performed.note else ""
    return f"{_amount(performed)}{effort}{pain}{note}"


def _kind(kind: SetKind) -> str:
    return "" if kind is SetKind.WORK else f"{kind} "


def _runs(
    sets: Sequence[PerformedSet],
) -> list[tuple[SetKind, Load, list[PerformedSet]]]:
    runs: list[tuple[SetKind, Load, list[PerformedSet]]] = []
    for performed in sets:
        if not runs or runs[-1][:2] != (performed.kind, performed.load):
            runs.append((performed.kind, performed.load, []))
        runs[-1][2].append(performed)
    return runs


def _amount(performed: PerformedSet) -> str:
    match performed.done:
        case Reps(count):
            return f"{count}"
        case SideReps(left, right):
            return f"{left}/{right}"
        case MiniSets(counts):
            return "+".join(map(str, counts))
        case Hold(seconds):
            return f"{seconds} s"
        case Distance(metres, seconds):
            time = "" if seconds is None else f" in {seconds} s"
            return f"{metres:g} m{time}"
        case Contacts(count):
            return f"{count} contacts"
