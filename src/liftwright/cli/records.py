"""`liftwright records`: what was lifted best."""

from liftwright.app.training.records import Record, records
from liftwright.catalog import exercise
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.givens import listing_format
from liftwright.cli.history import NOTHING
from liftwright.cli.json_text import json_text
from liftwright.cli.output import deliver
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import TIMES, TO
from liftwright.cli.terminal import Look, look_for
from liftwright.exchange.sheet.names import date_words
from liftwright.quantities import Mass, Unit

SHOWN = 4
COLUMNS = (
    Column("exercise", style="bold", wraps=True),
    Column("sets", is_right=True),
    Column("heaviest for so many", style="accent", wraps=True),
    Column("best 1RM, estimated", is_right=True),
    Column("on", style="dim"),
)


def run(arguments: Arguments) -> int:
    """Show the best of every exercise, or of one."""
    wanted = listing_format(arguments)
    name = " ".join(arguments.words)
    only = exercise(name).id if name else ""
    with opened() as diary:
        trainee = diary.trainee()
    found = list(records(trainee, {only} if only else None))
    if wanted == "json":
        text = records_json(found)
    else:
        text = records_text(found, trainee.unit, look_for(arguments.one("output")))
    deliver(text, arguments.one("output"))
    return 0


def records_text(found: list[Record], unit: Unit, look: Look) -> str:
    """Return records for reading.

    Args:
        found: The records.
        unit: Unit of estimated loads.
        look: What can be shown.
    """
    page = Page(look)
    if not found:
        page.say(NOTHING)
        return str(page)
    page.table(COLUMNS, [_row(it, unit) for it in found], indent=0)
    page.space()
    page.say(
        "An estimated 1RM is a best guess from one set, with the range that holds in"
        " 95 of 100 cases; sets of unknown effort count as if some were left.",
        style="dim",
    )
    return str(page)


def _row(of: Record, unit: Unit) -> tuple[str, ...]:
    bests = ", ".join(f"{it.mass} {TIMES} {it.reps}" for it in of.bests[:SHOWN])
    if of.most_reps and not bests:
        bests = f"{of.most_reps} with body weight"
    return (
        of.exercise.name,
        str(of.n_sets),
        bests,
        _one_rm(of, unit),
        date_words(of.one_rm_day) if of.one_rm_day else "",
    )


def _one_rm(of: Record, unit: Unit) -> str:
    if of.one_rm is None:
        return ""
    mean, low, high = (
        Mass.of(kg, Unit.KG).into(unit).amount
        for kg in (of.one_rm.mean_kg, of.one_rm.low_kg, of.one_rm.high_kg)
    )
    return f"{mean:.0f} {unit} ({low:.0f}{TO}{high:.0f})"


def records_json(found: list[Record]) -> str:
    """Return records as JSON."""
    rows = [
        {
            "exercise": it.exercise.id,
            "sets": it.n_sets,
            "since": it.since.isoformat(),
            "bests": [
                {
                    "reps": best.reps,
                    "amount": best.mass.amount,
                    "unit": best.mass.unit,
                    "day": best.day.isoformat(),
                }
                for best in it.bests
            ],
            "one_rm_kg": None
            if it.one_rm is None
            else {
                "mean": round(it.one_rm.mean_kg, 2),
                "low": round(it.one_rm.low_kg, 2),
                "high": round(it.one_rm.high_kg, 2),
                "level": it.one_rm.level,
                "day": it.one_rm_day.isoformat() if it.one_rm_day else None,
            },
            "most_reps": it.most_reps or None,
        }
        for it in found
    ]
    return json_text("records", {"records": rows})
