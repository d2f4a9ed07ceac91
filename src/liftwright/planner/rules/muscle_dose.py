"""Every major muscle gets at least what is known to do something."""

from collections.abc import Iterator

from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def heading() -> str:
    """Return what muscles with too few sets have in common."""
    least = value("volume.size.minimum")
    return f"Fewer weekly sets than the {least:g} from which growth is detectable"


def dose_of_a_muscle(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield major muscles below the minimum effective dose."""
    for muscle, standard in by.muscles.items():
        done = week.fractional_sets(muscle)
        if done < standard.minimum - ROUNDING:
            name = muscle.replace("_", " ")
            yield Violation(
                name,
                f"{done:.3g} sets a week for the {name}: below the "
                f"{standard.minimum:.3g} from which growth is detectable",
                1 - done / standard.minimum,
                ("volume.size.minimum",),
                f"{name} {done:.2g}",
            )
