"""What to expect of a lift or a muscle week by week, with its interval."""

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.catalog import catalog
from liftwright.exchange.charts.look import (
    INK,
    MUTED,
    SIZE,
    STRENGTH,
    Spec,
    chart,
    values,
)

WIDTH, HEIGHT = 420, 220
FAST_OF = {"strength": "Nerves and learning", "size": "May be swelling"}
SLOW_OF = {"strength": "Muscle", "size": "Growth"}


def forecast_spec(forecast: StrengthForecast | SizeForecast) -> Spec:
    """Return the chart of a forecast.

    The line is what is typical, split by shade into its fast and its slow part; the
    pale band is where one person's measured change lies.
    """
    kind = "strength" if isinstance(forecast, StrengthForecast) else "size"
    colour = STRENGTH if kind == "strength" else SIZE
    level = f"{100 * forecast.level:.0f}"
    return chart(
        f"{forecast_name(forecast)}: what to expect",
        f"Line: typical. Pale band: one person in {level} of 100 cases.",
        {
            "width": WIDTH,
            "height": HEIGHT,
            "layer": [
                _band(forecast, colour),
                _stacked_parts(forecast, kind, colour),
                _typical(forecast),
                ZERO_LINE,
            ],
        },
    )


WEEK: Spec = {
    "field": "week",
    "type": "quantitative",
    "title": "Week",
    "axis": {"grid": False, "tickMinStep": 1, "format": "d"},
    "scale": {"nice": False},
}
PERCENT: Spec = {
    "type": "quantitative",
    "title": "Change in percent",
    "axis": {"labelExpr": "datum.value ? format(datum.value, '+~g') : '0'"},
}
ZERO_LINE: Spec = {
    "mark": {"type": "rule", "color": MUTED, "strokeWidth": 1},
    "data": values([{"zero": 0}]),
    "encoding": {"y": {"field": "zero", "type": "quantitative"}},
}


def _band(forecast: StrengthForecast | SizeForecast, colour: str) -> Spec:
    return {
        "data": values(_ranges(forecast)[1:]),
        "mark": {"type": "area", "color": colour, "opacity": 0.12},
        "encoding": {
            "x": WEEK,
            "y": {**PERCENT, "field": "low"},
            "y2": {"field": "high"},
        },
    }


def _stacked_parts(
    forecast: StrengthForecast | SizeForecast, kind: str, colour: str
) -> Spec:
    shades: Spec = {
        "domain": [FAST_OF[kind], SLOW_OF[kind]],
        "range": [f"{colour}66", f"{colour}cc"],
    }
    return {
        "data": values(_parts(forecast, kind)),
        "mark": {"type": "area"},
        "encoding": {
            "x": WEEK,
            "y": {**PERCENT, "field": "change", "stack": "zero"},
            "order": {"field": "order"},
            "color": {
                "field": "part",
                "type": "nominal",
                "scale": shades,
                "legend": {"orient": "bottom", "symbolType": "square"},
            },
        },
    }


def _typical(forecast: StrengthForecast | SizeForecast) -> Spec:
    return {
        "data": values(_ranges(forecast)),
        "mark": {
            "type": "line",
            "color": INK,
            "strokeWidth": 2.5,
            "point": {"color": INK, "size": 28},
        },
        "encoding": {"x": WEEK, "y": {**PERCENT, "field": "mean"}},
    }


def forecast_name(forecast: StrengthForecast | SizeForecast) -> str:
    """Return what the lift or muscle of a forecast is called."""
    if isinstance(forecast, SizeForecast):
        return forecast.muscle.value.replace("_", " ").capitalize()
    known = catalog().get(forecast.lift)
    return known.name if known else forecast.lift


def _ranges(forecast: StrengthForecast | SizeForecast) -> list[Spec]:
    start: Spec = {"week": 0, "low": 0, "mean": 0, "high": 0}
    return [start] + [
        {
            "week": it.week,
            "low": round(it.low, 3),
            "mean": round(it.mean, 3),
            "high": round(it.high, 3),
        }
        for it in forecast.weeks
    ]


def _parts(forecast: StrengthForecast | SizeForecast, kind: str) -> list[Spec]:
    rows: list[Spec] = []
    for it in forecast.weeks:
        for order, (part, share) in enumerate(
            ((SLOW_OF[kind], 1 - it.fast_share), (FAST_OF[kind], it.fast_share))
        ):
            rows.append(
                {
                    "week": it.week,
                    "part": part,
                    "change": round(it.mean * share, 3),
                    "order": order,
                }
            )
    start: list[Spec] = [{**row, "week": 0, "change": 0} for row in rows[:2]]
    return start + rows
