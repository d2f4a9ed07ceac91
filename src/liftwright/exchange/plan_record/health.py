"""What screening, protein and energy say, as records."""

from liftwright.coaching.limits import Limits
from liftwright.coaching.nutrition import ProteinTarget, SessionEnergy
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, Screening
from liftwright.exchange.json_text import Json, Record, number


def screening_record(screening: Screening | None) -> Record | None:
    """Return what the answers before a first plan mean for it."""
    if screening is None:
        return None
    return {
        "clearance": screening.clearance.value,
        "may_start": screening.may_start,
        "referral": screening.referral,
        "disclaimer": NOT_MEDICAL_ADVICE,
        "limits": limits_record(screening.limits),
        "why": list(screening.why),
    }


def limits_record(limits: Limits) -> Record:
    """Return what health asks a plan to keep to."""
    power = limits.power_fractions
    fractions: Json = None if power is None else [number(it) for it in power]
    return {
        "max_fraction_1rm": number(limits.max_fraction_1rm),
        "min_rir": number(limits.min_rir),
        "min_rest_s": limits.min_rest_s,
        "max_sets": limits.max_sets,
        "max_days": limits.max_days,
        "gentle_weeks": limits.gentle_weeks,
        "allows_vigorous": limits.allows_vigorous,
        "allows_one_rm_test": limits.allows_one_rm_test,
        "allows_breath_hold": limits.allows_breath_hold,
        "excluded": sorted(limits.excluded),
        "extras": sorted(it.value for it in limits.extras),
        "balance_days": limits.balance_days,
        "power_fractions": fractions,
        "notes": list(limits.notes),
        "why": list(limits.why),
    }


def protein_record(protein: ProteinTarget | None) -> Record | None:
    """Return the protein to eat each day."""
    if protein is None:
        return None
    return {
        "target_g": protein.target_g,
        "low_g": protein.low_g,
        "high_g": protein.high_g,
        "meal_low_g": protein.meal_low_g,
        "meal_high_g": protein.meal_high_g,
        "notes": list(protein.notes),
        "why": list(protein.why),
    }


def energy_record(energy: SessionEnergy | None) -> Record | None:
    """Return what a session burns."""
    if energy is None:
        return None
    return {
        "gross_kcal": number(energy.gross_kcal),
        "net_kcal": number(energy.net_kcal),
        "net_low_kcal": number(energy.net_low_kcal),
        "net_high_kcal": number(energy.net_high_kcal),
        "why": list(energy.why),
    }
