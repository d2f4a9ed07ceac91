"""What there is to lift, and which loads it can make."""

from dataclasses import dataclass, field
from enum import StrEnum

from liftwright.quantities import Mass, Unit


class Equipment(StrEnum):
    """A kind of equipment that an exercise may need."""

    BARBELL = "barbell"
    EZ_BAR = "ez_bar"
    TRAP_BAR = "trap_bar"
    SAFETY_BAR = "safety_bar"
    LANDMINE = "landmine"
    RACK = "rack"
    BENCH = "bench"
    INCLINE_BENCH = "incline_bench"
    DECLINE_BENCH = "decline_bench"
    PREACHER_BENCH = "preacher_bench"
    DUMBBELLS = "dumbbells"
    PLATES = "plates"
    KETTLEBELL = "kettlebell"
    CABLE = "cable"
    LAT_PULLDOWN = "lat_pulldown"
    SEATED_ROW = "seated_row"
    SMITH_MACHINE = "smith_machine"
    LEG_PRESS = "leg_press"
    HACK_SQUAT = "hack_squat"
    SQUAT_MACHINE = "squat_machine"
    BELT_SQUAT = "belt_squat"
    LEG_EXTENSION = "leg_extension"
    LEG_CURL = "leg_curl"
    CALF_MACHINE = "calf_machine"
    HIP_MACHINE = "hip_machine"
    GLUTE_MACHINE = "glute_machine"
    CHEST_PRESS = "chest_press"
    PEC_DECK = "pec_deck"
    SHOULDER_PRESS = "shoulder_press"
    LATERAL_RAISE_MACHINE = "lateral_raise_machine"
    ROW_MACHINE = "row_machine"
    PULLOVER_MACHINE = "pullover_machine"
    CURL_MACHINE = "curl_machine"
    TRICEPS_MACHINE = "triceps_machine"
    AB_MACHINE = "ab_machine"
    BACK_EXTENSION = "back_extension"
    GLUTE_HAM_RAISE = "glute_ham_raise"
    REVERSE_HYPER = "reverse_hyper"
    ASSIST_MACHINE = "assist_machine"
    NECK_HARNESS = "neck_harness"
    PULL_UP_BAR = "pull_up_bar"
    DIP_BARS = "dip_bars"
    RINGS = "rings"
    SUSPENSION = "suspension"
    BANDS = "bands"
    BOX = "box"
    CHAIR = "chair"
    MEDICINE_BALL = "medicine_ball"
    STABILITY_BALL = "stability_ball"
    AB_WHEEL = "ab_wheel"
    FOAM_ROLLER = "foam_roller"
    SLED = "sled"
    SANDBAG = "sandbag"
    TIRE = "tire"
    BATTLE_ROPES = "battle_ropes"
    WEIGHT_VEST = "weight_vest"
    DIP_BELT = "dip_belt"
    STONE = "stone"
    LOG = "log"
    YOKE = "yoke"
    FARMERS_HANDLES = "farmers_handles"
    WRIST_ROLLER = "wrist_roller"
    JUMP_ROPE = "jump_rope"
    CARDIO_MACHINE = "cardio_machine"
    BACKPACK = "backpack"


@dataclass(frozen=True, slots=True)
class PlatePair:
    """Plates of one size, counted in pairs.

    Args:
        plate: Mass of one plate.
        n_pairs: How many pairs there are, at least 1.
    """

    plate: Mass
    n_pairs: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that plates go on.

    Args:
        equipment: Which kind of bar (or plate-loaded machine) this is.
        mass: Its own mass; 0 where only plates are counted.
    """

    equipment: Equipment
    mass: Mass


@dataclass(frozen=True, slots=True)
class Ladder:
    """Fixed loads to choose from: dumbbells, kettlebells, a weight stack.

    Args:
        equipment: What they are.
        loads: Every load there is, lightest first.
    """

    equipment: Equipment
    loads: tuple[Mass, ...] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Band:
    """A band, with its pull where it is known.

    Args:
        name: What its owner calls it, such as `red`.
        tension: Pull at working length, where known.
    """

    name: str
    tension: Mass | None = None


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything a person can train with in one place.

    Args:
        name: What the place is called, such as `home` or `commercial`.
        unit: The unit its loads are marked in.
        equipment: Kinds of equipment there are.
        bars: Bars, one per kind of bar at most.
        plates: Plates for all bars.
        ladders: Dumbbells, kettlebells, stacks: one ladder per kind.
        bands: Bands, weakest first.
    """

    name: str
    unit: Unit
    equipment: frozenset[Equipment]
    bars: tuple[Bar, ...] = field(default=(), hash=False)
    plates: tuple[PlatePair, ...] = field(default=(), hash=False)
    ladders: tuple[Ladder, ...] = field(default=(), hash=False)
    bands: tuple[Band, ...] = field(default=(), hash=False)

    def has(self, needed: frozenset[Equipment]) -> bool:
        """Return whether everything in `needed` is there."""
        return needed <= self.equipment

    def bar(self, equipment: Equipment) -> Bar | None:
        """Return the bar of this kind, if there is one."""
        return next((bar for bar in self.bars if bar.equipment is equipment), None)

    def ladder(self, equipment: Equipment) -> Ladder | None:
        """Return the fixed loads of this kind, if there are any."""
        return next((it for it in self.ladders if it.equipment is equipment), None)
