"""Says why a line cannot be read: in a lifter's words, with what to do about it."""

import re
from collections.abc import Iterable

from liftwright.programs.notation.lines import outside_quotes
from liftwright.programs.notation.params import MAX_EXPECTED, MAX_SHOWN
from liftwright.programs.notation.parsed import MisreadError, Place
from liftwright.programs.notation.sentences import looks_like_sets

WORDS = {
    "AMRAP": "AMRAP",
    "AT": "a load (@ 100 kg)",
    "BASE": "1RM, TM, top set or last set",
    "UNIT": "kg or lb",
    "ONE_RM": "1RM",
    "BODYWEIGHT": "bodyweight",
    "ASSISTED": "assisted",
    "BAND": "band",
    "NO_LOAD": "no load",
    "ASK": "your choice",
    "SCALE": "RIR or RPE",
    "TEMPO": "a tempo (3-1-x-0)",
    "REST": "rest",
    "TEMPO_WORD": "tempo",
    "EVERY": "every",
    "PAIN": "pain",
    "KIND": "a kind of set (warm-up)",
    "CLOCK": "a time (3:00)",
    "SECONDS": "s for seconds",
    "MINUTES": "min for minutes",
    "APART": "apart",
    "RPAR": "a closing bracket",
    "DATE": "a date (2026-11-22)",
    "ZONE": "a time zone (Europe/Berlin)",
    "BODY_MASS": "body mass",
    "WEEK": "week",
    "WEEK_KIND": "deload, test, taper or introduction",
    "DAY": "day",
    "WEEKDAY": "a weekday",
    "LIKE": "like",
    "TEXT_KEYWORD": "program, author, source, about or note",
    "UNITS": "units",
    "MISSED": "missed days",
    "WAIT": "wait",
    "MOVE_ON": "move on",
    "REPEATS": "repeats",
    "STARTS": "starts",
    "FOR": "for",
    "SESSION": "session",
    "PROGRESS": "progress",
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
    "TOTAL": "total",
    "AS_WRITTEN": "as written",
    "RESTART": "restart at",
    "AT_MOST": "at most",
    "SETS_A_WEEK": "sets a week",
    "UP_TO": "up to",
    "AFTER": "after",
    "SUCCESSES": "successes",
    "FAILURES": "failures",
    "REPEAT": "repeat",
    "REDUCE": "reduce by",
    "DELOAD": "deload",
    "NEXT_STAGE": "next stage",
    "SWAP": "swap exercise",
    "GROUP": "a superset's letter (A1.)",
    "WHY": "why",
    "KEY": "the key of a finding",
    "X": "x (3x5)",
    "LPAR": "the parts of a set (2+2+2)",
    "NUM": "a number",
    "PERCENT": "%",
}
"""What the telling words of the grammar are called to a lifter, best first."""

PLAIN_WORDS = {
    "STRING": "a text in quotes",
    "COMMA": "a comma",
    "OR": "'or' and another exercise",
    "COLON": "a colon",
    "WORD": "a word",
    "NAME": "a name",
    "OF": "of",
    "BY": "by",
    "IN": "in and a time",
    "SETS": "sets",
    "REPS": "reps",
    "SIDES": "each side",
    "BASIS": "each hand or each side",
    "TENSION": "at and a tension",
    "METRES": "m for metres",
    "CONTACTS": "contacts",
    "RM": "RM (10RM)",
    "PLUS": "+",
    "DASH": "a range (6-8)",
    "BAR": "left and right (8|7)",
    "$END": "the end of the line",
}
"""What the other words are called: said only where nothing telling could stand."""

_SLIPS = (
    (r"[0-9],[0-9]", "Write decimals with a point: 2.5 kg."),
    (r"\"", r"Close the text with a quote; a quote inside it is written \"."),
    (r"[\u201c\u201e]", "Close the text with a quote."),
)
_AT_PLACE = (
    (r"@$", r"[0-9]", "Write the load with its unit: @ 100 kg."),
    (r"x\s*[0-9+-]+$", r"(?:at )?[0-9.]+ ?(?:kg|lb|%)", "Put @ before it: @ {}."),
    (r"(?:rest|every)\s*[0-9.-]+$", r"", "Write a time: rest 3:00 or rest 90 s."),
    (
        r"tempo[0-9x\s-]*$",
        r"",
        "A tempo has four parts (down, pause, up, pause): tempo 3-1-x-0.",
    ),
    (r"[0-9]+$", r"sets?\b", "Write sets and repetitions as 3x5."),
    (r",$", r"$", "Take the last comma off, or go on in the next line."),
    (
        r"[^,]$",
        r"(?:rest|tempo|every|pain|why|rir|rpe|[\"0-9])",
        "Put a comma before it.",
    ),
    (r"progress$", r"", "Say how: progress linear +2.5 kg."),
    (r"like$", r"", "Say which: like week 1."),
)
_REMEDIES = tuple(
    (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE), remedy)
    for before, after, remedy in _AT_PLACE
)
_BY_RULE = {
    "sets_line": "A set looks like this: 3x5 @ 100 kg, RIR 2, rest 3:00.",
    "exercise_line": "Put a name with unusual characters in quotes.",
    "week_line": 'Weeks look like this: weeks 1-4 "Base".',
    "week_detail": 'It looks like this: week 4: deload "Easy".',
    "day_line": 'A day looks like this: day Monday "Squat and bench".',
    "progress_line": "It looks like this: progress double +2.5 kg.",
    "failure_line": "It looks like this: after 2 failures reduce by 10%.",
    "session_line": 'It looks like this: session 2026-11-22 18:05 "Push", 58 min.',
    "missed_line": "Write missed days wait, or missed days move on.",
    "units_line": "Write units kg or units lb.",
    "starts_line": "Write year, month and day: starts 2027-01-04.",
    "for_line": 'Write a field of a person and its value: for level "novice".',
    "text_line": "Put the text in quotes.",
    "why_line": "Name findings: why volume.size.curve.",
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
    before, rest = line[:position].rstrip(), line[position:].lstrip()
    place = _place(line, position)
    if rest and not rest[0].isprintable():
        number = ord(rest[0])
        return MisreadError(
            f"there is an invisible character here, number {number}",
            place,
            remedy="Delete it.",
        )
    if rule == "exercise_line" and looks_like_sets(line):
        first = line.split(maxsplit=1)[0]
        return MisreadError(
            f"'{first}' cannot begin a line of sets",
            Place(1, 1),
            ("a number", "a kind of set (warm-up, top, back-off, drop…)"),
        )
    message = "the line ends too early"
    if rest:
        message = f"I did not expect {_first_word(rest)!r} here"
    slip = _slip(before, rest)
    if slip:
        return MisreadError(message, place, remedy=slip)
    return MisreadError(
        message, place, expected_words(allowed), _remedy(rule, before, rest)
    )


def expected_words(allowed: Iterable[str]) -> tuple[str, ...]:
    """Return what could have stood there, in a lifter's words, the most telling first.

    Args:
        allowed: Names of words of the grammar.
    """
    names = set(allowed)
    telling = [words for name, words in WORDS.items() if name in names]
    plain = [words for name, words in PLAIN_WORDS.items() if name in names]
    return tuple(telling or plain)[:MAX_EXPECTED]


def _first_word(rest: str) -> str:
    found = re.match(r"[\w.:%]+", rest)
    return found[0][:MAX_SHOWN] if found else rest[0]


def _place(line: str, position: int) -> Place:
    above = line.count("\n", 0, position)
    return Place(above + 1, position - line.rfind("\n", 0, position))


def _slip(before: str, rest: str) -> str:
    outside = outside_quotes(f"{before} {rest}")
    slips = (remedy for pattern, remedy in _SLIPS if re.search(pattern, outside))
    return next(slips, "")


def _remedy(rule: str, before: str, rest: str) -> str:
    for pattern_before, pattern_after, remedy in _REMEDIES:
        after = pattern_after.match(rest)
        if pattern_before.search(before) and after:
            return remedy.format(after[0])
    return _BY_RULE[rule]
