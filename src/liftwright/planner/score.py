"""What a week gives, in plain numbers: the objective as anybody can work it out."""

from collections.abc import Callable
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.planner.practice import practice_of
from liftwright.planner.problem import Activity, MuscleGoal, Problem
from liftwright.planner.push_pull import is_pull, is_push, lats_ahead
from liftwright.planner.rules.muscle_days import HIT_SHARE
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate


@dataclass(frozen=True, slots=True)
class Score:
    """What a week gives and what is taken off, in smallest detectable effects.

    Args:
        size: Size gained, per muscle on average.
        strength: Strength gained, per lift on average.
        fatigue: Price of systemic fatigue, weighted as strength is.
        missing: Price of doses, days, direct sets and movements that are missing.
        exercise_days: Price of set-up and monotony.
        hard_sets: What the sets had to be worth for size, weighted as size is.
        strength_weight: Weight of strength; size has the rest.
    """

    size: float
    strength: float
    fatigue: float
    missing: float
    exercise_days: float
    hard_sets: float
    strength_weight: float

    @property
    def gain(self) -> float:
        """Size and strength, mixed by their weights."""
        weight = self.strength_weight
        return weight * self.strength + (1 - weight) * self.size

    @property
    def total(self) -> float:
        """The objective: the gain less every price."""
        prices = self.fatigue + self.missing + self.exercise_days + self.hard_sets
        return self.gain - prices


def score(problem: Problem, template: WeekTemplate) -> Score:
    """Return what a week gives.

    Args:
        problem: What counts for how much; it knows every exercise of the week.
        template: The week.
    """
    done = _done(problem, template)
    prices = problem.prices
    tired = done.total(lambda it: it.fatigue)
    return Score(
        size=sum(
            goal.weight * goal.curve.at(done.total(_size(goal)))
            for goal in problem.muscles
        ),
        strength=sum(
            goal.weight
            * (
                goal.by_sets.at(done.total(_strength(goal.exercise)))
                + goal.by_days.at(goal.carry * done.practice_days(goal.practised_by))
            )
            for goal in problem.lifts
        ),
        fatigue=prices.fatigue * problem.strength_weight * tired,
        missing=sum(done.missing(goal) for goal in problem.muscles)
        + done.missing_movements()
        + prices.behind * sum(map(done.behind, problem.first))
        + prices.missing_pull * (done.pushes_alone() + done.lats_ahead()),
        hard_sets=prices.hard_set
        * (1 - problem.strength_weight)
        * done.total(lambda _: 1.0),
        exercise_days=prices.exercise_day * len(list(template.slots())),
        strength_weight=problem.strength_weight,
    )


@dataclass(frozen=True, slots=True)
class _Done:
    """A week, read against its problem: every slot beside what it counts as."""

    problem: Problem
    template: WeekTemplate
    counted: tuple[tuple[TemplateSlot, Activity], ...]

    def total(self, share: Callable[[Activity], float]) -> float:
        return sum(slot.n_sets * share(activity) for slot, activity in self.counted)

    def practice_days(self, lift: str) -> float:
        return practice_of(it for _, it in self.counted if it.exercise.id == lift)

    def missing(self, goal: MuscleGoal) -> float:
        prices = self.problem.prices
        volume = self.total(_size(goal))
        direct = sum(
            slot.n_sets
            for slot in self.template.slots()
            if goal.muscle in slot.exercise.prime_movers
        )
        days = sum(_is_hit(day, goal) for day in self.template.days)
        return (
            prices.missing_dose * max(0.0, goal.minimum - volume)
            + prices.missing_direct * max(0, goal.direct - direct)
            + prices.missing_hit * max(0, goal.hits - days)
        )

    def pushes_alone(self) -> int:
        if not self.problem.is_balanced:
            return 0
        return max(0, self._sets_that(is_push) - self._sets_that(is_pull))

    def lats_ahead(self) -> float:
        most = self.problem.lats_per_chest
        if not most:
            return 0.0
        return max(0.0, self.total(lambda it: lats_ahead(it.size, most)))

    def _sets_that(self, is_meant: Callable[[Exercise], bool]) -> int:
        return sum(it.n_sets for it in self.template.slots() if is_meant(it.exercise))

    def behind(self, first: Muscle) -> float:
        others = set(MAJOR_MUSCLES).difference(self.problem.first)
        most = max(self._sets_of(muscle) for muscle in others)
        return max(0.0, most - self._sets_of(first))

    def _sets_of(self, muscle: Muscle) -> float:
        return self.total(lambda it: it.size.get(muscle, 0.0))

    def missing_movements(self) -> float:
        done = [slot.exercise.id for slot in self.template.slots()]
        return sum(
            goal.price * max(0, goal.days - sum(it in goal.exercises for it in done))
            for goal in self.problem.movements
        )


def _done(problem: Problem, template: WeekTemplate) -> _Done:
    by_key = {it.key: it for it in problem.activities}
    counted = tuple(
        (slot, by_key[slot.exercise.id, slot.zone.value]) for slot in template.slots()
    )
    return _Done(problem, template, counted)


def _size(goal: MuscleGoal) -> Callable[[Activity], float]:
    return lambda activity: activity.size.get(goal.muscle, 0.0)


def _strength(lift: str) -> Callable[[Activity], float]:
    return lambda activity: activity.strength.get(lift, 0.0)


def _is_hit(day: TemplateDay, goal: MuscleGoal) -> bool:
    return any(
        slot.exercise.muscles.get(goal.muscle, 0.0) >= HIT_SHARE for slot in day.slots
    )
