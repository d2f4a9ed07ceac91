"""`liftwright body`: body mass and girths."""

from liftwright.app.given import Given
from liftwright.app.training.measuring import body_given
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.json_text import json_text
from liftwright.cli.page import Column, Page
from liftwright.cli.terminal import Look
from liftwright.cli.wellbeing import keep_and_show
from liftwright.domain.fact import BodyMeasured
from liftwright.exchange.sheet.names import date_words

MM_PER_CM = 10
COLUMNS = (Column("on"), Column("mass", is_right=True), Column("girths", wraps=True))


def run(arguments: Arguments) -> int:
    """Write a measurement down, or show them all."""

    def measured(trainee: Trainee) -> BodyMeasured | None:
        given = [Given("body", it) for it in arguments.words]
        return body_given(given, trainee.unit) if given else None

    return keep_and_show(arguments, measured, body_json, body_text)


def body_text(trainee: Trainee, look: Look) -> str:
    """Return the measurements for reading, the latest first."""
    page = Page(look)
    if not trainee.measurements:
        page.say("Nothing was measured yet: `liftwright body 80kg 'waist 84cm'`.")
        return str(page)
    rows = [
        (date_words(day), str(it.mass or ""), _girths(it))
        for day, it in reversed(trainee.measurements)
    ]
    page.table(COLUMNS, rows, indent=0)
    return str(page)


def _girths(of: BodyMeasured) -> str:
    return ", ".join(f"{it.site} {it.millimetres / MM_PER_CM:g} cm" for it in of.girths)


def body_json(trainee: Trainee) -> str:
    """Return the measurements as JSON, the oldest first."""
    rows = [
        {
            "day": day.isoformat(),
            "mass": {"amount": it.mass.amount, "unit": it.mass.unit}
            if it.mass
            else None,
            "girths_mm": {girth.site: girth.millimetres for girth in it.girths},
        }
        for day, it in trainee.measurements
    ]
    return json_text("body", {"measurements": rows})
