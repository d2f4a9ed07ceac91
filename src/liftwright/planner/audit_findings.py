"""What an audit says: the violations of all weeks, gathered and weighed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from liftwright.domain.person import Level
from liftwright.domain.program import Week, WeekKind
from liftwright.evidence import values
from liftwright.planner.audit_weeks import DAYS, ON_AVERAGE, average, days_on_average
from liftwright.planner.params import GRACE, INEXACT, NEGLIGIBLE, ROUNDING
from liftwright.planner.program_rules import PROGRAM_RULES
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules import WEEK_RULES, Hardness, Rule, Violation
from liftwright.planner.rules.rule import listed
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards
from liftwright.programs.notation.headings import WEEKDAY_NAMES

PART = ", "
"""Between the parts of a place: a day and its exercise, or several days."""

EASY = frozenset(
    {WeekKind.DELOAD, WeekKind.TAPER, WeekKind.TEST, WeekKind.INTRODUCTION}
)
"""Weeks that hold less on purpose."""


class Severity(IntEnum):
    """How serious a finding is; the most serious is the largest."""

    REMARK = 1
    WARNING = 2
    BROKEN = 3  # not science: an order


SEVERITY = {
    Hardness.HARD: Severity.BROKEN,
    Hardness.SOFT: Severity.WARNING,
    Hardness.ADVICE: Severity.REMARK,
}


BY_LEVEL = {
    "fatigue": "planner.fatigue_cap",
    "exercise-sets": "planner.session_sets",
    "weekly-muscle": "planner.weekly_cap",
}
"""Findings that say what each level bears, by rule."""

FIRST = (
    *("suitability", "recovery", "fatigue", "days-between", "order", "load-jumps"),
)
"""Rules that keep from harm: what breaks them stands before what only wastes work."""


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """Something an audit found.

    Args:
        severity: How serious it is.
        rule: Key of the rule.
        where: Day, exercise, muscle or week.
        message: What is wrong and what to do.
        excess: How far it is off, as a share of the limit.
        weeks: Numbers of the weeks it holds for; empty for the whole program.
        findings: Keys of the findings behind the rule.
        example: What could be cut, in a few words; empty for nothing.
    """

    severity: Severity
    rule: str
    where: str
    message: str
    excess: float
    weeks: tuple[int, ...]
    findings: tuple[str, ...]
    example: str = ""


def worst_first(findings: Iterable[AuditFinding]) -> tuple[AuditFinding, ...]:
    """Return findings with the worst first: by severity, harm, and how far off."""

    def rank(it: AuditFinding) -> tuple[int, int, float, str]:
        harm = FIRST.index(it.rule) if it.rule in FIRST else len(FIRST)
        return -it.severity, harm, -it.excess, it.where

    return tuple(sorted(findings, key=rank))


@dataclass(frozen=True, slots=True)
class _Seen:
    """A violation with the weeks it was seen in; the worst of its place."""

    violation: Violation
    weeks: tuple[int, ...] = ()


def week_findings(
    weeks: Sequence[tuple[int, Week]],
    readings: Mapping[int, WeekReading],
    measured_by: Standards,
) -> Iterator[AuditFinding]:
    """Yield what the rules on weeks say about a program, each once.

    Weeks that are easy on purpose are asked for hard rules only; and what is soft must
    hold for half of the others to be more than a slip.

    Args:
        weeks: The weeks with their numbers.
        readings: The same as the rules read them, by number.
        measured_by: The limits of the person.
    """
    ordinary = [number for number, week in weeks if week.kind not in EASY]
    for rule in WEEK_RULES:
        is_hard = rule.hardness is Hardness.HARD
        is_for_all = is_hard and not rule.asks_for_work
        is_on_average = rule.key in ON_AVERAGE and bool(ordinary)
        judged = [number for number, _ in weeks] if is_for_all else ordinary
        judged = ordinary if is_on_average else judged
        read = [(number, readings[number]) for number in judged]
        see = _on_average if is_on_average else _week_by_week
        seen = see(rule, read, measured_by)
        kept = [it for it in seen if _matters(it, len(judged), is_hard=is_hard)]
        for it in _said(_merged(kept), rule.heading):
            weeks_said = () if len(it.weeks) == len(judged) else it.weeks
            excess = grace(rule.key, measured_by.request.person.level)
            yield _finding(rule.key, rule.hardness, it.violation, weeks_said, excess)


Read = Sequence[tuple[int, WeekReading]]
"""Weeks as they are judged, with their numbers."""


def _on_average(rule: Rule, weeks: Read, measured_by: Standards) -> list[_Seen]:
    whole = average([week for _, week in weeks])
    numbers = tuple(number for number, _ in weeks)
    return [_Seen(it, numbers) for it in rule.violations(whole, measured_by)]


def _week_by_week(rule: Rule, weeks: Read, measured_by: Standards) -> list[_Seen]:
    seen = _worst_of_each_place(
        (number, it)
        for number, week in weeks
        for it in rule.violations(week, measured_by)
    )
    if rule.key != DAYS or not weeks:
        return seen
    whole = average([week for _, week in weeks])
    over = [(it, days_on_average(it.violation, whole, measured_by)) for it in seen]
    return [replace(it, violation=said) for it, said in over if said is not None]


def grace(rule: str, level: Level) -> float:
    """Return the excess up to which breaking a hard rule is no more than a waste.

    What is too much for a level and not for the most trained does no harm: loads that
    are light for everybody else tire less.

    Args:
        rule: Key of the rule.
        level: Training age.
    """
    usual = max(NEGLIGIBLE, GRACE.get(rule, 0.0) + ROUNDING)
    if rule not in BY_LEVEL:
        return usual
    limits = values(BY_LEVEL[rule])
    most = max(limits.values()) / limits[level.name.lower()] - 1
    return max(usual, most + ROUNDING)


def program_findings(reading: ProgramReading) -> Iterator[AuditFinding]:
    """Yield what the rules on whole programs say."""
    for rule in PROGRAM_RULES:
        seen = [_Seen(it) for it in rule.violations(reading)]
        for it in _said(_merged(seen), rule.heading):
            usual = grace(rule.key, reading.request.person.level)
            yield _finding(rule.key, rule.hardness, it.violation, (), usual)


def gathered(violations: Sequence[Violation], heading: str) -> Violation:
    """Return several violations of a rule as one, the worst first.

    What has no few words of its own is named by its place.

    Args:
        violations: At least one.
        heading: What they have in common.
    """
    ordered = sorted(violations, key=lambda it: (-it.excess, _turn(it.where)))
    findings = dict.fromkeys(key for it in ordered for key in it.findings)
    named = dict.fromkeys(it.brief or it.where for it in ordered)
    return Violation(
        where=_places(it.where for it in ordered),
        message=f"{heading}: {listed(tuple(named))}",
        excess=ordered[0].excess,
        findings=tuple(findings),
    )


def _merged(seen: Sequence[_Seen]) -> list[_Seen]:
    """Return what is said in the same words of several places as one."""
    found: dict[str, _Seen] = {}
    for it in seen:
        held = found.get(it.violation.message)
        found[it.violation.message] = it if held is None else _together(held, it)
    return list(found.values())


def _together(one: _Seen, other: _Seen) -> _Seen:
    worst = max(one.violation, other.violation, key=lambda it: it.excess)
    where = _places((one.violation.where, other.violation.where))
    return _Seen(replace(worst, where=where), tuple(sorted({*one.weeks, *other.weeks})))


def _places(wheres: Iterable[str]) -> str:
    parts = dict.fromkeys(it for where in wheres for it in where.split(PART))
    return PART.join(sorted(parts, key=_turn))


def _turn(place: str) -> int:
    """Return the place of a weekday in the week; what is no weekday keeps its order."""
    names = tuple(WEEKDAY_NAMES.values())
    return names.index(place) if place in names else len(names)


def _worst_of_each_place(pairs: Iterable[tuple[int, Violation]]) -> list[_Seen]:
    worst: dict[str, _Seen] = {}
    for number, it in pairs:
        held = worst.get(it.where, _Seen(it))
        is_worse = it.excess > held.violation.excess
        weeks = held.weeks if number in held.weeks else (*held.weeks, number)
        worst[it.where] = _Seen(it if is_worse else held.violation, weeks)
    return list(worst.values())


def _matters(seen: _Seen, n_judged: int, *, is_hard: bool) -> bool:
    excess = seen.violation.excess
    if is_hard:
        return excess >= INEXACT
    return 2 * len(seen.weeks) >= n_judged and excess >= NEGLIGIBLE


def _said(seen: Sequence[_Seen], heading: Callable[[], str] | None) -> Iterator[_Seen]:
    is_one_of_many = len(seen) > 1
    if heading is None or not is_one_of_many:
        yield from seen
        return
    weeks = sorted({number for it in seen for number in it.weeks})
    yield _Seen(gathered([it.violation for it in seen], heading()), tuple(weeks))


def _finding(
    rule: str,
    hardness: Hardness,
    violation: Violation,
    weeks: tuple[int, ...],
    slip: float,
) -> AuditFinding:
    severity = SEVERITY[hardness]
    if severity is Severity.BROKEN and violation.excess < slip:
        severity = Severity.WARNING
    return AuditFinding(
        severity=severity,
        rule=rule,
        where=violation.where,
        message=violation.message,
        excess=violation.excess,
        weeks=weeks,
        findings=violation.findings,
    )
