"""What the sets of a zone are for."""

from liftwright.domain.aim import Aim
from liftwright.planner.zones import Zone


def aim_of(zone: Zone) -> Aim:
    """Return what the sets of a zone are for."""
    return Aim.STRENGTH if zone is Zone.HEAVY else Aim.SIZE
