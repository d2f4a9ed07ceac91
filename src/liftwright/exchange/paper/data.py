"""What the printed plan is made of: the sheet, its bars and its drawings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace

from liftwright.adaptation.forecast import SizeForecast
from liftwright.exchange.charts.drawing import svgs_aside
from liftwright.exchange.charts.forecast import forecast_spec
from liftwright.exchange.charts.loads import load_paths, loads_spec
from liftwright.exchange.charts.look import Spec, bare
from liftwright.exchange.charts.weekly_sets import MuscleSets, weekly_sets
from liftwright.exchange.json_text import Json, Record
from liftwright.exchange.printable import printable
from liftwright.exchange.sheet import PlanSheet, plan_sheet
from liftwright.exchange.sheet.names import muscle_name
from liftwright.exchange.sheet.sheets import ExerciseSheet, SessionSheet, WeekSheet
from liftwright.exchange.sheet.signs import TO
from liftwright.planner.plan import Plan
from liftwright.quantities import Unit

PAPERS = {Unit.KG: "a4", Unit.LB: "us-letter"}
"""Who lifts in pounds most likely prints on letter paper."""

FONT = "Libertinus Serif"
"""The typesetter brings it along, so that pages look alike everywhere."""

ROOM = 1.02
"""Bars end a little after the largest cap, so that its mark can be seen."""


def paper_record(plan: Plan) -> Record:
    """Return everything that is printed, texts cleaned of what no page can show.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    sheet = plan_sheet(plan)
    said: Record = asdict(_briefly(sheet))
    return {
        **{key: _clean(value) for key, value in said.items()},
        "paper": PAPERS[plan.request.inventory.unit],
        "charts": _charts(plan),
        "ranges": _ranges([it for it in plan.size if it.weeks]),
        "sets": _sets(weekly_sets(plan)),
        "guide": [_clean(asdict(it)) for it in _guide(sheet)],
    }


def _briefly(sheet: PlanSheet) -> PlanSheet:
    """Return a plan whose sessions say only what stands in them.

    How and why an exercise is done stands in the guide once: a year of it in every
    session would be most of what the typesetter has to hold.
    """
    first = sheet.first_week
    return replace(
        sheet,
        first_week=_brief_week(first) if first else None,
        weeks=tuple(map(_brief_week, sheet.weeks)),
    )


def _brief_week(week: WeekSheet) -> WeekSheet:
    return replace(week, sessions=tuple(map(_brief_session, week.sessions)))


def _brief_session(session: SessionSheet) -> SessionSheet:
    brief = (
        replace(it, instead=(), cues=(), progress=(), why=(), grounds=())
        for it in session.exercises
    )
    return replace(session, exercises=tuple(brief))


def _clean(value: Json) -> Json:
    match value:
        case str():
            return printable(value)
        case Mapping():
            return {key: _clean(it) for key, it in value.items()}
        case Sequence():
            return [_clean(it) for it in value]
        case _:
            return value


def _guide(sheet: PlanSheet) -> Iterator[ExerciseSheet]:
    """Yield every exercise once, as it is first met."""
    met: set[str] = set()
    for week in sheet.weeks:
        for session in week.sessions:
            for exercise in session.exercises:
                if exercise.name not in met:
                    met.add(exercise.name)
                    yield exercise


def _charts(plan: Plan) -> Record:
    moves = any(len(it.weeks) > 1 for it in load_paths(plan.program))
    loads = [loads_spec(plan.program)] if moves else []
    lifts = [forecast_spec(it) if it.weeks else None for it in plan.strength]
    drawn = iter(_drawn([*loads, *filter(None, lifts)]))
    return {
        "loads": next(drawn) if moves else None,
        "lifts": [None if it is None else next(drawn) for it in lifts],
    }


def _drawn(specs: Sequence[Spec]) -> list[Record]:
    pictures = svgs_aside([bare(it, FONT) for it in specs])
    return [
        {"svg": picture, "alt": printable(str(spec["description"]))}
        for spec, picture in zip(specs, pictures, strict=True)
    ]


def _ranges(forecasts: Sequence[SizeForecast]) -> list[Record]:
    """Return intervals as shares of the width that all of them need."""
    ends = [it.weeks[-1] for it in forecasts]
    low = min((it.low for it in ends), default=0.0)
    high = max((it.high for it in ends), default=0.0)

    def share(change: float) -> float:
        return round((change - min(0.0, low)) / (max(0.0, high) - min(0.0, low)), 4)

    return [
        {
            "low": share(it.low),
            "mean": share(it.mean),
            "high": share(it.high),
            "zero": share(0.0),
        }
        for it in ends
    ]


def _sets(rows: Sequence[MuscleSets]) -> list[Record]:
    longest = ROOM * max((max(it.most, it.sets) for it in rows), default=1.0)
    return [
        {
            "name": muscle_name(it.muscle),
            "remark": _remark(it),
            "sets": round(it.sets / longest, 4),
            "minimum": round(it.minimum / longest, 4),
            "most": round(it.most / longest, 4),
            "is_short": it.is_short,
            "amount": f"{it.sets:.1f}",
            "span": f"{it.minimum:g}{TO}{it.most:g}"
            if it.minimum
            else f"up to {it.most:g}",
        }
        for it in rows
    ]


def _remark(row: MuscleSets) -> str:
    first = "you put it first" if row.is_first else ""
    short = "below its minimum" if row.is_short else ""
    return ", ".join(filter(None, (first, short)))
