"""Short ways to say a program, what was done, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from liftwright.domain.prescription import FixedLoad, HoldTarget, RepTarget
from liftwright.domain.program import MissedDays, Program
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Done, Hold, Reps
from liftwright.programs.notation import read_program
from liftwright.programs.replay import (
    DoneDay,
    NextDay,
    NextSets,
    ProgramState,
    ReplaySettings,
    state,
)
from liftwright.quantities import Effort, EffortScale, Load, Mass, kilograms

FIRST = date(2026, 11, 2)
SQUAT = "back-squat"


def one_slot(body: str, heading: str = "repeats") -> Program:
    """A program of one squat a week."""
    return read_program(f'program "Test"\n{heading}\nday "A"\nback-squat\n{body}')


def knows(**one_rms: float) -> ReplaySettings:
    """Settings that know these 1RMs, in kilograms; `back_squat=140`."""
    by_id = {name.replace("_", "-"): kilograms(kg) for name, kg in one_rms.items()}
    return ReplaySettings(one_rm=by_id.get)


def sets(
    reps: Sequence[int], kg: float | Load, rir: float | None = None
) -> tuple[PerformedSet, ...]:
    load = kg if isinstance(kg, Load) else Load.external(kilograms(kg))
    effort = None if rir is None else Effort(EffortScale.RIR, rir)
    return tuple(PerformedSet(Reps(it), load, effort=effort) for it in reps)


def held(seconds: Sequence[int]) -> tuple[PerformedSet, ...]:
    return tuple(PerformedSet(Hold(it), Load.bodyweight()) for it in seconds)


@dataclass
class Log:
    """A lifter who trains a program, one day a week."""

    program: Program
    settings: ReplaySettings = field(default_factory=ReplaySettings)
    done: list[DoneDay] = field(default_factory=list)

    @property
    def state(self) -> ProgramState:
        return state(self.program, self.done, self.settings)

    @property
    def next(self) -> NextDay:
        found = self.state.next
        assert found is not None
        return found

    def line(self, slot: int = 0, line: int = 0) -> NextSets:
        return self.next.slots[slot].lines[line]

    def load(self, slot: int = 0, line: int = 0) -> Load | None:
        rule = self.line(slot, line).sets.load
        return rule.load if isinstance(rule, FixedLoad) else None

    def kg(self, slot: int = 0, line: int = 0) -> float:
        load = self.load(slot, line)
        assert load is not None
        assert isinstance(load.mass, Mass)
        return load.mass.kg

    def low(self, slot: int = 0, line: int = 0) -> int:
        target = self.line(slot, line).sets.target
        assert isinstance(target, RepTarget | HoldTarget)
        return target.low if isinstance(target, RepTarget) else target.low_s

    def train(
        self,
        *blocks: Sequence[PerformedSet] | Block,
        exercise: str = "",
        note: str = "",
    ) -> None:
        """Do the next day: the sets of each slot in order."""
        today = self.next
        made = [
            it
            if isinstance(it, Block)
            else Block(exercise or slot.exercise, tuple(it), note=note)
            for it, slot in zip(blocks, today.slots, strict=False)
        ]
        self.do(today.week, today.day, made)

    def do(self, week: int, day: int, blocks: Sequence[Block]) -> None:
        when = FIRST + timedelta(days=7 * (week - 1) + day - 1)
        self.done.append(DoneDay(week, day, Session(when, tuple(blocks))))

    def miss(self, missed: MissedDays | None = None) -> None:
        today = self.next
        self.done.append(DoneDay(today.week, today.day, None, missed))

    def reps(self, *reps: int, rir: float | None = None) -> None:
        """Do the next day's first slot with its load."""
        load = self.load()
        assert load is not None
        self.train(sets(reps, load, rir))


def done_of(one: Done) -> PerformedSet:
    return PerformedSet(one, Load.bodyweight())
