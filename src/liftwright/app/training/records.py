"""What somebody has lifted best, exercise by exercise."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from liftwright.app.training.trainee import Trainee
from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Reps
from liftwright.errors import FieldError
from liftwright.evidence import value, values
from liftwright.loading.observations import Observation, observation_of_set
from liftwright.loading.one_rm import Estimate, estimate_one_rm
from liftwright.quantities import LoadKind, Mass

Dated = tuple[date, PerformedSet]


@dataclass(frozen=True, slots=True)
class Best:
    """The heaviest set of so many repetitions.

    Args:
        reps: Repetitions.
        mass: The load, as entered.
        day: When.
    """

    reps: int
    mass: Mass
    day: date


@dataclass(frozen=True, slots=True)
class Record:
    """The best of an exercise.

    Args:
        exercise: The exercise.
        n_sets: How many hard sets of it there are.
        since: Date of the first of them.
        bests: The heaviest set by repetitions, fewest first; each is heavier than any
            of more repetitions.
        one_rm: The best 1RM that a single set stands for, with its interval; `None`
            where no set says anything about one.
        one_rm_day: When that was.
        most_reps: Most repetitions with body mass alone; 0 where that says nothing.
    """

    exercise: Exercise
    n_sets: int
    since: date
    bests: tuple[Best, ...]
    one_rm: Estimate | None = None
    one_rm_day: date | None = None
    most_reps: int = 0


def records(
    trainee: Trainee, only: Collection[str] | None = None
) -> tuple[Record, ...]:
    """Return the best of every exercise, those with most sets first.

    Args:
        trainee: Who trains.
        only: Ids of the exercises to look at; `None` for all.
    """
    by_exercise: dict[str, list[Dated]] = {}
    for name, day, done in _hard_sets(trainee):
        if only is None or name in only:
            by_exercise.setdefault(name, []).append((day, done))
    found = (
        _record(catalog()[name], sets, trainee)
        for name, sets in by_exercise.items()
        if name in catalog()
    )
    return tuple(sorted(found, key=lambda it: (-it.n_sets, it.exercise.id)))


def _hard_sets(trainee: Trainee) -> Iterator[tuple[str, date, PerformedSet]]:
    for logged in trainee.sessions:
        for block in logged.session.blocks:
            for done in block.sets:
                if done.kind.counts_as_volume:
                    yield block.exercise, logged.session.day, done


def _record(exercise: Exercise, sets: list[Dated], trainee: Trainee) -> Record:
    one_rm, day = _best_one_rm(exercise, sets, trainee)
    return Record(
        exercise=exercise,
        n_sets=len(sets),
        since=min(day for day, _ in sets),
        bests=tuple(_bests(sets)),
        one_rm=one_rm,
        one_rm_day=day,
        most_reps=_most_reps(exercise, sets),
    )


def _bests(sets: Iterable[Dated]) -> Iterator[Best]:
    heaviest: dict[int, Best] = {}
    for day, done in sets:
        mass = done.load.mass
        if not isinstance(done.done, Reps) or not done.done.count or mass is None:
            continue
        if done.load.kind is LoadKind.ASSISTED:
            continue
        reps, known = done.done.count, heaviest.get(done.done.count)
        if known is None or known.mass < mass:
            heaviest[reps] = Best(reps, mass, day)
    beyond: Mass | None = None
    kept: list[Best] = []
    for reps in sorted(heaviest, reverse=True):
        if beyond is None or beyond < heaviest[reps].mass:
            kept.append(heaviest[reps])
            beyond = heaviest[reps].mass
    yield from reversed(kept)


def _most_reps(exercise: Exercise, sets: Iterable[Dated]) -> int:
    if exercise.load_kind is not LoadKind.BODYWEIGHT:
        return 0
    return max(
        (
            done.done.count
            for _, done in sets
            if isinstance(done.done, Reps) and done.load.mass is None
        ),
        default=0,
    )


def _best_one_rm(
    exercise: Exercise, sets: Iterable[Dated], trainee: Trainee
) -> tuple[Estimate | None, date | None]:
    """Return the highest 1RM of a single set, and when it was."""
    best: Estimate | None = None
    best_day: date | None = None
    k = value(exercise.curve)
    for seen in _heaviest(exercise, sets, trainee):
        try:
            found = estimate_one_rm([seen], k_prior=k)
        except FieldError:  # the set says nothing about a 1RM
            continue
        if best is None or found.mean_kg > best.mean_kg:
            best, best_day = found, date.fromordinal(seen.day)
    return best, best_day


def _heaviest(
    exercise: Exercise, sets: Iterable[Dated], trainee: Trainee
) -> Iterable[Observation]:
    """Return the heaviest set of each number of repetitions and each reserve.

    A 1RM rises with the load: of sets alike in all else no other can show a higher one.
    """
    most = values("rm_formula.max_reps")["refused_above"]
    heaviest: dict[tuple[int, float | None], Observation] = {}
    for day, done in sets:
        load_kg = _moved_kg(exercise, done, trainee)
        seen = observation_of_set(done, load_kg, day.toordinal())
        if seen is None or seen.reps > most:
            continue
        known = heaviest.get((seen.reps, seen.rir))
        if known is None or known.load_kg < seen.load_kg:
            heaviest[seen.reps, seen.rir] = seen
    return heaviest.values()


def _moved_kg(exercise: Exercise, done: PerformedSet, trainee: Trainee) -> float:
    mass = trainee.person.body_mass
    if exercise.load_kind is LoadKind.EXTERNAL:
        return done.load.mass.kg if done.load.mass else 0.0
    if mass is None:
        return 0.0
    return done.load.moved_kg(mass.kg, exercise.bodyweight_share)
