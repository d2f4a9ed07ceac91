"""What each muscle gets in a typical week, beside its minimum and its cap."""

from collections.abc import Iterable
from dataclasses import dataclass

from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.exchange.charts.look import (
    INK,
    MUTED,
    SIZE,
    Spec,
    chart,
    values,
)
from liftwright.planner.goals import muscle_goals
from liftwright.planner.plan import Plan

BAR_STEP = 22
WIDTH = 420
VALUES_AT = 36


@dataclass(frozen=True, slots=True)
class MuscleSets:
    """The weekly sets of a muscle.

    Args:
        muscle: The muscle.
        sets: Fractional sets of the typical week.
        minimum: Sets from which growth is detectable; 0 where none are due.
        most: Most sets planned at this level.
        is_first: Whether the person put it first.
    """

    muscle: Muscle
    sets: float
    minimum: float
    most: float
    is_first: bool

    @property
    def is_short(self) -> bool:
        """Whether it gets less than its minimum."""
        return self.sets < self.minimum


def weekly_sets(plan: Plan) -> tuple[MuscleSets, ...]:
    """Return the weekly sets of every muscle that is due or trained, most first."""
    goals = {it.muscle: it for it in muscle_goals(catalog().values(), plan.request)}
    found = (
        MuscleSets(
            muscle=muscle,
            sets=plan.weekly_sets.get(muscle, 0.0),
            minimum=goal.minimum,
            most=goal.most,
            is_first=muscle in plan.request.focus.muscles,
        )
        for muscle, goal in goals.items()
    )
    shown = [it for it in found if it.sets or it.minimum]
    return tuple(sorted(shown, key=lambda it: (-it.sets, it.muscle.value)))


def weekly_sets_spec(plan: Plan) -> Spec:
    """Return the chart of weekly sets per muscle."""
    rows = weekly_sets(plan)
    order = [_name(it) for it in rows]
    muscle: Spec = {"field": "muscle", "type": "nominal", "sort": order, "title": None}
    sets: Spec = {"type": "quantitative", "title": "Sets a week"}
    return chart(
        "Sets a week for each muscle",
        _how_to_read(rows),
        {
            "width": WIDTH,
            "height": {"step": BAR_STEP},
            "data": values(
                {
                    "muscle": _name(it),
                    "sets": round(it.sets, 2),
                    "minimum": it.minimum or None,
                    "most": it.most,
                    "is_short": it.is_short,
                }
                for it in rows
            ),
            "encoding": {"y": muscle},
            "layer": [
                {
                    "mark": {"type": "bar", "cornerRadiusEnd": 3, "height": 12},
                    "encoding": {
                        "x": {**sets, "field": "sets"},
                        "color": {
                            "condition": {"test": "datum.is_short", "value": MUTED},
                            "value": SIZE,
                        },
                    },
                },
                _ticks("minimum", 12, INK, sets),
                _ticks("most", 18, MUTED, sets),
                {
                    "mark": {"type": "text", "align": "right", "color": INK},
                    "encoding": {
                        "x": {"value": WIDTH + VALUES_AT},
                        "text": {"field": "sets", "format": ".1f"},
                    },
                },
            ],
        },
    )


def _ticks(field: str, size: int, colour: str, sets: Spec) -> Spec:
    return {
        "mark": {"type": "tick", "thickness": 2, "size": size, "color": colour},
        "encoding": {"x": {**sets, "field": field}},
    }


def _name(row: MuscleSets) -> str:
    name = row.muscle.value.replace("_", " ").capitalize()
    return f"{name} *" if row.is_first else name


def _how_to_read(rows: Iterable[MuscleSets]) -> list[str]:
    star = " * you put it first." if any(it.is_first for it in rows) else ""
    return [
        "Dark line: growth is detectable from here. Pale line: most at this level.",
        f"Grey bars are below their minimum.{star}",
    ]
