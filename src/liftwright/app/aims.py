"""Reads what training is for: emphasis, focus, what to avoid, health aims."""

from collections.abc import Iterable

from liftwright.app.choices import chosen, number_within
from liftwright.app.given import Given
from liftwright.catalog import UnknownExerciseError, exercise, resolve
from liftwright.catalog.fields import CONTRAINDICATIONS
from liftwright.domain.aim import Aim
from liftwright.domain.muscle import REGIONS, Muscle, muscles_called
from liftwright.domain.person import HealthAim
from liftwright.planner.params import BOUNDS
from liftwright.planner.request import Avoidance, Focus

EMPHASES = {"size": 0.0, "both": 0.5, "strength": 1.0}
"""Words for places on the slider from size to strength."""

AIMS = {
    "size": Aim.SIZE,
    "hypertrophy": Aim.SIZE,
    "strength": Aim.STRENGTH,
}

SPINE = frozenset({"lower back", "upper back"})

BODY_PARTS = {
    "back": SPINE,
    "spine": SPINE,
    "low back": frozenset({"lower back"}),
    "lumbar spine": frozenset({"lower back"}),
    "disc": frozenset({"lower back"}),
    "rotator cuff": frozenset({"shoulder"}),
    "feet": frozenset({"foot"}),
}
"""Other words that people have for the body parts of the catalog."""


def emphasis_given(given: Given) -> float:
    """Return the emphasis, from 0 (all size) to 1 (all strength).

    Raises:
        FieldError: If it is neither a word for it nor a number from 0 to 1.
    """
    word = given.text.lower()
    if word in EMPHASES:
        return EMPHASES[word]
    bound = BOUNDS["emphasis"]
    if any(sign.isdecimal() for sign in word):
        return number_within(given, bound)
    raise given.refused(f"{', '.join(EMPHASES)} or {bound.in_words()}")


def health_aims_given(givens: Iterable[Given]) -> frozenset[HealthAim]:
    """Return health reasons to train.

    Raises:
        FieldError: If one of them is unknown.
    """
    known = {aim.value: aim for aim in HealthAim}
    return frozenset(chosen(part, known) for one in givens for part in one.parts())


def focus_given(givens: Iterable[Given]) -> Focus:
    """Return muscles, regions and lifts that come first.

    A name that is both is a muscle: `calves` are the muscle, `squat` is the lift.

    Raises:
        FieldError: If a name is neither a muscle nor an exercise.
    """
    muscles: set[Muscle] = set()
    lifts: dict[str, None] = {}
    for part in (part for one in givens for part in one.parts()):
        meant = muscles_called(part.text)
        muscles |= set(meant)
        if not meant:
            lifts[_exercise_id(part, "a muscle, a region such as arms")] = None
    return Focus(frozenset(muscles), tuple(lifts))


def avoidance_given(givens: Iterable[Given]) -> Avoidance:
    """Return exercises, muscles and body parts to leave out.

    A name that is a body part and a muscle is the body part: who says `shoulder` is
    more likely to spare a joint than to leave a muscle untrained.

    Raises:
        FieldError: If a name is none of them.
    """
    exercises: set[str] = set()
    body_parts: set[str] = set()
    muscles: set[Muscle] = set()
    for part in (part for one in givens for part in one.parts()):
        if sites := body_parts_called(part.text):
            body_parts |= sites
        elif meant := muscles_called(part.text):
            muscles |= set(meant)
        else:
            exercises.add(_exercise_id(part, "a body part, a muscle"))
    return Avoidance(frozenset(exercises), frozenset(body_parts), frozenset(muscles))


def body_parts_called(name: str) -> frozenset[str]:
    """Return the body parts or conditions that a name means; none for another name.

    A sore `back` is the spine, upper and lower, not the muscles that pull.
    """
    plain = " ".join(name.lower().replace("_", " ").split())
    for word in (plain, plain.removesuffix("s")):
        if word in BODY_PARTS:
            return BODY_PARTS[word]
        for known in (word, word.replace(" ", "-")):
            if known in CONTRAINDICATIONS:
                return frozenset({known})
    return frozenset()


def _exercise_id(part: Given, others: str) -> str:
    found = resolve(part.text)
    if found is not None:
        return found.id
    try:
        return exercise(part.text).id
    except UnknownExerciseError as error:
        regions = sorted({*REGIONS, *(it.replace("_", " ") for it in Muscle)})
        near = f"{error} Muscles and regions: {', '.join(regions)}."
        raise part.refused(f"{others} or an exercise", near) from error
