"""`liftwright check-in`: sleep, soreness, stress, mood."""

from liftwright.app.training.measuring import SCORES, check_in_given
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.givens import flag
from liftwright.cli.json_text import json_text
from liftwright.cli.page import Column, Page
from liftwright.cli.terminal import Look
from liftwright.cli.wellbeing import keep_and_show
from liftwright.domain.fact import CheckedIn
from liftwright.exchange.sheet.names import date_words

FIELDS = ("sleep_h", "sleep_quality", "soreness", "stress", "mood", "body_image")
COLUMNS = (
    Column("on"),
    *(Column(it.replace("_h", "").replace("_", " "), is_right=True) for it in FIELDS),
    Column("note", wraps=True),
)


def run(arguments: Arguments) -> int:
    """Write a check-in down, or show them all."""
    given = {it: flag(arguments, it) for it in ("sleep", *SCORES)}
    said = {name: it for name, it in given.items() if it is not None}
    note = arguments.one("note")

    def checked(_: Trainee) -> CheckedIn | None:
        return check_in_given(said, note) if said or note else None

    return keep_and_show(arguments, checked, check_in_json, check_in_text)


def check_in_text(trainee: Trainee, look: Look) -> str:
    """Return the check-ins for reading, the latest first."""
    page = Page(look)
    if not trainee.check_ins:
        page.say("Nothing was said yet: `liftwright check-in --sleep 7 --mood 8`.")
        return str(page)
    rows = [
        (date_words(day), *_cells(it), it.note)
        for day, it in reversed(trainee.check_ins)
    ]
    page.table(COLUMNS, rows, indent=0)
    page.space()
    page.say(
        "A diary, drawn beside your training by -o chart.svg; sessions do not change by"
        " it.",
        style="dim",
    )
    return str(page)


def _cells(of: CheckedIn) -> tuple[str, ...]:
    values = (getattr(of, it) for it in FIELDS)
    return tuple("" if it is None else f"{it:g}" for it in values)


def check_in_json(trainee: Trainee) -> str:
    """Return the check-ins as JSON, the oldest first."""
    rows = [
        {
            "day": day.isoformat(),
            **{it: getattr(checked, it) for it in FIELDS},
            "note": checked.note,
        }
        for day, checked in trainee.check_ins
    ]
    return json_text("check-ins", {"check_ins": rows})
