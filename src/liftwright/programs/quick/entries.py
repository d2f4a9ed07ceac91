"""Splits quick text into exercises and their sets."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import Block, PerformedSet
from liftwright.errors import NotationError, Problem, UnknownNameError
from liftwright.programs.quick.misread import QuickError
from liftwright.programs.quick.params import MAX_TEXT, SHOWN
from liftwright.programs.quick.sets import BEGINS_A_SET, Context, sets_of
from liftwright.quantities import Unit

ENTRY = re.compile(r'(?:"[^"]*"|[^;\n"])+')
PART = re.compile(r'(?:"[^"]*"|[^,"])+|,')
LEFT_OF_DECIMAL = re.compile(r"(?:^|[\s@+:-])\d{1,3}$")
RIGHT_OF_DECIMAL = re.compile(
    r"(?:25|5|75)(?:\s*(?:kg|lbs?|[x*@])|\s*$)", re.IGNORECASE
)
"""A comma without a blank between such parts is a decimal one: 102,5x5 and @8,5."""

UNIT = re.compile(r"\d\s*(kg|lb)", re.IGNORECASE)
UNITS = {"kg": Unit.KG, "lb": Unit.LB}

QUOTED_NAME = re.compile(r'"[^"]*"[\s:]*')

Find = Callable[[str], Exercise]
"""Finds the exercise of a name; raises `UnknownNameError`."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two commas.

    Args:
        text: The text itself, without spaces around it.
        line: Its line, from 1.
        column: Its first column, from 1.
    """

    text: str
    line: int
    column: int

    def from_(self, offset: int) -> "_Part":
        """Return what is left of it from a place on."""
        rest = self.text[offset:]
        lead = len(rest) - len(rest.lstrip())
        return _Part(rest.strip(), self.line, self.column + offset + lead)


def read_quick(text: str, *, find: Find, unit: Unit | None = None) -> tuple[Block, ...]:
    """Return the exercises with their sets that a quick text reports.

    Args:
        text: Exercises between semicolons or on lines of their own, each followed by
            its sets between commas: `squat 3x5 140kg; pull-up 8, 8, +10x5`.
        find: Finds the exercise of a name.
        unit: Unit of loads that name none; `None` refuses them. A unit that is typed
            holds for what follows.

    Raises:
        NotationError: If something cannot be understood; nothing is taken then.
    """
    if len(text) > MAX_TEXT:
        raise NotationError([Problem(1, 1, f"over {MAX_TEXT} characters at once")])
    reading = _Reading(find, unit)
    for number, line in enumerate(text.splitlines(), start=1):
        if line.count('"') % 2:
            at = _Part("", number, line.rindex('"') + 1)
            reading.note(at, "this quote is never closed", '"felt light"')
            continue
        for part in _parts(line, number):
            reading.take(part)
    reading.end()
    if reading.problems:
        raise NotationError(reading.problems)
    return tuple(Block(it.exercise.id, tuple(it.sets)) for it in reading.blocks)


def _parts(line: str, number: int) -> Iterator[_Part]:
    for entry in ENTRY.finditer(line):
        for start, text in _between_commas(entry[0]):
            part = _Part(text, number, entry.start() + start + 1).from_(0)
            if part.text:
                yield part


def _between_commas(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands between the commas of a text, and where it begins."""
    begin, kept = 0, ""
    for found in PART.finditer(text):
        if found[0] != ",":
            kept += found[0]
        elif _is_decimal(kept, text[found.end() :]):
            kept += ","
        else:
            yield begin, kept
            begin, kept = found.end(), ""
    yield begin, kept


def _is_decimal(left: str, right: str) -> bool:
    following = right.split(",", 1)[0]
    return bool(LEFT_OF_DECIMAL.search(left) and RIGHT_OF_DECIMAL.match(following))


@dataclass(slots=True)
class _Draft:
    exercise: Exercise
    at: _Part
    sets: list[PerformedSet] = field(default_factory=list)


class _Reading:
    """One text being read."""

    def __init__(self, find: Find, unit: Unit | None) -> None:
        self.blocks: list[_Draft] = []
        self.problems: list[Problem] = []
        self._find = find
        self._unit = unit

    def take(self, part: _Part) -> None:
        """Take what stands between two commas: sets, maybe of a new exercise."""
        begin = _where_sets_begin(part.text)
        if begin:
            part = self._opened(part, begin)
        if not part.text or (not self.blocks and self.problems):
            return
        if not self.blocks:
            self.note(part, f"{part.text[:SHOWN]!r} of which exercise?", "bench 100x5")
            return
        if said := UNIT.search(part.text):
            self._unit = UNITS[said[1].lower()]
        draft = self.blocks[-1]
        before = draft.sets[-1] if draft.sets else None
        try:
            draft.sets += sets_of(
                part.text, Context(draft.exercise, before, self._unit)
            )
        except QuickError as error:
            self.note(part, str(error), *error.expected)

    def end(self) -> None:
        """Note the exercises that nothing was said of."""
        if not self.blocks and not self.problems:
            self.note(_Part("", 1, 1), "nothing was said", "bench 100x5@8, 100x5")
        for draft in self.blocks if not self.problems else ():
            if not draft.sets:
                self.note(draft.at, f"{draft.exercise.name} has no sets", "100x5")

    def note(self, part: _Part, message: str, *expected: str) -> None:
        """Note what is wrong with a part."""
        self.problems.append(Problem(part.line, part.column, message, expected))

    def _opened(self, part: _Part, begin: int) -> _Part:
        """Begin a block for the exercise that a part names; return its sets."""
        name = part.text[:begin].strip(" :\t")
        try:
            self.blocks.append(_Draft(self._find(name.strip('"')), part))
        except UnknownNameError as error:
            self.note(part, str(error))
            return _Part("", part.line, part.column)
        return part.from_(begin)


def _where_sets_begin(text: str) -> int:
    """Return where the sets begin behind the name of an exercise; 0 without a name."""
    if BEGINS_A_SET.match(text):
        return 0
    if quoted := QUOTED_NAME.match(text):
        return quoted.end()
    for gap in re.finditer(r"[\s:]+", text):
        if BEGINS_A_SET.match(text, gap.end()):
            return gap.end()
    return len(text)
