"""Judges any program by the same rules and curves that make our own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice

from liftwright.adaptation.profile import profile
from liftwright.coaching.clock import SECONDS_PER_MINUTE
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad
from liftwright.domain.program import Program, Slot, Week
from liftwright.evidence import values
from liftwright.planner.audit_cuts import with_example
from liftwright.planner.audit_findings import (
    EASY,
    AuditFinding,
    Severity,
    program_findings,
    week_findings,
    worst_first,
)
from liftwright.planner.audit_praise import praise
from liftwright.planner.audit_weeks import AverageWeek, average
from liftwright.planner.build import build_problem
from liftwright.planner.limits import limits_of
from liftwright.planner.outlook import size_of
from liftwright.planner.params import USUAL_WEEKS
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.read_program import Reader
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.week import WeekReading, Work
from liftwright.planner.standards import standards
from liftwright.planner.zones import Zone, reserve_weight

__all__ = ["Audit", "AuditFinding", "Heaviest", "MuscleRow", "Severity", "audit"]


@dataclass(frozen=True, slots=True)
class MuscleRow:
    """What a program gives a muscle in an average training week.

    Args:
        muscle: The muscle.
        hard_sets: Sets a week as they tire it, however heavy.
        sets: Fractional sets a week, as they count for growth.
        days: Days a week it is trained on.
        gain_percent: Size to expect of the weeks, as a plan of them would forecast.
    """

    muscle: Muscle
    hard_sets: float
    sets: float
    days: float
    gain_percent: float


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The heaviest hard set of a program.

    Args:
        exercise: Its exercise.
        fraction_1rm: Its load as a share of the 1RM.
        week: Number of the week it stands in first.
    """

    exercise: str
    fraction_1rm: float
    week: int


@dataclass(frozen=True, slots=True)
class Audit:
    """What the rules and curves say about a program.

    Args:
        program: The program.
        level: Training age it is judged for.
        n_weeks: Weeks that sizes are told for: its own, some more where they repeat.
        findings: What was found, worst first.
        muscles: What each muscle gets in an average training week, most first.
        zones: Share in each zone of the hard sets of the training weeks whose load can
            be judged.
        heaviest: The heaviest hard set of the training weeks whose load is known or
            implied; `None` where none is.
        n_light: Hard sets in an average training week that count little for growth
            because they end far from failure.
        unjudged: Exercises with loads that say nothing without a 1RM.
        minutes: Shortest and longest session, by day of the week's order.
        praise: What it does well, in sentences.
    """

    program: Program
    level: Level
    n_weeks: int
    findings: tuple[AuditFinding, ...]
    muscles: tuple[MuscleRow, ...]
    zones: Mapping[Zone, float]
    heaviest: Heaviest | None
    n_light: float
    unjudged: tuple[str, ...]
    minutes: tuple[tuple[float, float], ...]
    praise: tuple[str, ...]

    @property
    def is_broken(self) -> bool:
        """Whether a hard rule is broken."""
        return any(it.severity is Severity.BROKEN for it in self.findings)

    @property
    def names_no_loads(self) -> bool:
        """Whether the load of every hard set is left to be found."""
        loads = [
            it.load
            for week in self.program.weeks
            for day in week.days
            for slot in day.slots
            for it in slot.sets
            if it.kind.counts_as_volume
        ]
        return all(isinstance(it, EffortLoad | AskLoad) for it in loads)


def audit(
    program: Program, request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Audit:
    """Return the judgement of a program for a person.

    Args:
        program: The program, with ids of known exercises.
        request: Whom it is judged for: level, equipment, minutes and the rest; its
            days stand for the program's where those name no weekday.
        exercises: Every exercise by id.
    """
    reader = Reader(
        exercises,
        profile(request.person, exercises),
        tuple(map(int, request.days)),
        limits=limits_of(request),
    )
    measured_by = standards(request, build_problem(request, exercises))
    weeks = list(enumerate(program.weeks, start=1))
    level = request.person.level
    readings = {
        number: reader.in_week(number, level).week(week) for number, week in weeks
    }
    whole = ProgramReading(program, exercises, request)
    found = [
        *week_findings(weeks, readings, measured_by),
        *program_findings(whole),
    ]
    usual = readings[_usual_week(program)]
    trained = _as_trained(program, readings)
    training = {number: readings[number] for number in _training_weeks(program)}
    whole_week = average(tuple(training.values()))
    rows = _muscle_rows(whole_week, trained, request)
    ordered = tuple(with_example(it, usual, measured_by) for it in worst_first(found))
    return Audit(
        program=program,
        level=level,
        n_weeks=len(trained),
        findings=ordered,
        muscles=rows,
        zones=_zones(training.values()),
        heaviest=_heaviest(training),
        n_light=sum(map(_n_light, training.values())) / len(training),
        unjudged=_unjudged(training.values()),
        minutes=_minutes(readings.values()),
        praise=tuple(praise(whole, usual, whole_week, measured_by, ordered)),
    )


def _usual_week(program: Program) -> int:
    """Return the number of the training week with the most hard sets."""
    return max(
        _training_weeks(program),
        key=lambda number: (_n_sets(program.weeks[number - 1]), -number),
    )


def _training_weeks(program: Program) -> tuple[int, ...]:
    """Return the numbers of the weeks that are not easy on purpose; else of all."""
    weeks = tuple(enumerate(program.weeks, start=1))
    training = tuple(number for number, week in weeks if week.kind not in EASY)
    return training or tuple(number for number, _ in weeks)


def _n_sets(week: Week) -> int:
    return sum(_hard_sets(slot) for day in week.days for slot in day.slots)


def _hard_sets(slot: Slot) -> int:
    return sum(it.n_sets for it in slot.sets if it.kind.counts_as_volume)


def _as_trained(
    program: Program, readings: Mapping[int, WeekReading]
) -> tuple[WeekReading, ...]:
    """Return the weeks as they are trained; those that repeat are, for a while."""
    once = tuple(readings[number] for number in sorted(readings))
    if not program.repeats or len(once) >= USUAL_WEEKS:
        return once
    return tuple(islice(cycle(once), USUAL_WEEKS))


def _muscle_rows(
    week: AverageWeek, trained: Sequence[WeekReading], request: PlanRequest
) -> tuple[MuscleRow, ...]:
    rows = [
        MuscleRow(
            muscle,
            week.hard_sets(muscle),
            week.fractional_sets(muscle),
            float(week.days_of(muscle)),
            size_of(muscle, trained, request).weeks[-1].mean,
        )
        for muscle in week.muscles()
    ]
    return tuple(sorted(rows, key=lambda it: (-it.sets, it.muscle)))


def _zones(weeks: Iterable[WeekReading]) -> Mapping[Zone, float]:
    sets = dict.fromkeys(Zone, 0)
    total = 0
    for work in _work(weeks):
        total += work.n_sets
        sets[work.zone] += 0 if work.is_assumed else work.n_sets
    return {zone: count / max(1, total) for zone, count in sets.items()}


def _heaviest(weeks: Mapping[int, WeekReading]) -> Heaviest | None:
    judged = [
        Heaviest(work.exercise.id, work.fraction_1rm, number)
        for number, week in weeks.items()
        for work in week.work()
        if work.fraction_1rm is not None and not work.is_assumed
    ]
    return max(judged, key=lambda it: (it.fraction_1rm, -it.week), default=None)


def _n_light(week: WeekReading) -> int:
    least = values("zone.reserve_weight")["least"]
    far = (it for it in week.work() if reserve_weight(it.rir) < (1 + least) / 2)
    return sum(it.n_sets for it in far)


def _unjudged(weeks: Iterable[WeekReading]) -> tuple[str, ...]:
    return tuple(sorted({it.exercise.id for it in _work(weeks) if it.is_assumed}))


def _work(weeks: Iterable[WeekReading]) -> Iterator[Work]:
    for week in weeks:
        yield from week.work()


def _minutes(weeks: Iterable[WeekReading]) -> tuple[tuple[float, float], ...]:
    by_place: dict[int, list[float]] = {}
    for week in weeks:
        for place, day in enumerate(week.days):
            walked = day.walked_s / SECONDS_PER_MINUTE
            by_place.setdefault(place, []).append(walked)
    return tuple((min(it), max(it)) for _, it in sorted(by_place.items()))
