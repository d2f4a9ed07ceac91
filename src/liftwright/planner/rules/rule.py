"""What a rule is, and what it says when it is broken."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from liftwright.planner.params import MOST_NAMED

if TYPE_CHECKING:
    from liftwright.planner.rules.week import WeekReading
    from liftwright.planner.standards import Standards


class Hardness(StrEnum):
    """Whether a plan may break a rule.

    A hard rule is never broken, a soft one gives way to time, equipment or wishes, and
    advice is what a coach would rather see.
    """

    HARD = "hard"
    SOFT = "soft"
    ADVICE = "advice"


WHOLE = ""
"""Where something is wrong with a whole week or program."""


def listed(names: Sequence[str]) -> str:
    """Return names in a row; of very many the first, and how many more there are."""
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    first = names[: MOST_NAMED // 2]
    return f"{', '.join(first)} and {len(names) - len(first)} more"


@dataclass(frozen=True, slots=True)
class Violation:
    """One way in which a week breaks a rule.

    Args:
        where: Day, exercise or muscle; `WHOLE` where it is none of them.
        message: What is wrong, with the numbers, and what to do.
        excess: How far it is over (or under) the limit, as a share of the limit.
        findings: Keys of the findings behind the rule.
        brief: The same in a few words, to be said after the heading of its rule.
    """

    where: str
    message: str
    excess: float
    findings: tuple[str, ...]
    brief: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule on a week: its plain face.

    Args:
        key: Name of the rule; the solver's encoding has the same.
        hardness: Whether a plan may break it.
        violations: Says how a week breaks it; nothing when it keeps it.
        heading: Words what several violations have in common; `None` where each is
            said by itself.
        asks_for_work: Whether it asks for a least amount of work, which weeks that are
            easy on purpose need not hold.
    """

    key: str
    hardness: Hardness
    violations: "Callable[[WeekReading, Standards], Iterator[Violation]]"
    heading: Callable[[], str] | None = None
    asks_for_work: bool = False
