"""Charts: what they show as numbers, and as Vega-Lite specifications.

A specification is a plain dictionary with its data inside; `svg`, `png` and `pdf` draw
it, a browser may draw it as well. `frontier` compares plans, `forecast` shows what to
expect, `weekly_sets` what each muscle gets, `loads` how the loads move,
`simulation` where a program leads and `wellbeing` how somebody was beside it.
"""

from liftwright.exchange.charts.drawing import pdf, png, svg
from liftwright.exchange.charts.forecast import forecast_spec
from liftwright.exchange.charts.frontier import (
    frontier_png,
    frontier_spec,
    frontier_svg,
)
from liftwright.exchange.charts.loads import loads_spec
from liftwright.exchange.charts.simulation import simulation_spec
from liftwright.exchange.charts.weekly_sets import weekly_sets_spec
from liftwright.exchange.charts.wellbeing import wellbeing_spec

__all__ = [
    "forecast_spec",
    "frontier_png",
    "frontier_spec",
    "frontier_svg",
    "loads_spec",
    "pdf",
    "png",
    "simulation_spec",
    "svg",
    "weekly_sets_spec",
    "wellbeing_spec",
]
