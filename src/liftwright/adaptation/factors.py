"""What makes a person gain more or less than the average untrained one.

Each factor multiplies the logarithm of a gain. They are averages of groups and say
nothing about whether one person will respond: nobody can be sorted that way.
"""

from dataclasses import dataclass

from liftwright.domain.muscle import BodyHalf, Muscle, body_half
from liftwright.domain.person import Level, Person, Sex
from liftwright.evidence import finding, value, values


@dataclass(frozen=True, slots=True)
class Conditions:
    """How somebody lives while they train.

    Args:
        energy_deficit_kcal: Kilocalories a day below what they burn; 0 or more.
        protein_g_per_kg: Daily protein, g per kg of body mass; `None`: enough.

    Raises:
        ValueError: If a number is negative.
    """

    energy_deficit_kcal: float = 0.0
    protein_g_per_kg: float | None = None

    def __post_init__(self) -> None:
        if not self.energy_deficit_kcal >= 0:
            raise ValueError(
                f"an energy deficit is at least 0, got {self.energy_deficit_kcal}"
            )
        if self.protein_g_per_kg is not None and not self.protein_g_per_kg >= 0:
            raise ValueError(f"protein is at least 0, got {self.protein_g_per_kg}")


def level_factor(level: Level) -> float:
    """Return what a person of this training age gains, as a share of a novice's gain.

    References:
        `forecast.level`.
    """
    return values("forecast.level")[level.name.lower()]


def level_doubt(level: Level) -> float:
    """Return the doubt about `level_factor`, as a share of it."""
    known = finding("forecast.level").intervals.get(level.name.lower())
    if known is None:
        return 0.0
    return (known.high - known.low) / 2 / level_factor(level)


def strength_factor(person: Person, conditions: Conditions) -> float:
    """Return the person's factor on the average strength gain, dose apart.

    Age and body half make no clear difference to relative strength.
    """
    return (
        level_factor(person.level)
        * _sex_factor(person.sex)
        * _strength_energy_factor(conditions)
        * _strength_protein_factor(conditions)
    )


def size_factor(muscle: Muscle, person: Person, conditions: Conditions) -> float:
    """Return the person's factor on the average gain of a muscle, dose apart.

    Sex makes no difference to relative size.
    """
    return (
        level_factor(person.level)
        * _age_factor(person.age_years)
        * half_factor(body_half(muscle))
        * _size_energy_factor(conditions)
        * _size_protein_factor(conditions)
    )


def half_factor(half: BodyHalf) -> float:
    """Return how much faster or slower a half of the body grows than the whole.

    The difference between the halves is the one seen within the same people, placed
    evenly around the average gain of a trial.

    References:
        `gain.size.upper_minus_lower`, `gain.size.upper`, `gain.size.lower`.
    """
    lead = value("gain.size.upper_minus_lower") / 2 / average_size_gain()
    return 1 + lead if half is BodyHalf.UPPER else 1 - lead


def size_rest_factor(rest_s: float) -> float:
    """Return how much of the growth is kept with this much rest between sets.

    Nothing is gained past the rest from which the response is flat, and a little is
    lost with the shortest rests, where the trials of limbs show no clear difference.

    Args:
        rest_s: Rest between hard sets, seconds; at least 0.

    References:
        `rest.size.by_length`, `rest.size.flat_from`.
    """
    effects = values("rest.size.by_length")
    longer = [effect for name, effect in effects.items() if name.startswith("from")]
    short = effects["up_to_60"] / (sum(longer) / len(longer))
    flat, least = value("rest.size.flat_from"), values("rest.size.range")["low"]
    way = min(1.0, max(0.0, (rest_s - least) / (flat - least)))
    return short + (1 - short) * way


def _age_factor(age_years: int | None) -> float:
    if age_years is None:
        return 1.0
    age = values("forecast.age.size")
    way = (age_years - age["full_until"]) / (age["reduced_from"] - age["full_until"])
    return age["full"] + (age["reduced"] - age["full"]) * min(1.0, max(0.0, way))


def _sex_factor(sex: Sex) -> float:
    if sex is Sex.UNSAID:
        return 1.0
    gains = values("gain.strength.by_sex")
    return gains[sex.value] / ((gains["male"] + gains["female"]) / 2)


def _deficit_share(conditions: Conditions) -> float:
    return min(1.0, conditions.energy_deficit_kcal / value("energy.deficit.limit"))


def _size_energy_factor(conditions: Conditions) -> float:
    return 1 - _deficit_share(conditions)


def _strength_energy_factor(conditions: Conditions) -> float:
    lost_points = -value("energy.deficit.strength") * individual_sd("strength")
    return 1 - _deficit_share(conditions) * lost_points / average_strength_gain()


def _strength_protein_factor(conditions: Conditions) -> float:
    enough = value("protein.strength.flat_from")
    if conditions.protein_g_per_kg is None or conditions.protein_g_per_kg >= enough:
        return 1.0
    tenths = (enough - conditions.protein_g_per_kg) * 10
    lost_points = tenths * value("protein.strength.slope")
    return max(0.0, 1 - lost_points / average_strength_gain())


def _size_protein_factor(conditions: Conditions) -> float:
    enough = finding("protein.breakpoint")
    if conditions.protein_g_per_kg is None or enough.interval is None:
        return 1.0
    most_lost = value("protein.effect.lean_mass") / value("gain.muscle_mass.men")
    needed = value("protein.breakpoint")
    way = (needed - conditions.protein_g_per_kg) / (needed - enough.interval.low)
    return 1 - most_lost * min(1.0, max(0.0, way))


def individual_sd(outcome: str) -> float:
    """Return the spread of single people's gains in percentage points.

    Args:
        outcome: `strength` or `size`.

    References:
        `gain.individual_sd`.
    """
    return values("gain.individual_sd")[outcome]


def average_strength_gain() -> float:
    """Return the average gain of untrained people over a trial, percent."""
    return value("gain.strength.untrained")


def average_size_gain() -> float:
    """Return the average gain of both halves of the body over a trial, percent."""
    return (value("gain.size.upper") + value("gain.size.lower")) / 2
