"""Recommends where to train between size and strength, and why (claims A1, A17)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.level import Level
from liftwright.evidence import finding, value, values


class Wish(StrEnum):
    """What somebody wants from training."""

    STRENGTH = "strength"
    SIZE = "size"
    BOTH = "both"
    HEALTH = "health"
    UNSURE = "unsure"


class Taste(StrEnum):
    """Which training somebody likes."""

    HEAVY = "few heavy sets"
    MANY = "many lighter sets"
    NEITHER = "no matter"


@dataclass(frozen=True, slots=True)
class ChooserAnswers:
    """What the chooser asks.

    Args:
        wish: What somebody wants from training.
        taste: Which training they like.
        has_event: Whether their strength will be measured on a date.
        has_sore_joints: Whether heavy loads bother their joints.
        level: Training age.
    """

    wish: Wish = Wish.UNSURE
    taste: Taste = Taste.NEITHER
    has_event: bool = False
    has_sore_joints: bool = False
    level: Level = Level.NOVICE


@dataclass(frozen=True, slots=True)
class Grounds:
    """A reason for a recommendation.

    Args:
        text: The reason in plain words.
        key: Key of the finding behind it.
    """

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Where to train between size and strength; the person may overrule it.

    Args:
        emphasis: 0 for all size, 1 for all strength.
        grounds: Why, the weightiest first.
        alternatives: What every other choice would be, by its word: always both ends
            and the middle.
    """

    emphasis: float
    grounds: tuple[Grounds, ...]
    alternatives: dict[str, float]


ENDS = {"size": 0.0, "both": 0.5, "strength": 1.0}

WISHES = {
    Wish.STRENGTH: "You want to be stronger: heavy practice of the lifts comes first.",
    Wish.SIZE: "You want to be bigger: weekly volume comes first.",
    Wish.BOTH: "You want both: one plan can serve both.",
    Wish.HEALTH: "For health both ways of training help alike, so neither comes first.",
    Wish.UNSURE: "You need not decide: the middle loses little of either.",
}


def recommendation(answers: ChooserAnswers) -> Recommendation:
    """Return where between size and strength to train.

    Args:
        answers: What the person said; nothing is needed, both ends stay on offer.
    """
    emphasis = values("choosing.wish")[answers.wish.value]
    shift = value("choosing.taste")
    if answers.taste is not Taste.NEITHER:
        emphasis += shift if answers.taste is Taste.HEAVY else -shift
    if answers.has_event:
        emphasis = max(emphasis, value("choosing.event"))
    if answers.has_sore_joints:
        emphasis = min(emphasis, value("choosing.joints"))
    emphasis = round(min(1.0, max(0.0, emphasis)), 2)
    return Recommendation(emphasis, tuple(_grounds(answers)), dict(ENDS))


def _grounds(answers: ChooserAnswers) -> Iterator[Grounds]:
    yield Grounds(WISHES[answers.wish], "choosing.wish")
    said = {
        "choosing.joints": answers.has_sore_joints,
        "choosing.event": answers.has_event,
        "choosing.taste": answers.taste is not Taste.NEITHER,
        "choosing.novice": answers.level is Level.NOVICE,
    }
    for key, is_so in said.items():
        if is_so:
            yield Grounds(finding(key).statement, key)
