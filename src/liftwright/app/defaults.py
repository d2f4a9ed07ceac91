"""What is taken for granted where a person says nothing, and how it is said."""

from collections.abc import Iterable

from liftwright.app.given import Given, Wishes

DEFAULTS = {
    "level": ("novice", "a novice"),
    "days": (3, "3 days a week"),
    "minutes": (60, "60 minutes a day"),
    "equipment": ("commercial", "a commercial gym"),
    "emphasis": ("both", "size and strength alike"),
    "weeks": (12, "12 weeks"),
}
"""Value and words of each field that a plan cannot do without."""


def completed(wishes: Wishes) -> Wishes:
    """Return wishes with a default for each field that a plan cannot do without."""
    missing = {
        field: (Given(field, value),)
        for field, (value, _) in DEFAULTS.items()
        if field not in wishes
    }
    return {**missing, **wishes}


def assumed(wishes: Wishes) -> tuple[str, ...]:
    """Return in words what is taken for granted because nobody said it."""
    skipped = {"weeks"} if "event" in wishes else set()
    return tuple(_words(it for it in DEFAULTS if it not in {*wishes, *skipped}))


def _words(fields: Iterable[str]) -> Iterable[str]:
    return (DEFAULTS[field][1] for field in fields)
