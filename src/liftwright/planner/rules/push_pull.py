"""As much pulling as pushing, in the week and on days with presses."""

from collections.abc import Iterator

from liftwright.planner.params import ROUNDING
from liftwright.planner.push_pull import PUSHES_PER_PULL, is_pull, is_push
from liftwright.planner.rules.rule import WHOLE, Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

FINDINGS = ("planner.missing_price", "planner.whole_days")


def pulls_beside_pushes(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield that a week presses more than it pulls.

    Sets far from failure count less, as they do for the muscles.
    """
    pushed, pulled = week.sets_of(is_push), week.sets_of(is_pull)
    if by.is_balanced and pushed > pulled + ROUNDING:
        yield Violation(
            WHOLE,
            f"{pushed:.3g} sets of presses and {pulled:.3g} of rows, pull-ups and "
            "pulldowns: pull as much as you press in a week, the shoulders are moved "
            "by both",
            1 - pulled / pushed,
            FINDINGS,
        )


def heading_of_days() -> str:
    """Return what days with too few pulls have in common."""
    return (
        "Days that press and do not pull enough beside that; add a row, pull-up or "
        "pulldown, or trade a press for it"
    )


def pulls_each_day(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield days with presses that have too few pulls beside them."""
    if not by.has_pull_each_day:
        return
    for day in week.days:
        pushes = {it.exercise.id for it in day.work if is_push(it.exercise)}
        pulls = {it.exercise.id for it in day.work if is_pull(it.exercise)}
        if len(pushes) > PUSHES_PER_PULL * len(pulls):
            yield Violation(
                day.name,
                f"{day.name} presses and does not pull enough beside it; add a row, "
                "pull-up or pulldown, or trade a press for it",
                1.0,
                FINDINGS,
                day.name,
            )
