"""Protein, creatine and energy: what to eat, and what training burns (A12, B2, B8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise, Modality
from liftwright.domain.program import Day
from liftwright.evidence import finding, value, values
from liftwright.quantities import LoadKind, Mass

MINUTES_PER_HOUR = 60
DAYS_PER_WEEK = 7

SessionMet = Literal[
    "met.multiple_exercises",
    "met.squats_deadlifts",
    "met.vigorous_lifting",
    "met.circuit",
    "met.bodyweight_general",
]
"""Key of the finding with the energy cost of a kind of session."""


@dataclass(frozen=True, slots=True)
class ProteinTarget:
    """Daily protein.

    Args:
        target_g: Grams a day to aim for.
        low_g: Grams a day from which little is missing.
        high_g: Grams a day beyond which nothing more is to be expected.
        meal_low_g: Grams of a meal, at least.
        meal_high_g: Grams of a meal that are enough.
        notes: What to know about it, one sentence each.
        why: Keys of the findings behind it.
    """

    target_g: int
    low_g: int
    high_g: int
    meal_low_g: int
    meal_high_g: int
    notes: tuple[str, ...]
    why: tuple[str, ...]


def protein_target(
    body_mass: Mass,
    *,
    aim: Aim = Aim.SIZE,
    age_years: int | None = None,
    loses_weight: bool = False,
) -> ProteinTarget:
    """Return the protein to eat each day, with its range.

    Args:
        body_mass: Body mass.
        aim: Strength alone gains nothing beyond a little less protein.
        age_years: Age; the effect of protein falls with it.
        loses_weight: Whether the person eats less than they burn; the upper end is
            then the target (convention).
    """
    size, issn = values("protein.target"), values("protein.issn")
    per_meal = values("protein.per_meal")
    is_strength = aim is Aim.STRENGTH and not loses_weight
    low = value("protein.strength.flat_from") if is_strength else size["low"]
    high = issn["high"] if is_strength else size["high"]
    target = size["high"] if loses_weight else size["low"]
    own = ("protein.strength.flat_from", "protein.issn") if is_strength else ()
    return ProteinTarget(
        target_g=_grams(target, body_mass),
        low_g=_grams(low, body_mass),
        high_g=_grams(high, body_mass),
        meal_low_g=_grams(per_meal["low"], body_mass),
        meal_high_g=_grams(per_meal["high"], body_mass),
        notes=_protein_notes(age_years, loses_weight=loses_weight),
        why=("protein.target", "protein.breakpoint", *own, "protein.per_meal"),
    )


def _protein_notes(age_years: int | None, *, loses_weight: bool) -> tuple[str, ...]:
    gain_kg = value("protein.effect.lean_mass")
    notes = [
        f"It brings little but surely: about {gain_kg:g} kg of lean mass over a study.",
        "With much body fat, count with the body mass you are heading for.",
    ]
    if age_years is not None and age_years >= value("population.older.age"):
        notes.append("The effect falls with age: take the upper end at each meal.")
    if loses_weight:
        notes.append("While losing weight the upper end is our convention.")
    return tuple(notes)


def creatine_note(body_mass: Mass | None = None) -> str:
    """Return what is known about creatine, with the dose."""
    daily, loading = values("creatine.daily"), values("creatine.loading")
    note = (
        f"Creatine is optional: {daily['low']:g} to {daily['high']:g} g a day are the "
        "usual dose."
    )
    if body_mass is None:
        return note
    return (
        f"{note} Loading, also optional, takes {_grams(loading['dose'], body_mass)} g "
        f"a day for {loading['days_low']:g} to {loading['days_high']:g} days."
    )


@dataclass(frozen=True, slots=True)
class SessionEnergy:
    """Energy of a session; the error is large, and said.

    Args:
        gross_kcal: Everything burned in that time.
        net_kcal: What was burned beyond resting: what training adds.
        net_low_kcal: Lower end of the net energy for one person.
        net_high_kcal: Upper end of the net energy for one person.
        why: Keys of the findings behind it.
    """

    gross_kcal: float
    net_kcal: float
    net_low_kcal: float
    net_high_kcal: float
    why: tuple[str, ...]


def session_energy(
    body_mass: Mass, minutes: float, met: SessionMet = "met.multiple_exercises"
) -> SessionEnergy:
    """Return what a session burns, gross and net, with its error.

    Args:
        body_mass: Body mass.
        minutes: Length of the session, rests included.
        met: Kind of session; `session_met` finds it.
    """
    unit = values("energy.kcal_per_met")
    kcal_per_met = unit["kcal_per_kg_h"] * body_mass.kg * minutes / MINUTES_PER_HOUR
    gross = value(met) * kcal_per_met
    net = (value(met) - unit["resting_met"]) * kcal_per_met
    error = finding("energy.met_error").interval
    share = error.high if error else value("energy.met_error")
    return SessionEnergy(
        gross_kcal=gross,
        net_kcal=net,
        net_low_kcal=net * (1 - share),
        net_high_kcal=net * (1 + share),
        why=(met, "energy.kcal_per_met", "energy.met_error"),
    )


def session_met(day: Day, exercises: Mapping[str, Exercise]) -> SessionMet:
    """Return the kind of session that a day is, for its energy.

    Args:
        day: The session.
        exercises: Exercises by id; those not among them are passed over.
    """
    known = [
        (slot, exercises[slot.exercise])
        for slot in day.slots
        if slot.exercise in exercises
    ]
    grouped = sum(bool(slot.group) for slot, _ in known)
    if grouped * 2 > len(known):
        return "met.circuit"
    work = [it for _, it in known if it.modality is not Modality.STRETCH]
    if work and all(it.load_kind is not LoadKind.EXTERNAL for it in work):
        return "met.bodyweight_general"
    barbell_compounds = sum(it.is_main_lift for it in work)
    if barbell_compounds * 2 > len(work):
        return "met.squats_deadlifts"
    return "met.multiple_exercises"


def gained_muscle_kcal_per_day(muscle_kg: float, age_years: int | None = None) -> float:
    """Return what gained muscle burns a day at rest, kcal (claim B8).

    Args:
        muscle_kg: Gained muscle.
        age_years: Age; past 50 years muscle burns a little less.
    """
    tissues = values("energy.resting.tissues")
    is_past = age_years is not None and age_years > value("energy.resting.age")
    factor = tissues["factor_past_50_years"] if is_past else 1.0
    return muscle_kg * value("energy.resting.muscle") * factor


@dataclass(frozen=True, slots=True)
class FatLossAdvice:
    """What to eat less, and what training can and cannot do about fat (claim B8).

    Args:
        max_deficit_kcal: Most to eat below need, kcal a day, before muscle gain stops.
        notes: Advice with honest sizes, one sentence or two each.
        why: Keys of the findings behind it.
    """

    max_deficit_kcal: int
    notes: tuple[str, ...]
    why: tuple[str, ...]


def fat_loss_advice(net_kcal_per_week: float) -> FatLossAdvice:
    """Return advice for losing fat while lifting.

    Args:
        net_kcal_per_week: What the planned sessions burn beyond resting in a week.
    """
    limit, gained = value("energy.deficit.limit"), values("energy.gained_muscle")
    eat = (
        f"Eat less than you burn, but by less than about {limit:g} kcal a day: more "
        "takes the muscle gain away. Strength does not clearly suffer."
    )
    train = (
        f"Your sessions burn about {net_kcal_per_week:.0f} kcal a week beyond resting, "
        f"{net_kcal_per_week / DAYS_PER_WEEK:.0f} a day: lifting keeps the muscle, "
        "eating less takes the fat."
    )
    own = (
        f"Muscle itself burns little: {gained['muscle_kg']:g} kg more of it are about "
        f"{gained['kcal_per_day']:g} kcal a day."
    )
    return FatLossAdvice(
        max_deficit_kcal=round(limit),
        notes=(eat, train, own),
        why=(
            "energy.deficit.limit",
            "energy.deficit.lean_mass",
            "energy.deficit.strength",
            "energy.gained_muscle",
            "energy.resting.muscle",
        ),
    )


def _grams(per_kg: float, body_mass: Mass) -> int:
    return round(per_kg * body_mass.kg)
