"""Where a program stands after a log: the next session, and what each lift reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liftwright.domain.program import Program
from liftwright.programs.replay.done_days import DoneDay
from liftwright.programs.replay.maxima import Maximum
from liftwright.programs.replay.next_day import NextDay
from liftwright.programs.replay.replay import Replay
from liftwright.programs.replay.resolving import resolved_day
from liftwright.programs.replay.settings import ReplaySettings
from liftwright.programs.replay.words import event_words
from liftwright.quantities import Load


@dataclass(frozen=True, slots=True)
class Standing:
    """What a lift of a program has reached.

    Args:
        label: The name of its slot; empty for none.
        exercise: The exercise in use.
        load: Load of its heaviest set next time, before rounding.
        stage: Which stage it is at, from 1.
        failures: Sessions in a row that missed their targets.
        reason: What the last sessions led to, in words.
    """

    label: str
    exercise: str
    load: Load | None
    stage: int
    failures: int
    reason: str


@dataclass(frozen=True, slots=True)
class ProgramState:
    """Where a program stands.

    Args:
        next: The session that comes next; `None` when the program is over.
        lifts: What each of its lifts has reached.
        training_maxes: Training maxes by exercise, with where they come from.
        n_sessions: How many sessions were taken in.
    """

    next: NextDay | None
    lifts: tuple[Standing, ...]
    training_maxes: Mapping[str, Maximum]
    n_sessions: int


def state(
    program: Program, done: Sequence[DoneDay], settings: ReplaySettings | None = None
) -> ProgramState:
    """Return where a program stands after what was done.

    Args:
        program: The program; its exercises are named as in the sessions.
        done: The days done or missed, in the order of time.
        settings: What is known of the lifter and the gym.
    """
    replay = Replay(program, settings or ReplaySettings())
    for day in done:
        replay.take(day)
    return state_of(replay)


def state_of(replay: Replay) -> ProgramState:
    """Return where a replay stands."""
    lifts = tuple(
        Standing(
            slot.label,
            lift.exercise,
            lift.load,
            lift.stage + 1,
            lift.failures,
            event_words(lift.event, lift.last),
        )
        for lift, slot in zip(replay.lifts, replay.threads.slots, strict=True)
    )
    return ProgramState(
        next_day(replay), lifts, replay.maxima.training_maxes(), replay.n_sessions
    )


def next_day(replay: Replay) -> NextDay | None:
    """Return the day that comes next; `None` when the program is over."""
    place = replay.schedule.next_place()
    return None if place is None else resolved_day(replay, *place)
