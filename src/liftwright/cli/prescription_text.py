"""Writes a prescription for people."""

from collections.abc import Iterator

from liftwright.app.prescribed_loads import LoadChoice, has_two_sides
from liftwright.app.prescription import Prescription, reasons_by_number
from liftwright.cli.amounts import (
    capital,
    effort_span,
    effort_words,
    mass_span,
    minute_span,
    percent,
    percent_span,
    plates_in_words,
    span,
    tempo_words,
    tenths,
)
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look
from liftwright.domain.aim import Ruleset
from liftwright.evidence import finding
from liftwright.planner.zones import Zone
from liftwright.quantities import Basis

NUMBER_COLUMNS = (Column(style="accent"), Column(style="bold"), Column(wraps=True))


def prescription_text(made: Prescription, look: Look) -> str:
    """Return a prescription as text."""
    asked = made.question
    page = Page(look)
    best = f", 1RM {tenths(asked.one_rm)}" if asked.one_rm else ""
    page.title(f"{asked.exercise.name} for {asked.aim}{best}")
    rules = f" {DOT} by the articles" if asked.rules is Ruleset.ARTICLES else ""
    page.say(
        f"{asked.level.name.lower()} {DOT} {asked.inventory.name}{rules}", style="dim"
    )
    page.space()
    page.table(NUMBER_COLUMNS, list(_numbers(made)))
    if made.loads:
        _add_loads(page, made)
    for note in made.notes:
        page.space()
        page.say(note)
    _add_rungs(page, made)
    _add_reasons(page, made)
    return str(page)


def _numbers(made: Prescription) -> Iterator[tuple[str, str, str]]:
    if made.shares:
        yield "load", *_load(made)
    yield made.question.exercise.measure.value, span(*made.amount), "a set"
    yield "sets", span(*made.n_sets), "a session"
    yield "rest", minute_span(*made.rest_s), "between sets"
    if made.tempo:
        yield "tempo", str(made.tempo), tempo_words(made.tempo)
    if made.effort:
        yield "effort", effort_span(made.effort), effort_words(made.effort)


def _load(made: Prescription) -> tuple[str, str]:
    low, high = made.shares or (0.0, 0.0)
    is_open = made.zone is Zone.HEAVY
    shares = f"above {percent(low)}" if is_open else percent_span(low, high)
    one_rm = made.question.one_rm
    if one_rm is None:
        return shares, "of your 1RM (say --one-rm for loads and plates)"
    if is_open:
        return f"above {tenths(one_rm.times(low))}", f"{shares} of your 1RM"
    return mass_span(one_rm.times(low), one_rm.times(high)), f"{shares} of your 1RM"


def _add_loads(page: Page, made: Prescription) -> None:
    asked = made.question
    bar = made.loads[0].loadable.bar
    page.heading(f"Loads on a {bar} bar" if bar else "Loads")
    has_plates = any(choice.loadable.per_side for choice in made.loads)
    sides = " on each side" if has_two_sides(asked.exercise, asked.inventory) else ""
    basis = asked.exercise.basis
    columns = [
        Column("load" if basis is Basis.TOTAL else f"load {basis}", is_right=True),
        Column("of 1RM", is_right=True),
        *([Column(f"plates{sides}", wraps=True)] if has_plates else []),
        Column("to failure*", is_right=True),
    ]
    page.table(columns, [_row(it, has_plates=has_plates) for it in made.loads])
    page.say("* repetitions that most people can do with it", indent=2, style="dim")
    if len(made.loads) == 1 and not made.loads[0].loadable.is_exact:
        page.say(capital(made.loads[0].loadable.reason) + ".", indent=2)
    if made.begin and made.effort:
        page.space()
        page.say(
            f"Begin with {_mass(made.begin.choice)} for {made.begin.reps} repetitions:"
            f" most people then have {effort_span(made.effort)} left. Add repetitions"
            f" up to {made.amount[1]}, then load."
        )


def _row(choice: LoadChoice, *, has_plates: bool) -> list[str]:
    row = [_mass(choice), percent(choice.share)]
    if has_plates:
        row.append(plates_in_words(choice.loadable.per_side) or "none")
    return [*row, f"{choice.reps_max:.0f}"]


def _mass(choice: LoadChoice) -> str:
    return str(choice.loadable.load.mass)


def _add_rungs(page: Page, made: Prescription) -> None:
    easier, harder = made.rungs.easier, made.rungs.harder
    if easier or harder:
        page.space()
    if easier:
        page.say(f"Too hard for {made.amount[0]}? Take: {easier.name}.")
    if harder:
        page.say(f"Too easy at {made.amount[1]}? Take: {harder.name}.")


def _add_reasons(page: Page, made: Prescription) -> None:
    page.heading("Why")
    rows = []
    for number, keys in reasons_by_number(made):
        rows += [
            (number if key == keys[0] else "", f"{finding(key).statement} [{key}]")
            for key in keys
        ]
    page.pairs(rows)
    page.space()
    page.say(
        "`liftwright why KEY` shows a finding with its doubt and source.", style="dim"
    )
