"""Who trains: what is known of them and what they can lift."""

from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.level import Level
from liftwright.quantities import Effort, Mass

__all__ = ["HealthAim", "KnownLift", "Level", "Person", "ScreeningAnswers", "Sex"]


class Sex(StrEnum):
    """Sex, where norms and scoring need it."""

    FEMALE = "female"
    MALE = "male"
    UNSAID = "unsaid"


class HealthAim(StrEnum):
    """A health reason to train (claim A6) or a body-composition one (claim B8)."""

    BONE = "bone"
    JOINTS = "joints"
    HEART = "heart"
    WEIGHT = "weight"
    MOOD = "mood"


@dataclass(frozen=True, slots=True)
class KnownLift:
    """A lift the person knows: a 1RM, or a set with repetitions and effort.

    Args:
        exercise: Id of the exercise.
        mass: Load of the lift, as entered.
        reps: Repetitions done; 1 with no effort means a 1RM.
        effort: How hard it was, where known; `None` with more than one repetition
            means taken to failure.
        sd_fraction: Standard deviation of the implied 1RM as a share of it, where a
            log gave a better figure than the general one; `None` otherwise.
    """

    exercise: str
    mass: Mass
    reps: int = 1
    effort: Effort | None = None
    sd_fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a person.

    Args:
        level: Training age.
        age_years: Age; `None` where it was not said.
        sex: Sex, where it was said.
        body_mass: Body mass, where it was said.
        lifts: Lifts they know.
        trains_alone: Whether nobody can spot them.
    """

    level: Level = Level.NOVICE
    age_years: int | None = None
    sex: Sex = Sex.UNSAID
    body_mass: Mass | None = None
    lifts: tuple[KnownLift, ...] = ()
    trains_alone: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningAnswers:
    """Answers to the questions before a first plan (ACSM preparticipation).

    Args:
        is_active: At least 30 min of moderate activity, 3 days a week, for 3 months.
        has_disease: Known cardiovascular, metabolic or renal disease.
        has_symptoms: Signs or symptoms that suggest such disease.
        has_hypertension: Diagnosed high blood pressure.
        is_pregnant: Pregnant now.
        has_osteoporosis: Diagnosed osteoporosis or a past fragility fracture.
        is_cleared: A doctor has cleared them for this training.
    """

    is_active: bool = False
    has_disease: bool = False
    has_symptoms: bool = False
    has_hypertension: bool = False
    is_pregnant: bool = False
    has_osteoporosis: bool = False
    is_cleared: bool = False
