"""Every failure that Liftwright raises on purpose.

    LiftwrightError
    ├── InputError                 what was given cannot be used; exit code 2
    │   ├── FieldError             one field of a request or a file
    │   ├── UnknownNameError       a name that nothing answers to, with the nearest ones
    │   ├── NotationError          text that is no program or session, with its place
    │   ├── UnreadableFileError    a file that is too large, no text, or damaged
    │   └── MissingExtraError      an optional part that is not installed
    ├── JournalError               the journal cannot be read or written; exit code 5
    │   ├── NoJournalError         a file or database that holds no journal
    │   ├── DamagedJournalError    a journal or backup of which a part cannot be read
    │   ├── DamagedRecordError     one record that says no fact
    │   ├── NewerRecordError       written by a newer Liftwright
    │   ├── ConflictingFactError   two facts under one id
    │   ├── BusyJournalError       another process holds it for too long
    │   └── UnwritableJournalError no space, no permission, or a disk that fails
    ├── InfeasibleError            wishes that no plan can meet together; exit code 3
    └── UnprovenError              the solver ended without any plan to show

A programmer's misuse is a plain `ValueError` or `TypeError` and not part of this tree.
"""

from collections.abc import Sequence
from dataclasses import dataclass


class LiftwrightError(Exception):
    """The root of everything that Liftwright raises on purpose."""


class InputError(LiftwrightError):
    """What was given cannot be used; the message says what to do."""


class FieldError(InputError):
    """One field holds a value that is not allowed.

    Args:
        field: Name of the field as its user writes it, such as `--days`.
        value: The value as given.
        allowed: What is allowed, in words.
        remedy: What to do instead; empty when `allowed` says it.
    """

    def __init__(
        self, field: str, value: object, allowed: str, remedy: str = ""
    ) -> None:
        self.field = field
        self.value = value
        self.allowed = allowed
        self.remedy = remedy
        hint = f" {remedy}" if remedy else ""
        super().__init__(
            f"{field}: {value!s} is not possible; allowed: {allowed}.{hint}"
        )


class UnknownNameError(InputError):
    """Nothing answers to this name; the nearest names are offered.

    Args:
        kind: What the name should have named, such as `exercise`.
        name: The name as given.
        known: Every name that would have been understood.
        remedy: How to see all of them.
    """

    def __init__(
        self, kind: str, name: str, known: Sequence[str], remedy: str = ""
    ) -> None:
        self.kind = kind
        self.name = name
        from difflib import get_close_matches  # noqa: PLC0415 - paid for by those who misspell only

        self.nearest = tuple(get_close_matches(name.lower(), known, n=5, cutoff=0.5))
        near = f" Did you mean: {', '.join(self.nearest)}?" if self.nearest else ""
        hint = f" {remedy}" if remedy else ""
        super().__init__(f"unknown {kind} {name!r}.{near}{hint}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One located fault in a text, with what was expected and what to do.

    Args:
        line: Line of the fault, from 1.
        column: Column of the fault, from 1.
        message: What is wrong.
        expected: What could stand there instead.
        remedy: What to do about it.
        is_error: False for a lint: the text is usable all the same.
    """

    line: int
    column: int
    message: str
    expected: tuple[str, ...] = ()
    remedy: str = ""
    is_error: bool = True

    def __str__(self) -> str:
        expected = f"; expected {' or '.join(self.expected)}" if self.expected else ""
        remedy = f". {self.remedy}" if self.remedy else ""
        return (
            f"line {self.line}, column {self.column}: {self.message}{expected}{remedy}"
        )


class NotationError(InputError):
    """Text that cannot be read as a program or a session."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnreadableFileError(InputError):
    """A file that cannot be read as what it should be."""


class MissingExtraError(InputError):
    """An optional part of Liftwright is needed and not installed."""

    def __init__(self, what: str, extra: str) -> None:
        self.extra = extra
        super().__init__(f"{what} needs: pip install 'liftwright[{extra}]'")


class JournalError(LiftwrightError):
    """The journal cannot be read or written; the message says what to do."""


class NoJournalError(JournalError):
    """Where a journal should be is something else, or a server that does not answer."""


class DamagedJournalError(JournalError):
    """A part of a journal or of its backup cannot be read; nothing was changed."""


class DamagedRecordError(JournalError):
    """One record says no fact.

    Args:
        raw: The record as it stands.
        reason: What is wrong with it.
    """

    def __init__(self, raw: bytes | str, reason: str) -> None:
        self.raw = raw
        self.reason = reason
        super().__init__(f"a damaged record: {reason}.")


class NewerRecordError(JournalError):
    """A newer Liftwright wrote this, and knows what stands there.

    Args:
        what: What was written, such as the name of a file.
        version: Its version.
        known: The newest version that is known here.
    """

    def __init__(self, what: str, version: int, known: int) -> None:
        self.version = version
        super().__init__(
            f"{what} is of version {version}, and this Liftwright knows versions up to"
            f" {known}. Update Liftwright; nothing was changed."
        )


class ConflictingFactError(JournalError):
    """Something else is known under the id of a fact."""


class BusyJournalError(JournalError):
    """Another process has held the journal for too long."""


class UnwritableJournalError(JournalError):
    """The journal cannot be written; what it held before is as it was."""


class InfeasibleError(LiftwrightError):
    """No plan can meet these wishes together.

    Args:
        conflict: The smallest set of wishes that exclude each other, in plain words.
        changes: The smallest changes that make a plan possible, best first.
    """

    def __init__(self, conflict: Sequence[str], changes: Sequence[str]) -> None:
        self.conflict = tuple(conflict)
        self.changes = tuple(changes)
        super().__init__("these wishes exclude each other: " + "; ".join(conflict))


class UnprovenError(LiftwrightError):
    """The solver was stopped before it found any plan."""
