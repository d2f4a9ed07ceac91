"""What several breaches of a rule on programs have in common."""

from liftwright.evidence import value


def without_progress() -> str:
    """Return what exercises that never ask for more have in common."""
    return "Never gets harder; say how load, repetitions or sets rise"


def jumps() -> str:
    """Return what loads that rise too fast have in common."""
    most = value("progression.load_jump.limit")
    return f"Load that jumps by more than {most:.0%} within a week (a convention)"
