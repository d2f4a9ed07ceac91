"""Writes the typical week: a table a day."""

from collections.abc import Iterator

from liftwright.catalog import catalog
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import DOT, TIMES
from liftwright.coaching.clock import SECONDS_PER_MINUTE, SessionTime, session_walk
from liftwright.coaching.first_load import every_first_load_words
from liftwright.domain.exercise import Modality, SpotterNeed
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    PercentLoad,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.domain.work import SetKind
from liftwright.exchange.sheet.exercises import is_drill
from liftwright.exchange.sheet.names import WEEKDAYS, exercise_name
from liftwright.exchange.sheet.set_words import (
    effort_words,
    rest_words,
    rule_words,
    target_words,
)
from liftwright.planner.plan import Plan

COLUMNS = (
    Column(is_right=True, style="dim"),
    Column(style="bold", wraps=True),
    Column("sets", style="accent", wraps=True),
    Column("load", wraps=True),
    Column("reserve", is_right=True),
    Column("rest", is_right=True),
    Column("min", is_right=True, style="dim"),
)
WIDE = 72
"""Columns of a page from which all columns of a session fit."""

BEFORE = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE})
"""Sets that come before the hard ones and are told below them."""

IN_RESERVE = " in reserve"

BAR_WORDS = (
    "warm up: where a share of the work load is less than the empty bar, take the"
    " bar; two such sets are one."
)


def add_week(page: Page, plan: Plan) -> None:
    """Add the first ordinary week of a plan, with what all its weeks share."""
    number, week = _first(plan)
    page.section(f"Your week (loads of week {number})")
    is_wide = page.look.width >= WIDE
    columns = COLUMNS if is_wide else COLUMNS[:2]
    walks = [(day, session_walk(day, catalog())) for day in week.days]
    tables = [
        (_title(day, walk.minutes), list(_rows(day, walk, is_wide=is_wide)))
        for day, walk in walks
    ]
    page.tables(columns, tables)
    page.space()
    page.say(
        "reserve: repetitions that you feel are left when you stop; in 2\N{EN DASH}4"
        " four after the first set and two after the last, as each set tires you for"
        " the next. min: with set-up, warm-up and rests; a day's minutes also hold"
        " what loosens you up.",
        indent=2,
        style="dim",
    )
    if any(_is_share_of_a_bar(slot) for day in week.days for slot in day.slots):
        page.say(BAR_WORDS, indent=2, style="dim")

    by_effort = (
        isinstance(sets.load, EffortLoad)
        for day in week.days
        for slot in day.slots
        for sets in slot.sets
    )
    if any(by_effort):
        page.say(every_first_load_words(), indent=2, style="dim")


def _is_share_of_a_bar(slot: Slot) -> bool:
    is_on_a_bar = catalog()[slot.exercise].modality is Modality.BARBELL
    return is_on_a_bar and any(
        it.kind is SetKind.WARM_UP and isinstance(it.load, PercentLoad)
        for it in slot.sets
    )


def _first(plan: Plan) -> tuple[int, Week]:
    numbered = list(enumerate(plan.program.weeks, start=1))
    ordinary = [it for it in numbered if it[1].kind is WeekKind.TRAINING]
    return (ordinary or numbered)[0]


def _title(day: Day, minutes: float) -> str:
    weekday = "" if day.weekday is None else WEEKDAYS[day.weekday]
    parts = (weekday, day.name, f"{minutes:.0f} min")
    return f" {DOT} ".join(part for part in parts if part)


def _rows(day: Day, walk: SessionTime, *, is_wide: bool) -> Iterator[tuple[str, ...]]:
    drills = [exercise_name(slot.exercise) for slot in day.slots if is_drill(slot)]
    if drills:
        yield (f"first loosen up: {', '.join(drills)}",)
    number = 0
    for slot, seconds in zip(day.slots, walk.per_slot_s, strict=True):
        if is_drill(slot):
            continue
        number += 1
        for row in _slot_rows(str(number), slot, seconds):
            yield from [row] if is_wide or len(row) == 1 else _stacked(row)


def _stacked(row: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a row of all columns as a name with a remark below it."""
    place, name, amount, load, reserve, rest, minutes = row
    if name:
        yield place, name
    parts = (
        amount,
        load,
        f"{reserve} in reserve" if reserve else "",
        f"rest {rest}" if rest else "",
        f"{minutes} min" if minutes else "",
    )
    yield (f" {DOT} ".join(filter(None, parts)),)


def _slot_rows(place: str, slot: Slot, seconds: float) -> Iterator[tuple[str, ...]]:
    name = exercise_name(slot.exercise)
    label = f"{slot.group} {name}" if slot.group else name
    minutes = f"{seconds / SECONDS_PER_MINUTE:.0f}"
    work = [it for it in slot.sets if it.kind not in BEFORE]
    for line, sets in enumerate(work):
        head = (place, label, minutes) if line == 0 else ("", "", "")
        yield (
            head[0],
            head[1],
            f"{sets.n_sets}{TIMES}{target_words(sets.target)}",
            rule_words(sets.load),
            effort_words(sets.effort).removesuffix(IN_RESERVE),
            rest_words(sets.rest_s),
            head[2],
        )
    warm_ups = [it for it in slot.sets if it.kind is SetKind.WARM_UP]
    if warm_ups:
        shares = any(isinstance(it.load, PercentLoad) for it in warm_ups)
        of_what = " of the work load" if shares else ""
        yield (f"warm up: {', '.join(map(warm_up_words, warm_ups))}{of_what}",)
    for fast in (it for it in slot.sets if it.kind is SetKind.TECHNIQUE):
        amount = f"{fast.n_sets}{TIMES}{target_words(fast.target)}"
        load = rule_words(fast.load).replace("top set", "work load")
        yield (f"then: {amount} with {load}. {fast.note}",)
    for sets in work:
        if sets.note and sets.kind.counts_as_volume:
            yield (f"mind: {sets.note}",)
    if slot.note and catalog()[slot.exercise].spotter is not SpotterNeed.NONE:
        yield (f"safety: {slot.note}",)


def warm_up_words(sets: SetPrescription) -> str:
    """Return a warm-up set: `8 x 45 lb`, `6 x 40%`, `6 easy`, `6 in an easier form`."""
    reps = target_words(sets.target)
    match sets.load:
        case FixedLoad(load) if load.mass is not None:
            return f"{reps}{TIMES}{load.mass}"
        case PercentLoad(_, low, _):
            return f"{reps}{TIMES}{low:.0%}"
        case _:
            return f"{reps} {sets.note}" if sets.note else f"{reps} easy"
