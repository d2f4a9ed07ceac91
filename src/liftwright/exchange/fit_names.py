"""What FIT files call exercises: a category, and a number within it."""

from collections.abc import Mapping, Sequence

UNKNOWN = frozenset({None, "", 65534, 65535, "unknown"})
HOLDS = frozenset({"plank", 19})
UNSAID = "unknown exercise"


def exercise_name(categories: Sequence[object], subtypes: Sequence[object]) -> str:
    """Return the name of an exercise as it can be told from its numbers.

    One category with its number is an exercise. A category alone, or several that the
    watch could not decide between, are called what they are and resolve to none.

    Args:
        categories: Candidates, the likeliest first.
        subtypes: The number of the exercise within each category.
    """
    known = [
        (category, subtypes[place] if place < len(subtypes) else None)
        for place, category in enumerate(categories)
        if category not in UNKNOWN
    ]
    if not known:
        return UNSAID
    if len(known) > 1:
        return " or ".join(_words(_category(it)) for it, _ in known) + " (not sure)"
    category, subtype = known[0]
    exact = _exact(category, subtype)
    return exact or f"{_words(_category(category))} (which one is not said)"


def is_hold(categories: Sequence[object]) -> bool:
    """Return whether an exercise is held, so that it has no repetitions."""
    return any(category in HOLDS for category in categories)


def _exact(category: object, subtype: object) -> str:
    """Return the name of a category's exercise; empty where it is not known."""
    if isinstance(subtype, str):
        return _words(subtype)
    names = _names_in(f"{_category(category)}_exercise_name")
    return _words(names.get(subtype, ""))


def _category(category: object) -> object:
    """Return the name of a category that is given by its number."""
    return _names_in("exercise_category").get(category, category)


def _names_in(field: str) -> Mapping[object, object]:
    from fitdecode.profile import FIELD_TYPES

    kind = FIELD_TYPES.get(field)
    names: Mapping[object, object] = (kind.enum or {}) if kind is not None else {}
    return names


def _words(name: object) -> str:
    return str(name).replace("_", " ")
