"""What a week is measured by: the limits of one person, for rules and solver alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from liftwright.domain.muscle import Muscle
from liftwright.planner.compound_days import has_room
from liftwright.planner.limits import session_sets
from liftwright.planner.problem import Problem, Requirement
from liftwright.planner.request import PlanRequest
from liftwright.planner.spacing import rest_gap_days


@dataclass(frozen=True, slots=True)
class MuscleStandard:
    """How much of a muscle a good week holds.

    Args:
        minimum: Fewest fractional sets; 0 where none are due.
        most: Most fractional sets.
        hits: Days it should be trained on.
    """

    minimum: float
    most: float
    hits: int


@dataclass(frozen=True, slots=True)
class Standards:
    """The limits of one person.

    Args:
        request: Whose limits they are.
        seconds: Seconds that each training day leaves for exercises, by weekday.
        session_sets: Most sets of an exercise in a session.
        session_muscle_cap: Most fractional sets of a muscle in a session.
        session_fatigue_cap: Most systemic fatigue in a session.
        heavy_gap_days: Days between heavy work of the same muscles.
        muscles: What is due for each muscle.
        wishes: What must be in because somebody asked for it.
        movements: Times a week of each movement that there is an exercise for.
        rest_gap_days: Days from hard sets of a muscle to the next.
        is_balanced: Whether there is to be as much pulling as pushing.
        lats_per_chest: Sets for the lats that one for the chest goes with; 0 for any.
        has_pull_each_day: Whether each day with presses has a pull.
        first: Muscles that are to get more than any other.
        compound_days: Days of the week that have compound work.
        has_back_rested: Whether barbell squats and pulls from the floor keep a day
            between them.
    """

    request: PlanRequest
    seconds: Mapping[int, int]
    session_sets: int
    session_muscle_cap: float
    session_fatigue_cap: float
    heavy_gap_days: int
    muscles: Mapping[Muscle, MuscleStandard]
    wishes: tuple[Requirement, ...] = ()
    movements: Mapping[str, int] = field(default_factory=dict)
    rest_gap_days: int = 0
    is_balanced: bool = False
    lats_per_chest: float = 0.0
    has_pull_each_day: bool = False
    first: tuple[Muscle, ...] = ()
    compound_days: frozenset[int] = frozenset()
    has_back_rested: bool = False


def standards(request: PlanRequest, problem: Problem) -> Standards:
    """Return the limits that a plan for this request is measured by.

    Args:
        request: Whose limits they are.
        problem: The same request as a problem.
    """
    return Standards(
        request=request,
        seconds={
            int(day): seconds
            for day, seconds in zip(problem.days, problem.seconds, strict=True)
        },
        session_sets=session_sets(request),
        session_muscle_cap=problem.session_muscle_cap,
        session_fatigue_cap=problem.session_fatigue_cap,
        heavy_gap_days=problem.heavy_gap_days,
        muscles={
            goal.muscle: MuscleStandard(goal.minimum, goal.most, goal.hits)
            for goal in problem.muscles
        },
        wishes=problem.requirements,
        movements={goal.name: goal.days for goal in problem.movements},
        rest_gap_days=rest_gap_days(),
        is_balanced=problem.is_balanced,
        lats_per_chest=problem.lats_per_chest,
        has_pull_each_day=problem.has_pull_each_day,
        first=problem.first,
        compound_days=_compound_days(problem),
        has_back_rested=problem.has_back_rested,
    )


def _compound_days(problem: Problem) -> frozenset[int]:
    if not problem.has_compound_each_day:
        return frozenset()
    places = enumerate(problem.days)
    return frozenset(int(day) for place, day in places if has_room(problem, place))
