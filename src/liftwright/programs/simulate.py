"""Programs trained by lifters who do not exist, to see what they would lead to.

A simulated lifter does what a day asks for, falls short now and then and misses days.
What they could lift only says where loads of their own choice begin: a simulation shows
what a program does with success and failure, it does not forecast anybody's strength.
Chance is drawn from a seed: the same lifter and program give the same weeks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from liftwright.catalog import ladders
from liftwright.domain.prescription import FixedLoad
from liftwright.domain.program import Program, WeekKind
from liftwright.domain.session import Block, Session
from liftwright.programs.lifters import STEADY, Lifter, Training
from liftwright.programs.params import (
    FIRST_DAY,
    GYM_STEPS,
    MAX_SIMULATED_WEEKS,
    USUAL_WEEKS,
)
from liftwright.programs.replay import (
    DoneDay,
    NextDay,
    Replay,
    ReplaySettings,
    next_day,
)
from liftwright.programs.replay.asked import LEADING
from liftwright.programs.replay.judged import count_of
from liftwright.quantities import Load, LoadKind, Mass, Unit

START = date.fromisoformat(FIRST_DAY)


@dataclass(frozen=True, slots=True)
class SimulatedLift:
    """What an exercise came to in a week.

    Args:
        exercise: Its id.
        load: Its heaviest load; `None` where it has none.
        sets: Its hard sets.
        reps: Repetitions of all of them (seconds, metres or contacts where it counts
            those).
        volume_kg: Load times repetitions, both hands counted, added up.
    """

    exercise: str
    load: Load | None
    sets: int
    reps: float
    volume_kg: float


@dataclass(frozen=True, slots=True)
class SimulatedWeek:
    """A week of a simulation.

    Args:
        number: Running number, from 1.
        kind: What the week was for.
        name: What it is called.
        days: Days trained.
        missed: Days missed.
        lifts: Its exercises, in the order they first came.
    """

    number: int
    kind: WeekKind
    name: str
    days: int
    missed: int
    lifts: tuple[SimulatedLift, ...]


@dataclass(frozen=True, slots=True)
class Simulation:
    """What a program led a lifter to.

    Args:
        program: The program.
        lifter: The lifter.
        unit: The unit of their gym.
        weeks: Week by week.
        sessions: What was done, day by day.
        is_over: Whether the program came to its end.
    """

    program: Program
    lifter: Lifter
    unit: Unit
    weeks: tuple[SimulatedWeek, ...]
    sessions: tuple[DoneDay, ...]
    is_over: bool


def simulate(program: Program, lifter: Lifter = STEADY, weeks: int = 0) -> Simulation:
    """Return what a program leads a lifter to.

    Args:
        program: The program.
        lifter: The lifter.
        weeks: Weeks to train; 0 for the whole program once, and where it repeats for
            twelve weeks at least.

    Raises:
        ValueError: If `weeks` is below 0 or above a thousand.
    """
    if not 0 <= weeks <= MAX_SIMULATED_WEEKS:
        raise ValueError(f"weeks must be 0 to {MAX_SIMULATED_WEEKS}, got {weeks}")
    usual = len(program.weeks)
    if program.repeats:
        usual = max(usual, USUAL_WEEKS)
    return _Course(program, lifter, weeks or usual).whole()


def unit_of(program: Program) -> Unit:
    """Return the unit that a program says, or that its first load is in."""
    said = dict(program.made_for).get("unit", "").lower()
    if said in {it.value for it in Unit}:
        return Unit(said)
    masses = (
        line.load.load.mass
        for week in program.weeks
        for day in week.days
        for slot in day.slots
        for line in slot.sets
        if isinstance(line.load, FixedLoad)
    )
    first = next((it for it in masses if it is not None), None)
    return first.unit if first else Unit.KG


def ladder_forms() -> tuple[dict[str, str], dict[str, str]]:
    """Return the next harder and the next easier form of every exercise on a ladder."""
    harder: dict[str, str] = {}
    for rungs in ladders().values():
        for lower, upper in pairwise(rungs):
            harder.setdefault(lower.id, upper.id)
    easier = {upper: lower for lower, upper in reversed(harder.items())}
    return harder, easier


@dataclass(slots=True)
class _Week:
    kind: WeekKind
    name: str
    days: int = 0
    missed: int = 0
    lifts: dict[str, SimulatedLift] = field(default_factory=dict)


class _Course:
    def __init__(self, program: Program, lifter: Lifter, n_weeks: int) -> None:
        harder, easier = ladder_forms()
        self.lifter = lifter
        self.unit = lifter.unit or unit_of(program)
        self.n_weeks = n_weeks
        self.chance = Random(lifter.seed)  # noqa: S311 - a game of chance, no secret
        self.replay = Replay(
            program,
            ReplaySettings(
                one_rm=lifter.one_rm,
                unit=self.unit,
                rounding=_to_a_step,
                harder=harder.get,
                easier=easier.get,
                start=START,
            ),
        )
        self.training = Training(lifter, self.unit, self.chance)
        self.weeks: dict[int, _Week] = {}
        self.done: list[DoneDay] = []

    def whole(self) -> Simulation:
        today = next_day(self.replay)
        while today is not None and today.week <= self.n_weeks:
            self._one_day(today)
            today = next_day(self.replay)
        weeks = (
            SimulatedWeek(
                number, it.kind, it.name, it.days, it.missed, tuple(it.lifts.values())
            )
            for number, it in sorted(self.weeks.items())
        )
        return Simulation(
            self.replay.program,
            self.lifter,
            self.unit,
            tuple(weeks),
            tuple(self.done),
            is_over=today is None,
        )

    def _one_day(self, today: NextDay) -> None:
        week = self.weeks.setdefault(today.week, _Week(today.kind, today.week_name))
        if self.chance.random() < self.lifter.misses:
            done = DoneDay(today.week, today.day, None, self.lifter.then)
            week.missed += 1
        else:
            session = Session(_date_of(today), tuple(self.training.blocks(today)))
            done = DoneDay(today.week, today.day, session)
            week.days += 1
            for block in session.blocks:
                _count(week, block)
        self.done.append(done)
        self.replay.take(done)


def _to_a_step(exercise: str, mass: Mass) -> Load:  # noqa: ARG001 - any is alike
    step = GYM_STEPS[mass.unit]
    return Load.external(Mass.of(max(0, round(mass.amount / step)) * step, mass.unit))


def _date_of(today: NextDay) -> date:
    weekday = today.written.weekday
    in_week = today.day - 1 if weekday is None else int(weekday)
    return START + timedelta(weeks=today.week - 1, days=in_week)


def _count(week: _Week, block: Block) -> None:
    hard = [it for it in block.sets if it.kind not in LEADING]
    if not hard:
        return
    before = week.lifts.get(
        block.exercise, SimulatedLift(block.exercise, None, 0, 0, 0.0)
    )
    reps = [count_of(it.done) for it in hard]
    volume = sum(
        count * it.load.moved_kg(0) for count, it in zip(reps, hard, strict=True)
    )
    week.lifts[block.exercise] = replace(
        before,
        load=_heaviest([before.load, *(it.load for it in hard)]),
        sets=before.sets + len(hard),
        reps=before.reps + sum(reps),
        volume_kg=before.volume_kg + volume,
    )


def _heaviest(loads: Sequence[Load | None]) -> Load | None:
    known = [it for it in loads if it is not None]
    return max(known, key=_rank, default=None)


def _rank(load: Load) -> float:
    if load.mass is None:
        return 0.0
    return -load.mass.kg if load.kind is LoadKind.ASSISTED else load.mass.kg
