"""Says what could be cut from a program that asks too much: one example of many."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.planner.audit_findings import AuditFinding
from liftwright.planner.fatigue import fatigue_class
from liftwright.planner.params import INEXACT
from liftwright.planner.rules.fatigue import systemic_fatigue
from liftwright.planner.rules.week import DayReading, WeekReading, Work
from liftwright.planner.standards import Standards

KEPT = 3  # not science: the size of an example
"""Sets of an exercise that an example leaves in a session."""

MOST_CUTS = 4  # not science: the size of an example
"""Exercises that an example names at most."""

MANY_DAYS = 4  # not science: the size of an example
"""Training days from which half as many are an example, too."""


def with_example(
    finding: AuditFinding, week: WeekReading, by: Standards
) -> AuditFinding:
    """Return a finding with an example of what to cut, where one is at hand.

    Args:
        finding: What was found.
        week: The usual week of the program.
        by: The limits of the person.
    """
    found = EXAMPLES[finding.rule](week, by) if finding.rule in EXAMPLES else ""
    return replace(finding, example=found)


def _shorter_session(week: WeekReading, by: Standards) -> str:
    """Return sets to leave on the most tiring day; nothing if that is not enough."""
    day = max(week.days, key=systemic_fatigue)
    enough = by.session_fatigue_cap * (1 + INEXACT)
    if systemic_fatigue(day) <= enough:
        return ""
    names = []
    for exercise in _most_tiring(day):
        day = replace(day, work=tuple(_kept(day.work, exercise, KEPT)))
        names.append(exercise.name)
        if systemic_fatigue(day) <= enough:
            return f"{KEPT} sets of {_both(names)} on {day.name}"
    return ""


def _most_tiring(day: DayReading) -> list[Exercise]:
    """Return exercises with more sets than an example leaves, the most tiring first."""
    order = list(fatigue_class(day.work[0].exercise, day.work[0].zone).__class__)
    sets: dict[str, int] = {}
    found: dict[str, tuple[int, Exercise]] = {}
    for it in day.work:
        sets[it.exercise.id] = sets.get(it.exercise.id, 0) + it.n_sets
        rank = order.index(fatigue_class(it.exercise, it.zone))
        found.setdefault(it.exercise.id, (rank, it.exercise))
    many = [it for key, it in found.items() if sets[key] > KEPT]
    return [exercise for _, exercise in sorted(many, key=lambda it: it[0])]


def _kept(work: tuple[Work, ...], exercise: Exercise, most: int) -> Iterator[Work]:
    """Yield the sets of a day with no more than so many of an exercise."""
    left = most
    for it in work:
        if it.exercise.id != exercise.id:
            yield it
        elif left > 0:
            yield replace(it, n_sets=min(left, it.n_sets))
            left -= it.n_sets


@dataclass(frozen=True, slots=True)
class _Cut:
    """A cut: how many sets of an exercise stay in a session."""

    exercise: Exercise
    most: int

    def made(self, week: WeekReading) -> WeekReading:
        """Return a week after the cut."""
        return WeekReading(
            tuple(
                replace(day, work=tuple(_kept(day.work, self.exercise, self.most)))
                for day in week.days
            )
        )


def _fewer_weekly_sets(week: WeekReading, by: Standards) -> str:
    """Return exercises to leave out or to do less of, and what they bring."""
    over = _over(week, by)
    if not over:
        return ""
    worst = max(over, key=lambda muscle: over[muscle])
    cuts: list[_Cut] = []
    while len(cuts) < MOST_CUTS and _over(week, by):
        best = max(_cuts(week), key=lambda cut: _relief(cut, week, by), default=None)
        if best is None or _relief(best, week, by) <= 0:
            break
        cuts.append(best)
        week = best.made(week)
    if _over(week, by).get(worst, 0.0) > over[worst] / 2:
        return ""  # What hardly helps is no example.
    left = f"{week.hard_sets(worst):.3g} for the {worst.replace('_', ' ')}"
    is_less = not _over(week, by) or len(week.days) < MANY_DAYS
    days = "" if is_less else ", or train on half as many days"
    return f"{_in_words(cuts)} ({left}){days}"


def _cuts(week: WeekReading) -> Iterator[_Cut]:
    exercises = {it.exercise.id: it.exercise for it in week.work()}
    for exercise in exercises.values():
        yield _Cut(exercise, KEPT if exercise.is_compound else 0)


def _over(week: WeekReading, by: Standards) -> Mapping[Muscle, float]:
    """Return the sets that muscles have too many, of those that have."""
    excess = {
        muscle: week.hard_sets(muscle) - it.most for muscle, it in by.muscles.items()
    }
    return {
        muscle: sets
        for muscle, sets in excess.items()
        if sets > INEXACT * by.muscles[muscle].most
    }


def _relief(cut: _Cut, week: WeekReading, by: Standards) -> float:
    """Return the sets too many that a cut takes away, less what it takes needlessly."""
    after = cut.made(week)
    relief = 0.0
    for muscle, it in by.muscles.items():
        before, now = week.hard_sets(muscle), after.hard_sets(muscle)
        relief += max(0.0, before - it.most) - max(0.0, now - it.most)
        relief -= max(0.0, it.minimum - now) - max(0.0, it.minimum - before)
    return relief


def _in_words(cuts: list[_Cut]) -> str:
    out = [it.exercise.name for it in cuts if not it.most]
    fewer = [it.exercise.name for it in cuts if it.most]
    parts = [f"no {_both(out, 'or')}"] if out else []
    if fewer:
        parts.append(f"{KEPT} sets of {_both(fewer)} a session")
    return ", ".join(parts)


def _both(names: list[str], word: str = "and") -> str:
    *first, last = names
    return f"{', '.join(first)} {word} {last}" if first else last


EXAMPLES = {"fatigue": _shorter_session, "weekly-muscle": _fewer_weekly_sets}
"""What to cut, by the rule that is broken."""
