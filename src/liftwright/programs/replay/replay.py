"""Replays a log through a program: program and facts in, the next session out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liftwright.domain.prescription import EffortLoad, PercentLoad, RepMaxLoad
from liftwright.domain.program import (
    CustomProgression,
    PeakProgression,
    Program,
    Slot,
    VolumeRamp,
    WeekKind,
)
from liftwright.domain.session import PerformedSet, Session
from liftwright.evidence import value
from liftwright.programs.replay.asked import OWN_SETS, Asked
from liftwright.programs.replay.custom import follow_rule, questions_of
from liftwright.programs.replay.dealing import deal
from liftwright.programs.replay.done_days import DoneDay, Schedule
from liftwright.programs.replay.effort import Paces, pace_of, reached_at
from liftwright.programs.replay.judged import Judged, judged, shown_one_rm
from liftwright.programs.replay.lift import Last, Lift
from liftwright.programs.replay.loads import alike
from liftwright.programs.replay.maxima import Maxima
from liftwright.programs.replay.rounding import Rounding
from liftwright.programs.replay.rules import Turn, moved_on
from liftwright.programs.replay.settings import ReplaySettings
from liftwright.programs.replay.shapes import Shapes
from liftwright.programs.replay.targets import (
    base_of,
    goes_by_itself,
    own_target,
    wave_of,
)
from liftwright.programs.replay.threads import Threads
from liftwright.programs.replay.weeks import EASY, Weeks


class Replay:
    """A log on its way through a program; it takes day after day.

    Everything it knows comes from the program, the settings and the days taken, so
    that replaying a corrected log gives what would have come of it.

    Args:
        program: The program.
        settings: What is known of the lifter and the gym.
    """

    def __init__(self, program: Program, settings: ReplaySettings) -> None:
        self.program = program
        self.settings = settings
        self.schedule = Schedule(program)
        self.weeks = Weeks(program)
        self.threads = Threads(program)
        self.shapes = Shapes(settings)
        self.maxima = Maxima(program, settings)
        self.paces: Paces = {}
        self.rounding = Rounding(settings)
        self.lifts = [Lift(slot.exercise) for slot in self.threads.slots]
        self.start = settings.start or program.start
        self.last_day: date | None = None
        self.n_sessions = 0
        self._unsaid_rir = value("planner.unsaid_rir")
        self._shows = _exercises_shown(program)

    def take(self, done: DoneDay) -> None:
        """Take in one more day; a day that the program does not have is passed over."""
        if not self.schedule.has(done.week, done.day):
            return
        self.schedule.settle(done)
        if done.session is None:
            return
        self.n_sessions += 1
        self.last_day = done.session.day
        self._take_session(done, done.session)

    def _take_session(self, done: DoneDay, session: Session) -> None:
        index = self.weeks.index(done.week)
        slots = self.program.weeks[index].days[done.day - 1].slots
        numbers = self.threads.of_weeks[index][done.day - 1]
        lifts = [self.lifts[number] for number in numbers]
        kind = self.program.weeks[index].kind
        n_training = self.weeks.n_training_before(done.week)
        dealt = deal(session.blocks, slots, lifts)
        moment = Moment(done.week, kind, n_training, session.day)
        for slot, lift, (sets, note, exercise) in zip(slots, lifts, dealt, strict=True):
            if sets:
                lift.change_to(exercise)
                self._take_slot(slot, lift, sets, moment, note)

    def _take_slot(
        self,
        slot: Slot,
        lift: Lift,
        sets: Sequence[PerformedSet],
        moment: "Moment",
        note: str,
    ) -> None:
        asked = self.asked(slot, lift, moment.week, moment.n_training)
        if asked is None:
            return
        done = judged(asked, sets)
        if done is None:
            return
        if lift.exercise in self._shows:
            self._show(lift.exercise, done, asked, moment)
        is_light = moment.kind in EASY or lift.is_light(moment.week)
        if is_light:
            lift.light_in = moment.week
            return
        wave = wave_of(slot, moment.n_training)
        self._note_load(slot, lift, asked, done, moment)
        lift.cycle = wave[0]
        turn = Turn(
            slot,
            asked,
            done,
            moment.day,
            moment.week,
            moment.n_training,
            self.maxima,
            self.settings,
            self.paces,
        )
        if isinstance(slot.progression, CustomProgression):
            follow_rule(lift, turn, note, self.lift_called)
        else:
            moved_on(lift, turn)
        lift.last = Last(moment.day, asked, done)

    def _show(
        self, exercise: str, done: Judged, asked: Asked, moment: "Moment"
    ) -> None:
        k = self.settings.k(exercise)
        shown = shown_one_rm(done, asked, k, self._unsaid_rir)
        if shown is None:
            return
        if moment.kind is WeekKind.TEST:
            tested_kg = shown.measured_kg or shown.least_kg
            self.maxima.test(exercise, tested_kg, moment.day)
        else:
            self.maxima.show(exercise, shown, moment.day)

    def _note_load(
        self, slot: Slot, lift: Lift, asked: Asked, done: Judged, moment: "Moment"
    ) -> None:
        """Keep the load that was lifted; where it is the rounded one, the exact one."""
        lifted = done.load
        wave = wave_of(slot, moment.n_training)
        if goes_by_itself(slot):
            pace = pace_of(self.paces, lift, slot, asked)
            reached = None if pace is None else reached_at(pace, moment.day)
            target = own_target(
                lift, slot, asked, wave, moment.week, moment.kind, reached=reached
            )
            if target is not None and (
                alike(target, lifted)
                or alike(self.rounding.of(lift.exercise, target), lifted)
            ):
                lifted = target
        lift.load = base_of(lifted, slot, wave)
        lift.weight, lift.basis = asked.weight, asked.basis

    def asked(self, slot: Slot, lift: Lift, week: int, n_training: int) -> Asked | None:
        """Return what a slot asks for in a week."""
        shape = self.shape(slot, lift, week, n_training)
        return self.shapes.asked(slot, shape, lift.exercise)

    def shape(
        self, slot: Slot, lift: Lift, week: int, n_training: int
    ) -> tuple[int, int, int, int]:
        """Return what the state of a lift makes of a slot in a week."""
        ramped = 0
        if lift.ramp_from or isinstance(slot.progression, VolumeRamp):
            ramped = n_training - max(lift.ramp_from, self.weeks.ramp_start(week))
        return self.shapes.shape(slot, lift, max(0, ramped), week)

    def questions(self, slot: Slot) -> tuple[str, ...]:
        """Return what the rule of a slot asks the lifter."""
        return questions_of(slot.progression)

    def lift_of(self, exercise: str) -> Lift | None:
        """Return the lift of an exercise; the last done where several are."""
        return _last_done([it for it in self.lifts if it.exercise == exercise])

    def slot_of(self, lift: Lift) -> Slot:
        """Return the slot that a lift began in."""
        at = next(at for at, it in enumerate(self.lifts) if it is lift)
        return self.threads.slots[at]

    def lift_called(self, label: str, exercise: str = "") -> Lift | None:
        """Return the lift of a slot with this name.

        Args:
            label: The name of the slot.
            exercise: Which exercise is meant where several slots share the name; else
                the one that was done last.
        """
        lifts = [
            lift
            for lift, slot in zip(self.lifts, self.threads.slots, strict=True)
            if slot.label.lower() == label.lower()
        ]
        same = [it for it in lifts if it.exercise == exercise]
        return _last_done(same or lifts)


def _last_done(lifts: Sequence[Lift]) -> Lift | None:
    done = [it for it in lifts if it.last is not None]
    days = (it.last.day if it.last else date.min for it in done)
    latest = max(days, default=None)
    if latest is None:
        return next(iter(lifts), None)
    return next(it for it in done if it.last and it.last.day == latest)


def _exercises_shown(program: Program) -> frozenset[str]:
    """Return the exercises whose 1RM matters to a load of the program."""
    slots = [slot for week in program.weeks for day in week.days for slot in day.slots]
    by_label = {slot.label: slot.choices for slot in slots if slot.label}
    found: set[str] = set()
    for slot in slots:
        if isinstance(slot.progression, CustomProgression | PeakProgression):
            found.update(slot.choices)
        for line in slot.sets:
            rule = line.load
            if isinstance(rule, PercentLoad) and rule.base not in OWN_SETS:
                of = by_label.get(rule.of, (rule.of,)) if rule.of else slot.choices
                found.update(of)
            elif isinstance(rule, EffortLoad | RepMaxLoad):
                found.update(slot.choices)
    tested = (
        slot
        for week in program.weeks
        if week.kind is WeekKind.TEST
        for day in week.days
        for slot in day.slots
    )
    for slot in tested:
        found.update(slot.choices)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Moment:
    """When a session was: its week, what that was for, the date."""

    week: int
    kind: WeekKind
    n_training: int
    day: date
