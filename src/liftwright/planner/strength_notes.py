"""What a wish for strength cannot have: loads above four fifths of the 1RM."""

from collections.abc import Iterator

from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.evidence import value
from liftwright.planner.build import build_problem
from liftwright.planner.infeasible import with_minutes
from liftwright.planner.limits import allows_heavy
from liftwright.planner.params import BOUNDS
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import LoadKind

EQUIPMENT = "With this equipment"

FOR_STRENGTH = 0.5
"""From this emphasis on, strength is asked for at least as much as size."""


def strength_notes(problem: Problem, request: PlanRequest) -> Iterator[str]:
    """Yield what strength a plan cannot bring, and what would change that.

    Nothing is said where a lift can be loaded heavily enough, or where health forbids
    it: the limits of health speak for themselves.

    Args:
        problem: Says what can be trained, and how heavily.
        request: Whose plan it is.
    """
    heavy = {it.exercise for it in problem.activities if it.zone is Zone.HEAVY}
    is_loaded = any(it.load_kind is LoadKind.EXTERNAL for it in heavy)
    is_wished = request.emphasis >= FOR_STRENGTH
    if is_loaded or not is_wished:
        return
    if not heavy and why_not_heavy(request) != EQUIPMENT:
        return
    share = value("articles.strength.load")
    most_reps = zone_range(Zone.HEAVY).reps_high
    yield (
        f"{_what(heavy)} be loaded above {share:.0%} of a 1RM for 1 to {most_reps} "
        "repetitions, which is what builds the most strength: expect less of it here "
        "than the emphasis asks for. A barbell with plates, heavy dumbbells or "
        "machines would change that. "
        "[articles.strength.load, load.strength.high_vs_low]"
    )


def why_not_heavy(request: PlanRequest) -> str:
    """Return what keeps every lift below heavy loads, as a sentence begins.

    Args:
        request: Somebody's who cannot lift heavily.
    """
    if not allows_heavy(request):
        return "For your health"
    longest = with_minutes(request, int(BOUNDS["minutes"].high))
    unhurried = build_problem(longest, catalog())
    if any(it.zone is Zone.HEAVY for it in unhurried.activities):
        return "In so little time"
    return EQUIPMENT


def _what(heavy: set[Exercise]) -> str:
    if not heavy:
        return f"{EQUIPMENT} no lift can"
    names = sorted(it.name.lower() for it in heavy)
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{EQUIPMENT} only the {listed} can"
