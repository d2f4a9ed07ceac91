"""How a slot gets harder and what failing does, as text, both ways."""

from collections.abc import Callable
from datetime import date

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
    StagedProgression,
    Step,
    TotalProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WaveShape,
)
from liftwright.programs.notation.figures import (
    percent_text,
    share,
    step,
    step_text,
    whole,
)
from liftwright.programs.notation.params import RULE_WIDTH
from liftwright.programs.notation.parsed import MisreadError, blamed_on
from liftwright.programs.notation.quoting import pieces, quoted
from liftwright.programs.notation.syntax import Phrase, Word, plain_or_quoted
from liftwright.quantities import Unit


def progression_parts(progression: Progression) -> tuple[str, ...]:
    """Return a progression as the parts of a line; none when the weeks say it all."""
    said = _said(progression)
    return (f"progress {said[0]}", *said[1:]) if said else ()


def _said(progression: Progression) -> tuple[str, ...]:  # noqa: C901, PLR0911 - one answer for each progression
    match progression:
        case AsWritten():
            return ()
        case LinearProgression(change, after):
            patience = f" after {after} successes" if after > 1 else ""
            return (f"linear {step_text(change)}{patience}",)
        case DoubleProgression(change):
            return (f"double {step_text(change)}" if change else "double",)
        case TotalProgression(reps, change):
            return (f"total {reps} reps", step_text(change))
        case StagedProgression(stages, change, reset):
            first, *others = (f"{n_sets}x{reps}" for n_sets, reps in stages)
            restart = f"restart at {percent_text(reset)}"
            return (f"stages {first}", *others, step_text(change), restart)
        case TrainingMaxProgression(by_reps, start):
            moves = (f"{reps}+ reps {step_text(change)}" for reps, change in by_reps)
            return (f"training max {percent_text(start)} of 1RM", *moves)
        case EffortProgression(most):
            return ("effort", f"at most {step_text(most)}")
        case VolumeRamp(added, most):
            return (f"volume +{_sets(added)} a week up to {_sets(most)}",)
        case WaveProgression(shape, factors, change):
            percents = " ".join(map(percent_text, factors))
            return (f"{shape} cycle {percents}", step_text(change))
        case PeakProgression(on):
            return (f"peak on {on.isoformat()}",)
        case CustomProgression(expression):
            first, *others = map(quoted, pieces(expression, RULE_WIDTH))
            return (f"custom {first}", *others)


def _sets(count: int) -> str:
    return f"{count} set{'' if count == 1 else 's'}"


def failure_text(rule: FailureRule) -> str:
    """Return what happens after failures, such as `after 2 failures reduce by 10%`."""
    times = f"{rule.after} failure{'' if rule.after == 1 else 's'}"
    return f"after {times} {_action_text(rule)}"


def _action_text(rule: FailureRule) -> str:
    if rule.step:
        return f"{rule.action} by {step_text(rule.step).removeprefix('+')}"
    return "swap exercise" if rule.action is FailureAction.SWAP else str(rule.action)


def progression_of(line: Phrase, unit: Unit | None) -> Progression:
    """Return the progression that a line asks for.

    Args:
        line: The line, taken apart.
        unit: The unit of numbers that have none, where the text named one.

    Raises:
        MisreadError: If its numbers cannot be.
    """
    said = line.phrases[0]
    with blamed_on(said):
        read = _BY_STEP.get(said.rule)
        change = said.phrase("step")
        if read and change:
            return read(said, step(change, unit))
        return _without_step(said, unit)


def _linear(said: Phrase, change: Step) -> LinearProgression:
    numbers = said.all_words("NUM")
    return LinearProgression(change, whole(numbers[0]) if numbers else 1)


def _staged(said: Phrase, change: Step) -> StagedProgression:
    stages = tuple(map(_stage, said.all_phrases("stage")))
    return StagedProgression(stages, change, share(said.all_words("NUM")[0]))


def _cycle(said: Phrase, change: Step) -> WaveProgression:
    shape = WaveShape(" ".join(said.words[0].text.lower().split()))
    return WaveProgression(shape, tuple(map(share, said.all_words("NUM"))), change)


_BY_STEP: dict[str, Callable[[Phrase, Step], Progression]] = {
    "linear": _linear,
    "double": lambda _, change: DoubleProgression(change),
    "stages": _staged,
    "total": lambda said, change: TotalProgression(
        whole(said.all_words("NUM")[0]), change
    ),
    "by_effort": lambda _, change: EffortProgression(change),
    "cycle": _cycle,
}


def _without_step(said: Phrase, unit: Unit | None) -> Progression:
    numbers = said.all_words("NUM")
    match said.rule:
        case "training_max":
            moves = said.all_phrases("reps_step")
            by_reps = ((whole(it.words[0]), step(it.phrases[0], unit)) for it in moves)
            return TrainingMaxProgression(tuple(by_reps), share(numbers[0]))
        case "double":
            return DoubleProgression()
        case "volume":
            return VolumeRamp(whole(numbers[0]), whole(numbers[1]))
        case "peak":
            return PeakProgression(day_of(said.words[1]))
        case "custom":
            return CustomProgression(" ".join(map(plain_or_quoted, said.words[1:])))
        case _:
            return AsWritten()


def _stage(phrase: Phrase) -> tuple[int, int]:
    n_sets, reps = phrase.all_words("NUM")
    return whole(n_sets), whole(reps)


def day_of(word: Word) -> date:
    """Return the date that was written as year-month-day.

    Raises:
        MisreadError: If there is no such day.
    """
    try:
        return date.fromisoformat(word.text)
    except ValueError:
        raise MisreadError(
            f"there is no day {word.text}", word, ("a date, as in 2026-11-22",)
        ) from None


_ACTIONS = {
    "REPEAT": FailureAction.REPEAT,
    "REDUCE": FailureAction.REDUCE,
    "DELOAD": FailureAction.DELOAD,
    "NEXT_STAGE": FailureAction.NEXT_STAGE,
    "SWAP": FailureAction.SWAP,
}


def failure_rule_of(line: Phrase, unit: Unit | None) -> FailureRule:
    """Return what a line says about failures.

    Args:
        line: The line, taken apart.
        unit: The unit of numbers that have none, where the text named one.

    Raises:
        MisreadError: If its numbers cannot be.
    """
    action = line.phrases[0]
    fall = action.phrase("step")
    with blamed_on(action):
        return FailureRule(
            whole(line.all_words("NUM")[0]),
            _ACTIONS[action.words[0].kind],
            step(fall, unit) if fall else None,
        )
