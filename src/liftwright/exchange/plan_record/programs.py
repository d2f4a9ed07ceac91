"""Programs as records, each session with its date and minutes where they are known."""

from collections.abc import Mapping

from liftwright.domain.program import (
    AsWritten,
    CustomProgression,
    Day,
    DoubleProgression,
    EffortProgression,
    FailureRule,
    LinearProgression,
    PeakProgression,
    Program,
    Progression,
    Slot,
    StagedProgression,
    TotalProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
)
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.amounts import step_record
from liftwright.exchange.plan_record.sets import sets_record
from liftwright.exchange.training_days import TrainingDay
from liftwright.programs.notation import format_program


def program_record(
    program: Program, training_days: tuple[TrainingDay, ...], names: Mapping[str, str]
) -> Record:
    """Return a program, as structure and in the notation it can be read back from.

    Args:
        program: The program.
        training_days: Its training days in order, with dates and minutes.
        names: What exercises are called, by id.
    """
    return {
        "name": program.name,
        "author": program.author,
        "source": program.source,
        "about": program.about,
        "missed_days": program.missed_days.value,
        "repeats": program.repeats,
        "start": None if program.start is None else program.start.isoformat(),
        "weeks": [
            {
                "number": number,
                "name": week.name,
                "kind": week.kind.value,
                "note": week.note,
                "days": [
                    day_record(it, names) for it in training_days if it.week == number
                ],
            }
            for number, week in enumerate(program.weeks, start=1)
        ],
        "notation": format_program(program),
    }


def day_record(training_day: TrainingDay, names: Mapping[str, str]) -> Record:
    """Return one training day."""
    day: Day = training_day.day
    when, minutes = training_day.date, training_day.minutes
    return {
        "number": training_day.number,
        "name": day.name,
        "weekday": None if day.weekday is None else day.weekday.name.lower(),
        "date": None if when is None else when.isoformat(),
        "minutes": None if minutes is None else number(minutes),
        "note": day.note,
        "slots": [slot_record(slot, names) for slot in day.slots],
    }


def slot_record(slot: Slot, names: Mapping[str, str]) -> Record:
    """Return a place for an exercise."""
    return {
        "exercise": slot.exercise,
        "exercise_name": names.get(slot.exercise, slot.exercise),
        "choices": list(slot.choices),
        "superset": slot.group or None,
        "label": slot.label,
        "note": slot.note,
        "sets": [sets_record(it) for it in slot.sets],
        "progression": progression_record(slot.progression),
        "on_failure": None if slot.on_failure is None else failure(slot.on_failure),
        "why": list(slot.why),
    }


def failure(rule: FailureRule) -> Record:
    """Return what happens when targets are missed."""
    return {
        "after": rule.after,
        "action": rule.action,
        "step": None if rule.step is None else step_record(rule.step),
    }


def progression_record(progression: Progression) -> Record:  # noqa: C901, PLR0911 - one answer for each progression
    """Return how a slot gets harder."""
    match progression:
        case AsWritten():
            return {"kind": "as written"}
        case LinearProgression(step, after):
            return {"kind": "linear", "step": step_record(step), "after": after}
        case DoubleProgression(step):
            return {"kind": "double", "step": step_record(step) if step else None}
        case TotalProgression(reps, step):
            return {"kind": "total", "reps": reps, "step": step_record(step)}
        case StagedProgression():
            return _staged(progression)
        case TrainingMaxProgression():
            return _training_max(progression)
        case EffortProgression(max_step):
            return {"kind": "effort", "max_step": step_record(max_step)}
        case VolumeRamp(sets_per_week, most):
            return {"kind": "volume", "sets_per_week": sets_per_week, "most": most}
        case WaveProgression():
            return _wave(progression)
        case PeakProgression(on):
            return {"kind": "peak", "on": on.isoformat()}
        case CustomProgression(expression):
            return {"kind": "custom", "expression": expression}


def _staged(progression: StagedProgression) -> Record:
    return {
        "kind": "staged",
        "stages": [{"sets": sets, "reps": reps} for sets, reps in progression.stages],
        "step": step_record(progression.step),
        "reset": number(progression.reset),
    }


def _training_max(progression: TrainingMaxProgression) -> Record:
    return {
        "kind": "training max",
        "by_reps": [
            {"reps_at_least": reps, "step": step_record(step)}
            for reps, step in progression.by_reps
        ],
        "start": number(progression.start),
    }


def _wave(progression: WaveProgression) -> Record:
    return {
        "kind": "wave",
        "shape": progression.shape.value,
        "factors": [number(it) for it in progression.factors],
        "step": step_record(progression.step),
    }
