"""Estimates a 1RM from one set that somebody did."""

from typing import NamedTuple

from liftwright.adaptation.own_lifts import fault_of, strength_of
from liftwright.app.given import Given
from liftwright.app.lifts import lift_given
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Person
from liftwright.errors import InputError
from liftwright.quantities import LoadKind, Mass, Unit, kilograms


class FromSet(NamedTuple):
    """A 1RM that follows from a set.

    Args:
        one_rm: The 1RM, in the unit the set was given in.
        reason: What the set was taken for.
    """

    one_rm: Mass
    reason: str


def one_rm_of_set(given: Given, exercise: Exercise, unit: Unit | None) -> FromSet:
    """Return the 1RM that a set stands for, and what the set was taken for.

    Args:
        given: The set, such as `250lb x 5 @8`; the exercise need not be named.
        exercise: The exercise.
        unit: Unit of a bare number.

    Raises:
        FieldError: If it is no set, or one that says nothing about a 1RM.
        InputError: If the exercise lifts the body.
    """
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        raise InputError(
            f"{exercise.name} lifts the body, which has no 1RM on a bar. Ask without"
            f" {given.name}; a plan uses it beside your body mass."
        )
    is_bare = given.text[:1].isdecimal()
    named = Given(given.name, f"{exercise.id} {given.text}") if is_bare else given
    lift = lift_given(named, unit)
    if lift.exercise != exercise.id:
        raise given.refused(f"a set of the {exercise.name.lower()}")
    fault = fault_of(lift, exercise, Person())
    if fault:
        raise given.refused("a set that says something about a 1RM", f"{fault}.")
    strength, _ = strength_of([lift], exercise, Person())
    one_rm = kilograms(strength.one_rm.mean_kg).into(lift.mass.unit)
    return FromSet(one_rm, strength.reason)
