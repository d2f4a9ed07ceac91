"""Writes the session that comes next, as it is read between two sets."""

from collections.abc import Iterator, Sequence

from liftwright.app.training.adjusting import Adjustments
from liftwright.app.training.coming import ComingSession
from liftwright.app.training.dressing import ComingExercise, ComingSets
from liftwright.app.training.trainee import Trainee
from liftwright.cli.page import Column, Page
from liftwright.cli.session_text import warm_up_words
from liftwright.cli.signs import DOT, TIMES
from liftwright.cli.terminal import Look
from liftwright.coaching.first_load import every_first_load_words
from liftwright.domain.prescription import AskLoad, EffortLoad, SetPrescription
from liftwright.domain.program import WeekKind
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.evidence import finding
from liftwright.exchange.sheet.names import date_words, short_date
from liftwright.exchange.sheet.set_words import (
    BY_EFFORT,
    effort_words,
    load_words,
    rest_words,
    rule_words,
    target_words,
)
from liftwright.quantities import Load

NO_PROGRAM = (
    "No program is begun. `liftwright programs` lists known ones, `liftwright plan -o"
    " plan.liftwright` writes one for you, and `liftwright adopt` begins it."
)
OVER = (
    "The program is over. Well done. `liftwright records` shows what you lifted;"
    " `liftwright plan` writes the next one from it."
)
COLUMNS = (
    Column(style="accent"),
    Column(style="bold", wraps=True),
    Column(is_right=True),
    Column(is_right=True),
    Column(style="dim", wraps=True),
)
IN_RESERVE = " in reserve"
NEXT_SET = (
    "next set: what to put on where the first hard set goes otherwise than planned;"
    " left: repetitions that you still had in you."
)
LOAD_FINDINGS = ("zone.", "load_reps.", "effort.target")
"""How the keys of findings begin that decide about a load."""


def today_text(
    session: ComingSession | None, trainee: Trainee, look: Look, away: int = 0
) -> str:
    """Return the next session for reading.

    Args:
        session: The session; `None` without a program or at its end.
        trainee: Who trains.
        look: What can be shown.
        away: Days since the last session, where they are many; see `days_away`.
    """
    page = Page(look)
    if session is None:
        page.say(OVER if trainee.adopted else NO_PROGRAM)
        return str(page)
    page.title(_title(session))
    page.say(_when(session), style="dim")
    if away:
        page.say(_away_words(away), style="warning")
    if session.note:
        page.say(session.note)
    drills = [it for it in session.exercises if _is_drill(it)]
    if drills:
        page.space()
        page.say(f"First loosen up: {', '.join(map(_drill_words, drills))}.")
    lifts = [it for it in session.exercises if it not in drills]
    for number, exercise in enumerate(lifts, start=1):
        _add_exercise(page, number, exercise)
    page.space()
    if any(it.how for it in session.exercises):
        page.say(every_first_load_words(), style="dim")
    if any(it.after for one in session.exercises for it in one.work):
        page.say(NEXT_SET, style="dim")
    page.say(
        "Then: `liftwright log` with what you did, or `liftwright log --as-planned`.",
        style="dim",
    )
    return str(page)


def _away_words(days: int) -> str:
    """Return what to mind after a break."""
    short, loss = finding("detraining.short_break"), finding("detraining.force")
    return (
        f"Your last session was {days} days ago. {short.statement} {loss.statement}"
        " Begin below what is written and let the reserve decide; say how hard the sets"
        " were, and the next loads follow. [detraining.short_break, detraining.force]"
    )


def _is_drill(exercise: ComingExercise) -> bool:
    kinds = {it.sets.kind for it in exercise.work}
    return kinds == {SetKind.TECHNIQUE} and not exercise.warm_ups


def _drill_words(exercise: ComingExercise) -> str:
    amounts = (target_words(it.sets.target) for it in exercise.work)
    return f"{exercise.name.lower()} {', '.join(amounts)}"


def _title(session: ComingSession) -> str:
    of = f" of {session.n_weeks}" if session.n_weeks else ""
    kind = "" if session.kind is WeekKind.TRAINING else f", {session.kind} week"
    parts = (session.program, f"week {session.week}{of}{kind}", session.name)
    return f" {DOT} ".join(filter(None, parts))


def _when(session: ComingSession) -> str:
    planned = f"planned for {date_words(session.planned)}" if session.planned else ""
    takes = f"about {session.minutes:.0f} minutes" if session.minutes else ""
    return f" {DOT} ".join(filter(None, (planned, takes)))


def _add_exercise(page: Page, number: int, exercise: ComingExercise) -> None:
    label = f"{exercise.group} " if exercise.group else ""
    instead = f", instead of {exercise.instead_of}" if exercise.instead_of else ""
    left_out = ", left out: it hurts" if exercise.is_spared else ""
    page.heading(f"{number}. {label}{exercise.name}{instead}{left_out}")
    if exercise.is_spared:
        for name, text in _of_safety(exercise):
            page.say(text, indent=3, lead=f"{name}: ", style="dim")
        return
    if exercise.reason:
        page.say(exercise.reason, indent=3, style="dim")
    if exercise.warm_ups:
        warm = ", ".join(map(warm_up_words, exercise.warm_ups))
        page.say(f"warm up: {warm}", indent=3, style="dim")
    page.table(COLUMNS, list(_rows(exercise.work)), indent=3)
    for name, text in _remarks(exercise):
        page.say(text, indent=3, lead=f"{name}: ", style="dim")


def _rows(work: Sequence[ComingSets]) -> Iterator[tuple[str, ...]]:
    before = ""
    for line in work:
        plates = _plates(line)
        yield _row(line, "the same" if plates and plates == before else plates)
        before = plates


def _row(line: ComingSets, plates: str) -> tuple[str, ...]:
    sets = line.sets
    amount = f"{sets.n_sets}{TIMES}{target_words(sets.target)}"
    load = BY_EFFORT if _is_found(sets) else rule_words(sets.load)
    if line.suggestion is not None:
        load = f"{load}: try {load_words(line.suggestion)}"
    reserve = effort_words(sets.effort).removesuffix(IN_RESERVE)
    reserve = f"{reserve} left" if reserve and "RPE" not in reserve else reserve
    rest = rest_words(sets.rest_s)
    return (amount, load, reserve, f"rest {rest}" if rest else "", plates)


def _is_found(sets: SetPrescription) -> bool:
    """Return whether the load is to be found by how hard the sets are to be."""
    is_open = isinstance(sets.load, AskLoad | EffortLoad)
    return is_open and sets.effort is not None


def _plates(line: ComingSets) -> str:
    made = line.loadable
    if made is None or not made.per_side:
        return ""
    plates = [f"{mass.amount:g}" for mass, count in made.per_side for _ in range(count)]
    bar = f"{made.bar} bar, " if made.bar else ""
    return f"{bar}{' + '.join(plates)} a side"


def _remarks(exercise: ComingExercise) -> Iterator[tuple[str, str]]:
    loads = dict.fromkeys(_reason(it) for it in exercise.work if not exercise.how)
    amounts = dict.fromkeys(it.amount_reason for it in exercise.work)
    yield from (("why", it) for it in (*loads, *amounts) if it)
    if exercise.last is not None:
        day, block = exercise.last
        yield f"on {short_date(day)}", done_words(block.sets)
    if exercise.note and not exercise.how:
        yield "program", exercise.note
    yield from _of_safety(exercise)
    if exercise.cues:
        yield "mind", " ".join(exercise.cues)
    if table := _next_loads(exercise):
        yield "next set", table
    yield from (("afterwards", it) for it in exercise.questions)


def _reason(line: ComingSets) -> str:
    """Return why a load is what it is, with the findings behind it."""
    keys = [it for it in line.sets.why if it.startswith(LOAD_FINDINGS)]
    found = f" [{', '.join(keys)}]" if keys else ""
    return f"{line.reason}{found}" if line.reason else ""


def _of_safety(exercise: ComingExercise) -> Iterator[tuple[str, str]]:
    for pain in exercise.pains:
        yield "pain", f"{pain.part}, {pain.score} of 10. {pain.text}"
    if len(exercise.instead) > 1:
        yield "or", ", ".join(it.name for it in exercise.instead[1:])
    if exercise.is_spared:
        yield "instead", "nothing here trains the same without loading it"
    marks = dict.fromkeys(it.spotter.text for it in exercise.work if it.spotter)
    yield from (("safety", it) for it in marks)


def _next_loads(exercise: ComingExercise) -> str:
    """Return what to put on next where the first hard set goes otherwise."""
    for line in exercise.work:
        after = line.after.get(1)
        if after:
            return _table_words(after, line.sets)
    return ""


def _table_words(after: Adjustments, sets: SetPrescription) -> str:
    low = getattr(sets.target, "low", 0)
    rows = [(f"{low - 1} done", after.get((low - 1, None)))]
    rows += [
        (f"{rir:g} left", it)
        for (reps, rir), it in after.items()
        if reps == low and rir is not None
    ]
    changed = [(how, it) for how, it in rows if it and it.change and it.load]
    merged: dict[str, list[str]] = {}
    for how, it in changed:
        assert it.load is not None  # noqa: S101 - filtered above
        merged.setdefault(load_words(it.load), []).append(how)
    return f" {DOT} ".join(f"{', '.join(how)}: {load}" for load, how in merged.items())


def done_words(sets: Sequence[PerformedSet]) -> str:
    """Return done sets in a line: `100 kg: 5, 5, 4; 90 kg: 8`."""
    parts: list[tuple[Load, list[str]]] = []
    for one in sets:
        if not one.kind.counts_as_volume:
            continue
        if not parts or parts[-1][0] != one.load:
            parts.append((one.load, []))
        effort = f" @{one.effort.rpe:g}" if one.effort else ""
        parts[-1][1].append(f"{_amount(one)}{effort}")
    return "; ".join(f"{load_words(load)}: {', '.join(it)}" for load, it in parts)


def _amount(one: PerformedSet) -> str:
    match one.done:
        case Reps(count) | Contacts(count):
            return str(count)
        case SideReps(left, right):
            return f"{left}/{right}"
        case MiniSets(counts):
            return "+".join(map(str, counts))
        case Hold(seconds):
            return f"{seconds} s"
        case Distance(metres):
            return f"{metres:g} m"
