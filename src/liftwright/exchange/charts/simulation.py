"""What a simulation came to: loads of its lifts and the work of each week."""

from collections.abc import Iterator

from liftwright.domain.program import WeekKind
from liftwright.exchange.charts.look import INK, MUTED, SIZE, STRENGTH, Spec, chart
from liftwright.exchange.charts.look import values as data_of
from liftwright.exchange.sheet.names import exercise_name
from liftwright.programs.simulate import Simulation
from liftwright.quantities import LoadKind

WIDTH, HEIGHT, LOW = 440, 90, 70
MOST_LIFTS = 8


def simulation_spec(found: Simulation) -> Spec:
    """Return the chart of a simulation: a row for each lift, and the volume below."""
    lifts = heaviest_lifts(found)
    title = f"{found.program.name}: somebody who {found.lifter.name}"
    loads: Spec = {
        "data": data_of(_loads(found, lifts)),
        "facet": {
            "row": {
                "field": "lift",
                "sort": [exercise_name(it) for it in lifts],
                "title": None,
                "header": HEADER,
            }
        },
        "resolve": {"scale": {"y": "independent"}},
        "spec": {
            "width": WIDTH,
            "height": HEIGHT,
            "mark": {"type": "line", "point": True, "color": STRENGTH},
            "encoding": {"x": WEEK, "y": LOAD},
        },
    }
    volume: Spec = {
        "data": data_of(
            {
                "week": week.number,
                "tonnes": sum(it.volume_kg for it in week.lifts) / KG_A_TONNE,
                "is_training": week.kind is WeekKind.TRAINING,
            }
            for week in found.weeks
        ),
        "width": WIDTH,
        "height": LOW,
        "mark": {"type": "bar", "color": SIZE},
        "encoding": {
            "x": WEEK,
            "y": {
                "field": "tonnes",
                "type": "quantitative",
                "title": "Volume, t",
                "axis": {"tickCount": 3},
            },
            "opacity": {
                "condition": {"test": "datum.is_training", "value": 1},
                "value": EASY,
            },
        },
    }
    parts = [loads, volume] if lifts else [volume]
    return chart(
        title,
        "Heaviest work set of each week; below, load times repetitions; pale: easier"
        " weeks.",
        {"vconcat": parts},
    )


def heaviest_lifts(found: Simulation) -> list[str]:
    """Return the exercises with the heaviest loads, the heaviest first."""
    most: dict[str, float] = {}
    for week in found.weeks:
        for it in week.lifts:
            load = it.load
            if load and load.mass and load.kind is LoadKind.EXTERNAL:
                most[it.exercise] = max(most.get(it.exercise, 0.0), load.mass.kg)
    return sorted(most, key=lambda it: (-most[it], it))[:MOST_LIFTS]


def _loads(found: Simulation, lifts: list[str]) -> Iterator[Spec]:
    for week in found.weeks:
        for it in week.lifts:
            if it.exercise in lifts and it.load and it.load.mass:
                yield {
                    "lift": exercise_name(it.exercise),
                    "week": week.number,
                    "load": it.load.mass.amount,
                }


KG_A_TONNE = 1000
EASY = 0.4
HEADER: Spec = {
    "labelAngle": 0,
    "labelAlign": "left",
    "labelColor": INK,
    "labelFontSize": 12,
    "labelFontWeight": "bold",
}
WEEK: Spec = {
    "field": "week",
    "type": "ordinal",
    "title": "Week",
    "axis": {"labelAngle": 0, "grid": False, "labelOverlap": True},
}
LOAD: Spec = {
    "field": "load",
    "type": "quantitative",
    "title": None,
    "scale": {"zero": False, "nice": True},
    "axis": {"tickCount": 3, "labelColor": MUTED},
}
