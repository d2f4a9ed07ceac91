"""How each progression moves a lift on after a session."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from liftwright.domain.prescription import HoldTarget, PercentBase
from liftwright.domain.program import (
    CustomProgression,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    Slot,
    StagedProgression,
    Step,
    TotalProgression,
    TrainingMaxProgression,
)
from liftwright.evidence import value
from liftwright.programs.notation.figures import percent_text, step_text
from liftwright.programs.replay.asked import Asked
from liftwright.programs.replay.effort import Paces, at_most, felt_in, keep_pace
from liftwright.programs.replay.judged import Judged, count_of
from liftwright.programs.replay.lift import Event, Lift
from liftwright.programs.replay.loads import easier, harder, hardness, scaled
from liftwright.programs.replay.maxima import Maxima, opposite
from liftwright.programs.replay.params import HOLD_STEP_S
from liftwright.programs.replay.settings import ReplaySettings
from liftwright.programs.replay.words import day_words, times_words


class Turn(NamedTuple):
    """One time that a lift was done, with what its rule may look at.

    Args:
        slot: The slot as the program has it.
        asked: What was asked for.
        done: What was done.
        day: The date.
        week: Running number of the week.
        n_training: Training weeks before this one.
        maxima: 1RMs and training maxes.
        settings: What is known of the lifter.
        paces: What effort has said of each exercise.
    """

    slot: Slot
    asked: Asked
    done: Judged
    day: date
    week: int
    n_training: int
    maxima: Maxima
    settings: ReplaySettings
    paces: Paces


def moved_on(lift: Lift, turn: Turn) -> None:
    """Move a lift on after a session that counts; its load is the one lifted."""
    match turn.slot.progression:
        case StagedProgression() as rule:
            _staged(lift, turn, rule)
        case TrainingMaxProgression() as rule:
            _training_max(lift, turn, rule)
        case EffortProgression(most):
            _effort(lift, turn, most)
        case TotalProgression() as rule:
            _total(lift, turn, rule)
        case LinearProgression() as rule if _is_met(lift, turn):
            _linear(lift, rule)
        case DoubleProgression() as rule if _is_met(lift, turn):
            _double(lift, turn, rule)
        case LinearProgression() | DoubleProgression() | CustomProgression():
            pass
        case _:
            _is_met(lift, turn)


def _is_met(lift: Lift, turn: Turn) -> bool:
    """Note success or failure, do what failures do, and return which it was."""
    if turn.done.is_met:
        lift.failures = 0
        lift.event = Event("met")
    else:
        _fail(lift, turn)
    return turn.done.is_met


def _linear(lift: Lift, rule: LinearProgression) -> None:
    lift.successes += 1
    if lift.successes < rule.after:
        lift.event = Event("wait", rule.after - lift.successes)
    else:
        _step_up(lift, rule.step)


def _step_up(lift: Lift, step: Step) -> None:
    lift.successes = 0
    lift.failures = 0
    lift.goal = None
    if lift.load is not None:
        lift.load = harder(lift.load, step)
    lift.event = Event("step", step)


def _double(lift: Lift, turn: Turn, rule: DoubleProgression) -> None:
    if not turn.done.is_top:
        is_hold = any(isinstance(it.target, HoldTarget) for it in turn.slot.sets)
        lift.goal = min(turn.done.counts) + (HOLD_STEP_S if is_hold else 1)
        lift.event = Event("reps", lift.goal)
    elif rule.step is not None:
        _step_up(lift, rule.step)
    else:
        _to_another_form(lift, _harder_form(lift, turn), Event("full"))


def _harder_form(lift: Lift, turn: Turn) -> str | None:
    choices = turn.slot.choices
    if lift.exercise in choices[:-1]:
        return choices[choices.index(lift.exercise) + 1]
    return turn.settings.harder(lift.exercise)


def _to_another_form(lift: Lift, form: str | None, otherwise: Event) -> None:
    if form is None or form == lift.exercise:
        lift.event = otherwise
        return
    lift.change_to(form)
    lift.event = Event("form", form)


def _staged(lift: Lift, turn: Turn, rule: StagedProgression) -> None:
    on_failure = turn.slot.on_failure
    if turn.done.is_met:
        _step_up(lift, rule.step)
    elif on_failure and on_failure.action is not FailureAction.NEXT_STAGE:
        _fail(lift, turn)
    else:
        lift.failures += 1
        if lift.failures < (on_failure.after if on_failure else 1):
            lift.event = Event("failed", (lift.failures, on_failure))
        else:
            _next_stage(lift, rule)


def _next_stage(lift: Lift, rule: StagedProgression) -> None:
    lift.failures = 0
    if lift.stage + 1 < len(rule.stages):
        lift.stage += 1
        lift.event = Event("stage", rule.stages[lift.stage])
        return
    lift.stage = 0
    if lift.load is not None:
        lift.load = scaled(lift.load, rule.reset)
    lift.event = Event("restart", percent_text(rule.reset))


def _training_max(lift: Lift, turn: Turn, rule: TrainingMaxProgression) -> None:
    shown = turn.done.open_count
    reps = min(turn.done.counts) if shown is None else shown
    steps = [step for at_least, step in rule.by_reps if reps >= at_least]
    if not steps:
        _fail(lift, turn)
        return
    lift.failures = 0
    lift.event = Event("step", steps[-1])
    which = "the open set" if shown is not None else "every set"
    turn.maxima.move_training_max(
        lift.exercise,
        steps[-1],
        f"{step_text(steps[-1])} on {day_words(turn.day)}: {reps:g} in {which}",
    )


def _effort(lift: Lift, turn: Turn, most: Step) -> None:
    exercise, lifted = lift.exercise, lift.load
    k = turn.settings.k(exercise)
    felt = felt_in(turn.done, turn.asked, k, turn.day)
    if _is_met(lift, turn) or lift.event.kind in {"failed", "reduced"}:
        lift.event = Event("effort", felt)
    if lifted is None:
        return
    moved = scaled(lifted, at_most(felt.ratio, lifted, most)) if felt else lifted
    if lift.exercise == exercise and lift.load is not None:
        # What failures take off is no second helping of what effort does.
        if not turn.done.is_met and hardness(lift.load) < hardness(moved):
            moved = lift.load
        lift.load = moved
    asked = turn.asked
    keep_pace(turn.paces, (exercise, asked.basis), moved, asked.weight, turn.day, felt)


def _total(lift: Lift, turn: Turn, rule: TotalProgression) -> None:
    total = sum(count_of(it.done) for it in turn.done.sets)
    if total >= rule.reps:
        _step_up(lift, rule.step)
    elif _is_met(lift, turn):
        lift.event = Event("total", f"{total:g} of {rule.reps} in all")


def _fail(lift: Lift, turn: Turn) -> None:
    lift.successes = 0
    lift.goal = None
    lift.failures += 1
    rule = turn.slot.on_failure
    if rule is None or lift.failures < rule.after:
        lift.event = Event("failed", (lift.failures, rule))
        return
    failures, lift.failures = lift.failures, 0
    _ACTIONS[rule.action](lift, turn, rule, failures)


def _repeat(lift: Lift, turn: Turn, rule: FailureRule, failures: int) -> None:
    del turn, rule
    lift.event = Event("failed", (failures, None))


def _reduce(lift: Lift, turn: Turn, rule: FailureRule, failures: int) -> None:
    step = rule.step
    if step is None:
        return
    lift.event = Event("reduced", (failures, step))
    base, of = turn.asked.basis
    if base == PercentBase.TRAINING_MAX:
        reason = f"{step_text(step).replace('+', '-')} after {_failures(failures)}"
        turn.maxima.move_training_max(of or lift.exercise, opposite(step), reason)
    if lift.load is not None:
        lighter = easier(lift.load, step)
        if lift.load.mass and lighter.mass and lift.load.mass.milliunits > 0:
            lift.factor *= lighter.mass.kg / lift.load.mass.kg
        lift.load = lighter


def _failures(failures: int) -> str:
    return times_words(failures, "failure")


def _deload(lift: Lift, turn: Turn, rule: FailureRule, failures: int) -> None:
    del failures
    lift.light_after, lift.light_in = turn.week, 0
    lift.light_share = value("deload.load")
    if rule.step is not None and rule.step.fraction:
        lift.light_share = max(0.0, 1 - rule.step.fraction)
    lift.light_step = rule.step if rule.step and rule.step.mass else None
    lift.ramp_from = turn.n_training + 1
    lift.event = Event("light")


def _stage_on(lift: Lift, turn: Turn, rule: FailureRule, failures: int) -> None:
    if isinstance(turn.slot.progression, StagedProgression):
        _next_stage(lift, turn.slot.progression)
    else:
        _repeat(lift, turn, rule, failures)


def _swap(lift: Lift, turn: Turn, rule: FailureRule, failures: int) -> None:
    del rule
    form = _other_exercise(lift, turn)
    _to_another_form(lift, form, Event("failed", (failures, None)))
    if form is not None:
        lift.event = Event("swap", form)


def _other_exercise(lift: Lift, turn: Turn) -> str | None:
    choices = turn.slot.choices
    is_ladder = turn.slot.progression == DoubleProgression()
    if lift.exercise not in choices or (is_ladder and lift.exercise == choices[0]):
        return turn.settings.easier(lift.exercise)
    at = choices.index(lift.exercise)
    if is_ladder:
        return choices[at - 1]
    return choices[(at + 1) % len(choices)] if len(choices) > 1 else None


_ACTIONS: dict[FailureAction, Callable[[Lift, Turn, FailureRule, int], None]] = {
    FailureAction.REPEAT: _repeat,
    FailureAction.REDUCE: _reduce,
    FailureAction.DELOAD: _deload,
    FailureAction.NEXT_STAGE: _stage_on,
    FailureAction.SWAP: _swap,
}
