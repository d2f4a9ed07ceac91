"""`liftwright body`: body mass and girths."""

from liftwright.app.dates import day_of_calendar
from liftwright.app.given import Given
from liftwright.app.training.measuring import body_given
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.givens import flag
from liftwright.cli.json_text import json_text
from liftwright.cli.output import deliver
from liftwright.cli.page import Column, Page
from liftwright.cli.terminal import Look, look_for
from liftwright.cli.wellbeing import DRAWN, chart_format, wellbeing_chart
from liftwright.domain.fact import BodyMeasured
from liftwright.exchange.sheet.names import date_words

MM_PER_CM = 10
COLUMNS = (Column("on"), Column("mass", is_right=True), Column("girths", wraps=True))


def run(arguments: Arguments) -> int:
    """Write a measurement down, or show them all."""
    wanted, on = chart_format(arguments), flag(arguments, "on")
    with opened() as diary:
        trainee = diary.trainee()
        if arguments.words:
            given = [Given("body", it) for it in arguments.words]
            measured = body_given(given, trainee.unit)
            day = day_of_calendar(on) if on else diary.clock.today()
            record(diary.journal, measured, day, diary.clock)
            trainee = diary.trainee()
    path = arguments.one("output")
    if wanted in DRAWN:
        deliver(wellbeing_chart(trainee, wanted), path)
    elif wanted == "json":
        deliver(body_json(trainee), path)
    else:
        deliver(body_text(trainee, look_for(path)), path)
    return 0


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
