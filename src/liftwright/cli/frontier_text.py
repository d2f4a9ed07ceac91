"""Writes a frontier for people: what strength costs in size, and the other way."""

from collections.abc import Iterable, Sequence

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.cli.amounts import percent
from liftwright.cli.assumptions import add_assumed
from liftwright.cli.frontier_formats import most, nearest
from liftwright.cli.page import Column, Page, bar
from liftwright.cli.signs import ARROW
from liftwright.cli.terminal import Look
from liftwright.exchange.sheet.opening import whole_percent
from liftwright.planner.frontier import FrontierPoint

BAR_COLUMNS = 8
ENDS = {0.0: "all size", 1.0: "all strength"}
COLUMNS = (
    Column(),
    Column("emphasis", style="accent"),
    Column("size", is_right=True),
    Column(style="dim"),
    Column("typical", is_right=True),
    Column("strength", is_right=True),
    Column(style="dim"),
    Column("typical", is_right=True),
)


def frontier_text(
    points: tuple[FrontierPoint, ...], look: Look, assumed: Sequence[str], asked: float
) -> str:
    """Return a frontier as text.

    Args:
        points: Its points, from size to strength.
        look: What can be shown.
        assumed: What was taken for granted because nobody said it.
        asked: The emphasis that was asked for.
    """
    page = Page(look)
    page.title("Strength or size: what each costs in the other")
    weeks = points[0].plan.request.weeks
    page.say(f"{len(points)} plans, each the best for its place", style="dim")
    add_assumed(page, assumed)
    page.space()
    chosen = nearest(points, asked)
    page.table(COLUMNS, [_row(it, points, is_chosen=it is chosen) for it in points])
    page.space()
    page.say(
        "size and strength: share of the most that this person can get. typical:"
        f" expected gain after {weeks} weeks, averaged over all muscles and lifts."
        f" {_spread(points)}",
        style="dim",
    )
    page.space()
    page.say(_in_words(points))
    page.section("What next")
    page.pairs(
        (
            ("liftwright plan --emphasis 0.75", "the whole plan at a point"),
            ("liftwright frontier -o frontier.svg", "the same as a chart"),
        )
    )
    return str(page)


def _row(
    point: FrontierPoint, points: tuple[FrontierPoint, ...], *, is_chosen: bool
) -> tuple[str, ...]:
    most_size, most_strength = most(points)
    size, strength = point.size / most_size, point.strength / most_strength
    return (
        ARROW if is_chosen else "",
        f"{point.emphasis:.2f} {ENDS.get(point.emphasis, '')}".rstrip(),
        percent(size),
        bar(size, BAR_COLUMNS),
        _typical(point.plan.size, _widest(len(it.plan.size) for it in points)),
        percent(strength),
        bar(strength, BAR_COLUMNS),
        _typical(point.plan.strength, _widest(len(it.plan.strength) for it in points)),
    )


def _typical(
    forecasts: Sequence[SizeForecast] | Sequence[StrengthForecast], n_counted: int
) -> str:
    # A muscle or lift that another point trains, and this one does not, gains nothing.
    ends = [it.weeks[-1].mean for it in forecasts if it.weeks]
    return f"{sum(ends) / n_counted:+.1f}%" if n_counted else ""


def _widest(counts: Iterable[int]) -> int:
    return max(counts, default=0)


def _spread(points: tuple[FrontierPoint, ...]) -> str:
    plan = points[len(points) // 2].plan
    parts = []
    for name, forecasts in (("size", plan.size), ("strength", plan.strength)):
        ends = [it.weeks[-1] for it in forecasts if it.weeks]
        if ends:
            low, high = min(it.low for it in ends), max(it.high for it in ends)
            parts.append(f"{name} {whole_percent(low)} to {whole_percent(high)}")
    return f"One person measures anything from {' and '.join(parts)}."


def _in_words(points: tuple[FrontierPoint, ...]) -> str:
    def shares(point: FrontierPoint) -> tuple[float, float]:
        most_size, most_strength = most(points)
        return point.size / most_size, point.strength / most_strength

    first, last = points[0], points[-1]
    best = max(points, key=lambda point: sum(shares(point)))
    size, strength = shares(best)
    return (
        f"At {first.emphasis:g} you keep {percent(shares(first)[1])} of the strength,"
        f" at {last.emphasis:g} {percent(shares(last)[0])} of the size. In between, at"
        f" {best.emphasis:g}, you keep {percent(size)} of the size and"
        f" {percent(strength)} of the strength."
    )
