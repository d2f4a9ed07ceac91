"""Writes how a plan moves over its weeks."""

from collections.abc import Iterable, Iterator, Sequence

from liftwright.cli.page import Column, Page
from liftwright.cli.signs import TIMES
from liftwright.domain.prescription import FixedLoad, SetPrescription
from liftwright.domain.program import Program, Week, WeekKind
from liftwright.domain.work import SetKind
from liftwright.exchange.sheet.exercises import is_drill
from liftwright.exchange.sheet.names import exercise_name, short_weekday
from liftwright.exchange.sheet.opening import change_words
from liftwright.exchange.sheet.progress_words import progress_words
from liftwright.exchange.sheet.set_words import span, target_words
from liftwright.planner.plan import Plan
from liftwright.quantities import plain_number

MOST_IN_A_ROW = 6
"""Weeks side by side: as many as lead up to the usual easier week."""

SHORT_KINDS = {
    WeekKind.INTRODUCTION: "lighter",
    WeekKind.DELOAD: "easier",
    WeekKind.TAPER: "taper",
    WeekKind.TEST: "test",
}

NAME_COLUMNS, WEEK_COLUMNS = 22, 8


def add_weeks(page: Page, plan: Plan) -> None:
    """Add how sets, reserve and known loads change from week to week."""
    page.section("How it moves")
    page.say(change_words(plan), indent=2)
    weeks = list(enumerate(plan.program.weeks, start=1))
    room = (page.look.width - NAME_COLUMNS) // WEEK_COLUMNS
    in_a_row = max(1, min(MOST_IN_A_ROW, room))
    for start in range(0, len(weeks), in_a_row):
        page.space()
        _add_block(page, weeks[start : start + in_a_row])
    page.space()
    for words in _rules(plan.program):
        page.item(words)


def _add_block(page: Page, weeks: Sequence[tuple[int, Week]]) -> None:
    columns = [Column("week", wraps=True)]
    columns += [Column(str(number), is_right=True) for number, _ in weeks]
    rows = [
        ["sets in all", *(str(_n_sets(week)) for _, week in weeks)],
        ["reserve, last set", *(_reserve(week) for _, week in weeks)],
    ]
    kinds = [SHORT_KINDS.get(week.kind, "") for _, week in weeks]
    if any(kinds):
        rows.insert(0, ["", *kinds])
    for place in _loaded_places(week for _, week in weeks):
        rows += _load_rows(place, [week for _, week in weeks])
    page.table(columns, rows)


Place = tuple[int, str]
"""Index of the day in its week, and the exercise."""


def _loaded_places(weeks: Iterable[Week]) -> list[Place]:
    places = (
        (number, slot.exercise)
        for week in weeks
        for number, day in enumerate(week.days)
        for slot in day.slots
        if any(_mass(it) and _is_work(it) for it in slot.sets) and not is_drill(slot)
    )
    return list(dict.fromkeys(places))


def _load_rows(place: Place, weeks: Sequence[Week]) -> Iterator[list[str]]:
    number, exercise = place
    found = [_first_sets(week, place) for week in weeks]
    day = next(week.days[number] for week in weeks if number < len(week.days))
    weekday = "" if day.weekday is None else f", {short_weekday(day.weekday)}"
    unit = next((_unit(it) for it in found if it and _unit(it)), "")
    yield [f"{exercise_name(exercise)}{weekday}", *map(_amount, found)]
    yield [f"  {unit}", *map(_mass, found)]


def _first_sets(week: Week, place: Place) -> SetPrescription | None:
    number, exercise = place
    if number >= len(week.days):
        return None
    slots = [it for it in week.days[number].slots if it.exercise == exercise]
    return next((it for slot in slots for it in slot.sets if _is_work(it)), None)


def _amount(sets: SetPrescription | None) -> str:
    return f"{sets.n_sets}{TIMES}{target_words(sets.target)}" if sets else ""


def _mass(sets: SetPrescription | None) -> str:
    if sets is None or not isinstance(sets.load, FixedLoad):
        return ""
    mass = sets.load.load.mass
    return plain_number(mass.milliunits) if mass else ""


def _unit(sets: SetPrescription) -> str:
    mass = sets.load.load.mass if isinstance(sets.load, FixedLoad) else None
    return str(mass.unit) if mass else ""


def _is_work(sets: SetPrescription) -> bool:
    return sets.kind.counts_as_volume and sets.kind is not SetKind.WARM_UP


def _work(week: Week) -> Iterator[SetPrescription]:
    for day in week.days:
        for slot in day.slots:
            if not is_drill(slot):
                yield from filter(_is_work, slot.sets)


def _n_sets(week: Week) -> int:
    return sum(sets.n_sets for sets in _work(week))


def _reserve(week: Week) -> str:
    reserves = [
        min(sets.effort.low.rir, sets.effort.high.rir)
        for sets in _work(week)
        if sets.effort
    ]
    if not reserves:
        return ""
    return span(f"{min(reserves):g}", f"{max(reserves):g}")


def _rules(program: Program) -> Iterator[str]:
    """Yield how exercises get harder, each way once, with those that follow it."""
    followers: dict[str, dict[str, None]] = {}
    for day in _ordinary(program).days:
        for slot in day.slots:
            if is_drill(slot):
                continue
            for words in progress_words(slot):
                followers.setdefault(words, {})[exercise_name(slot.exercise)] = None
    everybody = {name: None for names in followers.values() for name in names}
    ordered = sorted(followers.items(), key=lambda it: len(it[1]) > len(everybody) / 2)
    for words, names in ordered:
        yield f"{_who(names, everybody)}: {words}"


def _who(names: Iterable[str], everybody: Iterable[str]) -> str:
    """Return who follows a rule: all, most by those who do not, or the few by name."""
    few, others = list(names), [it for it in everybody if it not in set(names)]
    if not others:
        return "All"
    if len(few) <= len(others):
        return ", ".join(few)
    return f"All but {', '.join(others)}"


def _ordinary(program: Program) -> Week:
    training = [week for week in program.weeks if week.kind is WeekKind.TRAINING]
    return (training or list(program.weeks))[0]
