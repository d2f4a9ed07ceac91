"""Attempts at an event: one that is sure, one that is safe, one to try."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import erf, inf, log, sqrt

from liftwright.adaptation.forecast import StrengthForecast, WeekLoad
from liftwright.adaptation.profile import Profile
from liftwright.coaching.plates import Rounding, nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.evidence import values
from liftwright.loading.normal import z_of
from liftwright.planner.limits import limits_of
from liftwright.planner.params import DECIMALS
from liftwright.planner.periodization.calendar import weeks_to_event
from liftwright.planner.periodization.loads import expected_rise
from liftwright.planner.problem import LiftGoal, Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import WeekTemplate
from liftwright.quantities import LoadKind, Mass

COMPETED = ("squat", "bench", "deadlift")
"""Families of the lifts of powerlifting, in the order of a meet."""

ATTEMPTS = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a competition lift.

    Args:
        lift: Id of the lift.
        number: 1 to 3.
        load: Load on the bar, with its unit.
        chance: Expected chance of success, 0 to 1.
    """

    lift: str
    number: int
    load: Mass
    chance: float


@dataclass(frozen=True, slots=True)
class Contest:
    """A lift that is attempted at an event.

    Args:
        exercise: The lift.
        attempts: Three attempts at it; none where its 1RM is not known.
    """

    exercise: Exercise
    attempts: tuple[Attempt, ...] = ()

    @property
    def opener(self) -> Mass | None:
        """The load of the first attempt, where it is known."""
        return self.attempts[0].load if self.attempts else None


def is_competed(goal: LiftGoal, request: PlanRequest) -> bool:
    """Return whether a lift is attempted at an event: one of three, or a chosen one.

    Nobody attempts a maximum whose age or health speaks against testing one.
    """
    if not limits_of(request).allows_one_rm_test:
        return False
    chosen = request.focus.lifts
    return goal.exercise in chosen if chosen else goal.family in COMPETED


def contests(
    problem: Problem,
    template: WeekTemplate,
    whose: tuple[PlanRequest, Profile],
    forecasts: Iterable[StrengthForecast],
) -> tuple[Contest, ...]:
    """Return what is lifted at an event, in the order of a meet; nothing without one.

    Args:
        problem: Says which lifts count.
        template: The typical week: only what is trained is attempted.
        whose: What was asked, and what the person can lift so far.
        forecasts: What to expect of every lift.
    """
    request, profile = whose
    if request.event is None:
        return ()
    trained = {slot.exercise.id: slot.exercise for slot in template.slots()}
    expected = {it.lift: it for it in forecasts}
    found = [
        _contest(trained[goal.exercise], expected.get(goal.exercise), request, profile)
        for goal in problem.lifts
        if goal.exercise in trained and is_competed(goal, request)
    ]
    return tuple(sorted(found, key=lambda it: _turn(it.exercise)))


def _turn(exercise: Exercise) -> tuple[int, str]:
    is_known = exercise.family in COMPETED
    turn = COMPETED.index(exercise.family) if is_known else len(COMPETED)
    return turn, exercise.id


def _contest(
    exercise: Exercise,
    forecast: StrengthForecast | None,
    request: PlanRequest,
    profile: Profile,
) -> Contest:
    is_loaded = exercise.load_kind is LoadKind.EXTERNAL
    if forecast is None or not forecast.loads or not is_loaded:
        return Contest(exercise)
    at = min(weeks_to_event(request), len(forecast.loads)) - 1
    known = profile.one_rm(exercise.id)
    shown_kg = _shown_kg(known.mean_kg, request) if known else inf
    day = _Day(forecast.loads[at], forecast.level, shown_kg)
    return Contest(exercise, tuple(_attempts(exercise, day, request.inventory)))


def _shown_kg(known_kg: float, request: PlanRequest) -> float:
    """Return the most that will have been lifted before the day: of old or on the way.

    The last sets on the way are doubles by the 1RM that the loads of a plan follow,
    which rises more carefully than the one that is forecast.
    """
    last_week = max(1, weeks_to_event(request) - 1)
    rise = expected_rise(request.person.level, last_week)
    return known_kg * max(1.0, values("planner.attempts")["doubles"] * rise)


@dataclass(frozen=True, slots=True)
class _Day:
    """The 1RM of the day: log-normal, with the interval of the forecast.

    Args:
        one_rm: The 1RM to expect.
        level: Probability inside its interval.
        shown_kg: The most that will have been lifted before, kg.
    """

    one_rm: WeekLoad
    level: float
    shown_kg: float

    def wished(self, share: float) -> Mass:
        """Return the load that is wished for at a share of the 1RM to expect.

        What is to be sure is no more than was lifted before; what follows it comes up
        to the best of the day from there by the same parts of the way.
        """
        sure, best = values("planner.attempts")["first"], self.one_rm.mean
        first = min(sure, self.shown_kg / best.kg)
        way = (share - sure) / (1 - sure)
        return best.times(first + way * (1 - first))

    def chance(self, load: Mass) -> float:
        """Return the chance that the 1RM is at least a load."""
        it = self.one_rm
        sd = log(it.high.kg / it.low.kg) / (2 * z_of(self.level))
        away = log(it.mean.kg / load.kg) / sd
        return round((1 + erf(away / sqrt(2))) / 2, DECIMALS)


def _attempts(exercise: Exercise, day: _Day, inventory: Inventory) -> Iterator[Attempt]:
    """Yield three attempts; what is to be safe is rounded down, the last to nearest."""
    shares = values("planner.attempts")
    for number, name in enumerate(ATTEMPTS, start=1):
        wished = day.wished(shares[name])
        rounding: Rounding = "nearest" if name == ATTEMPTS[-1] else "down"
        mass = nearest_load(exercise, inventory, wished, rounding=rounding).mass
        if mass is not None:
            yield Attempt(exercise.id, number, mass, day.chance(mass))
