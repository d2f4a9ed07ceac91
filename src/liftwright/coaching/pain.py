"""What to do about pain, in a set and from week to week (claim A10).

The scale comes from the rehabilitation of knees and Achilles tendons: it is for
complaints that pass by themselves, and no diagnosis.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liftwright.catalog import substitutes
from liftwright.catalog.params import MOST_SUBSTITUTES
from liftwright.domain.aim import Ruleset
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.evidence import finding, value, values

WEEK = timedelta(days=7)
WHY = ("pain.scale.go", "pain.scale.acceptable", "pain.scale.stop_above")
ARTICLES = "articles.pain.stop"
REFER = "pain.refer"
ALL_OF_THEM = 1000
"""More substitutes than any exercise has."""


class PainStep(StrEnum):
    """What a pain asks for."""

    GO_ON = "go on"
    WATCH = "watch"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class PainAdvice:
    """What to do about pain in a set.

    Args:
        step: Go on, watch it, or stop the movement.
        text: The same in a sentence or two.
        substitutes: Exercises instead that do not load the part, the nearest first;
            none where going on is fine.
        why: Keys of the findings behind it.
    """

    step: PainStep
    text: str
    substitutes: tuple[Exercise, ...] = ()
    why: tuple[str, ...] = WHY


@dataclass(frozen=True, slots=True)
class PainReport:
    """A pain that was reported.

    Args:
        day: When.
        part: Where, as the catalog names body parts.
        score: 0 to 10; 0 says that it is gone.
    """

    day: date
    part: str
    score: int


@dataclass(frozen=True, slots=True)
class StandingPain:
    """A pain that is not over.

    Args:
        part: Where, as the catalog names body parts.
        score: What was last reported.
        since: When it began.
        step: What it asks for now.
        text: Why, in a sentence.
    """

    part: str
    score: int
    since: date
    step: PainStep
    text: str


def step_for(score: int, rules: Ruleset = Ruleset.EVIDENCE) -> PainStep:
    """Return what a pain asks for.

    Args:
        score: 0 to 10.
        rules: The source documents stop at any pain; the newer scale lets 0 to 2 pass
            and watches 3 to 5.

    References:
        `pain.scale.go`, `pain.scale.stop_above`, `articles.pain.stop`.
    """
    if rules is Ruleset.ARTICLES:
        return PainStep.STOP if score else PainStep.GO_ON
    if score <= values("pain.scale.go")["high"]:
        return PainStep.GO_ON
    return PainStep.STOP if score > value("pain.scale.stop_above") else PainStep.WATCH


def in_a_set(
    exercise: Exercise,
    score: int,
    parts: Iterable[str],
    inventory: Inventory,
    *,
    rules: Ruleset = Ruleset.EVIDENCE,
) -> PainAdvice:
    """Return what to do about pain in a set of an exercise.

    Args:
        exercise: What hurt.
        score: 0 to 10.
        parts: Where it hurts, as the catalog names body parts; none where unsaid: then
            every part that the exercise loads may be meant.
        inventory: What there is for something else.
        rules: Whose rules to follow where the sources differ.
    """
    step = step_for(score, rules)
    why = (ARTICLES,) if rules is Ruleset.ARTICLES else WHY
    if step is PainStep.GO_ON:
        return PainAdvice(step, "Fine: go on, and say so if it rises.", (), why)
    spared = frozenset(parts) or frozenset(exercise.contraindications)
    instead = sparing(exercise, spared, inventory)
    if step is PainStep.WATCH:
        text = (
            "Acceptable if it is no worse tomorrow morning and does not rise from week "
            "to week. Take less load, or another movement."
        )
        return PainAdvice(step, text, instead, why)
    text = f"Stop this movement for today. {finding(REFER).statement}"
    return PainAdvice(step, text, instead, (*why, REFER))


def sparing(
    exercise: Exercise, parts: frozenset[str], inventory: Inventory
) -> tuple[Exercise, ...]:
    """Return what trains nearly the same without loading body parts, nearest first."""
    others = substitutes(exercise, inventory, n=ALL_OF_THEM)
    fitting = [it for it in others if not parts.intersection(it.contraindications)]
    return tuple(fitting[:MOST_SUBSTITUTES])


def standing_pains(reports: Iterable[PainReport]) -> tuple[StandingPain, ...]:
    """Return the pains that are not over, the part's name deciding their order.

    A pain is over when a later report of the part is fine again. Who reports nothing
    any more has not said that it is gone.

    Args:
        reports: Every report; those of one day in the order in which they were made.
    """
    by_part: dict[str, list[PainReport]] = {}
    for report in sorted(reports, key=lambda it: it.day):
        by_part.setdefault(report.part, []).append(report)
    found = (_standing(_last_spell(it)) for it in _in_order(by_part))
    return tuple(it for it in found if it is not None)


def _in_order(by_part: Mapping[str, list[PainReport]]) -> Iterable[list[PainReport]]:
    return (by_part[part] for part in sorted(by_part))


def _last_spell(reports: list[PainReport]) -> list[PainReport]:
    """Return the reports since the part was last fine, one a day, its worst.

    A fine set does not make up for a bad one of the same day; to say that the pain is
    gone does.
    """
    spell: list[PainReport] = []
    for it in reports:
        is_same_day = bool(spell) and spell[-1].day == it.day
        if it.score == 0:
            spell = []
        elif is_same_day:
            spell[-1] = max(spell[-1], it, key=lambda one: one.score)
        elif step_for(it.score) is PainStep.GO_ON:
            spell = []
        else:
            spell.append(it)
    return spell


def _standing(spell: list[PainReport]) -> StandingPain | None:
    if not spell:
        return None
    first, last = spell[0], spell[-1]
    step, text = step_for(last.score), "Reported, and not yet reported as gone."
    if step is PainStep.STOP:
        text = f"{last.score} of 10: spared until it is reported as fine."
    elif _rises(spell):
        step, text = (
            PainStep.STOP,
            "It rises from week to week: spared until it is fine.",
        )
    return StandingPain(last.part, last.score, first.day, step, text)


def _rises(spell: list[PainReport]) -> bool:
    """Return whether the last report is worse than one of a week or more before."""
    last = spell[-1]
    return any(it.score < last.score and last.day - it.day >= WEEK for it in spell[:-1])
