"""The load for a target, and the questions the other way round."""

from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.limits import checked_positive


def load_kg(one_rm_kg: float, reps: float, rir: float, k: float) -> float:
    """Return the load for repetitions that leave some in reserve, kg.

    Args:
        one_rm_kg: The 1RM, kg, above 0.
        reps: Repetitions to do, at least 1.
        rir: Repetitions to leave in reserve, at least 0.
        k: The person's curve constant.

    Raises:
        ValueError: If an argument is outside its range.
    """
    if rir < 0:
        raise ValueError(f"repetitions in reserve are at least 0, got {rir}")
    return checked_positive("one_rm_kg", one_rm_kg) * fraction_at_reps(reps + rir, k)


def reps_possible(load_kg: float, one_rm_kg: float, k: float) -> float:
    """Return the repetitions to failure that a load allows; 0 above the 1RM.

    Args:
        load_kg: The load, kg, above 0.
        one_rm_kg: The 1RM, kg, above 0.
        k: The person's curve constant.
    """
    fraction = checked_positive("load_kg", load_kg) / checked_positive(
        "one_rm_kg", one_rm_kg
    )
    return 0.0 if fraction > 1 else reps_at_fraction(fraction, k)


def rir_of_set(load_kg: float, reps: float, one_rm_kg: float, k: float) -> float:
    """Return the repetitions that a set leaves in reserve; below 0 it cannot be done.

    Args:
        load_kg: The load, kg, above 0.
        reps: Repetitions done or planned.
        one_rm_kg: The 1RM, kg, above 0.
        k: The person's curve constant.
    """
    return reps_possible(load_kg, one_rm_kg, k) - reps


def one_rm_kg(load_kg: float, reps: float, rir: float, k: float) -> float:
    """Return the 1RM behind a set, as a bare number without its doubt, kg.

    `one_rm.estimate_one_rm` gives it with an interval.

    Args:
        load_kg: The load, kg, above 0.
        reps: Repetitions done, at least 1.
        rir: Repetitions left in reserve, at least 0.
        k: The person's curve constant.
    """
    return checked_positive("load_kg", load_kg) / fraction_at_reps(reps + rir, k)
