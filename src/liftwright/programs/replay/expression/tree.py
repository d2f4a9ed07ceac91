"""A rule taken apart: statements and what they are worked out from."""

from dataclasses import dataclass

from liftwright.programs.replay.expression.values import Scalar


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out."""

    value: Scalar
    at: int


@dataclass(frozen=True, slots=True)
class Name:
    """A value called by its name."""

    name: str
    at: int


@dataclass(frozen=True, slots=True)
class OfSlot:
    """A value of another slot, as in `T1.load`."""

    slot: str
    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A list written out."""

    items: tuple["Expression", ...]
    at: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list, counted from 1."""

    of: "Expression"
    number: "Expression"
    at: int


@dataclass(frozen=True, slots=True)
class Operation:
    """One or two values with a sign between or before."""

    sign: str
    parts: tuple["Expression", ...]
    at: int


@dataclass(frozen=True, slots=True)
class Link:
    """One more value of a chain, with the sign before it."""

    sign: str
    value: "Expression"
    at: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Values joined by signs of one rank, from left to right: `a + b - c`."""

    first: "Expression"
    links: tuple[Link, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One value or the other: `if a then b else c`."""

    when: "Expression"
    then: "Expression"
    otherwise: "Expression"
    at: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function of values."""

    name: str
    parts: tuple["Expression", ...]
    at: int


@dataclass(frozen=True, slots=True)
class Ask:
    """What the lifter is asked: `ask("soreness", 0)`."""

    question: str
    otherwise: "Expression"
    at: int


Expression = (
    Literal | Name | OfSlot | Listed | Entry | Operation | Chain | Choice | Call | Ask
)


@dataclass(frozen=True, slots=True)
class Keep:
    """A value that is kept from session to session: `state fails = 0`."""

    name: str
    first: Expression
    at: int


@dataclass(frozen=True, slots=True)
class Assign:
    """A name gets a value: `load += 2.5 kg`."""

    name: str
    sign: str
    value: Expression
    at: int


@dataclass(frozen=True, slots=True)
class If:
    """Statements for one case or the other."""

    when: Expression
    then: tuple["Statement", ...]
    otherwise: tuple["Statement", ...]
    at: int


@dataclass(frozen=True, slots=True)
class For:
    """Statements for each entry of a list: `for r in reps do … end`."""

    name: str
    over: Expression
    body: tuple["Statement", ...]
    at: int


Statement = Keep | Assign | If | For


@dataclass(frozen=True, slots=True)
class Rule:
    """A whole rule.

    Args:
        statements: What it does, in order.
        text: Its text.
        questions: What the lifter is asked.
    """

    statements: tuple[Statement, ...]
    text: str
    questions: tuple[str, ...] = ()
