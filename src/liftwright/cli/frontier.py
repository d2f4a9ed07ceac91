"""`liftwright frontier`: what strength costs in size, with a plan at each point."""

import gc
from shlex import quote

from liftwright.app.choices import whole_number
from liftwright.app.plan_request import plan_request
from liftwright.cli.arguments import Arguments
from liftwright.cli.extras import needed
from liftwright.cli.frontier_formats import (
    frontier_chart,
    frontier_csv,
    frontier_json,
)
from liftwright.cli.frontier_text import frontier_text
from liftwright.cli.givens import flag, format_wanted
from liftwright.cli.output import deliver
from liftwright.cli.person import person_said, taken_for_granted, world
from liftwright.cli.progress import waited
from liftwright.cli.shared_options import PERSON
from liftwright.cli.terminal import look_for
from liftwright.planner.frontier import FrontierPoint, frontier
from liftwright.planner.params import Bound

FORMATS = ("text", "json", "csv", "svg", "png")
ENDINGS = {f".{name}": name for name in FORMATS} | {".txt": "text"}
DRAWN = frozenset({"svg", "png"})
N_POINTS = Bound(9, 33, "points")
USUAL_POINTS = 9
EMPHASIS = "emphasis"
"""What each row of a frontier says itself."""


def run(arguments: Arguments) -> int:
    """Plan from all size to all strength and compare."""
    gc.enable()
    wanted = format_wanted(arguments, FORMATS, ENDINGS)
    if wanted in DRAWN:
        needed("vl_convert", "A chart")
    said = person_said(arguments, "".join(arguments.words))
    request = plan_request(said, world())
    number = flag(arguments, "points")
    n_points = whole_number(number, N_POINTS) if number else USUAL_POINTS
    points = waited(
        "Planning from all size to all strength", lambda: frontier(request, n_points)
    )
    path = arguments.one("output")
    if wanted == "text":
        look = look_for(path)
        assumed = taken_for_granted(said)
        told = frontier_text(
            points, look, assumed, request.emphasis, said_again(arguments)
        )
        deliver(told, path)
    else:
        deliver(_written(points, wanted, request.emphasis), path)
    return 0


def said_again(arguments: Arguments) -> str:
    """Return all that was said of the person, as it is typed behind a command."""
    words = list(map(quote, arguments.words))
    for option in PERSON.options:
        if option.field == EMPHASIS:
            continue
        for value in arguments.all(option.field):
            words += [option.name, quote(value)] if option.value else [option.name]
    return " ".join(words)


def _written(
    points: tuple[FrontierPoint, ...], wanted: str, emphasis: float
) -> str | bytes:
    if wanted == "json":
        return frontier_json(points)
    if wanted == "csv":
        return frontier_csv(points)
    return frontier_chart(points, wanted, emphasis)
