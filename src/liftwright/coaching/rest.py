"""How long to rest between sets, by aim and exercise."""

from dataclasses import dataclass
from functools import lru_cache

from liftwright.coaching.params import CACHED_EXERCISES
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.exercise import Exercise, Modality
from liftwright.domain.level import Level
from liftwright.evidence import value, values


@dataclass(frozen=True, slots=True)
class PrescribedRest:
    """Rest between sets.

    Args:
        low_s: Shortest rest, seconds.
        high_s: Longest rest that is of use, seconds.
        why: Keys of the findings behind it.
    """

    low_s: int
    high_s: int
    why: tuple[str, ...]

    @property
    def range_s(self) -> tuple[int, int]:
        """Both ends, as a set prescription holds them."""
        return self.low_s, self.high_s


@dataclass(frozen=True, slots=True)
class RestStyle:
    """What else decides about rest besides aim and exercise.

    Args:
        rules: Whose rules to follow where the sources differ.
        level: Training age: novices need less rest for strength.
        saves_time: Whether rest is cut to what still works, such as one minute for
            size (claim A5); some strength in trained people is the price.
        at_least_s: Shortest rest that health allows, seconds.
    """

    rules: Ruleset = Ruleset.EVIDENCE
    level: Level = Level.INTERMEDIATE
    saves_time: bool = False
    at_least_s: int = 0


USUAL = RestStyle()


@lru_cache(maxsize=CACHED_EXERCISES)
def prescribed_rest(
    exercise: Exercise,
    aim: Aim,
    *,
    fraction_1rm: float | None = None,
    style: RestStyle = USUAL,
) -> PrescribedRest:
    """Return the rest after each set of an exercise.

    Args:
        exercise: The exercise; compound lifts rest longer than isolation work.
        aim: What the sets are for.
        fraction_1rm: Load as a share of the 1RM, where known: from 90% on the rest
            is longer.
        style: Rules, level and whether time is short.
    """
    if exercise.modality is Modality.STRETCH:
        pause = value("time.rest.stretch")
        return _rest(pause, pause, "time.rest.stretch")
    rest = _by_the_rules(exercise, aim, fraction_1rm, style)
    low_s = max(rest.low_s, style.at_least_s)
    return PrescribedRest(low_s, max(low_s, rest.high_s), rest.why)


def _by_the_rules(
    exercise: Exercise, aim: Aim, fraction_1rm: float | None, style: RestStyle
) -> PrescribedRest:
    if style.rules is Ruleset.ARTICLES:
        return _by_the_articles(aim, style)
    if style.saves_time:
        return _short(exercise, aim, style)
    return _by_the_evidence(exercise, aim, fraction_1rm)


def _by_the_evidence(
    exercise: Exercise, aim: Aim, fraction_1rm: float | None
) -> PrescribedRest:
    if exercise.modality is Modality.PLYOMETRIC:
        return _range("rest.strength.novice")
    if not exercise.is_compound:
        return _range("rest.isolation")
    if aim is Aim.STRENGTH:
        return _for_strength(fraction_1rm)
    return _rest(
        value("rest.size.default"),
        values("rest.strength.compound")["low"],
        "rest.size.default",
        "rest.size.flat_from",
        "rest.strength.compound",
    )


def _for_strength(fraction_1rm: float | None) -> PrescribedRest:
    if fraction_1rm is None or fraction_1rm < value("recovery.heavy.load"):
        return _range("rest.strength.compound")
    return _rest(
        values("rest.strength.compound")["high"],
        values("rest.strength.range")["high"],
        "rest.strength.compound",
        "rest.strength.range",
    )


def _by_the_articles(aim: Aim, style: RestStyle) -> PrescribedRest:
    if style.saves_time and aim is Aim.SIZE:
        return _a_minute()
    return _range(f"articles.rest.{aim}")


def _short(exercise: Exercise, aim: Aim, style: RestStyle) -> PrescribedRest:
    if aim is Aim.SIZE or not exercise.is_compound:
        return _a_minute()
    if style.level is Level.NOVICE:
        return _range("rest.strength.novice")
    least = value("rest.strength.trained_minimum")
    return _rest(least, least, "rest.strength.trained_minimum")


def _a_minute() -> PrescribedRest:
    minute = value("articles.rest.short")
    return _rest(minute, minute, "articles.rest.short", "rest.one_or_three_minutes")


def _range(key: str) -> PrescribedRest:
    ends = values(key)
    return _rest(ends["low"], ends["high"], key)


def _rest(low_s: float, high_s: float, *why: str) -> PrescribedRest:
    return PrescribedRest(round(low_s), round(high_s), why)
