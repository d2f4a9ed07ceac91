"""A plan as a table: one row a set, for spreadsheets and other programs."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import Slot
from liftwright.exchange.formulas import harmless
from liftwright.exchange.printable import printable
from liftwright.exchange.sheet.names import exercise_name
from liftwright.exchange.sheet.set_words import rule_words, target_words
from liftwright.exchange.sheet.signs import MINUS, TO
from liftwright.exchange.training_days import TrainingDay, training_days
from liftwright.planner.plan import Plan
from liftwright.quantities import EffortRange, Load, plain_number

Cell = str | int | Decimal | None

COLUMNS = (
    "week",
    "week_kind",
    "day",
    "day_name",
    "weekday",
    "date",
    "place",
    "superset",
    "exercise_id",
    "exercise",
    "set",
    "set_kind",
    "target",
    "reps_low",
    "reps_high",
    "seconds_low",
    "seconds_high",
    "metres",
    "contacts",
    "load_words",
    "load_kind",
    "load",
    "load_unit",
    "load_counts",
    "effort_scale",
    "effort_low",
    "effort_high",
    "rest_low_s",
    "rest_high_s",
    "tempo",
    "note",
)


def as_csv(plan: Plan) -> str:
    """Return a plan as comma-separated values, one row a set, warm-ups included.

    Lines end as RFC 4180 says. Texts that a spreadsheet would take for a formula
    begin with an apostrophe.

    Args:
        plan: The plan.
    """
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for day in training_days(plan.program, plan.request.start):
        for row in _rows_of_day(day):
            writer.writerow({key: _guarded(cell) for key, cell in row.items()})
    return text.getvalue()


def _guarded(cell: Cell) -> Cell:
    return harmless(printable(cell)) if isinstance(cell, str) else cell


def _plain(words: str) -> str:
    """Return words that every spreadsheet reads, and takes for no date."""
    return words.replace(TO, " to ").replace(MINUS, "-")


def _rows_of_day(day: TrainingDay) -> Iterator[dict[str, Cell]]:
    weekday = day.day.weekday
    head: dict[str, Cell] = {
        "week": day.week,
        "week_kind": day.week_kind.value,
        "day": day.number,
        "day_name": day.day.name,
        "weekday": None if weekday is None else weekday.name.lower(),
        "date": None if day.date is None else day.date.isoformat(),
    }
    for place, slot in enumerate(day.day.slots, start=1):
        for row in _rows_of_slot(slot):
            yield {**head, "place": place, **row}


def _rows_of_slot(slot: Slot) -> Iterator[dict[str, Cell]]:
    number = 0
    for sets in slot.sets:
        row = _set_row(sets) | {"note": _note(slot, sets)}
        for _ in range(sets.n_sets):
            number += 1
            yield {
                "superset": slot.group,
                "exercise_id": slot.exercise,
                "exercise": exercise_name(slot.exercise),
                "set": number,
                **row,
            }


def _set_row(sets: SetPrescription) -> dict[str, Cell]:
    rest = sets.rest_s or (None, None)
    return {
        "set_kind": sets.kind.value,
        "target": _plain(target_words(sets.target)),
        **_amount(sets.target),
        "load_words": _plain(rule_words(sets.load)),
        **(_load(sets.load.load) if isinstance(sets.load, FixedLoad) else {}),
        **(_effort(sets.effort) if sets.effort else {}),
        "rest_low_s": rest[0],
        "rest_high_s": rest[1],
        "tempo": str(sets.tempo) if sets.tempo else None,
    }


def _note(slot: Slot, sets: SetPrescription) -> str:
    """Return what to mind at a set; what the exercise asks for counts when hard."""
    of_slot = slot.note if sets.kind.counts_as_volume else ""
    return " ".join(filter(None, (of_slot, sets.note)))


def _amount(target: Target) -> dict[str, Cell]:
    match target:
        case RepTarget(low, high):
            return {"reps_low": low, "reps_high": high}
        case MiniSetTarget(counts):
            return {"reps_low": sum(counts), "reps_high": sum(counts)}
        case HoldTarget(low_s, high_s):
            return {"seconds_low": low_s, "seconds_high": high_s}
        case DistanceTarget(metres):
            return {"metres": f"{metres:.10g}"}
        case ContactTarget(count):
            return {"contacts": count}


def _load(load: Load) -> dict[str, Cell]:
    mass = load.mass
    return {
        "load_kind": load.kind.value,
        "load": None if mass is None else Decimal(plain_number(mass.milliunits)),
        "load_unit": None if mass is None else mass.unit.value,
        "load_counts": load.basis.value,
    }


def _effort(effort: EffortRange) -> dict[str, Cell]:
    return {
        "effort_scale": effort.low.scale.value,
        "effort_low": f"{effort.low.value:g}",
        "effort_high": f"{effort.high.value:g}",
    }
