"""The words that an editor offers for each word of the grammar, and to begin a line."""

from collections.abc import Iterable

from liftwright.editor.reading import Sentence

OFFERS: dict[str, tuple[str, ...]] = {
    "TEXT_KEYWORD": ("program", "author", "source", "about", "note"),
    "UNITS": ("units",),
    "MISSED": ("missed days",),
    "WAIT": ("wait",),
    "MOVE_ON": ("move on",),
    "REPEATS": ("repeats",),
    "STARTS": ("starts",),
    "FOR": ("for",),
    "SESSION": ("session",),
    "BODY_MASS": ("body mass",),
    "WEEK": ("week", "weeks"),
    "WEEK_KIND": ("deload", "test", "taper", "introduction", "training"),
    "LIKE": ("like",),
    "DAY": ("day",),
    "WEEKDAY": (
        *("Monday", "Tuesday", "Wednesday", "Thursday"),
        *("Friday", "Saturday", "Sunday"),
    ),
    "OR": ("or",),
    "WHY": ("why",),
    "KIND": (
        *("work", "top", "warm-up", "back-off", "drop", "rest-pause", "myo"),
        *("cluster", "hold", "contacts", "technique"),
    ),
    "REPS": ("reps",),
    "SIDES": ("each side",),
    "BASIS": ("each hand", "each side"),
    "AMRAP": ("AMRAP",),
    "APART": ("apart",),
    "IN": ("in",),
    "METRES": ("m",),
    "CONTACTS": ("contacts",),
    "SECONDS": ("s",),
    "MINUTES": ("min",),
    "ASK": ("your choice",),
    "BODYWEIGHT": ("bodyweight",),
    "ASSISTED": ("assisted",),
    "BAND": ("band",),
    "TENSION": ("at",),
    "NO_LOAD": ("no load",),
    "OF": ("of",),
    "BASE": ("1RM", "TM", "top set", "last set"),
    "ONE_RM": ("1RM",),
    "RM": ("RM",),
    "UNIT": ("kg", "lb"),
    "SCALE": ("RIR", "RPE"),
    "REST": ("rest", "rested"),
    "TEMPO_WORD": ("tempo",),
    "EVERY": ("every",),
    "PAIN": ("pain",),
    "PROGRESS": ("progress",),
    "AS_WRITTEN": ("as written",),
    "LINEAR": ("linear",),
    "DOUBLE": ("double",),
    "STAGES": ("stages",),
    "RESTART": ("restart at",),
    "TRAINING_MAX": ("training max",),
    "EFFORT": ("effort",),
    "AT_MOST": ("at most",),
    "VOLUME": ("volume",),
    "SETS_A_WEEK": ("sets a week",),
    "UP_TO": ("up to",),
    "SETS": ("sets",),
    "SHAPE": ("reverse linear", "undulating", "wave", "block"),
    "CYCLE": ("cycle",),
    "PEAK": ("peak on",),
    "CUSTOM": ("custom",),
    "TOTAL": ("total",),
    "AFTER": ("after",),
    "SUCCESSES": ("successes",),
    "FAILURES": ("failures",),
    "REPEAT": ("repeat",),
    "REDUCE": ("reduce",),
    "BY": ("by",),
    "DELOAD": ("deload",),
    "NEXT_STAGE": ("next stage",),
    "SWAP": ("swap exercise",),
}
"""What is offered where a word of the grammar may stand, the most usual first."""

_FIRST = ("program", "session")
_HEADER = (
    *("author", "source", "about", "for", "starts", "units", "missed days"),
    *("repeats", "week", "weeks", "day"),
)
_OF_WEEKS = ("note", "day", "week", "weeks", *OFFERS["WEEK_KIND"])
_OF_A_DAY = ("note", "day", "week", "weeks")
_OF_A_SLOT = ("progress", "after", "note", "why", "day", "week", "weeks")
_OF_A_SESSION = ("note",)
SOME_WEEKS = (
    *("progress", "after", "note", "why"),
    *OFFERS["WEEK_KIND"],
    *OFFERS["KIND"],
)
"""Words that may stand after `week 4:`."""


def line_words(above: Iterable[Sentence]) -> tuple[tuple[str, ...], bool]:
    """Return the words that may begin a line, and whether an exercise may.

    Args:
        above: The sentences above the line.
    """
    rules = [it.rule for it in above if it.own == it.start]
    if rules[:1] == ["session_line"]:
        return (*_OF_A_SESSION, *OFFERS["KIND"]), True
    if not rules:
        return _FIRST, False
    heading = next((it for it in reversed(rules) if it in _OF_HEADINGS), "")
    return _OF_HEADINGS.get(heading, _HEADER), heading in _WITH_EXERCISES


_OF_HEADINGS = {
    "week_line": _OF_WEEKS,
    "day_line": _OF_A_DAY,
    "exercise_line": (*_OF_A_SLOT, *OFFERS["KIND"]),
}
_WITH_EXERCISES = frozenset({"day_line", "exercise_line"})
