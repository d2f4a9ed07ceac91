"""What an exercise is: everything a plan needs to know about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import lru_cache

from liftwright.domain.equipment import Equipment
from liftwright.domain.muscle import Muscle
from liftwright.quantities import Basis, LoadKind

EXERCISES_KEPT = 1024
"""Exercises whose prime movers are kept: the catalog has about half as many."""


class Pattern(StrEnum):
    """The movement an exercise belongs to."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PUSH = "horizontal_push"
    VERTICAL_PUSH = "vertical_push"
    HORIZONTAL_PULL = "horizontal_pull"
    VERTICAL_PULL = "vertical_pull"
    KNEE_EXTENSION = "knee_extension"
    KNEE_FLEXION = "knee_flexion"
    HIP_EXTENSION = "hip_extension"
    HIP_ABDUCTION = "hip_abduction"
    HIP_ADDUCTION = "hip_adduction"
    HIP_FLEXION = "hip_flexion"
    CALF = "calf"
    SHIN = "shin"
    CHEST_FLY = "chest_fly"
    LATERAL_RAISE = "lateral_raise"
    FRONT_RAISE = "front_raise"
    REAR_DELT = "rear_delt"
    SHRUG = "shrug"
    PULLOVER = "pullover"
    ELBOW_FLEXION = "elbow_flexion"
    ELBOW_EXTENSION = "elbow_extension"
    FOREARM = "forearm"
    TRUNK_FLEXION = "trunk_flexion"
    TRUNK_EXTENSION = "trunk_extension"
    TRUNK_ROTATION = "trunk_rotation"
    TRUNK_STABILITY = "trunk_stability"
    NECK = "neck"
    ROTATOR_CUFF = "rotator_cuff"
    CARRY = "carry"
    JUMP = "jump"
    THROW = "throw"
    OLYMPIC = "olympic"
    CONDITIONING = "conditioning"
    MOBILITY = "mobility"


class Modality(StrEnum):
    """What kind of training an exercise is."""

    BARBELL = "barbell"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    MACHINE = "machine"
    CABLE = "cable"
    BODYWEIGHT = "bodyweight"
    ASSISTED = "assisted"
    BAND = "band"
    MEDICINE_BALL = "medicine_ball"
    ISOMETRIC = "isometric"
    PLYOMETRIC = "plyometric"
    ODD_OBJECT = "odd_object"
    CARDIO = "cardio"
    STRETCH = "stretch"


class Laterality(StrEnum):
    """Whether both sides work together."""

    BILATERAL = "bilateral"
    UNILATERAL = "unilateral"
    ALTERNATING = "alternating"


class Measure(StrEnum):
    """What is counted in a set."""

    REPETITIONS = "repetitions"
    SECONDS = "seconds"
    METRES = "metres"
    CONTACTS = "contacts"


class Skill(IntEnum):
    """How much practice an exercise needs before it is trained hard."""

    EASY = 1
    LEARNED = 2
    SKILLED = 3
    EXPERT = 4


class SpotterNeed(StrEnum):
    """What keeps a failed repetition harmless."""

    NONE = "none"
    SAFETIES = "safeties"
    SPOTTER = "spotter"


@dataclass(frozen=True, slots=True)
class LadderRung:
    """The place of an exercise among easier and harder ones.

    Args:
        ladder: Name of the ladder, such as `push-up`.
        rung: Place on it, from 1, the easiest.
    """

    ladder: str
    rung: int


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise with everything that planning and coaching ask about it.

    Args:
        id: Stable name in lower case with dashes; never reused.
        name: The name shown.
        aliases: Every other name it is known by, other apps' names included.
        modality: What kind of training it is.
        pattern: The movement it belongs to.
        equipment: Everything it needs.
        laterality: Whether both sides work together.
        load_kind: What the muscles work against.
        basis: What the number of its load stands for.
        measure: What is counted in a set.
        bodyweight_share: Share of body mass moved, 0 to 1.
        muscles: Fractional contribution of a set to each muscle, above 0 up to 1.
        family: Main lift it serves (`squat`, `bench`, `deadlift`, `press`, `row`,
            `pull-up`…); empty when none.
        transfer: Share of its strength gain that carries to the main lift of its
            family: 1 for the lift itself, 0 to 1 otherwise.
        is_compound: Whether more than one joint does the work.
        skill: How much practice it needs.
        ladder: Its place among easier and harder exercises, where it has one.
        spotter: What keeps a failed repetition harmless.
        cues: Form cues, most important first; at least one.
        contraindications: Body parts or conditions it may trouble, such as
            `shoulder`, `lower back`, `pregnancy-supine`.
        curve: Key of the finding with its prior load-repetition curve.
        muscle_source: Key of the finding behind `muscles`.
        rom_note: What its range of motion favours, such as a long muscle length.
    """

    id: str
    name: str
    modality: Modality
    pattern: Pattern
    equipment: frozenset[Equipment]
    load_kind: LoadKind
    muscles: Mapping[Muscle, float] = field(hash=False)
    cues: tuple[str, ...]
    curve: str
    muscle_source: str
    aliases: tuple[str, ...] = ()
    laterality: Laterality = Laterality.BILATERAL
    basis: Basis = Basis.TOTAL
    measure: Measure = Measure.REPETITIONS
    bodyweight_share: float = 0.0
    family: str = ""
    transfer: float = 0.0
    is_compound: bool = False
    skill: Skill = Skill.LEARNED
    ladder: LadderRung | None = None
    spotter: SpotterNeed = SpotterNeed.NONE
    contraindications: tuple[str, ...] = ()
    rom_note: str = ""

    def __hash__(self) -> int:
        """Ids tell exercises apart; hashing all that is known of them would be slow."""
        return hash(self.id)

    @property
    def is_main_lift(self) -> bool:
        """Whether this is the main lift of its family."""
        return bool(self.family) and self.transfer >= 1

    @property
    def prime_movers(self) -> frozenset[Muscle]:
        """The muscles that a set of it counts fully for."""
        return _prime_movers(self)


@lru_cache(maxsize=EXERCISES_KEPT)
def _prime_movers(exercise: Exercise) -> frozenset[Muscle]:
    return frozenset(m for m, share in exercise.muscles.items() if share >= 1)
