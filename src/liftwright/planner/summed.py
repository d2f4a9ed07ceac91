"""A week whose totals are sums over its days, and no unknowns of their own.

Solvers search the same week otherwise then: what they branch on are days. Where many
days hold few exercises each, that finds a good week at the first look.
"""

from dataclasses import dataclass

from liftwright.planner.days import Days
from liftwright.planner.linear import LinearModel, Terms, with_sums


@dataclass(frozen=True, slots=True)
class Summed:
    """The linear model of a week by sums.

    Args:
        model: Unknowns, rows and objective: those of the week, in order; totals of
            sets and of training days have no part in it.
        stands_for: The sum in the place of each of those totals, by its index.
    """

    model: LinearModel
    stands_for: dict[int, Terms]

    def added_up(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """Return a solution with its totals.

        Args:
            values: Value of each unknown; empty for none.
        """
        if not values:
            return ()
        found = list(values)
        for total, terms in self.stands_for.items():
            found[total] = sum(weight * values[it] for it, weight in terms.items())
        return tuple(found)


def summed(week: Days) -> Summed:
    """Return the linear model of a week by sums.

    Args:
        week: The model of the week with its totals.
    """
    stands_for: dict[int, dict[int, float]] = {}
    for places, totals in (
        (week.sets, week.totals.sets),
        (week.is_on, week.totals.days),
    ):
        for (activity, _), index in places.items():
            stands_for.setdefault(totals[activity], {})[index] = 1.0
    return Summed(with_sums(week.model, stands_for), dict(stands_for))
