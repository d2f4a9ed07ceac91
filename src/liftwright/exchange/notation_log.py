"""Reads sessions in Liftwright's own notation, one after the other in a file."""

import re
from collections.abc import Iterator
from dataclasses import replace

from liftwright.domain.session import Block, Session
from liftwright.errors import NotationError, Problem
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.programs.notation import parse_session

NAME = "Liftwright sessions"
KEY = "liftwright"

SESSION = re.compile(r"^session \d{4}-\d\d-\d\d", re.MULTILINE)


def recognises(file: LogFile) -> bool:
    """Return whether the file begins with a session in the notation."""
    if not file.is_text or file.is_json:
        return False
    return SESSION.match(file.text.lstrip("\n\r \t")) is not None


def read_file(
    file: LogFile,
    resolve: Resolve,
    answers: Answers = NO_ANSWERS,  # noqa: ARG001 - the notation says everything itself
) -> ReadLog:
    """Return the sessions of a file.

    Args:
        file: The sessions.
        resolve: Finds the exercise of a name.
        answers: Not needed, as the notation says everything.

    Raises:
        NotationError: If any of it cannot be read, with every place.
    """
    problems: list[Problem] = []
    sessions: list[Session] = []
    for line, text in _parts(file.text):
        parsed = parse_session(text)
        problems += [
            replace(it, line=it.line + line) for it in parsed.problems if it.is_error
        ]
        if parsed.value is not None:
            sessions.append(parsed.value)
    if problems:
        raise NotationError(problems)
    names = {block.exercise for it in sessions for block in it.blocks}
    found = {name: resolve(name) for name in names}
    ids = {name: it.id for name, it in found.items() if it}
    return ReadLog(
        tuple(_with_ids(it, ids) for it in sorted(sessions, key=_when)),
        (),
        "units as they stand beside each load",
        tuple(sorted(name for name, it in found.items() if it is None)),
    )


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield each session with the number of lines before it."""
    starts = [it.start() for it in SESSION.finditer(text)] or [0]
    ends = [*starts[1:], len(text)]
    before = 0
    starts[0] = 0
    for start, end in zip(starts, ends, strict=True):
        part = text[start:end]
        yield before, part
        before += part.count("\n")


def _with_ids(session: Session, ids: dict[str, str]) -> Session:
    blocks = tuple(
        Block(ids.get(it.exercise, it.exercise), it.sets, it.group, it.note)
        for it in session.blocks
    )
    return replace(session, blocks=blocks)


def _when(session: Session) -> tuple[str, str]:
    return session.day.isoformat(), session.start
