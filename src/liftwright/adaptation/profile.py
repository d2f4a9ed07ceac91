"""What a person can lift, as far as it is known: 1RMs and curves with their doubt.

Every number says where it comes from: measured by the person, estimated from sets, or
guessed from a related lift. Where nothing is known there is no number, and a plan finds
the load by effort.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot

from liftwright.adaptation.own_lifts import (
    KnownStrength,
    PersonalCurve,
    Provenance,
    average_curve,
    fault_of,
    strength_of,
)
from liftwright.adaptation.ratios import DOUBT, relation
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import KnownLift, Person
from liftwright.loading.one_rm import Estimate, estimate_of

__all__ = [
    "KnownStrength",
    "PersonalCurve",
    "Profile",
    "Provenance",
    "UnusedLift",
    "profile",
]


@dataclass(frozen=True, slots=True)
class UnusedLift:
    """A lift that says nothing about a 1RM, and why.

    Args:
        lift: The lift.
        reason: Why, in plain words.
    """

    lift: KnownLift
    reason: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything known of what a person can lift.

    Args:
        exercises: The exercises that can be asked about, by id.
        strengths: What their own lifts say, by exercise.
        curves: The curves their own lifts were judged with, by exercise.
        unused: Lifts that could not be used.
        guesses: What was guessed already, by exercise: plans ask every week.
    """

    exercises: Mapping[str, Exercise]
    strengths: Mapping[str, KnownStrength]
    curves: Mapping[str, PersonalCurve]
    unused: tuple[UnusedLift, ...] = ()
    guesses: dict[str, KnownStrength | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    def strength(self, exercise_id: str) -> KnownStrength | None:
        """Return the person's 1RM of an exercise with where it comes from.

        A lift of their own comes first; otherwise a guess from the related lift that
        leaves the least doubt; `None` when there is none.
        """
        own = self.strengths.get(exercise_id)
        wanted = self.exercises.get(exercise_id)
        if own is not None or wanted is None:
            return own
        if exercise_id not in self.guesses:
            self.guesses[exercise_id] = self._best_guess(wanted)
        return self.guesses[exercise_id]

    def _best_guess(self, wanted: Exercise) -> KnownStrength | None:
        guesses = (
            _guess(wanted, self.exercises[known_id], known)
            for known_id, known in self.strengths.items()
        )
        return min(
            (guess for guess in guesses if guess is not None),
            key=lambda guess: _doubt(guess.one_rm),
            default=None,
        )

    def one_rm(self, exercise_id: str) -> Estimate | None:
        """Return the person's 1RM of an exercise; `None` where nothing is known.

        It is the number that the exercise counts, such as the bar with its plates or
        one dumbbell; where the body is lifted, the mass moved with the body's share.
        """
        known = self.strength(exercise_id)
        return known.one_rm if known else None

    def curve(self, exercise_id: str) -> PersonalCurve:
        """Return the person's curve; the average one where nothing was learned.

        Raises:
            KeyError: If the exercise is none of the profile's.
        """
        own = self.curves.get(exercise_id)
        return own or average_curve(self.exercises[exercise_id])

    def k(self, exercise_id: str) -> float:
        """Return the curve constant to find repetitions and loads with."""
        return self.curve(exercise_id).k


def profile(person: Person, exercises: Mapping[str, Exercise]) -> Profile:
    """Return what a person's known lifts say about their strength.

    Args:
        person: Who trains; bodyweight lifts need their body mass.
        exercises: The exercises that can be asked about, by id.
    """
    usable: dict[str, list[KnownLift]] = {}
    unused: list[UnusedLift] = []
    for lift in person.lifts:
        fault = fault_of(lift, exercises.get(lift.exercise), person)
        if fault:
            unused.append(UnusedLift(lift, fault))
        else:
            usable.setdefault(lift.exercise, []).append(lift)
    judged = {
        exercise_id: strength_of(lifts, exercises[exercise_id], person)
        for exercise_id, lifts in usable.items()
    }
    return Profile(
        exercises,
        {exercise_id: strength for exercise_id, (strength, _) in judged.items()},
        {exercise_id: curve for exercise_id, (_, curve) in judged.items()},
        tuple(unused),
    )


def _guess(
    wanted: Exercise, source: Exercise, known: KnownStrength
) -> KnownStrength | None:
    usual = relation(wanted, source)
    if usual is None:
        return None
    return KnownStrength(
        estimate_of(
            known.one_rm.mean_kg * usual.ratio,
            hypot(_doubt(known.one_rm), usual.log_sd),
        ),
        Provenance.INFERRED,
        f"A guess from your {source.name.lower()}: {wanted.name.lower()} is usually"
        f" about {100 * usual.ratio:.0f}% of it. Start lighter and find the load.",
        (usual.finding, DOUBT),
    )


def _doubt(one_rm: Estimate) -> float:
    return one_rm.sd_kg / one_rm.mean_kg
