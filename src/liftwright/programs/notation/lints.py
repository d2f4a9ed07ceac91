"""What can be read in a program but is hardly meant, and names that mean nothing."""

from collections.abc import Iterator, Sequence

from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    HoldTarget,
    PercentBase,
    PercentLoad,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind
from liftwright.errors import Problem, UnknownNameError
from liftwright.programs.notation.drafts import DayDraft, ProgramDraft, SlotDraft
from liftwright.programs.notation.names import Catalog
from liftwright.programs.notation.odd_numbers import odd_numbers
from liftwright.programs.notation.parsed import Place

LEADING = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE})
"""Sets that lead up to the hard ones."""


def problems_with_names(draft: ProgramDraft, catalog: Catalog) -> Iterator[Problem]:
    """Yield a problem for every exercise that the catalog does not know."""
    slots = _slots(draft)
    labels = {slot.label for slot in slots}
    for slot in slots:
        for name, place in zip(slot.choices, slot.choice_places, strict=True):
            yield from _problem_with_name(name, place, catalog)
        for name, place in _other_exercises(slot):
            if name not in labels:
                yield from _problem_with_name(name, place, catalog)


def _slots(draft: ProgramDraft) -> list[SlotDraft]:
    return [slot for block in draft.blocks for day in block.days for slot in day.slots]


def _other_exercises(slot: SlotDraft) -> Iterator[tuple[str, Place]]:
    for said in slot.sets:
        for of in said.what:
            if isinstance(of.load, PercentLoad) and of.load.of:
                yield of.load.of, said.place


def _problem_with_name(name: str, place: Place, catalog: Catalog) -> Iterator[Problem]:
    try:
        catalog.exercise(name)
    except UnknownNameError as error:
        yield Problem(
            place.line,
            place.column,
            f"the catalog knows no exercise '{name}'",
            error.nearest,
            "See all of them with: liftwright exercises",
        )


def lints(draft: ProgramDraft, catalog: Catalog) -> Iterator[Problem]:
    """Yield what looks wrong although it can be read."""
    for block in draft.blocks:
        for day in block.days:
            yield from _lone_partners(day)
    for slot in _slots(draft):
        yield from _nothing_to_do(slot)
        yield from _warm_up_too_late(slot)
        yield from _share_of_nothing(slot)
        yield from _other_measure(slot, catalog)
        yield from _odd_numbers(slot)


def _odd_numbers(slot: SlotDraft) -> Iterator[Problem]:
    for of, place in _sets(slot):
        for what in odd_numbers(of):
            yield _lint(place, what, "Is it a slip? Sets come first: 3x5 @ 100 kg.")


def _lint(place: Place, message: str, remedy: str) -> Problem:
    return Problem(place.line, place.column, message, (), remedy, is_error=False)


def _lone_partners(day: DayDraft) -> Iterator[Problem]:
    groups = [slot.group for slot in day.slots]
    for slot in day.slots:
        if slot.group and groups.count(slot.group) == 1:
            yield _lint(
                slot.place,
                f"superset {slot.group} has only this exercise",
                f"Give its partner the letter {slot.group} too, or leave it out here.",
            )


def _nothing_to_do(slot: SlotDraft) -> Iterator[Problem]:
    if not slot.sets:
        yield _lint(
            slot.place,
            f"'{slot.choices[0]}' has no sets",
            "Write them under it: 3x8-12 @ RIR 2.",
        )


def _sets(slot: SlotDraft) -> list[tuple[SetPrescription, Place]]:
    return [(of, said.place) for said in slot.sets for of in said.what]


def _warm_up_too_late(slot: SlotDraft) -> Iterator[Problem]:
    is_warm = False
    for of, place in _sets(slot):
        if of.kind is not SetKind.WARM_UP:
            is_warm = True
        elif is_warm:
            yield _lint(
                place,
                "a warm-up stands after the sets it is for",
                "Move it up, or leave out warm-up.",
            )
            return


def _share_of_nothing(slot: SlotDraft) -> Iterator[Problem]:
    every = _sets(slot)
    before: list[SetPrescription] = []
    for of, place in every:
        # Warm-ups and fast sets lead up to the top set, so that one may follow them.
        others = [it for it, _ in every] if _is_ramp(of) else before
        is_share = isinstance(of.load, PercentLoad) and _is_of_own_set(of.load)
        if is_share and all(it.kind in LEADING for it in others):
            yield _lint(
                place,
                "this is a share of a set that is not there",
                "Write the top set above it.",
            )
            return
        before.append(of)


def _is_ramp(of: SetPrescription) -> bool:
    return (
        of.kind in LEADING
        and isinstance(of.load, PercentLoad)
        and of.load.base is PercentBase.TOP_SET
    )


def _is_of_own_set(rule: PercentLoad) -> bool:
    return rule.base in {PercentBase.TOP_SET, PercentBase.LAST_SET} and not rule.of


def _other_measure(slot: SlotDraft, catalog: Catalog) -> Iterator[Problem]:
    exercise = _known(slot.choices[0], catalog)
    if exercise is None:
        return
    for of, place in _sets(slot):
        if not _fits(of.target, exercise.measure):
            yield _lint(
                place,
                f"{exercise.name} is counted in {exercise.measure}",
                f"Write how many {exercise.measure} each set has.",
            )
            return


def _known(name: str, catalog: Catalog) -> Exercise | None:
    try:
        return catalog.exercise(name)
    except UnknownNameError:
        return None


def _fits(target: Target, measure: Measure) -> bool:
    if isinstance(target, HoldTarget):
        return True
    measures: Sequence[Measure] = (Measure.REPETITIONS, Measure.CONTACTS)
    if isinstance(target, DistanceTarget):
        measures = (Measure.METRES, Measure.SECONDS)
    elif isinstance(target, ContactTarget):
        measures = (Measure.CONTACTS, Measure.REPETITIONS)
    return measure in measures
