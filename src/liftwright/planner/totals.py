"""Weekly totals as a linear model: what a week gives depends on nothing else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value
from liftwright.planner.compound_days import has_room, isolation_share
from liftwright.planner.linear import Grain, LinearModel, Variable, weighted
from liftwright.planner.practice import all_days, heaviest_days, practised
from liftwright.planner.problem import Activity, Curve, MuscleGoal, Problem
from liftwright.planner.push_pull import PUSHES_PER_PULL, is_pull, is_push, lats_ahead
from liftwright.planner.rules.muscle_days import HIT_SHARE
from liftwright.planner.spacing import PARTED, most_days_apart, most_windows
from liftwright.planner.zones import Zone


@dataclass(frozen=True, slots=True)
class Totals:
    """The linear model of a week's totals.

    Args:
        model: Unknowns, rows and objective.
        sets: Index of the weekly sets of each activity.
        days: Index of the training days of each activity.
        missing_hits: Index of the training days that a muscle lacks.
    """

    model: LinearModel
    sets: tuple[int, ...]
    days: tuple[int, ...]
    missing_hits: dict[Muscle, int]

    @property
    def settled(self) -> tuple[int, ...]:
        """Indices of all that days have to fit: sets, days and days that lack."""
        return (*self.sets, *self.days, *self.missing_hits.values())


def totals(problem: Problem) -> Totals:
    """Return the linear model of the weekly totals of a problem.

    Every rule on days is kept in the weaker form that the week as a whole must keep,
    so that no week can give more than the best totals.
    """
    model = LinearModel()
    days = tuple(model.add_variable(_days(problem, it)) for it in problem.activities)
    sets = tuple(
        model.add_variable(Variable(f"sets {it.key}", days_most * it.max_sets))
        for it, days_most in zip(
            problem.activities, (model.variables[i].most for i in days), strict=True
        )
    )
    built = Totals(model, sets, days, {})
    for builder in (
        _sets_go_with_days,
        _limit_days,
        _limit_time_and_fatigue,
        _require,
        _reward_size,
        _reward_strength,
        _price_movements,
        _put_first,
        _balance,
        _price_work,
    ):
        builder(problem, built)
    return built


def _days(problem: Problem, activity: Activity) -> Variable:
    most = len(problem.days)
    if activity.zone is Zone.HEAVY:
        most = most_days_apart(problem, problem.heavy_gap_days)
    return Variable(f"days {activity.key}", min(activity.max_days, most))


def _sets_go_with_days(problem: Problem, built: Totals) -> None:
    for it, sets, days in zip(problem.activities, built.sets, built.days, strict=True):
        built.model.at_least({sets: 1, days: -it.min_sets}, 0)
        built.model.at_most({sets: 1, days: -it.max_sets}, 0)


def _limit_days(problem: Problem, built: Totals) -> None:
    for indices in by_exercise(problem).values():
        most = max(problem.activities[i].max_days for i in indices)
        terms = {built.days[i]: 1.0 for i in indices}
        built.model.at_most(terms, min(most, len(problem.days)))
    for group in problem.alike:
        members = in_group(problem, group)
        terms = {built.days[i]: 1.0 for i in members}
        built.model.at_most(terms, _most_days_of(problem, members))


def _most_days_of(problem: Problem, alike: list[int]) -> int:
    """Return on how many days one of several activities can be done.

    Where each of them is many hard sets for the same muscle, those days lie apart.
    """
    same = set(PARTED)
    for index in alike:
        activity = problem.activities[index]
        is_hard = activity.min_sets >= value("recovery.hard_sets.count")
        same &= activity.exercise.prime_movers if is_hard else set()
    if same and problem.rest_gap_days:
        return most_days_apart(problem, problem.rest_gap_days)
    return len(problem.days)


def _limit_time_and_fatigue(problem: Problem, built: Totals) -> None:
    used = {
        **weighted(_each(problem, built.sets, lambda it: it.set_s)),
        **weighted(_each(problem, built.days, lambda it: it.fixed_s)),
    }
    built.model.at_most(used, sum(problem.seconds), grain=Grain.COUNT)
    tired = weighted(_each(problem, built.sets, lambda it: it.fatigue))
    built.model.at_most(tired, problem.session_fatigue_cap * len(problem.days))


def _require(problem: Problem, built: Totals) -> None:
    for wish in problem.requirements:
        chosen = [i for i, it in enumerate(problem.activities) if it.key in wish.keys]
        built.model.at_least({built.sets[i]: 1 for i in chosen}, wish.min_sets)
        built.model.at_least({built.days[i]: 1 for i in chosen}, wish.min_days)


def _reward_size(problem: Problem, built: Totals) -> None:
    share = 1 - problem.strength_weight
    gained = []
    for goal in problem.muscles:
        volume = weighted(_each(problem, built.sets, share_of(goal.muscle)))
        session_most = problem.session_muscle_cap * most_windows(problem)
        built.model.at_most(volume, session_most)
        built.model.at_most(_hard_sets(problem, built, goal.muscle), goal.most)
        gained += _reward_curve(built, goal.curve, share * goal.weight, volume)
        _price_missing(problem, built, goal, volume)
    _keep_above(built, gained, share * problem.size_floor)


def _keep_above(built: Totals, gained: list[int], floor: float) -> None:
    if floor and gained:
        built.model.at_least(dict.fromkeys(gained, 1.0), floor, grain=Grain.GAIN)


def _hard_sets(problem: Problem, built: Totals, muscle: Muscle) -> dict[int, float]:
    """Return the sets of a muscle: a heavy one is as much to recover from as any."""
    return weighted(
        _each(problem, built.sets, lambda it: it.exercise.muscles.get(muscle, 0.0))
    )


def _price_missing(
    problem: Problem, built: Totals, goal: MuscleGoal, volume: dict[int, float]
) -> None:
    prices, name = problem.prices, goal.muscle
    lacks = Variable(f"missing sets {name}", goal.minimum, Grain.DOSE)
    _price_below(built, lacks, volume, prices.missing_dose)
    movers = {
        built.sets[i]: 1.0
        for i, it in enumerate(problem.activities)
        if name in it.exercise.prime_movers
    }
    lacks = Variable(f"missing direct sets {name}", goal.direct)
    _price_below(built, lacks, movers, prices.missing_direct)
    hitting = {built.days[i]: 1.0 for i in hitters(problem, name)}
    lacks = Variable(f"missing days {name}", goal.hits)
    if (index := _price_below(built, lacks, hitting, prices.missing_hit)) is not None:
        built.missing_hits[name] = index


def _price_below(
    built: Totals, lacking: Variable, given: dict[int, float], price: float
) -> int | None:
    if not lacking.most:
        return None
    index = built.model.add_variable(lacking)
    built.model.at_least({**given, index: 1.0}, lacking.most)
    built.model.reward(index, -price)
    return index


def _reward_strength(problem: Problem, built: Totals) -> None:
    gained = []
    for goal in problem.lifts:
        weight = problem.strength_weight * goal.weight
        dosed = weighted(_each(problem, built.sets, dose_for(goal.exercise)))
        gained += _reward_curve(built, goal.by_sets, weight, dosed)
        ways = [practised(problem, goal, way) for way in (all_days, heaviest_days)]
        days = [{built.days[i]: share for i, share in it.items()} for it in ways]
        gained += _reward_curve(built, goal.by_days, weight, *days)
    _keep_above(built, gained, problem.strength_weight * problem.strength_floor)


def _reward_curve(
    built: Totals, curve: Curve, weight: float, *doses: dict[int, float]
) -> list[int]:
    if not weight:
        return []
    top = Variable("gain", weight * curve.corners[-1][1], Grain.GAIN)
    gained = built.model.add_variable(top)
    built.model.reward(gained, 1.0)
    for dosed in doses:
        for (x, y), slope in zip(curve.corners, curve.slopes(), strict=False):
            terms = {gained: 1.0, **{i: -weight * slope * w for i, w in dosed.items()}}
            limit = weight * (y - slope * x)
            built.model.at_most(terms, limit, grain=Grain.DOSE * Grain.GAIN)
    return [gained]


def _price_movements(problem: Problem, built: Totals) -> None:
    for movement in problem.movements:
        done = {
            built.days[i]: 1.0
            for i, it in enumerate(problem.activities)
            if it.exercise.id in movement.exercises
        }
        lacking = Variable(f"missing {movement.name}", movement.days)
        _price_below(built, lacking, done, movement.price)


def _put_first(problem: Problem, built: Totals) -> None:
    for first in problem.first:
        most = max(goal.most for goal in problem.muscles)
        behind = built.model.add_variable(Variable(f"behind {first}", most, Grain.DOSE))
        built.model.reward(behind, -problem.prices.behind)
        own = share_of(first)
        for other in (it for it in MAJOR_MUSCLES if it not in problem.first):
            more = weighted(
                (index, it.size.get(other, 0.0) - own(it))
                for index, it in zip(built.sets, problem.activities, strict=True)
            )
            built.model.at_most({**more, behind: -1.0}, 0)


def _balance(problem: Problem, built: Totals) -> None:
    sign = [is_push(it.exercise) - is_pull(it.exercise) for it in problem.activities]
    if problem.is_balanced:
        pushed = weighted(zip(built.sets, sign, strict=True))
        most = sum(built.model.variables[i].most for i, w in pushed.items() if w > 0)
        alone = built.model.add_variable(Variable("pushes alone", most, Grain.DOSE))
        built.model.at_most({**pushed, alone: -1.0}, 0)
        built.model.reward(alone, -problem.prices.missing_pull)
    if problem.lats_per_chest:
        ahead = weighted(
            _each(
                problem,
                built.sets,
                lambda it: lats_ahead(it.size, problem.lats_per_chest),
            )
        )
        most = max(goal.most for goal in problem.muscles)
        beyond = built.model.add_variable(Variable("lats ahead", most, Grain.DOSE))
        built.model.at_most({**ahead, beyond: -1.0}, 0)
        built.model.reward(beyond, -problem.prices.missing_pull)
    if problem.has_pull_each_day:
        pairs = (w if w > 0 else w * PUSHES_PER_PULL for w in sign)
        built.model.at_most(weighted(zip(built.days, pairs, strict=True)), 0)
    if problem.has_compound_each_day:
        beside = weighted(_each(problem, built.days, isolation_share))
        built.model.at_most(beside, 0)
        due = sum(has_room(problem, day) for day in range(len(problem.days)))
        done = [i for i, it in enumerate(problem.activities) if it.exercise.is_compound]
        built.model.at_least({built.days[i]: 1.0 for i in done}, due)


def _price_work(problem: Problem, built: Totals) -> None:
    per_unit = problem.prices.fatigue * problem.strength_weight
    per_set = problem.prices.hard_set * (1 - problem.strength_weight)
    for it, sets, days in zip(problem.activities, built.sets, built.days, strict=True):
        built.model.reward(sets, -per_unit * it.fatigue - per_set)
        built.model.reward(days, -problem.prices.exercise_day)


def by_exercise(problem: Problem) -> dict[str, list[int]]:
    """Return the activities of each exercise."""
    found: dict[str, list[int]] = {}
    for index, activity in enumerate(problem.activities):
        found.setdefault(activity.exercise.id, []).append(index)
    return found


def in_group(problem: Problem, group: frozenset[str]) -> list[int]:
    """Return the activities whose exercise belongs to a group."""
    return [i for i, it in enumerate(problem.activities) if it.exercise.id in group]


def hitters(problem: Problem, muscle: Muscle) -> list[int]:
    """Return the activities that train a muscle at least as a synergist."""
    return [
        index
        for index, activity in enumerate(problem.activities)
        if activity.exercise.muscles.get(muscle, 0.0) >= HIT_SHARE
    ]


def share_of(muscle: Muscle) -> Callable[[Activity], float]:
    """Return what reads off an activity how much a set counts for a muscle."""
    return lambda activity: activity.size.get(muscle, 0.0)


def dose_for(lift: str) -> Callable[[Activity], float]:
    """Return what reads off an activity how much a set counts for a lift."""
    return lambda activity: activity.strength.get(lift, 0.0)


def _each(
    problem: Problem, indices: tuple[int, ...], weight: Callable[[Activity], float]
) -> Iterable[tuple[int, float]]:
    return [
        (index, weight(activity))
        for index, activity in zip(indices, problem.activities, strict=True)
    ]
