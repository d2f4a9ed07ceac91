"""What replaying a program asks of a person and their gym."""

from collections.abc import Mapping
from dataclasses import replace

from liftwright.adaptation.profile import Profile, profile
from liftwright.adaptation.recent import current_lifts
from liftwright.app.rungs import neighbours
from liftwright.app.training.params import LONG_AGO
from liftwright.app.training.trainee import Adopted, Trainee
from liftwright.catalog import catalog
from liftwright.coaching.plates import nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import KnownLift
from liftwright.evidence import value
from liftwright.programs.replay import ReplaySettings
from liftwright.quantities import Load, LoadKind, Mass, Unit

NOTHING_TO_CHOOSE = frozenset({LoadKind.NONE, LoadKind.BAND})


def replay_settings(trainee: Trainee, adopted: Adopted) -> ReplaySettings:
    """Return what is known of a lifter and their gym for replaying a program.

    Args:
        trainee: Who trains.
        adopted: The program that they follow.
    """
    strength = strength_before(trainee, adopted)

    def one_rm(exercise_id: str) -> Mass | None:
        known = strength.one_rm(exercise_id)
        found = catalog().get(exercise_id)
        if known is None or found is None or found.load_kind is not LoadKind.EXTERNAL:
            return None
        return Mass.of(known.mean_kg, Unit.KG).into(trainee.unit)

    def rounding(exercise_id: str, mass: Mass) -> Load:
        found = catalog().get(exercise_id)
        if found is None or found.load_kind in NOTHING_TO_CHOOSE:
            return Load.external(max(mass, Mass(0, mass.unit)))
        return nearest_load(found, trainee.inventory, mass)

    return ReplaySettings(
        one_rm=one_rm,
        rounding=rounding,
        unit=trainee.unit,
        k=lambda exercise_id: k_of(strength, exercise_id),
        harder=lambda exercise_id: _id(exercise_id, is_harder=True),
        easier=lambda exercise_id: _id(exercise_id, is_harder=False),
        start=adopted.start,
        body_mass=trainee.person.body_mass,
    )


def strength_before(trainee: Trainee, adopted: Adopted) -> Profile:
    """Return what the person could lift on the day that a program began.

    Lifts that they named come first; of others the sessions before that day tell.
    """
    before = (it.session for it in trainee.sessions if it.session.day < adopted.start)
    named = {lift.exercise: lift for lift in trainee.person.lifts}
    logged = {it.exercise: it for it in current_lifts(before, today=adopted.start)}
    return _profile(trainee, {**logged, **named})


def strength_now(trainee: Trainee) -> Profile:
    """Return what the person can lift by now: the log counts before what they named."""
    sessions = [it.session for it in trainee.sessions]
    today = max((it.day for it in sessions), default=LONG_AGO)
    named = {lift.exercise: lift for lift in trainee.person.lifts}
    logged = {it.exercise: it for it in current_lifts(sessions, today=today)}
    return _profile(trainee, {**named, **logged})


def _profile(trainee: Trainee, lifts: Mapping[str, KnownLift]) -> Profile:
    person = replace(trainee.person, lifts=tuple(lifts.values()))
    return profile(person, catalog())


def k_of(strength: Profile, exercise_id: str) -> float:
    """Return the curve constant for an exercise, known or not."""
    if exercise_id in catalog():
        return strength.k(exercise_id)
    return value("load_reps.k.general")


def _id(exercise_id: str, *, is_harder: bool) -> str | None:
    found = catalog().get(exercise_id)
    if found is None:
        return None
    around = neighbours(found)
    other: Exercise | None = around.harder if is_harder else around.easier
    return other.id if other else None
