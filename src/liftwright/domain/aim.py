"""What training is for, and whose rules it follows."""

from enum import StrEnum


class Aim(StrEnum):
    """What a set or a slot is there for."""

    SIZE = "size"
    STRENGTH = "strength"


class Ruleset(StrEnum):
    """Whose rules decide where the source articles and newer evidence differ."""

    EVIDENCE = "evidence"
    ARTICLES = "articles"
