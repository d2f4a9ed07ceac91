"""How an exercise gets harder, in the words of a coach."""

from collections.abc import Iterator

from liftwright.catalog import catalog
from liftwright.domain.prescription import EffortLoad, HoldTarget
from liftwright.domain.program import (
    AsWritten,
    CustomProgression,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    PeakProgression,
    Progression,
    Slot,
    StagedProgression,
    Step,
    TotalProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
)
from liftwright.exchange.sheet.names import counted, date_words
from liftwright.exchange.sheet.signs import MINUS, TIMES
from liftwright.quantities import LoadKind

SAID_BY_WEEKS = "The weeks say each load. "
"""What is not true of loads that are found by effort."""


def progress_words(slot: Slot) -> Iterator[str]:
    """Yield how a slot gets harder and what happens when it does not go."""
    harder = _harder_form(slot) or progression_words(slot.progression)
    if any(isinstance(it.load, EffortLoad) for it in slot.sets):
        harder = harder.removeprefix(SAID_BY_WEEKS)
    if harder:
        yield harder
    if slot.on_failure:
        yield failure_words(slot.on_failure)


def progression_words(progression: Progression) -> str:  # noqa: C901, PLR0911 - one answer for each progression
    """Return how a slot gets harder; empty when the weeks say it all."""
    match progression:
        case AsWritten():
            return ""
        case LinearProgression(step, after):
            often = "each time" if after == 1 else f"after {after} times"
            return (
                "All repetitions done with the reserve left: add"
                f" {step_words(step)} {often}."
            )
        case DoubleProgression(step):
            then = f"add {step_words(step)}" if step else "take a harder form"
            return (
                "First add repetitions; when every set reaches the top of its range,"
                f" {then}."
            )
        case StagedProgression(stages, step, _):
            schemes = ", then ".join(f"{sets} {TIMES} {reps}" for sets, reps in stages)
            return f"Add {step_words(step)} each time; when it fails: {schemes}."
        case TotalProgression(reps, step):
            return f"Once all sets together reach {reps}, add {step_words(step)}."
        case TrainingMaxProgression(by_reps, _):
            moves = "; ".join(
                f"{reps} or more: {step_words(step)}" for reps, step in by_reps
            )
            return f"The open set moves the training max. {moves}."
        case EffortProgression(max_step):
            return (
                f"{SAID_BY_WEEKS}If a set was easier or harder than asked for, change"
                f" the next load to fit, by {step_words(max_step)} at most."
            )
        case VolumeRamp(sets_per_week, most):
            added = counted(sets_per_week, "set")
            return f"Add {added} a week, up to {most}."
        case WaveProgression(_, factors, step):
            shares = ", ".join(f"{100 * it:.4g}%" for it in factors)
            return f"Cycle of {shares}; add {step_words(step)} after each cycle."
        case PeakProgression(on):
            return f"Builds to the heaviest day on {date_words(on)}."
        case CustomProgression(expression):
            return f"By its own rule: {expression}"


NEXT_FORMS = {
    LoadKind.BAND: "take the next stronger band",
    LoadKind.ASSISTED: "take less help",
    LoadKind.BODYWEIGHT: "take the next harder form",
}


def _harder_form(slot: Slot) -> str:
    """Return how a slot gets harder that takes no load; empty for all others."""
    if slot.progression != DoubleProgression():
        return ""
    exercise = catalog().get(slot.exercise)
    kind = exercise.load_kind if exercise else LoadKind.BODYWEIGHT
    then = NEXT_FORMS.get(kind, "take a harder form")
    is_hold = any(isinstance(it.target, HoldTarget) for it in slot.sets)
    first = "hold longer" if is_hold else "add repetitions"
    return f"First {first}; when every set reaches the top of its range, {then}."


ACTIONS = {
    FailureAction.REPEAT: "repeat the same loads",
    FailureAction.REDUCE: "take off",
    FailureAction.DELOAD: "take an easier week",
    FailureAction.NEXT_STAGE: "go to the next scheme",
    FailureAction.SWAP: "take an easier form or exercise",
}


def failure_words(rule: FailureRule) -> str:
    """Return what happens when targets are missed."""
    times = "once" if rule.after == 1 else f"{rule.after} times in a row"
    by = ""
    if rule.step:
        reduces = rule.action is FailureAction.REDUCE
        by = (
            f" {step_words(rule.step)}" if reduces else f", {step_words(rule.step)} off"
        )
    return f"Missed {times}: {ACTIONS[rule.action]}{by}."


def step_words(step: Step) -> str:
    """Return a change of load: `5 lb`, `2.5%`, `- 5 lb`."""
    if step.mass is not None:
        is_fall = step.mass.milliunits < 0
        return f"{MINUS} {-step.mass}" if is_fall else str(step.mass)
    return f"{100 * step.fraction:.4g}%".replace("-", MINUS)
