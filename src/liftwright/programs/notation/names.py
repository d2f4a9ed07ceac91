"""Puts the ids of a catalog in place of the names that people write."""

from dataclasses import replace
from typing import Protocol

from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import PercentLoad, SetPrescription
from liftwright.domain.program import Day, Program, Slot
from liftwright.domain.session import Session


class Catalog(Protocol):
    """Whatever knows exercises by id and by name; `liftwright.catalog` does."""

    def exercise(self, id_or_name: str) -> Exercise:
        """Return the exercise of that id or name.

        Raises:
            UnknownNameError: If nothing answers to it.
        """


def with_ids(program: Program, catalog: Catalog) -> Program:
    """Return a program with every exercise under its id.

    Args:
        program: A program whose exercises may be called by any name.
        catalog: Where names of exercises are looked up.

    Raises:
        UnknownNameError: If the catalog does not know one of them.
    """
    labels = frozenset(
        slot.label
        for week in program.weeks
        for day in week.days
        for slot in day.slots
        if slot.label
    )

    def of_day(day: Day) -> Day:
        slots = (_slot_with_ids(slot, catalog, labels) for slot in day.slots)
        return replace(day, slots=tuple(slots))

    weeks = (
        replace(week, days=tuple(map(of_day, week.days))) for week in program.weeks
    )
    return replace(program, weeks=tuple(weeks))


def _slot_with_ids(slot: Slot, catalog: Catalog, labels: frozenset[str]) -> Slot:
    return replace(
        slot,
        choices=tuple(catalog.exercise(name).id for name in slot.choices),
        sets=tuple(_set_with_ids(it, catalog, labels) for it in slot.sets),
    )


def _set_with_ids(
    of: SetPrescription, catalog: Catalog, labels: frozenset[str]
) -> SetPrescription:
    rule = of.load
    if not isinstance(rule, PercentLoad) or not rule.of or rule.of in labels:
        return of
    return replace(of, load=replace(rule, of=catalog.exercise(rule.of).id))


def session_with_ids(session: Session, catalog: Catalog) -> Session:
    """Return a session with every exercise under its id.

    Args:
        session: A session whose exercises may be called by any name.
        catalog: Where names of exercises are looked up.

    Raises:
        UnknownNameError: If the catalog does not know one of them.
    """
    blocks = (
        replace(block, exercise=catalog.exercise(block.exercise).id)
        for block in session.blocks
    )
    return replace(session, blocks=tuple(blocks))
