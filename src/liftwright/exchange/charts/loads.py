"""How the loads of the main lifts move over the weeks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from liftwright.catalog import catalog
from liftwright.domain.prescription import FixedLoad, SetPrescription
from liftwright.domain.program import Program, Week, WeekKind
from liftwright.domain.work import SetKind
from liftwright.exchange.charts.look import (
    INK,
    MUTED,
    PAPER,
    STRENGTH,
    Spec,
    chart,
    values,
)
from liftwright.quantities import LoadKind, Mass

WIDTH, HEIGHT = 420, 100
MOST_LIFTS = 6
NOT_WORK = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE})


@dataclass(frozen=True, slots=True)
class WeeklyLoad:
    """The heaviest work load of an exercise in a week."""

    week: int
    kind: WeekKind
    load: Mass


@dataclass(frozen=True, slots=True)
class LoadPath:
    """An exercise with its heaviest work load of every week that has one."""

    exercise: str
    name: str
    weeks: tuple[WeeklyLoad, ...]

    @property
    def heaviest(self) -> Mass:
        """The heaviest load of all weeks."""
        return max(it.load for it in self.weeks)


def load_paths(program: Program) -> tuple[LoadPath, ...]:
    """Return how the loads of a program's main lifts move, the heaviest lift first.

    Where no main lift has a load, other exercises that have one stand for them.
    """
    found: dict[str, list[WeeklyLoad]] = {}
    for number, week in enumerate(program.weeks, start=1):
        for exercise, load in _heaviest(week).items():
            found.setdefault(exercise, []).append(WeeklyLoad(number, week.kind, load))
    known = catalog()
    paths = [
        LoadPath(it, known[it].name if it in known else it, tuple(weeks))
        for it, weeks in found.items()
    ]
    main = [it for it in paths if it.exercise in known and _is_main(it.exercise)]
    ordered = sorted(main or paths, key=lambda it: (-it.heaviest.kg, it.name))
    return tuple(ordered[:MOST_LIFTS])


def loads_spec(program: Program) -> Spec:
    """Return the chart of loads over the weeks, one row a lift."""
    paths = load_paths(program)
    unit = f", {paths[0].heaviest.unit}" if paths else ""
    return chart(
        f"Work load by week{unit}",
        "Heaviest work set of each week; hollow: easier weeks.",
        {
            "data": values(_row(path, it) for path in paths for it in path.weeks),
            "facet": {
                "row": {
                    "field": "lift",
                    "sort": [path.name for path in paths],
                    "title": None,
                    "header": HEADER,
                }
            },
            "resolve": {"scale": {"y": "independent"}},
            "spec": {
                "width": WIDTH,
                "height": HEIGHT,
                "encoding": {"x": WEEK, "y": LOAD},
                "layer": [
                    {"mark": {"type": "line", "color": STRENGTH, "strokeWidth": 2}},
                    DOTS,
                    _numbers("datum.is_training", -14),
                    _numbers("!datum.is_training", 15),
                ],
            },
        },
    )


def _row(path: LoadPath, week: WeeklyLoad) -> Spec:
    return {
        "lift": path.name,
        "week": week.week,
        "load": week.load.amount,
        "text": str(week.load).partition(" ")[0],
        "is_training": week.kind is WeekKind.TRAINING,
    }


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
    "axis": {"labelAngle": 0, "grid": False},
}
LOAD: Spec = {
    "field": "load",
    "type": "quantitative",
    "title": None,
    "scale": {"zero": False, "nice": False, "padding": 22},
    "axis": None,
}
DOTS: Spec = {
    "mark": {
        "type": "point",
        "filled": True,
        "size": 60,
        "opacity": 1,
        "stroke": STRENGTH,
    },
    "encoding": {
        "fill": {
            "condition": {"test": "datum.is_training", "value": STRENGTH},
            "value": PAPER,
        }
    },
}


def _numbers(test: str, dy: int) -> Spec:
    return {
        "transform": [{"filter": test}],
        "mark": {"type": "text", "dy": dy, "color": MUTED},
        "encoding": {"text": {"field": "text"}},
    }


def _is_main(exercise: str) -> bool:
    return catalog()[exercise].is_main_lift


def _heaviest(week: Week) -> Mapping[str, Mass]:
    heaviest: dict[str, Mass] = {}
    for exercise, mass in _work_loads(week):
        if exercise not in heaviest or heaviest[exercise] < mass:
            heaviest[exercise] = mass
    return heaviest


def _work_loads(week: Week) -> Iterator[tuple[str, Mass]]:
    for day in week.days:
        for slot in day.slots:
            for sets in slot.sets:
                mass = _work_load(sets)
                if mass is not None:
                    yield slot.exercise, mass


def _work_load(sets: SetPrescription) -> Mass | None:
    if sets.kind in NOT_WORK or not isinstance(sets.load, FixedLoad):
        return None
    load = sets.load.load
    return load.mass if load.kind is LoadKind.EXTERNAL else None
