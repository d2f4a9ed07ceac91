"""Numbers of the planner that are engineering, not exercise science."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bound:
    """The range a field of a request may have, with what to do outside it.

    Args:
        low: Lowest value allowed.
        high: Highest value allowed.
        unit: Unit, for the message.
        remedy: What to do about a value outside.
    """

    low: float
    high: float
    unit: str
    remedy: str = ""

    def in_words(self) -> str:
        """Return the range as a person reads it."""
        return f"{self.low:g} to {self.high:g} {self.unit}".strip()


BOUNDS = {
    "days": Bound(1, 7, "days a week", "Give a number or weekdays, such as Mon,Thu."),
    "minutes": Bound(
        10, 240, "minutes", "The shortest session worth planning takes 10 minutes."
    ),
    "weeks": Bound(1, 52, "weeks", "Longer plans are made one after the other."),
    "emphasis": Bound(0, 1, "(0 all size, 1 all strength)"),
    "age": Bound(
        10, 110, "years", "Below 10 years, training belongs with a qualified teacher."
    ),
    "body_mass_kg": Bound(25, 350, "kg"),
    "lift_kg": Bound(
        0, 700, "kg", "No lifter has lifted more: check the number and its unit."
    ),
    "lift_reps": Bound(1, 50, "repetitions"),
}


HALF_REPETITION = 0.5
"""Less of a repetition is not told apart."""

MOST_RESERVE = 10
"""Repetitions in reserve that are said at most: the scale ends there."""

SHORTEST_RUN = 4
"""Fewer training weeks are one wave: what follows it is not written."""


@dataclass(frozen=True, slots=True)
class SolverParams:
    """Limits and scales of the search; the same values give the same plan.

    Args:
        resolution_sdes: Differences below this, in smallest detectable effects, are no
            differences: the evidence behind the curves is far coarser.
        close_share: Share of the objective below which a gap is small.
        totals_gap: Gap at which the weekly totals are good enough.
        totals_nodes: Most branches of the search for weekly totals.
        fixed_limit: Deterministic time for days when the totals are kept.
        near_nodes: Most branches of the search for days with what is in the totals.
        few_days: Training days a week up to which choices of sets are searched at once.
        glance_nodes: Most branches of a first look at a week.
        counted_nodes: Most branches of a search by choices of sets.
        branched_nodes: Most branches of the last search for many days.
        days_limit: Deterministic time for any days at all.
        days_nodes: Most branches of any search for days.
        linearization_level: How much of the model CP-SAT gives to its linear solver.
        seed: Seed of the searches.
        own_seed: Seed of whole weeks in HiGHS, which does best with its own.
    """

    resolution_sdes: float = 0.02
    close_share: float = 0.01
    totals_gap: float = 0.005
    totals_nodes: int = 20_000
    fixed_limit: float = 0.2
    near_nodes: int = 1
    few_days: int = 3
    glance_nodes: int = 20
    counted_nodes: int = 1_200
    branched_nodes: int = 600
    days_limit: float = 2.5
    days_nodes: int = 1_200
    linearization_level: int = 2
    seed: int = 7
    own_seed: int = 0


SIZE_CORNERS = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26, 30, 36, 42)
"""Weekly fractional sets between which the size curve is taken to be straight."""

STRENGTH_CORNERS = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20)
"""Weekly specific sets between which the strength curve is taken to be straight."""

FREQUENCY_CORNERS = (1, 2, 3)
"""Training days a week between which the frequency curve is taken to be straight."""

CLOCK_GRID_S = 30
"""Set and rest together are planned in half minutes: easy to follow on a gym clock,
and so coarse that days fill up exactly."""

EXERCISES_KEPT = 1024
"""Exercises about which an answer is kept: the catalog has about half as many."""

CYCLES_KEPT = 4096
"""Set cycles that are kept: one for each exercise, zone and way to rest in use."""

REST_GRID_S = 15
"""Rests are prescribed in quarters of a minute."""

MORE_MINUTES = (5, 10, 15, 20, 30, 45, 60)
"""Minutes more that are tried, one after the other, when wishes exclude each other."""

FRONTIER_SEARCH = SolverParams(totals_nodes=5_000, days_nodes=100, days_limit=0.5)
"""A shorter search for each of many points; each still says its gap."""

BETWEEN_TOTALS_NODES = 500
BETWEEN_DAYS_NODES = 20
BETWEEN_DAYS_LIMIT = 0.1
"""Limits of the search between two points of a frontier: any plan there will do."""

BRANCHING_PRIORITY = (1, 2, 3, 4)
"""What to branch on, the last first: an exercise's sets, its days, what a week lacks of
one thing, and of everything."""

CLOSER = 0.99
"""Share of the gap that is enough at which a search stops: the week that it finds may
gain a little less than the one before, and 1% of that is less as well."""

FRONTIER_POINTS = 9
"""Fewest points between all size and all strength."""

DECIMALS = 4
"""Decimals that shares and emphases are rounded to, so that they read and repeat."""

ROUNDING = 1e-6
"""Difference that is only the computer's."""

NEGLIGIBLE = 0.1
"""Excess over a limit, as a share of it, below which it is no serious breach."""

INEXACT = 0.06
"""Excess below which nothing is said at all: what is read off a program is no more
exact."""

GRACE = {
    "session-muscle": 0.25,
    "exercise-sets": 0.25,
    "fatigue": 0.25,
    "weekly-muscle": 1.0,
}
"""Excess, by rule, up to which sets are more wasted than harmful: nothing must change.

A plan of our own keeps to these rules; whoever wrote a program may have reasons. Gains
go on far past the weekly sets that suit most.
"""

MOST_NAMED = 12
"""So many names are told one by one; of more, half as many and their number."""

FEW_DAYS = 6
"""Training days up to which every order of a week's sessions is tried."""

POUND_STEP = 2.5
"""Plates in pounds come in steps of this."""

LEAST_EMPHASIS, MOST_EMPHASIS = 0.05, 0.95
"""Emphases between which size and strength both have enough weight to be asked for."""

BAND_EDGES = (0.3, 0.05)
"""How far inside a step of the frontier a plan is looked for, as shares of the step:
in its middle first, then anywhere."""


SMALLEST_STEP = 0.0005
"""Steps of size on the frontier, in detectable effects, that are not filled further."""

USUAL_WEEKS = 12
"""Weeks that a program which repeats is judged over: as many as a usual plan has."""
