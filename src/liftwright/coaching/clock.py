"""The one time model: how long a set, an exercise and a whole session take.

Planner, audit and session screens all count with it, so a plan that fits the minutes
on paper fits them when it is walked through.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from liftwright.coaching.set_time import (
    cost_per_set_s,
    fixed_cost_s,
    general_warm_up_s,
    repetition_s,
    rest_after_s,
    transition_s,
    work_s,
)
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import SetPrescription
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
    "session_walk",
    "slot_seconds",
    "superset_rest_s",
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
    sets = _single_sets(slot)
    spent = (work_s(it, exercise) + rest_after_s(it, exercise) for it in sets)
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
    walk = _Walk()
    walk.spend(general_warm_up_s(), StepKind.GENERAL_WARM_UP)
    numbered = [
        _Station(number, slot, _exercise(slot, exercises))
        for number, slot in enumerate(day.slots)
    ]
    for group, stations in groupby(numbered, key=lambda it: it.slot.group):
        if group:
            _walk_superset(walk, tuple(stations))
        else:
            for station in stations:
                _walk_straight(walk, station)
    return walk.time(len(day.slots))


@dataclass(frozen=True, slots=True)
class _Station:
    number: int
    slot: Slot
    exercise: Exercise

    @property
    def sets(self) -> tuple[SetPrescription, ...]:
        return _single_sets(self.slot)

    @property
    def n_warm_ups(self) -> int:
        kinds = [it.kind for it in self.sets]
        return next(
            (at for at, kind in enumerate(kinds) if kind is not SetKind.WARM_UP),
            len(kinds),
        )


class _Walk:
    """Collects the steps of one walk; lives only inside `session_walk`."""

    def __init__(self) -> None:
        self.lines: list[TimedStep] = []
        self.now_s = 0.0

    def spend(
        self,
        seconds: float,
        kind: StepKind,
        station: _Station | None = None,
        set_number: int = 0,
    ) -> None:
        if seconds <= 0:
            return
        slot = None if station is None else station.number
        exercise = "" if station is None else station.exercise.id
        self.lines.append(
            TimedStep(self.now_s, seconds, kind, slot, exercise, set_number)
        )
        self.now_s += seconds

    def do(self, station: _Station, at: int) -> None:
        prescription = station.sets[at]
        is_warm_up = prescription.kind is SetKind.WARM_UP
        kind = StepKind.WARM_UP if is_warm_up else StepKind.WORK
        self.spend(work_s(prescription, station.exercise), kind, station, at + 1)

    def rest(self, station: _Station, at: int) -> None:
        rest_s = rest_after_s(station.sets[at], station.exercise)
        self.spend(rest_s, StepKind.REST, station, at + 1)

    def time(self, n_slots: int) -> SessionTime:
        while self.lines and self.lines[-1].kind is StepKind.REST:
            self.lines.pop()
        per_slot_s = tuple(
            sum(line.seconds for line in self.lines if line.slot == number)
            for number in range(n_slots)
        )
        return SessionTime(tuple(self.lines), per_slot_s)


def _walk_straight(walk: _Walk, station: _Station) -> None:
    walk.spend(transition_s(station.exercise), StepKind.SET_UP, station)
    for at in range(len(station.sets)):
        walk.do(station, at)
        walk.rest(station, at)


def _walk_superset(walk: _Walk, stations: tuple[_Station, ...]) -> None:
    for station in stations:
        walk.spend(transition_s(station.exercise), StepKind.SET_UP, station)
        for at in range(station.n_warm_ups):
            walk.do(station, at)
            walk.rest(station, at)
    n_rounds = max(len(it.sets) - it.n_warm_ups for it in stations)
    for number in range(n_rounds):
        _walk_round(
            walk,
            tuple(
                (it, it.n_warm_ups + number)
                for it in stations
                if it.n_warm_ups + number < len(it.sets)
            ),
        )


def _walk_round(walk: _Walk, turns: tuple[tuple[_Station, int], ...]) -> None:
    for place, (station, at) in enumerate(turns):
        if place:
            before, before_at = turns[place - 1]
            change_s = value("time.superset.change")
            walk.spend(change_s, StepKind.CHANGE, before, before_at + 1)
        walk.do(station, at)
    station, at = turns[-1]
    if len(turns) == 1:
        walk.rest(station, at)
        return
    works_s = [work_s(it.sets[at], it.exercise) for it, at in turns]
    rests_s = [rest_after_s(it.sets[at], it.exercise) for it, at in turns]
    walk.spend(superset_rest_s(works_s, rests_s), StepKind.REST, station, at + 1)


def _single_sets(slot: Slot) -> tuple[SetPrescription, ...]:
    return tuple(it for it in slot.sets for _ in range(it.n_sets))


def _exercise(slot: Slot, exercises: Mapping[str, Exercise]) -> Exercise:
    found = exercises.get(slot.exercise)
    if found is None:
        raise UnknownNameError("exercise", slot.exercise, sorted(exercises))
    return found
