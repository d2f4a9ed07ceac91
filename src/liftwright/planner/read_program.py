"""Any program as the rules read it: hard sets with their zone, reserve and time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from liftwright.adaptation.profile import Profile
from liftwright.coaching.clock import general_warm_up_s, session_seconds
from liftwright.coaching.limits import Limits
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.domain.prescription import (
    FixedLoad,
    LoadRule,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Program, Slot, TrainingMaxProgression, Week
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.reserve import felt_reserve, reps_to_failure
from liftwright.planner.extras import extra_seconds
from liftwright.planner.periodization.loads import expected_rise
from liftwright.planner.rules.week import DayReading, WeekReading, Work
from liftwright.planner.zones import Zone, zone_of
from liftwright.programs.notation.headings import WEEKDAY_NAMES


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to read a program.

    Args:
        exercises: Exercises by id.
        profile: What the person can lift, as far as it is known.
        weekdays: Weekday of each day of a week that names none, by its place.
        rise: Factor by which the person is expected to have got stronger.
        limits: What health adds to a session besides its lifts.
    """

    exercises: Mapping[str, Exercise]
    profile: Profile
    weekdays: tuple[int, ...]
    rise: float = 1.0
    limits: Limits = field(default_factory=Limits)

    def in_week(self, number: int, level: Level) -> "Reader":
        """Return a reader for somebody who has trained up to a week.

        Args:
            number: The week, from 1.
            level: Training age: how fast strength is planned to rise.
        """
        return replace(self, rise=expected_rise(level, number))

    def week(self, week: Week) -> WeekReading:
        """Return a week as the rules read it."""
        return WeekReading(
            tuple(self._day(day, place) for place, day in enumerate(week.days))
        )

    def sets_of(self, week: Week) -> WeekReading:
        """Return the hard sets of a week, without the time they take."""
        return WeekReading(
            tuple(
                DayReading(day.name, self._weekday(day, place), self._work(day), 0.0)
                for place, day in enumerate(week.days)
            )
        )

    def _weekday(self, day: Day, place: int) -> int:
        return self.weekdays[place] if day.weekday is None else int(day.weekday)

    def _work(self, day: Day) -> tuple[Work, ...]:
        return tuple(work for slot in day.slots for work in self.work(slot))

    def _day(self, day: Day, place: int) -> DayReading:
        weekday, work = self._weekday(day, place), self._work(day)
        opening_s = general_warm_up_s() + value("planner.mobility_s")
        opening_s += extra_seconds(self.limits, place)
        seconds = session_seconds(day, self.exercises)
        name = day.name if day.weekday is None else WEEKDAY_NAMES[day.weekday]
        return DayReading(name, weekday, work, max(0.0, seconds - opening_s), seconds)

    def work(self, slot: Slot) -> Iterator[Work]:
        """Yield the hard sets of a slot."""
        exercise = self.exercises[slot.exercise]
        top: float | None = None
        for sets in slot.sets:
            if not sets.kind.counts_as_volume:
                continue
            fraction = self._fraction(sets, slot, top)
            top = fraction if top is None else top
            yield Work(
                exercise,
                zone_of(fraction, _reps(sets)) if fraction else Zone.MODERATE,
                sets.n_sets,
                fraction,
                self._rir(sets, exercise, fraction),
                is_assumed=self._is_assumed(sets, slot),
            )

    def _is_assumed(self, sets: SetPrescription, slot: Slot) -> bool:
        is_fixed = isinstance(sets.load, FixedLoad) and sets.load.load.mass is not None
        is_judged = sets.effort is not None or self.profile.one_rm(slot.exercise)
        return is_fixed and not is_judged

    def _fraction(
        self, sets: SetPrescription, slot: Slot, top: float | None
    ) -> float | None:
        reps = _reps(sets)
        if reps is None:
            return None
        k = self.profile.k(slot.exercise)
        said = self._said_fraction(sets.load, slot, top, k)
        if said is not None:
            return min(said, 1.0)
        usual = value("planner.unsaid_rir")
        rir = sets.effort.mean_rir if sets.effort else usual
        return fraction_at_reps(reps_to_failure(reps, rir), k)

    def _said_fraction(
        self, load: LoadRule, slot: Slot, top: float | None, k: float
    ) -> float | None:
        if isinstance(load, PercentLoad):
            return _share(load, slot, top)
        if isinstance(load, RepMaxLoad):
            return fraction_at_reps(load.reps, k)
        one_rm = self.profile.one_rm(slot.exercise)
        if isinstance(load, FixedLoad) and load.load.mass and one_rm:
            return load.load.mass.kg / (one_rm.mean_kg * self.rise)
        return None

    def _rir(
        self, sets: SetPrescription, exercise: Exercise, fraction: float | None
    ) -> float | None:
        if sets.effort is not None:
            return sets.effort.mean_rir
        reps = _reps(sets)
        if reps is None or not fraction:
            return None
        to_failure = reps_at_fraction(fraction, self.profile.k(exercise.id))
        return max(0.0, felt_reserve(to_failure, reps))


def _reps(sets: SetPrescription) -> float | None:
    match sets.target:
        case RepTarget(low=low, high=high):
            return (low + high) / 2
        case MiniSetTarget(counts=counts):
            return float(counts[0])
        case _:
            return None


def _share(load: PercentLoad, slot: Slot, top: float | None) -> float | None:
    mean = (load.low + load.high) / 2
    if load.base is PercentBase.ONE_RM:
        return mean
    if load.base is PercentBase.TRAINING_MAX:
        return mean * _training_max(slot)
    return None if top is None else mean * top


def _training_max(slot: Slot) -> float:
    if isinstance(slot.progression, TrainingMaxProgression):
        return slot.progression.start
    return value("planner.training_max")


def spread_weekdays(n_days: int) -> tuple[int, ...]:
    """Return weekdays for a program that names none: spread over the week.

    Args:
        n_days: Training days a week.
    """
    return tuple(place * DAYS_IN_WEEK // n_days for place in range(n_days))


DAYS_IN_WEEK = 7


def days_in(program: Program) -> int:
    """Return the most training days of any week of a program."""
    return max(len(week.days) for week in program.weeks)
