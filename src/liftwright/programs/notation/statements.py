"""Reads a text sentence by sentence, going on after one that cannot be read."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from liftwright.errors import Problem
from liftwright.programs.notation.lines import Line, lines
from liftwright.programs.notation.params import MAX_TEXT_LENGTH, MAX_WEEK_DIGITS
from liftwright.programs.notation.parsed import (
    MisreadError,
    Place,
    Problems,
    TooManyProblemsError,
)
from liftwright.programs.notation.sentences import sentence, weeks_apart
from liftwright.programs.notation.syntax import Phrase, phrase_of

T = TypeVar("T")

_SPAN = re.compile(r"([0-9]+)\s*(?:[\u2013\u2014-]\s*([0-9]+))?")
_WEEK_DETAIL = re.compile(
    r"[\"\u201c\u201e]|(?:training|deload|test|taper|introduction)(?![\w-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a text.

    Args:
        rule: What kind of sentence it is.
        text: The sentence, without the weeks it is for.
        place: Where it begins.
        weeks: Numbers of the weeks it is for; `None` for all.
    """

    rule: str
    text: str
    place: Place
    weeks: frozenset[int] | None = None

    def phrase(self) -> Phrase:
        """Return the sentence taken apart.

        Raises:
            MisreadError: If it cannot be read.
        """
        return phrase_of(self.text, self.rule)


def read_each(
    text: str,
    problems: Problems,
    take: Callable[[Statement], None],
    recover: Callable[[Statement], None],
) -> None:
    """Read every sentence; note what cannot be read and go on.

    Args:
        text: The whole text.
        problems: Where problems are noted.
        take: Takes one sentence in, or raises `MisreadError`.
        recover: Told of a sentence that could not be taken in.

    Raises:
        TooManyProblemsError: If the text is too long, or too much of it is wrong.
    """
    if len(text) > MAX_TEXT_LENGTH:
        problems.add(
            Problem(
                1,
                1,
                f"this text is longer than {MAX_TEXT_LENGTH:,} characters",
                remedy="A program or session is far shorter: is it another file?",
            )
        )
        raise TooManyProblemsError
    for line in lines(text):
        try:
            statement = statement_of(line)
        except MisreadError as error:
            problems.add(error.problem(line.place))
            continue
        try:
            take(statement)
        except MisreadError as error:
            problems.add(error.problem(statement.place))
            recover(statement)


def statement_of(line: Line) -> Statement:
    """Return the sentence of a line, the weeks it is for taken off.

    Raises:
        MisreadError: If its weeks cannot be.
    """
    head, text = weeks_apart(line.text)
    if not head:
        return Statement(sentence(text), text, line.place)
    if not text:
        heading = head.rstrip().removesuffix(":")
        return Statement("week_line", heading, line.place)
    rule = "week_detail" if _WEEK_DETAIL.match(text) else sentence(text)
    return Statement(rule, text, _place_after(head, line.place), _weeks(head))


def _place_after(head: str, start: Place) -> Place:
    above, _, last = head.rpartition("\n")
    if not above:
        return Place(start.line, start.column + len(head))
    return Place(start.line + above.count("\n") + 1, len(last) + 1)


def _weeks(head: str) -> frozenset[int]:
    weeks: set[int] = set()
    for first, last in _SPAN.findall(head):
        if max(len(first), len(last)) > MAX_WEEK_DIGITS:
            raise MisreadError("no program has so many weeks", Place(1, 1))
        weeks.update(range(int(first), int(last or first) + 1))
    return frozenset(weeks)


def span_texts(weeks: frozenset[int]) -> str:
    """Return week numbers as a lifter writes them: `week 4`, `weeks 1-3, 5`."""
    spans = [
        f"{first}" if first == last else f"{first}-{last}"
        for first, last in _spans(sorted(weeks))
    ]
    return f"week{'s' if len(weeks) > 1 else ''} {', '.join(spans)}"


def _spans(numbers: list[int]) -> Iterator[tuple[int, int]]:
    first = last = numbers[0]
    for number in numbers[1:]:
        if number != last + 1:
            yield first, last
            first = number
        last = number
    yield first, last
