"""The one time model: how long a set, an exercise and a whole session take.

Planner, audit and session screens all count with it, so a plan that fits the minutes
on paper fits them when it is walked through.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, takewhile
from typing import NamedTuple

from liftwright.coaching.set_time import (
    cost_per_set_s,
    fixed_cost_s,
    general_warm_up_s,
    repetition_s,
    rest_after_s,
    target_s,
    transition_s,
    work_s,
)
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Day, Slot
from liftwright.domain.work import SetKind
from liftwright.errors import UnknownNameError
from liftwright.evidence import value

__all__ = [
    "SessionTime",
    "StepKind",
    "TimedStep",
    "cost_per_set_s",
    "fixed_cost_s",
    "general_warm_up_s",
    "repetition_s",
    "rest_after_s",
    "session_seconds",
    "session_walk",
    "slot_seconds",
    "superset_rest_s",
    "target_s",
    "transition_s",
    "work_s",
]

SECONDS_PER_MINUTE = 60


class StepKind(StrEnum):
    """What a stretch of a session's time goes into."""

    GENERAL_WARM_UP = "general warm-up"
    SET_UP = "set-up"
    WARM_UP = "warm-up"
    WORK = "work"
    REST = "rest"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class TimedStep:
    """One thing that takes time in a session.

    Args:
        start_s: When it begins, from the start of the session.
        seconds: How long it takes.
        kind: What the time goes into.
        slot: Number of the slot it belongs to, from 0; `None` for the general warm-up.
        exercise: Id of the exercise; empty for the general warm-up.
        set_number: Number of the set within the slot, from 1; 0 for set-up.
    """

    start_s: float
    seconds: float
    kind: StepKind
    slot: int | None = None
    exercise: str = ""
    set_number: int = 0


@dataclass(frozen=True, slots=True)
class SessionTime:
    """How long a session takes, with every step, so that a person can check it.

    Args:
        lines: The steps, in order, without gaps.
        per_slot_s: Seconds of each slot: set-up, sets, and the rests and changes
            after its own sets.
    """

    lines: tuple[TimedStep, ...]
    per_slot_s: tuple[float, ...]

    @property
    def total_s(self) -> float:
        """Seconds from the first movement to the end of the last set."""
        return sum(line.seconds for line in self.lines)

    @property
    def minutes(self) -> float:
        """The same in minutes."""
        return self.total_s / SECONDS_PER_MINUTE


def superset_rest_s(works_s: Sequence[float], rests_s: Sequence[float]) -> float:
    """Return the rest after a round of a superset.

    While one exercise is done the others recover, so the round rests only what the
    one in greatest need still lacks.

    Args:
        works_s: Seconds of work of each exercise in the round.
        rests_s: Rest that each exercise asks for between its own sets.
    """
    change_s = value("time.superset.change")
    others_s = sum(works_s) + change_s * (len(works_s) - 1)
    lacking_s = (
        rest - (others_s - work) for work, rest in zip(works_s, rests_s, strict=True)
    )
    return max(change_s, *lacking_s)


def slot_seconds(slot: Slot, exercise: Exercise) -> float:
    """Return the seconds of a slot by itself, the rest after its last set included."""
    spent = (
        it.n_sets * (work_s(it, exercise) + rest_after_s(it, exercise))
        for it in slot.sets
    )
    return transition_s(exercise) + sum(spent)


def session_walk(day: Day, exercises: Mapping[str, Exercise]) -> SessionTime:
    """Walk through a session set by set and note what takes how long.

    Slots that stand next to each other with the same group letter are a superset:
    all are set up and warmed up first, then done in rounds that share their rest.

    Args:
        day: The session.
        exercises: Exercises by id.

    Raises:
        UnknownNameError: If a slot names an exercise that is not among them.
    """
    now_s = 0.0
    lines: list[TimedStep] = []
    per_slot_s = [0.0] * len(day.slots)
    for it in _stretches(day, exercises):
        lines.append(TimedStep(now_s, *it))
        now_s += it.seconds
        if it.slot is not None:
            per_slot_s[it.slot] += it.seconds
    return SessionTime(tuple(lines), tuple(per_slot_s))


def session_seconds(day: Day, exercises: Mapping[str, Exercise]) -> float:
    """Return the seconds of a session: the total of its walk, without the steps.

    Arguments and errors are those of `session_walk`.
    """
    if any(slot.group for slot in day.slots):
        return sum(it.seconds for it in _stretches(day, exercises))
    spent_s = general_warm_up_s() + sum(
        slot_seconds(slot, _exercise(slot, exercises)) for slot in day.slots
    )
    return spent_s - _last_rest_s(day, exercises)


def _last_rest_s(day: Day, exercises: Mapping[str, Exercise]) -> float:
    if not day.slots or not day.slots[-1].sets:
        return 0.0
    last = day.slots[-1]
    return rest_after_s(last.sets[-1], _exercise(last, exercises))


class _Stretch(NamedTuple):
    """A timed step that does not know yet when it begins."""

    seconds: float
    kind: StepKind
    slot: int | None = None
    exercise: str = ""
    set_number: int = 0


class _Turn(NamedTuple):
    """One set of a slot."""

    set_number: int
    kind: StepKind
    work_s: float
    rest_s: float


class _Station(NamedTuple):
    """A slot with all its sets, one by one."""

    slot: int
    exercise: str
    set_up_s: float
    turns: tuple[_Turn, ...]

    def stretch(self, seconds: float, kind: StepKind, set_number: int = 0) -> _Stretch:
        return _Stretch(seconds, kind, self.slot, self.exercise, set_number)


def _stretches(day: Day, exercises: Mapping[str, Exercise]) -> list[_Stretch]:
    """Return everything that takes time, in order; nobody waits for the last rest."""
    stations = [
        _station(number, slot, _exercise(slot, exercises))
        for number, slot in enumerate(day.slots)
    ]
    found = [_Stretch(general_warm_up_s(), StepKind.GENERAL_WARM_UP)]
    by_group = groupby(stations, key=lambda it: day.slots[it.slot].group)
    for group, members in by_group:
        found += _of_a_superset(list(members)) if group else _one_by_one(members)
    found = [it for it in found if it.seconds > 0]
    while found and found[-1].kind is StepKind.REST:
        found.pop()
    return found


def _station(number: int, slot: Slot, exercise: Exercise) -> _Station:
    turns: list[_Turn] = []
    for sets in slot.sets:
        is_warm_up = sets.kind is SetKind.WARM_UP
        kind = StepKind.WARM_UP if is_warm_up else StepKind.WORK
        spent = work_s(sets, exercise), rest_after_s(sets, exercise)
        first = len(turns) + 1
        turns += [_Turn(first + i, kind, *spent) for i in range(sets.n_sets)]
    return _Station(number, exercise.id, transition_s(exercise), tuple(turns))


def _one_by_one(stations: Iterable[_Station]) -> Iterator[_Stretch]:
    for station in stations:
        yield station.stretch(station.set_up_s, StepKind.SET_UP)
        yield from _straight(station, station.turns)


def _straight(station: _Station, turns: Sequence[_Turn]) -> Iterator[_Stretch]:
    rest = StepKind.REST
    for turn in turns:
        yield station.stretch(turn.work_s, turn.kind, turn.set_number)
        yield station.stretch(turn.rest_s, rest, turn.set_number)


def _of_a_superset(stations: Sequence[_Station]) -> Iterator[_Stretch]:
    rounds: list[list[tuple[_Station, _Turn]]] = []
    for station in stations:
        yield station.stretch(station.set_up_s, StepKind.SET_UP)
        n_warm_ups = _n_warm_ups(station.turns)
        yield from _straight(station, station.turns[:n_warm_ups])
        for number, turn in enumerate(station.turns[n_warm_ups:]):
            if number == len(rounds):
                rounds.append([])
            rounds[number].append((station, turn))
    for turns in rounds:
        yield from _a_round(turns)


def _n_warm_ups(turns: Sequence[_Turn]) -> int:
    return sum(1 for _ in takewhile(lambda it: it.kind is StepKind.WARM_UP, turns))


def _a_round(turns: Sequence[tuple[_Station, _Turn]]) -> Iterator[_Stretch]:
    change_s = value("time.superset.change")
    for place, (station, turn) in enumerate(turns):
        if place:
            before, done = turns[place - 1]
            yield before.stretch(change_s, StepKind.CHANGE, done.set_number)
        yield station.stretch(turn.work_s, turn.kind, turn.set_number)
    station, last = turns[-1]
    rest_s = last.rest_s
    if len(turns) > 1:
        works_s = [turn.work_s for _, turn in turns]
        rest_s = superset_rest_s(works_s, [turn.rest_s for _, turn in turns])
    yield station.stretch(rest_s, StepKind.REST, last.set_number)


def _exercise(slot: Slot, exercises: Mapping[str, Exercise]) -> Exercise:
    found = exercises.get(slot.exercise)
    if found is None:
        raise UnknownNameError("exercise", slot.exercise, sorted(exercises))
    return found
