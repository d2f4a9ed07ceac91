"""Whether a person can be expected to lift their own body often enough to train so."""

from math import exp, log

from liftwright.domain.exercise import Exercise, Pattern, Skill
from liftwright.domain.person import Person, Sex
from liftwright.evidence import value, values
from liftwright.loading.curve import reps_at_fraction
from liftwright.loading.reserve import reps_to_failure
from liftwright.planner.targets import LOWERINGS, rep_range
from liftwright.planner.zones import zones_for
from liftwright.quantities import LoadKind

MOVEMENTS = {
    Pattern.VERTICAL_PULL: "pull_up",
    Pattern.HORIZONTAL_PULL: "row",
    Pattern.HORIZONTAL_PUSH: "push_up",
    Pattern.VERTICAL_PUSH: "press",
    Pattern.TRUNK_FLEXION: "trunk",
    Pattern.TRUNK_STABILITY: "trunk",
}
"""Movements that lift the body, and what their strength is called."""

DIP_SHARE = 1.0
"""A push that moves the whole body is a dip."""


def asks_too_much(exercise: Exercise, person: Person) -> bool:
    """Return whether a person is likely to be too weak for an exercise of the body.

    What was not said of them is taken in their favour; a lift that they gave says more
    than any expectation and is to be asked about first.

    Args:
        exercise: The exercise.
        person: Who is to do it.

    References:
        `body.strength`, `body.strength.factors`.
    """
    movement = MOVEMENTS.get(exercise.pattern)
    is_hard = exercise.is_compound or exercise.skill >= Skill.LEARNED
    is_body = exercise.load_kind is LoadKind.BODYWEIGHT and exercise.bodyweight_share
    if movement is None or not (is_body and is_hard) or exercise.id in LOWERINGS:
        return False
    is_said = person.sex is not Sex.UNSAID or person.age_years or person.body_mass
    return bool(is_said) and expected_reps(exercise, person) < _needed(exercise)


def expected_reps(exercise: Exercise, person: Person) -> float:
    """Return the repetitions to failure to expect of a person's own body.

    Args:
        exercise: A pull or push that lifts the body.
        person: Who is to do it.

    Returns:
        0 where not even one is to be expected.
    """
    name = MOVEMENTS[exercise.pattern]
    if name == "push_up" and exercise.bodyweight_share >= DIP_SHARE:
        name = "dip"
    strength = values(f"body.strength.{name}")[person.level.name.lower()]
    fraction = exercise.bodyweight_share / (strength * _factor(person))
    return 0.0 if fraction > 1 else reps_at_fraction(fraction, value(exercise.curve))


def _factor(person: Person) -> float:
    row = values("body.strength.factors")
    is_woman = person.sex is Sex.FEMALE
    sex = row["female"] if is_woman else 1.0
    usual_kg = row["usual_kg_female"] if is_woman else row["usual_kg"]
    kg = person.body_mass.kg if person.body_mass else usual_kg
    # Muscle grows with the square of a body's length, mass with its cube.
    mass = exp(row["mass_exponent"] * log(usual_kg / kg))
    return sex * mass * _age_factor(person.age_years)


def _age_factor(age_years: int | None) -> float:
    row = values("body.strength.factors")
    if age_years is None or age_years <= row["falls_from"]:
        return 1.0
    years = min(age_years, row["falls_to"]) - row["falls_from"]
    return 1 - (1 - row["oldest"]) * years / (row["falls_to"] - row["falls_from"])


def _needed(exercise: Exercise) -> float:
    low, _ = rep_range(exercise, zones_for(exercise)[0])
    return reps_to_failure(low, value("planner.mood_rir"))
