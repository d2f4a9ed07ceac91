"""What came out of reading a text: a value, or what is wrong with it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from liftwright.errors import Problem
from liftwright.programs.notation.params import MAX_PROBLEMS

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """The outcome of reading a text.

    Args:
        value: What the text says; `None` when it cannot be used.
        problems: Everything wrong with it, in the order of the text; lints, which
            leave the value usable, are among them.
    """

    value: T | None
    problems: tuple[Problem, ...] = ()


class Placed(Protocol):
    """Anything that stands somewhere in a line."""

    @property
    def line(self) -> int:
        """Line, from 1."""

    @property
    def column(self) -> int:
        """Column, from 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the text, both counted from 1."""

    line: int
    column: int

    def of(self, inner: Placed) -> "Place":
        """Return the place in the text of something placed in a line that starts here.

        Args:
            inner: Its place, with 1 and 1 as the first character of the line.
        """
        first = self.column - 1 if inner.line == 1 else 0
        return Place(self.line + inner.line - 1, first + inner.column)


class MisreadError(Exception):
    """Something in one line cannot be taken as it stands.

    Args:
        message: What is wrong.
        at: Where it stands, within its line.
        expected: What could stand there instead.
        remedy: What to do about it.
    """

    def __init__(
        self,
        message: str,
        at: Placed,
        expected: tuple[str, ...] = (),
        remedy: str = "",
    ) -> None:
        self.message = message
        self.at = at
        self.expected = expected
        self.remedy = remedy
        super().__init__(message)

    def problem(self, line: Place) -> Problem:
        """Return the problem as seen from the whole text, its line starting here."""
        place = line.of(self.at)
        return Problem(
            place.line, place.column, self.message, self.expected, self.remedy
        )


@contextmanager
def blamed_on(at: Placed) -> Iterator[None]:
    """Say where a value stands that the vocabulary refuses."""
    try:
        yield
    except ValueError as error:
        raise MisreadError(str(error), at) from error


class TooManyProblemsError(Exception):
    """So much is wrong that reading on would tell nothing new."""


class Problems:
    """Problems as they are found, up to a readable number."""

    def __init__(self) -> None:
        self._noted: list[Problem] = []

    def add(self, problem: Problem) -> None:
        """Keep a problem.

        Raises:
            TooManyProblemsError: If this one fills the list.
        """
        self._noted.append(problem)
        if len(self._noted) >= MAX_PROBLEMS:
            raise TooManyProblemsError

    def add_all(self, problems: Iterable[Problem]) -> None:
        """Keep problems, as `add` keeps one."""
        for problem in problems:
            self.add(problem)

    @property
    def has_errors(self) -> bool:
        """Whether any of them makes the text unusable."""
        return any(problem.is_error for problem in self._noted)

    def in_order(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the text."""
        return tuple(sorted(self._noted, key=lambda it: (it.line, it.column)))
