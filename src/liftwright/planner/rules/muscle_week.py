"""A muscle gets only as many weekly sets as the lifter is used to."""

from collections.abc import Iterator

from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def heading() -> str:
    """Return what muscles with too many weekly sets have in common."""
    return "More weekly sets for a muscle than suit the level"


def sets_of_a_muscle_in_a_week(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield muscles with more weekly sets than the level stands for.

    A heavy set brings a little less growth than others, but is as much work.
    """
    for muscle, standard in by.muscles.items():
        done = week.hard_sets(muscle)
        if done > standard.most + ROUNDING:
            name = muscle.replace("_", " ")
            yield Violation(
                name,
                f"{done:.3g} sets a week for the {name} is more than the "
                f"{standard.most:.3g} that suit the level; drop "
                f"{done - standard.most:.2g}",
                done / standard.most - 1,
                ("planner.weekly_cap", "volume.size.tiers"),
                f"{name} {done:.3g} (up to {standard.most:.3g})",
            )
