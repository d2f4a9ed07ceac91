"""One exercise of a session: what to do, how, and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from liftwright.catalog import catalog
from liftwright.coaching.plates import nearest_loadable
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.program import Slot
from liftwright.domain.work import SetKind
from liftwright.exchange.sheet.findings import told
from liftwright.exchange.sheet.names import exercise_name
from liftwright.exchange.sheet.progress_words import progress_words
from liftwright.exchange.sheet.set_words import (
    amount_words,
    brief_words,
    effort_words,
    further_words,
    rest_words,
    rule_words,
)
from liftwright.exchange.sheet.sheets import ExerciseSheet, SetLine, Why
from liftwright.exchange.sheet.signs import TIMES
from liftwright.quantities import Load, LoadKind, plain_number

PLAIN_KINDS = frozenset({SetKind.WORK, SetKind.HOLD, SetKind.CONTACTS})
"""Kinds that their amount tells already."""

KIND_WORDS = {
    SetKind.AMRAP: "as many as possible",
    SetKind.REST_PAUSE: "rest-pause",
    SetKind.TOP: "top set",
}
"""Kinds that go by another name where they are read."""

SETS_KEPT = 4096
"""The same few hundred sets and loads come back week after week."""


def exercise_sheets(
    slots: Sequence[Slot], inventory: Inventory, reasons: Mapping[str, Iterable[Why]]
) -> tuple[ExerciseSheet, ...]:
    """Return the exercises of a session in order.

    Args:
        slots: Places for exercises.
        inventory: What there is to lift.
        reasons: Why exercises are in the plan, by id.
    """
    places = iter(_places(slots))
    return tuple(
        _exercise_sheet(slot, next(places), inventory, reasons) for slot in slots
    )


def _exercise_sheet(
    slot: Slot,
    place: str,
    inventory: Inventory,
    reasons: Mapping[str, Iterable[Why]],
) -> ExerciseSheet:
    known = catalog().get(slot.exercise)
    warm_ups = [it for it in slot.sets if it.kind is SetKind.WARM_UP]
    work = [it for it in slot.sets if it.kind is not SetKind.WARM_UP]
    return ExerciseSheet(
        name=exercise_name(slot.exercise),
        place=place,
        warm_ups=tuple(map(brief_words, warm_ups)),
        work=tuple(set_line(it, known, inventory) for it in work),
        instead=tuple(map(exercise_name, slot.choices[1:])),
        note=slot.note,
        cues=known.cues if known else (),
        progress=tuple(progress_words(slot)),
        why=tuple(reasons.get(slot.exercise, ())),
        grounds=_grounds(slot),
        is_drill=is_drill(slot),
    )


@lru_cache(maxsize=SETS_KEPT)
def set_line(
    sets: SetPrescription, exercise: Exercise | None, inventory: Inventory
) -> SetLine:
    """Return one line of sets, with the plates where they can be told."""
    rule = sets.load
    plates = ""
    if exercise is not None and isinstance(rule, FixedLoad):
        plates = plate_words(exercise, inventory, rule.load)
    return SetLine(
        kind=_kind_words(sets),
        amount=amount_words(sets),
        load=rule_words(rule),
        plates=plates,
        effort=effort_words(sets.effort),
        rest=rest_words(sets.rest_s),
        further=further_words(sets),
    )


def _kind_words(sets: SetPrescription) -> str:
    is_open = isinstance(sets.target, RepTarget) and sets.target.is_open
    if sets.kind in PLAIN_KINDS or (sets.kind is SetKind.AMRAP and is_open):
        return ""
    return KIND_WORDS.get(sets.kind, sets.kind.value)


@lru_cache(maxsize=SETS_KEPT)
def _plates(
    exercise: Exercise, inventory: Inventory, load: Load
) -> tuple[tuple[str, int], ...]:
    if load.kind is not LoadKind.EXTERNAL or load.mass is None:
        return ()
    made = nearest_loadable(exercise, inventory, load.mass)
    if made.bar is None or not made.is_exact:
        return ()
    return tuple(
        (plain_number(plate.milliunits), count) for plate, count in made.per_side
    )


def plate_words(exercise: Exercise, inventory: Inventory, load: Load) -> str:
    """Return the plates for each side of the bar: `45 + 2 x 10 a side`."""
    plates = _plates(exercise, inventory, load)
    if not plates:
        return ""
    parts = (
        plate if count == 1 else f"{count} {TIMES} {plate}" for plate, count in plates
    )
    return f"{' + '.join(parts)} a side"


def is_drill(slot: Slot) -> bool:
    """Return whether a slot is mobility work."""
    known = catalog().get(slot.exercise)
    return known is not None and known.pattern is Pattern.MOBILITY


def _grounds(slot: Slot) -> tuple[Why, ...]:
    keys = [*slot.why, *(key for it in slot.sets for key in it.why)]
    return told(tuple(dict.fromkeys(keys)))


def _places(slots: Sequence[Slot]) -> Iterator[str]:
    """Yield `1`, `2`, and `A1`, `A2` within a superset; drills have no number."""
    number = 0
    in_group: dict[str, int] = {}
    for slot in slots:
        if slot.group:
            in_group[slot.group] = in_group.get(slot.group, 0) + 1
            yield f"{slot.group}{in_group[slot.group]}"
        elif is_drill(slot):
            yield ""
        else:
            number += 1
            yield str(number)
