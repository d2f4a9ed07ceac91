"""Says why a line cannot be read: in a lifter's words, with what to do about it."""

import re
from collections.abc import Iterable

from liftwright.programs.notation.parsed import MisreadError, Place

MAX_EXPECTED = 6

WORDS = {
    "NUM": "a number",
    "X": "x, as in 3x5",
    "AMRAP": "AMRAP",
    "LPAR": "the parts of a set, as in (2+2+2)",
    "AT": "a load, as in @ 100 kg",
    "UNIT": "kg or lb",
    "PERCENT": "%",
    "BASE": "1RM, TM, top set or last set",
    "ONE_RM": "1RM",
    "RM": "RM, as in 10RM",
    "OF": "of",
    "BODYWEIGHT": "bodyweight",
    "ASSISTED": "assisted",
    "BAND": "band",
    "NO_LOAD": "no load",
    "ASK": "your choice",
    "BASIS": "each hand or each side",
    "TENSION": "the band's tension, as in at 15 kg",
    "NAME": "a name",
    "SCALE": "RIR or RPE",
    "REST": "rest",
    "TEMPO_WORD": "tempo",
    "TEMPO": "a tempo, as in 3-1-x-0",
    "EVERY": "every, as in every 1:00",
    "PAIN": "pain",
    "CLOCK": "a time, as in 3:00",
    "SECONDS": "s for seconds",
    "MINUTES": "min for minutes",
    "REPS": "reps",
    "SIDES": "each side",
    "METRES": "m for metres",
    "CONTACTS": "contacts",
    "IN": "in, and a time",
    "APART": "apart",
    "RPAR": ")",
    "PLUS": "+",
    "DASH": "- as in 6-8",
    "BAR": "| as in 8|7",
    "KIND": "warm-up, top, back-off or another kind of set",
    "STRING": "a text in quotes",
    "WORD": "a word",
    "KEY": "the key of a finding",
    "WHY": "why",
    "COMMA": "a comma",
    "COLON": ":",
    "OR": "or",
    "GROUP": "the letter of a superset, as in A1.",
    "DATE": "a date, as in 2026-11-22",
    "ZONE": "a time zone, as in Europe/Berlin",
    "BODY_MASS": "body mass",
    "WEEK": "week",
    "WEEK_KIND": "deload, test, taper or introduction",
    "LIKE": "like",
    "DAY": "day",
    "WEEKDAY": "a weekday",
    "TEXT_KEYWORD": "program, author, source, about or note",
    "UNITS": "units",
    "MISSED": "missed days",
    "WAIT": "wait",
    "MOVE_ON": "move on",
    "REPEATS": "repeats",
    "STARTS": "starts",
    "SESSION": "session",
    "PROGRESS": "progress",
    "AS_WRITTEN": "as written",
    "LINEAR": "linear",
    "DOUBLE": "double",
    "STAGES": "stages",
    "TRAINING_MAX": "training max",
    "EFFORT": "effort",
    "VOLUME": "volume",
    "SHAPE": "undulating, wave, block or reverse linear",
    "CYCLE": "cycle",
    "PEAK": "peak",
    "CUSTOM": "custom",
    "RESTART": "restart at",
    "AT_MOST": "at most",
    "SETS_A_WEEK": "sets a week",
    "UP_TO": "up to",
    "SETS": "sets",
    "AFTER": "after",
    "SUCCESSES": "successes",
    "FAILURES": "failures",
    "REPEAT": "repeat",
    "REDUCE": "reduce by",
    "BY": "by",
    "DELOAD": "deload",
    "NEXT_STAGE": "next stage",
    "SWAP": "swap exercise",
    "$END": "the end of the line",
}
"""What each word of the grammar is called to a lifter, the most telling first."""

_AFTER = (
    (r"\d,$", r"\d+ ?(kg|lb|%)", "Write decimals with a point: 2.5 kg."),
    (r"[0-9]\s*%$", r"", "Say of what: 80% 1RM, 80% TM or 80% of top set."),
    (r"@\s*@?$", r"[0-9]", "Write the load with its unit, as in @ 100 kg."),
    (r"x\s*[0-9+-]+$", r"(at )?[0-9.]+ ?(kg|lb|%)", "Put @ before it, as in 3x5 @ {}."),
    (r"(rest|every)\s*[0-9.-]+$", r"", "Write a time, as in rest 3:00 or rest 90 s."),
    (r"[0-9]+$", r"sets?\b", "Write sets and repetitions as 3x5."),
    (r".", r"(rest|tempo|every|pain|why|rir|rpe|\")", "Put a comma before it."),
    (r"tempo$", r"", "A tempo has four parts: down, pause, up, pause: 3-1-x-0."),
    (r",$", r"$", "Take the last comma off, or go on in the next line."),
    (r"", r"[“„\"'‘]", 'Close the text with a quote; write a quote inside it as \\".'),  # noqa: RUF001 - phones type curly quotes
    (r"(progress)$", r"", "Say how, as in progress linear +2.5 kg."),
    (r"(like)$", r"", "Say which, as in like week 1."),
)
_REMEDIES = tuple(
    (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE), remedy)
    for before, after, remedy in _AFTER
)
_BY_RULE = {
    "sets_line": "A set looks like 3x5 @ 100 kg, RIR 2, rest 3:00.",
    "exercise_line": "Put a name with unusual characters in quotes.",
    "week_line": 'A week looks like week 1 "Base" or weeks 2-4 like week 1.',
    "week_detail": 'After "week 4:" comes deload, test or a name in quotes.',
    "day_line": 'A day looks like day Monday "Squat and bench".',
    "progress_line": "See the reference of the notation for every progression.",
    "failure_line": "It looks like after 2 failures reduce by 10%.",
    "session_line": 'It looks like session 2026-11-22 18:05 Europe/Berlin "Push".',
    "missed_line": "Write missed days wait or missed days move on.",
    "units_line": "Write units kg or units lb.",
    "starts_line": "Write a date as year-month-day: starts 2027-01-04.",
    "text_line": "Put the text in quotes.",
    "why_line": "Name findings, as in why volume.size.curve.",
    "repeats_line": "Write repeats alone on its line.",
}


def misread(
    rule: str, line: str, position: int, allowed: frozenset[str]
) -> MisreadError:
    """Return what to say about a line that stops making sense.

    Args:
        rule: What kind of sentence it should have been.
        line: The line.
        position: Where it stops making sense, from 0.
        allowed: Words of the grammar that could have stood there.
    """
    before = line[:position].rstrip()
    rest = line[position:]
    return MisreadError(
        _message(rest, position),
        _place(line, position),
        expected_words(allowed),
        _remedy(rule, before, rest),
    )


def expected_words(allowed: Iterable[str]) -> tuple[str, ...]:
    """Return what could have stood there, in a lifter's words, the most telling first.

    Args:
        allowed: Names of words of the grammar.
    """
    names = set(allowed)
    return tuple(words for name, words in WORDS.items() if name in names)[:MAX_EXPECTED]


def _message(rest: str, position: int) -> str:
    if not rest.strip():
        return "the line ends too early"
    found = re.match(r"\s*([\w.:%]+|\S)", rest)
    word = found[1] if found else rest[0]
    if not word.isprintable():
        return f"there is an invisible character here, number {ord(word[0])}"
    verb = "I cannot begin a line with" if position == 0 else "I did not expect"
    return f"{verb} '{word[:30]}' here" if position else f"{verb} '{word[:30]}'"


def _place(line: str, position: int) -> Place:
    above = line.count("\n", 0, position)
    return Place(above + 1, position - line.rfind("\n", 0, position))


def _remedy(rule: str, before: str, rest: str) -> str:
    for pattern_before, pattern_after, remedy in _REMEDIES:
        after = pattern_after.match(rest.lstrip())
        if pattern_before.search(before) and after:
            return remedy.format(after[0])
    return _BY_RULE[rule]
