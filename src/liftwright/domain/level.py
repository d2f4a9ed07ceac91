"""How long somebody has trained, in coarse steps."""

from enum import IntEnum


class Level(IntEnum):
    """Training age in coarse steps."""

    NOVICE = 1
    INTERMEDIATE = 2
    ADVANCED = 3
