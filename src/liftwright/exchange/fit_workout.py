"""Writes a training day as a FIT workout that a watch counts through."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import Day, Slot
from liftwright.domain.work import SetKind
from liftwright.errors import MissingExtraError
from liftwright.exchange.printable import one_line
from liftwright.exchange.sheet.names import exercise_name
from liftwright.exchange.sheet.set_words import load_words, target_words
from liftwright.quantities import Load, Unit

if TYPE_CHECKING:
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage

MAX_NAME = 40
"""Letters of a name that watches show."""

MAX_STEPS = 200
MILLI = 1000
DASH = "\N{EN DASH}"
"""What not every watch has a letter for."""
MADE_BY = 255
"""Number of makers that are nobody in particular."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do on the way through a workout.

    Args:
        name: What a watch shows.
        reps: Repetitions that end it.
        seconds: Seconds that end it, where no repetitions do.
        kg: Load, kg, where it is known and one number.
        is_rest: Whether it is a rest.
        is_warm_up: Whether it is a warm-up.
        is_in_pounds: Whether the watch should show pounds.
    """

    name: str
    reps: int | None = None
    seconds: float | None = None
    kg: float | None = None
    is_rest: bool = False
    is_warm_up: bool = False
    is_in_pounds: bool = False


def write(day: Day, *, made: datetime) -> bytes:
    """Return a training day as a FIT workout; the same day is the same file.

    Args:
        day: The day, with its loads.
        made: The moment to write into it, UTC.

    Raises:
        MissingExtraError: If FIT files cannot be written here yet.
    """
    try:
        from fit_tool.fit_file_builder import FitFileBuilder
        from fit_tool.profile.messages.file_id_message import FileIdMessage
        from fit_tool.profile.messages.workout_message import WorkoutMessage
        from fit_tool.profile.profile_type import FileType, Sport, SubSport
    except ImportError:
        raise MissingExtraError("Writing FIT files", "fit") from None
    steps = list(workout_steps(day))[:MAX_STEPS]
    head = FileIdMessage()
    head.type = FileType.WORKOUT
    head.manufacturer = MADE_BY
    head.time_created = round(made.astimezone(UTC).timestamp() * MILLI)
    workout = WorkoutMessage()
    workout.workout_name = _short(day.name or "Training")
    workout.sport = Sport.TRAINING
    workout.sub_sport = SubSport.STRENGTH_TRAINING
    workout.num_valid_steps = len(steps)
    builder = FitFileBuilder(auto_define=True, min_string_size=MAX_NAME + 10)
    builder.add(head)
    builder.add(workout)
    for number, step in enumerate(steps):
        builder.add(_message(number, step))
    content: bytes = builder.build().to_bytes()
    return content


def workout_steps(day: Day) -> Iterator[Step]:
    """Yield what to do in a day, set by set, with the rests between.

    Args:
        day: The day.
    """
    for slot in day.slots:
        for sets in slot.sets:
            for number in range(1, sets.n_sets + 1):
                yield _step(slot, sets, number)
                if sets.rest_s is not None:
                    yield Step("Rest", seconds=sum(sets.rest_s) / 2, is_rest=True)


def _step(slot: Slot, sets: SetPrescription, number: int) -> Step:
    load = sets.load.load if isinstance(sets.load, FixedLoad) else None
    reps, seconds = _amount(sets.target)
    count = f" {number}/{sets.n_sets}" if sets.n_sets > 1 else ""
    words = f"{exercise_name(slot.exercise)}{count}: {target_words(sets.target)}"
    if load is not None:
        words += f" x {load_words(load)}"
    words = words.replace(DASH, "-")
    return Step(
        words,
        reps,
        seconds,
        _kg(load),
        is_warm_up=sets.kind is SetKind.WARM_UP,
        is_in_pounds=load is not None
        and load.mass is not None
        and load.mass.unit is Unit.LB,
    )


def _amount(target: Target) -> tuple[int | None, float | None]:
    match target:
        case RepTarget(_, high):
            return high, None
        case MiniSetTarget(counts):
            return sum(counts), None
        case ContactTarget():
            return target.count, None
        case HoldTarget():
            return None, float(target.high_s)
        case DistanceTarget():
            return None, None


def _kg(load: Load | None) -> float | None:
    return load.mass.kg if load is not None and load.mass is not None else None


def _message(number: int, step: Step) -> "WorkoutStepMessage":
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
    from fit_tool.profile.profile_type import (
        FitBaseUnit,
        Intensity,
        WorkoutStepDuration,
    )

    message = WorkoutStepMessage()
    message.message_index = number
    message.workout_step_name = _short(step.name)
    message.intensity = Intensity.ACTIVE
    if step.is_rest:
        message.intensity = Intensity.REST
    elif step.is_warm_up:
        message.intensity = Intensity.WARMUP
    message.duration_type = WorkoutStepDuration.OPEN
    if step.reps is not None:
        message.duration_type = WorkoutStepDuration.REPS
        message.duration_reps = step.reps
    elif step.seconds is not None:
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = step.seconds
    if step.kg is not None and step.kg >= 0:
        message.exercise_weight = step.kg
        pounds, kilograms = FitBaseUnit.POUND, FitBaseUnit.KILOGRAM
        message.weight_display_unit = pounds if step.is_in_pounds else kilograms
    return message


def _short(text: str) -> str:
    return one_line(text)[:MAX_NAME]
