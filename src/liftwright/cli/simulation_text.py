"""Writes a simulation for people: its weeks, and how the loads move."""

from collections.abc import Iterator, Sequence

from liftwright.cli.page import Column, Page
from liftwright.cli.terminal import Look
from liftwright.domain.program import WeekKind
from liftwright.exchange.sheet.names import exercise_name
from liftwright.programs.simulate import SimulatedLift, SimulatedWeek, Simulation
from liftwright.quantities import Load, LoadKind, Mass, Unit

MOST_COLUMNS = 6
WEEKS = (
    Column("week", is_right=True),
    Column(style="dim"),
    Column("days", is_right=True),
    Column("missed", is_right=True),
    Column("sets", is_right=True),
)


def simulation_text(found: Simulation, look: Look) -> str:
    """Return a simulation as text."""
    page = Page(look)
    page.title(f"{found.program.name}: somebody who {found.lifter.name}")
    page.heading("Weeks")
    volume = Column(f"volume, {found.unit}", is_right=True, style="accent")
    rows = [_week_row(it, found.unit) for it in found.weeks]
    page.table((*WEEKS, volume), rows)
    shown = _shown_weeks(found.weeks)
    if shown:
        page.heading("Heaviest set, by week")
        columns = [Column(f"{it.number}", is_right=True) for it in shown]
        page.table([Column(wraps=True), *columns], list(_lift_rows(found, shown)))
    page.space()
    end = "The program is over." if found.is_over else "The program goes on."
    page.say(end)
    page.say(
        "Nobody's strength is forecast here: this is what the program does with"
        " success and failure.",
        style="dim",
    )
    return str(page)


def _week_row(week: SimulatedWeek, unit: Unit) -> tuple[str, ...]:
    kind = "" if week.kind is WeekKind.TRAINING else str(week.kind)
    volume_kg = sum(it.volume_kg for it in week.lifts)
    volume = volume_kg / Mass.of(1, unit).kg
    return (
        str(week.number),
        kind,
        str(week.days),
        str(week.missed),
        str(sum(it.sets for it in week.lifts)),
        f"{volume:.0f}" if volume else "",
    )


def _shown_weeks(weeks: Sequence[SimulatedWeek]) -> list[SimulatedWeek]:
    """Return a few weeks, spread evenly, the first and the last among them."""
    if len(weeks) <= MOST_COLUMNS:
        return list(weeks)
    last = len(weeks) - 1
    places = {round(turn * last / (MOST_COLUMNS - 1)) for turn in range(MOST_COLUMNS)}
    return [weeks[at] for at in sorted(places)]


def _lift_rows(
    found: Simulation, shown: Sequence[SimulatedWeek]
) -> Iterator[tuple[str, ...]]:
    every = dict.fromkeys(it.exercise for week in found.weeks for it in week.lifts)
    for exercise in every:
        cells = [_cell(_lift_in(week, exercise)) for week in shown]
        yield (exercise_name(exercise), *cells)


def _lift_in(week: SimulatedWeek, exercise: str) -> SimulatedLift | None:
    return next((it for it in week.lifts if it.exercise == exercise), None)


def _cell(lift: SimulatedLift | None) -> str:
    if lift is None:
        return ""
    return _load_words(lift.load) or f"{lift.reps:g} in all"


def _load_words(load: Load | None) -> str:
    if load is None or load.mass is None:
        return ""
    sign = {LoadKind.BODYWEIGHT: "+", LoadKind.ASSISTED: "-"}.get(load.kind, "")
    return f"{sign}{load.mass}"
