"""Writes a frontier for people: what strength costs in size, and the other way."""

from collections.abc import Sequence

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.cli.amounts import percent
from liftwright.cli.assumptions import add_assumed
from liftwright.cli.frontier_formats import most, nearest
from liftwright.cli.page import Column, Page, bar
from liftwright.cli.signs import ARROW
from liftwright.cli.terminal import Look
from liftwright.exchange.sheet.opening import whole_percent
from liftwright.planner.frontier import FrontierPoint
from liftwright.planner.params import FRONTIER_POINTS

BAR_COLUMNS = 14
BETWEEN = "~"
ENDS = {0.0: "all size", 1.0: "all strength"}
COLUMNS = (
    Column(),
    Column("emphasis", style="accent"),
    Column("size", is_right=True),
    Column(style="dim"),
    Column("strength", is_right=True),
    Column(style="dim"),
)


def frontier_text(
    points: tuple[FrontierPoint, ...],
    look: Look,
    assumed: Sequence[str],
    asked: float,
    said: str = "",
) -> str:
    """Return a frontier as text.

    Args:
        points: Its points, from size to strength.
        look: What can be shown.
        assumed: What was taken for granted because nobody said it.
        asked: The emphasis that was asked for.
        said: What was said of the person, as it is typed behind a command.
    """
    page = Page(look)
    page.title("Strength or size: what each costs in the other")
    weeks = points[0].plan.request.weeks
    few = "" if len(points) >= FRONTIER_POINTS else ": no more were found between them"
    page.say(f"{len(points)} plans, each the best for its place{few}", style="dim")
    add_assumed(page, assumed)
    page.space()
    chosen = nearest(points, asked)
    page.table(COLUMNS, [_row(it, points, is_chosen=it is chosen) for it in points])
    page.space()
    page.say(
        "size and strength: share of the most that these plans give."
        f" {_most_in_words(points, weeks)} {_spread(points)}"
        f"{_between_in_words(points)}",
        style="dim",
    )
    page.space()
    page.say(_in_words(points))
    page.section("What next")
    person = f" {said}" if said else ""
    _add_commands(
        page,
        (
            (
                f"liftwright plan{person} --emphasis {_example(points)}",
                "the plan of a row",
            ),
            (f"liftwright frontier{person} -o frontier.svg", "the same as a chart"),
        ),
    )
    return str(page)


def _add_commands(page: Page, commands: Sequence[tuple[str, str]]) -> None:
    """Add commands with what they are for; long ones stand whole on their lines."""
    if max(len(command) for command, _ in commands) <= page.look.width // 2:
        page.pairs(commands)
        return
    for command, about in commands:
        page.say(about, indent=2, style="dim")
        page.table((Column(style="accent"), Column()), [(command, "")], indent=4)


def _row(
    point: FrontierPoint, points: tuple[FrontierPoint, ...], *, is_chosen: bool
) -> tuple[str, ...]:
    most_size, most_strength = most(points)
    size, strength = point.size / most_size, point.strength / most_strength
    return (
        ARROW if is_chosen else "",
        _place(point),
        percent(size),
        bar(size, BAR_COLUMNS),
        percent(strength),
        bar(strength, BAR_COLUMNS),
    )


def _place(point: FrontierPoint) -> str:
    end = ENDS.get(point.emphasis, "")
    if point.is_between and not end:
        return f"{BETWEEN}{point.emphasis:.2f}"
    mark = BETWEEN if point.is_between else ""
    return f"{mark}{point.emphasis:g} {end}".rstrip()


def _most_in_words(points: tuple[FrontierPoint, ...], weeks: int) -> str:
    """Return what the whole of each is worth, as it is typical after the plan."""
    most_size = max(points, key=lambda it: it.size).plan
    most_strength = max(points, key=lambda it: it.strength).plan
    return (
        f"The whole of it is typically {_typical(most_size.size)} of muscle and"
        f" {_typical(most_strength.strength)} on the lifts after {weeks} weeks."
    )


def _typical(forecasts: Sequence[SizeForecast] | Sequence[StrengthForecast]) -> str:
    ends = [it.weeks[-1].mean for it in forecasts if it.weeks]
    return f"{sum(ends) / len(ends):+.1f}%" if ends else "nothing"


def _between_in_words(points: tuple[FrontierPoint, ...]) -> str:
    if not any(it.is_between for it in points):
        return ""
    return (
        f" {BETWEEN} marks a plan that its emphasis alone does not give: it was looked"
        " for between its neighbours, or gives more of both for more work than the plan"
        " of that emphasis. --format json has it whole."
    )


def _spread(points: tuple[FrontierPoint, ...]) -> str:
    plan = points[len(points) // 2].plan
    parts = []
    for name, forecasts in (("size", plan.size), ("strength", plan.strength)):
        ends = [it.weeks[-1] for it in forecasts if it.weeks]
        if ends:
            low, high = min(it.low for it in ends), max(it.high for it in ends)
            parts.append(f"{name} {whole_percent(low)} to {whole_percent(high)}")
    return f"One person measures anything from {' and '.join(parts)}."


def _example(points: tuple[FrontierPoint, ...]) -> str:
    own = [it for it in points if not it.is_between] or points
    return f"{own[len(own) // 2].emphasis:g}"


def _in_words(points: tuple[FrontierPoint, ...]) -> str:
    def shares(point: FrontierPoint) -> tuple[float, float]:
        most_size, most_strength = most(points)
        return point.size / most_size, point.strength / most_strength

    first, last = points[0], points[-1]
    ends = (
        f"All for size keeps {percent(shares(first)[1])} of the strength, all for"
        f" strength {percent(shares(last)[0])} of the size."
    )
    inner = points[1:-1]
    if not inner:
        return ends
    best = max(inner, key=lambda point: sum(shares(point)))
    size, strength = shares(best)
    return (
        f"{ends} The best of both lies at {_place(best)}: {percent(size)} of the size"
        f" and {percent(strength)} of the strength."
    )
