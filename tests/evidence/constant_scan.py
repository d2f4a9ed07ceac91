"""Reads source code for constants of science and for names of findings.

A number that science decides must be a finding. What may stand in code is little: small
whole numbers, ten-based scales, a half and the conversions of time. Everything else
belongs in the data files, in a module of engineering numbers, or carries a comment that
says why it is not science.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from liftwright.evidence import UnknownFindingError, finding, findings, source

ALLOWED = {0, 1, 2, 10, 100, 0.5, 60, 1000, 7, 24}
EXEMPT_FILES = {"params.py", "units.py", "quantities.py"}
REMEDY = (
    "read a finding with evidence.value() or values(); name an engineering number in "
    "the room's params.py; or end the line with '# not science: <reason>'"
)
EXCUSE = re.compile(r"not science: \S.{4,}")
NUMBER_TYPES = {"float", "int", "Decimal", "Fraction"}

LOOK_UPS = {"finding", "interval", "value", "values", "source"}
ROOM = "liftwright.evidence"
LONG_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+){2,}")
NOT_A_KEY = re.compile(r"not a finding: \S.{4,}")
FAMILIES = {known.key.split(".")[0] for known in findings()}


@dataclass(frozen=True, slots=True)
class Stray:
    """Something in the source that does not belong there."""

    place: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.place}:{self.line}: {self.message}"


def stray_constants(text: str, place: str) -> list[Stray]:
    """Return the numbers of a source that look like science."""
    excused = _commented_lines(text, EXCUSE)
    tree = ast.parse(text)
    found = [
        Stray(place, line, f"{number} looks like science")
        for line, number in _numbers(tree)
        if abs(number) not in ALLOWED and line not in excused
    ]
    return sorted(found, key=lambda stray: stray.line)


def stray_keys(text: str, place: str) -> list[Stray]:
    """Return the keys in a source that no finding or source answers to."""
    excused = _commented_lines(text, NOT_A_KEY)
    tree = ast.parse(text)
    complaints = set(_wrong_look_ups(tree)) | set(_wrong_long_keys(tree))
    return [
        Stray(place, line, message)
        for line, message in sorted(complaints)
        if line not in excused
    ]


def _numbers(tree: ast.AST) -> Iterator[tuple[int, Decimal | float]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            number = node.value
            if isinstance(number, int | float) and not isinstance(number, bool):
                yield node.lineno, number
        elif isinstance(node, ast.Call) and _last_name(node.func) in NUMBER_TYPES:
            yield from _numbers_in_text(node)


def _numbers_in_text(call: ast.Call) -> Iterator[tuple[int, Decimal]]:
    for argument in call.args:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            try:
                number = Decimal(argument.value)
            except InvalidOperation:
                continue
            if number.is_finite():
                yield argument.lineno, number


def _wrong_look_ups(tree: ast.AST) -> Iterator[tuple[int, str]]:
    names = _names_of_the_room(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function, key = _look_up(node, names) or ("", "")
            wrong = _complaint(function, key) if function else None
            if wrong:
                yield node.lineno, wrong
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call):
            function, key = _look_up(node.value, names) or ("", "")
            if function == "values" and not _complaint(function, key):
                yield from _wrong_part(node, key)


def _look_up(node: ast.Call, names: dict[str, str]) -> tuple[str, str] | None:
    function = names.get(ast.unparse(node.func))
    given = [*node.args, *(keyword.value for keyword in node.keywords)][:1]
    if function is None or not given or not isinstance(given[0], ast.Constant):
        return None
    return function, str(given[0].value)


def _names_of_the_room(tree: ast.AST) -> dict[str, str]:
    names = {f"{ROOM}.{function}": function for function in LOOK_UPS}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(ROOM):
            for alias in node.names:
                if alias.name in LOOK_UPS:
                    names[alias.asname or alias.name] = alias.name
        for room in _imported_rooms(node):
            names |= {f"{room}.{function}": function for function in LOOK_UPS}
    return names


def _imported_rooms(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom) and node.module == "liftwright":
        for alias in node.names:
            if alias.name == "evidence":
                yield alias.asname or alias.name
    elif isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name == ROOM and alias.asname:
                yield alias.asname


def _complaint(function: str, key: str) -> str | None:
    try:
        if function == "source":
            source(key)
            return None
        found = finding(key)
    except UnknownFindingError as error:
        return str(error)
    if function == "value" and found.value is None:
        return f"finding {key!r} has no single value; it has {_parts(key)}"
    if function == "interval" and found.interval is None:
        return f"finding {key!r} has no interval"
    if function == "values" and not found.values:
        return f"finding {key!r} has no named values; use value({key!r})"
    return None


def _wrong_part(node: ast.Subscript, key: str) -> Iterator[tuple[int, str]]:
    part = node.slice
    if isinstance(part, ast.Constant) and part.value not in finding(key).values:
        yield node.lineno, f"{key!r} has no {part.value!r}; it has {_parts(key)}"


def _parts(key: str) -> str:
    return ", ".join(finding(key).values) or "no numbers"


def _wrong_long_keys(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        key = node.value
        if LONG_KEY.fullmatch(key) and key.split(".")[0] in FAMILIES:
            wrong = _complaint("finding", key)
            if wrong and not _is_start_of_a_key(key):
                yield node.lineno, wrong


def _is_start_of_a_key(text: str) -> bool:
    return any(known.key.startswith(text) for known in findings())


def _commented_lines(text: str, pattern: re.Pattern[str]) -> set[int]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return {
        token.start[0]
        for token in tokens
        if token.type == tokenize.COMMENT and pattern.search(token.string)
    }


def _last_name(function: ast.expr) -> str:
    return ast.unparse(function).rpartition(".")[2]
