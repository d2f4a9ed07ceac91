"""Judges any program by the same rules and curves that make our own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice

from liftwright.adaptation.profile import profile
from liftwright.coaching.clock import SECONDS_PER_MINUTE
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad
from liftwright.domain.program import Program, Slot, Week
from liftwright.planner.audit_findings import (
    EASY,
    AuditFinding,
    Severity,
    program_findings,
    week_findings,
    worst_first,
)
from liftwright.planner.audit_praise import praise
from liftwright.planner.build import build_problem
from liftwright.planner.limits import limits_of
from liftwright.planner.outlook import size_of
from liftwright.planner.params import USUAL_WEEKS
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.read_program import Reader
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import standards
from liftwright.planner.zones import Zone

__all__ = ["Audit", "AuditFinding", "MuscleRow", "Severity", "audit"]


@dataclass(frozen=True, slots=True)
class MuscleRow:
    """What a program gives a muscle in a usual training week.

    Args:
        muscle: The muscle.
        sets: Fractional sets a week.
        days: Days a week it is trained on.
        gain_percent: Size to expect of the weeks, as a plan of them would forecast.
    """

    muscle: Muscle
    sets: float
    days: int
    gain_percent: float


@dataclass(frozen=True, slots=True)
class Audit:
    """What the rules and curves say about a program.

    Args:
        program: The program.
        level: Training age it is judged for.
        n_weeks: Weeks that sizes are told for: its own, some more where they repeat.
        findings: What was found, worst first.
        muscles: What each muscle gets in the usual week, most first.
        zones: Share in each zone of the hard sets whose load can be judged.
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
    rows = _muscle_rows(usual, trained, request)
    ordered = worst_first(found)
    return Audit(
        program=program,
        level=level,
        n_weeks=len(trained),
        findings=ordered,
        muscles=rows,
        zones=_zones(usual),
        unjudged=_unjudged(usual),
        minutes=_minutes(readings.values()),
        praise=tuple(praise(whole, usual, measured_by, ordered)),
    )


def _usual_week(program: Program) -> int:
    """Return the number of the training week with the most hard sets."""
    training = [
        (number, week)
        for number, week in enumerate(program.weeks, start=1)
        if week.kind not in EASY
    ]
    chosen = training or list(enumerate(program.weeks, start=1))
    return max(chosen, key=lambda it: (_n_sets(it[1]), -it[0]))[0]


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
    week: WeekReading, trained: Sequence[WeekReading], request: PlanRequest
) -> tuple[MuscleRow, ...]:
    rows = []
    for muscle in week.muscles():
        sets = week.fractional_sets(muscle)
        days = sum(is_trained(day, muscle) for day in week.days)
        gain = size_of(muscle, trained, request).weeks[-1].mean
        rows.append(MuscleRow(muscle, sets, days, gain))
    return tuple(sorted(rows, key=lambda it: (-it.sets, it.muscle)))


def _zones(week: WeekReading) -> Mapping[Zone, float]:
    sets = dict.fromkeys(Zone, 0)
    for work in week.work():
        sets[work.zone] += 0 if work.is_assumed else work.n_sets
    total = max(1, sum(it.n_sets for it in week.work()))
    return {zone: count / total for zone, count in sets.items()}


def _unjudged(week: WeekReading) -> tuple[str, ...]:
    return tuple(sorted({it.exercise.id for it in week.work() if it.is_assumed}))


def _minutes(weeks: Iterable[WeekReading]) -> tuple[tuple[float, float], ...]:
    by_place: dict[int, list[float]] = {}
    for week in weeks:
        for place, day in enumerate(week.days):
            walked = day.walked_s / SECONDS_PER_MINUTE
            by_place.setdefault(place, []).append(walked)
    return tuple((min(it), max(it)) for _, it in sorted(by_place.items()))
