"""Follows a program's own rule after a session."""

import re
from collections.abc import Callable, Sequence

from liftwright.domain.prescription import PercentBase
from liftwright.domain.program import CustomProgression
from liftwright.programs.notation.figures import number_text
from liftwright.programs.notation.loads import load_text
from liftwright.programs.replay.expression import (
    Amount,
    Outcome,
    RuleError,
    Surroundings,
    Value,
    parsed_rule,
    worked_out,
)
from liftwright.programs.replay.expression.values import amount_of
from liftwright.programs.replay.lift import Event, Lift
from liftwright.programs.replay.loads import with_mass
from liftwright.programs.replay.params import MOST_REPS, MOST_SETS
from liftwright.programs.replay.rules import Turn
from liftwright.quantities import MAX_RPE, Load, LoadKind, Mass

Called = Callable[[str], Lift | None]
"""From a slot's name to its lift."""


def questions_of(progression: object) -> tuple[str, ...]:
    """Return what a rule asks the lifter after a session."""
    if not isinstance(progression, CustomProgression):
        return ()
    try:
        return parsed_rule(progression.expression).questions
    except RuleError:
        return ()


def follow_rule(lift: Lift, turn: Turn, note: str, called: Called) -> None:
    """Move a lift on by the rule of its slot; one that cannot be worked out is told."""
    rule = turn.slot.progression
    assert isinstance(rule, CustomProgression)  # noqa: S101 - looked up by its type
    if turn.done.is_met:
        lift.successes, lift.failures = lift.successes + 1, 0
    else:
        lift.successes, lift.failures = 0, lift.failures + 1
    try:
        around = _surroundings(lift, turn, note, called)
        outcome = worked_out(parsed_rule(rule.expression), around)
    except RuleError as error:
        words = f"the rule cannot be worked out ({error.message}), so nothing changes"
        lift.event = Event("rule", words)
        return
    _apply(lift, turn, outcome)


def _surroundings(lift: Lift, turn: Turn, note: str, called: Called) -> Surroundings:
    return Surroundings(
        given=_given(lift, turn),
        settable=_settable(lift, turn),
        kept=lift.own,
        of_slots=lambda slot, name: _of_slot(called(slot), name, turn),
        answers=lambda question: answer_in(note, question),
        k=turn.settings.k(lift.exercise),
    )


def _given(lift: Lift, turn: Turn) -> dict[str, Value]:
    asked, done = turn.asked, turn.done
    n_asked = len(asked.sets)
    usual = (asked.rir_low + asked.rir_high) / 2
    sets = done.sets[:n_asked]
    rir = [it.effort.rir if it.effort else usual for it in sets]
    rir += [usual] * (n_asked - len(rir))
    given: dict[str, Value] = {
        "reps": _numbers(done.counts),
        "target": _numbers([it.low for it in asked.sets]),
        "top": _numbers([it.high for it in asked.sets]),
        "rir": _numbers(rir),
        "rpe": _numbers([MAX_RPE - it for it in rir]),
        "loads": _loads([it.load for it in sets], n_asked, turn),
        "met": done.is_met,
        "successes": Amount(float(lift.successes)),
        "failures": Amount(float(lift.failures)),
        "week": Amount(float(turn.week)),
        "total": Amount(float(sum(done.counts))),
    }
    if turn.settings.body_mass is not None:
        given["body_mass"] = amount_of(turn.settings.body_mass)
    return given


def _numbers(values: Sequence[float]) -> tuple[Amount, ...]:
    return tuple(Amount(float(it)) for it in values)


def _loads(loads: Sequence[Load], n_asked: int, turn: Turn) -> tuple[Amount, ...]:
    found = [load_amount(it, turn) for it in loads]
    nothing = Amount(0.0, turn.settings.unit)
    return (*found, *[nothing] * (n_asked - len(found)))


def load_amount(load: Load, turn: Turn) -> Amount:
    """Return the number of a load; help of a machine counts below zero."""
    if load.mass is None:
        return Amount(0.0, turn.settings.unit)
    return amount_of(-load.mass if load.kind is LoadKind.ASSISTED else load.mass)


def _settable(lift: Lift, turn: Turn) -> dict[str, Value]:
    asked = turn.asked
    main = asked.sets[asked.main]
    settable: dict[str, Value] = {
        "sets": Amount(float(len(asked.sets))),
        "low": Amount(float(main.low)),
        "high": Amount(float(main.high)),
        "exercise": Amount(float(_choice(lift, turn))),
    }
    if lift.load is not None:
        settable["load"] = load_amount(lift.load, turn)
    for name, known in (
        ("tm", turn.maxima.training_max(lift.exercise)),
        ("one_rm", turn.maxima.one_rm(lift.exercise)),
    ):
        if known is not None:
            settable[name] = amount_of(known.mass)
    return settable


def _choice(lift: Lift, turn: Turn) -> int:
    choices = turn.slot.choices
    return choices.index(lift.exercise) + 1 if lift.exercise in choices else 1


def _of_slot(lift: Lift | None, name: str, turn: Turn) -> Value | None:
    if lift is None:
        return None
    if name in lift.own:
        return lift.own[name]
    maximum = None
    if name == "tm":
        maximum = turn.maxima.training_max(lift.exercise)
    elif name == "one_rm":
        maximum = turn.maxima.one_rm(lift.exercise)
    elif name == "load" and lift.load is not None:
        return load_amount(lift.load, turn)
    elif name == "reps" and lift.last is not None:
        return _numbers(lift.last.done.counts)
    elif name == "met" and lift.last is not None:
        return lift.last.done.is_met
    return None if maximum is None else amount_of(maximum.mass)


def answer_in(note: str, question: str) -> float | None:
    """Return the number after a question's words in a note, as in `soreness 2`."""
    pattern = rf"(?<!\w){re.escape(question)}\s*[:=]?\s*(-?\d{{1,6}}(?:\.\d{{1,3}})?)"
    found = re.search(pattern, note, re.IGNORECASE)
    return float(found[1]) if found else None


def _apply(lift: Lift, turn: Turn, outcome: Outcome) -> None:
    lift.own = dict(outcome.kept)
    changed = {
        name: value
        for name, value in outcome.changed.items()
        if isinstance(value, Amount)
    }
    said = [
        words for name in changed if (words := _APPLY[name](lift, turn, changed[name]))
    ]
    words = ", ".join(said) or "the same again"
    lift.event = Event("rule", f"{words} by the program's rule")


def _apply_load(lift: Lift, turn: Turn, value: Amount) -> str:
    del turn
    before = lift.load
    if before is None:
        return ""
    if before.kind is LoadKind.ASSISTED:
        lift.load = with_mass(before, -value.mass)
    elif before.kind in {LoadKind.EXTERNAL, LoadKind.BODYWEIGHT}:
        lift.load = with_mass(before, value.mass)
    if lift.load == before or lift.load is None:
        return ""
    return f"{load_text(before)} to {load_text(lift.load)}"


def _apply_sets(lift: Lift, turn: Turn, value: Amount) -> str:
    n_sets = _whole(value, MOST_SETS)
    _, low, high = lift.own_shape
    lift.own_shape = (n_sets, low, high)
    before = len(turn.asked.sets)
    return "" if n_sets == before else f"{n_sets} sets instead of {before}"


def _apply_low(lift: Lift, turn: Turn, value: Amount) -> str:
    main = turn.asked.sets[turn.asked.main]
    return _apply_range(lift, turn, _whole(value, MOST_REPS), int(main.high))


def _apply_high(lift: Lift, turn: Turn, value: Amount) -> str:
    main = turn.asked.sets[turn.asked.main]
    low = lift.own_shape[1] or int(main.low)
    return _apply_range(lift, turn, low, _whole(value, MOST_REPS))


def _apply_range(lift: Lift, turn: Turn, low: int, high: int) -> str:
    main = turn.asked.sets[turn.asked.main]
    high = max(low, high)
    lift.own_shape = (lift.own_shape[0], low, high)
    if (low, high) == (main.low, main.high):
        return ""
    span = f"{low}" if low == high else f"{low}-{high}"
    return f"{span} repetitions instead of {number_text(main.low)}"


def _apply_exercise(lift: Lift, turn: Turn, value: Amount) -> str:
    choices = turn.slot.choices
    chosen = choices[min(len(choices), _whole(value, len(choices))) - 1]
    if chosen == lift.exercise:
        return ""
    lift.change_to(chosen)
    return f"now {chosen}"


def _apply_tm(lift: Lift, turn: Turn, value: Amount) -> str:
    mass = _not_negative(value.mass)
    turn.maxima.set_training_max(lift.exercise, mass, "by the program's rule")
    _follow_maximum(lift, turn, PercentBase.TRAINING_MAX)
    return f"training max {mass}"


def _apply_one_rm(lift: Lift, turn: Turn, value: Amount) -> str:
    mass = _not_negative(value.mass)
    turn.maxima.set_one_rm(lift.exercise, mass, "by the program's rule")
    _follow_maximum(lift, turn, PercentBase.ONE_RM)
    return f"1RM {mass}"


def _follow_maximum(lift: Lift, turn: Turn, base: PercentBase) -> None:
    """Let a slot whose load is a share of a maximum follow it when it moves."""
    if turn.asked.basis == (str(base), ""):
        lift.load = None


def _not_negative(mass: Mass) -> Mass:
    return mass if mass.milliunits >= 0 else Mass(0, mass.unit)


def _whole(value: Amount, most: int) -> int:
    return max(1, min(most, round(value.number)))


_APPLY: dict[str, Callable[[Lift, Turn, Amount], str]] = {
    "load": _apply_load,
    "sets": _apply_sets,
    "low": _apply_low,
    "high": _apply_high,
    "exercise": _apply_exercise,
    "tm": _apply_tm,
    "one_rm": _apply_one_rm,
}
