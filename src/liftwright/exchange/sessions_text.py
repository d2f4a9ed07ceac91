"""Writes sessions in the notation, one after the other, as `import` reads them back."""

from collections.abc import Iterable

from liftwright.domain.session import Session
from liftwright.programs.notation import format_session


def write(sessions: Iterable[Session]) -> str:
    """Return sessions as text, oldest first.

    Args:
        sessions: The sessions.
    """
    ordered = sorted(sessions, key=lambda it: (it.day, it.start))
    return "\n".join(format_session(session) for session in ordered)
