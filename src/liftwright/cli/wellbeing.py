"""Keeps, shows and draws how somebody was and what they weighed."""

from collections.abc import Callable

from liftwright.app.dates import day_of_calendar
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.extras import needed
from liftwright.cli.givens import flag, format_wanted
from liftwright.cli.output import deliver
from liftwright.cli.terminal import Look, look_for
from liftwright.domain.fact import Body
from liftwright.errors import InputError

FORMATS = ("text", "json", "svg", "png")
ENDINGS = {".txt": "text", ".json": "json", ".svg": "svg", ".png": "png"}
DRAWN = frozenset({"svg", "png"})


def keep_and_show(
    arguments: Arguments,
    said: Callable[[Trainee], Body | None],
    as_json: Callable[[Trainee], str],
    as_text: Callable[[Trainee, Look], str],
) -> int:
    """Write down what was said, if anything was, and show all of its kind.

    Args:
        arguments: The call; `--on` is the day it is about.
        said: Returns what is to be kept; `None` where nothing was said.
        as_json: Writes all of its kind as JSON.
        as_text: Writes all of its kind for reading.
    """
    wanted, on = chart_format(arguments), flag(arguments, "on")
    with opened() as diary:
        trainee = diary.trainee()
        kept = said(trainee)
        if kept is not None:
            day = day_of_calendar(on) if on else diary.clock.today()
            record(diary.journal, kept, day, diary.clock)
            trainee = diary.trainee()
    path = arguments.one("output")
    if wanted in DRAWN:
        deliver(wellbeing_chart(trainee, wanted), path)
    elif wanted == "json":
        deliver(as_json(trainee), path)
    else:
        deliver(as_text(trainee, look_for(path)), path)
    return 0


def chart_format(arguments: Arguments) -> str:
    """Return `text`, `json`, `svg` or `png`."""
    wanted = format_wanted(arguments, FORMATS, ENDINGS)
    if wanted in DRAWN:
        needed("vl_convert", "A chart")
    return wanted


def wellbeing_chart(trainee: Trainee, wanted: str) -> str | bytes:
    """Return the chart of somebody's check-ins, measurements and training.

    Args:
        trainee: Who trains.
        wanted: `svg` or `png`.

    Raises:
        InputError: If there is nothing to draw.
    """
    from liftwright.exchange.charts import png, svg, wellbeing_spec
    from liftwright.exchange.charts.wellbeing import readings

    sessions = (it.session for it in trainee.sessions)
    found = readings(sessions, trainee.measurements, trainee.check_ins)
    if not found:
        raise InputError(
            "there is nothing to draw yet: `liftwright check-in --mood 8`."
        )
    spec = wellbeing_spec(found)
    return svg(spec) if wanted == "svg" else png(spec)
