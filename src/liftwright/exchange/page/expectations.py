"""What to expect on the page: lifts as curves, muscles as ranges, weekly sets."""

from collections.abc import Iterable, Sequence

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.exchange.charts.weekly_sets import MuscleSets
from liftwright.exchange.page.figures import forecast_plot, interval_bar, sets_bar
from liftwright.exchange.page.tags import Element, tag
from liftwright.exchange.page.whys import why_list
from liftwright.exchange.sheet.names import muscle_name
from liftwright.exchange.sheet.outlook import lift_outlook, muscle_outlook
from liftwright.exchange.sheet.sheets import PlanSheet, Why

ROOM = 1.02
"""Bars end a little after the largest cap, so that its line can be seen."""


def expectations(
    strength: Iterable[StrengthForecast], size: Iterable[SizeForecast]
) -> Element | None:
    """Return the forecasts with their ranges."""
    lifts = [_lift(it) for it in strength if it.weeks]
    muscles = [it for it in size if it.weeks]
    if not lifts and not muscles:
        return None
    return tag(
        "section",
        tag("h2", "What to expect", id="expect"),
        tag(
            "p",
            "The line is what is typical; the band is where one person's measured"
            " change lies. It is wide, because people differ and tests are noisy."
            " Nobody can be sorted beforehand into those who gain and those who do"
            " not.",
            class_="hint",
        ),
        tag("div", lifts, class_="plots") if lifts else None,
        _legend() if lifts else None,
        _muscles(muscles) if muscles else None,
        aria_labelledby="expect",
    )


def _lift(forecast: StrengthForecast) -> Element:
    said = lift_outlook(forecast)
    return tag(
        "figure",
        tag(
            "figcaption",
            tag("b", said.name),
            f" {said.typical} typical, {said.interval}",
            tag("span", f"1RM to about {said.load}") if said.load else None,
        ),
        forecast_plot(forecast.weeks, said.name),
        tag("details", tag("summary", "In words"), tag("p", said.text)),
        class_="plot-card",
    )


def _legend() -> Element:
    return tag(
        "ul",
        tag("li", tag("span", class_="key fast"), "nerves and learning"),
        tag("li", tag("span", class_="key slow"), "muscle"),
        tag("li", tag("span", class_="key band"), "one person's range"),
        class_="legend",
    )


def _muscles(forecasts: Sequence[SizeForecast]) -> Element:
    ends = [it.weeks[-1] for it in forecasts]
    low = min(0.0, *(it.low for it in ends))
    high = max(0.0, *(it.high for it in ends))
    return tag(
        "table",
        tag("caption", f"Muscle size after {ends[0].week} weeks"),
        tag(
            "thead",
            tag(
                "tr",
                tag("th", "Muscle", scope="col"),
                tag("th", "Range", scope="col", class_="wide"),
                tag("th", "Typical", scope="col", class_="number"),
                tag("th", "One person", scope="col", class_="number"),
            ),
        ),
        tag("tbody", [_muscle(it, low, high) for it in forecasts]),
        class_="bars",
    )


def _muscle(forecast: SizeForecast, low: float, high: float) -> Element:
    said = muscle_outlook(forecast)
    return tag(
        "tr",
        tag("th", said.name, scope="row"),
        tag("td", interval_bar(forecast.weeks[-1], low, high), class_="wide"),
        tag("td", said.typical, class_="number"),
        tag("td", said.interval, class_="number"),
    )


def muscle_sets(rows: Sequence[MuscleSets], reasons: Sequence[Why]) -> Element | None:
    """Return the weekly sets of every muscle with minimum and cap, and why."""
    if not rows:
        return None
    longest = ROOM * max(max(it.most, it.sets) for it in rows)
    return tag(
        "section",
        tag("h2", "Sets a week for each muscle", id="sets"),
        tag(
            "p",
            "A set counts one for the muscle that drives the lift and half for its"
            " helpers. From the first mark on growth is detectable; the second is the"
            " most that is planned at your level.",
            class_="hint",
        ),
        tag(
            "table",
            tag("caption", "Fractional sets in a typical week", class_="hidden"),
            tag(
                "thead",
                tag(
                    "tr",
                    tag("th", "Muscle", scope="col"),
                    tag("th", "Sets", scope="col", class_="wide"),
                    tag("th", "A week", scope="col", class_="number"),
                    tag("th", "From, to", scope="col", class_="number"),
                ),
            ),
            tag("tbody", [_sets_row(it, longest) for it in rows]),
            class_="bars",
        ),
        tag("details", tag("summary", "Why so many"), why_list(reasons))
        if reasons
        else None,
        aria_labelledby="sets",
    )


def _sets_row(row: MuscleSets, longest: float) -> Element:
    first = tag("small", "you put it first") if row.is_first else None
    short = tag("small", "below its minimum") if row.is_short else None
    most = f"{row.most:g}"
    span = f"{row.minimum:g}\N{EN DASH}{most}" if row.minimum else f"up to {most}"
    return tag(
        "tr",
        tag("th", muscle_name(row.muscle), first, short, scope="row"),
        tag("td", sets_bar(row, longest), class_="wide"),
        tag("td", f"{row.sets:.1f}", class_="number"),
        tag("td", span, class_="number"),
    )


def attempts(sheet: PlanSheet) -> Element | None:
    """Return the attempts at an event, where there is one."""
    if not sheet.attempts:
        return None
    heads = ("Lift", "Attempt", "Load", "Chance")
    return tag(
        "section",
        tag("h2", "Attempts on the day", id="attempts"),
        tag(
            "table",
            tag("caption", "Three attempts for each lift", class_="hidden"),
            tag("thead", tag("tr", [tag("th", it, scope="col") for it in heads])),
            tag("tbody", [_attempt(it) for it in sheet.attempts]),
            class_="plain",
        ),
        aria_labelledby="attempts",
    )


def _attempt(row: Sequence[str]) -> Element:
    lift, *others = row
    return tag("tr", tag("th", lift, scope="row"), [tag("td", it) for it in others])
