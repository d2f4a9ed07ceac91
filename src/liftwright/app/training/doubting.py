"""What of a session looks like a slip of the thumb."""

from collections.abc import Iterator

from liftwright.app.training.gym import k_of, strength_now
from liftwright.app.training.params import FAR_ABOVE, FAR_BELOW, MANY_REPS
from liftwright.app.training.trainee import Trainee
from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.params import BOUNDS
from liftwright.quantities import LoadKind, Mass, Unit


def session_doubts(session: Session, trainee: Trainee) -> tuple[str, ...]:
    """Return what of a session is hardly meant, in words; usually nothing.

    Args:
        session: What was said.
        trainee: Who said it: what they are known to lift is compared with.
    """
    found = [*_of_repeats(session, trainee)]
    strength = strength_now(trainee)
    for block in session.blocks:
        exercise = catalog().get(block.exercise)
        if exercise is None:
            continue
        one_rm = strength.one_rm(exercise.id)
        known_kg = one_rm.mean_kg if one_rm else None
        k = k_of(strength, exercise.id)
        for done in dict.fromkeys(block.sets):
            found += _of_set(done, exercise, known_kg, k)
    return tuple(dict.fromkeys(found))


def _of_repeats(session: Session, trainee: Trainee) -> Iterator[str]:
    same_day = [it.session for it in trainee.sessions if it.session.day == session.day]
    written = [block for other in same_day for block in other.blocks]
    for block in session.blocks:
        if any(_is_same(block, other) for other in written):
            name = _name(block.exercise)
            yield f"{name}: the same sets are written down for that day already"


def _is_same(one: Block, other: Block) -> bool:
    return one.exercise == other.exercise and one.sets == other.sets


def _of_set(
    done: PerformedSet, exercise: Exercise, known_kg: float | None, k: float
) -> Iterator[str]:
    mass = done.load.mass
    is_iron = done.load.kind is LoadKind.EXTERNAL and mass is not None
    if not is_iron or not done.kind.counts_as_volume or mass is None:
        return
    reps = done.done.count if isinstance(done.done, Reps) else 0
    what = f"{exercise.name}: {mass} for {reps}"
    if mass.kg > BOUNDS["lift_kg"].high:
        yield f"{what} is more than anybody has lifted"
    elif reps > MANY_REPS:
        yield f"{what} repetitions are very many: load and repetitions changed places?"
    elif not mass.milliunits and reps:
        yield f"{what}, without any load"
    elif known_kg and reps:
        yield from _beside(what, mass, mass.kg / fraction_at_reps(reps, k), known_kg)


def _beside(what: str, mass: Mass, shown_kg: float, known_kg: float) -> Iterator[str]:
    known = Mass.of(round(known_kg), Unit.KG).into(mass.unit)
    said = f"{known.amount:.0f} {known.unit}"
    if shown_kg > FAR_ABOVE * known_kg:
        yield f"{what} is far above a 1RM of about {said}"
    elif mass.kg < FAR_BELOW * known_kg:
        yield f"{what} is far below a 1RM of about {said}"


def _name(exercise_id: str) -> str:
    known = catalog().get(exercise_id)
    return known.name if known else exercise_id
