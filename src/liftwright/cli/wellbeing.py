"""Draws how somebody was and what they weighed, beside what they trained."""

from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.extras import needed
from liftwright.cli.givens import format_wanted
from liftwright.errors import InputError

FORMATS = ("text", "json", "svg", "png")
ENDINGS = {".txt": "text", ".json": "json", ".svg": "svg", ".png": "png"}
DRAWN = frozenset({"svg", "png"})


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
