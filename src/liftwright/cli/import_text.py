"""Says what a log brings, what looks odd in it, and what could not be taken."""

from collections.abc import Iterable, Iterator

from liftwright.app.importing import Import
from liftwright.cli.json_text import json_text
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look
from liftwright.exchange.reader import SkippedRow
from liftwright.exchange.sheet.names import counted, date_words

MOST_SHOWN = 12

UNMATCHED = "No match here; their sets are kept, and `liftwright name` matches them"


def import_text(to_add: Import, look: Look, *, is_recorded: bool) -> str:
    """Return what an import brings, for reading.

    Args:
        to_add: The import.
        look: What can be shown.
        is_recorded: Whether it was recorded, and not only looked at.
    """
    log = to_add.file.log
    page = Page(look)
    page.title(f"{to_add.file.name}: {to_add.file.format}")
    page.say(_extent(to_add))
    for note in (_sentence(log.unit_note), *log.notes):
        page.say(note, style="dim")
    page.space()
    page.pairs(_numbers(to_add))
    _add(page, "Looks odd, and is taken as it is", _doubts(to_add))
    _add(page, "Not taken", _skipped(log.skipped))
    unknown = [f"{name}" for name in log.unresolved]
    _add(page, UNMATCHED, unknown)
    page.space()
    page.say(_outcome(to_add, is_recorded=is_recorded), style="good")
    return str(page)


def import_json(to_add: Import, *, is_recorded: bool) -> str:
    """Return what an import brings, as JSON.

    Args:
        to_add: The import.
        is_recorded: Whether it was recorded, and not only looked at.
    """
    log = to_add.file.log
    days = [it.day.isoformat() for it in log.sessions]
    return json_text(
        "import",
        {
            "file": to_add.file.name,
            "file_format": to_add.file.format,
            "sessions": len(log.sessions),
            "sets": log.n_sets,
            "first_day": min(days, default=None),
            "last_day": max(days, default=None),
            "new": to_add.n_new,
            "changed": to_add.n_changed,
            "brought_back": to_add.n_brought_back,
            "known": to_add.n_known,
            "recorded": is_recorded,
            "unit_note": log.unit_note,
            "notes": list(log.notes),
            "doubts": [
                {"day": it.day.isoformat(), "what": it.what} for it in to_add.doubts
            ],
            "skipped": [
                {"counted_in": it.counted_in, "number": it.line, "reason": it.reason}
                for it in log.skipped
            ],
            "unresolved": list(log.unresolved),
        },
    )


def _extent(to_add: Import) -> str:
    log = to_add.file.log
    if not log.sessions:
        return "It holds no sessions."
    first, last = log.sessions[0].day, log.sessions[-1].day
    when = f"on {date_words(first)}"
    if first != last:
        when = f"from {date_words(first)} to {date_words(last)}"
    sessions = counted(len(log.sessions), "session")
    return f"{sessions} with {counted(log.n_sets, 'set')}, {when}."


def _numbers(to_add: Import) -> Iterator[tuple[str, str]]:
    yield "new", counted(to_add.n_new, "session")
    if to_add.n_changed:
        yield "edited since", counted(to_add.n_changed, "session")
    if to_add.n_brought_back:
        yield "brought back", counted(to_add.n_brought_back, "session")
    if to_add.n_known:
        yield "here already", counted(to_add.n_known, "session")


def _doubts(to_add: Import) -> list[str]:
    return [f"{date_words(it.day)}: {it.what}" for it in to_add.doubts]


def _skipped(rows: Iterable[SkippedRow]) -> list[str]:
    """Return what was not taken, many of one reason as one."""
    numbers: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        numbers.setdefault((row.reason, row.counted_in), []).append(row.line)
    return [
        f"{what} {_few(found)}: {reason}" for (reason, what), found in numbers.items()
    ]


def _few(numbers: list[int]) -> str:
    named = ", ".join(map(str, numbers[:MOST_SHOWN]))
    more = len(numbers) - MOST_SHOWN
    return f"{named} and {more} more" if more > 0 else named


def _add(page: Page, title: str, items: list[str]) -> None:
    if not items:
        return
    page.heading(title)
    for item in items[:MOST_SHOWN]:
        page.item(item)
    if len(items) > MOST_SHOWN:
        page.item(f"and {len(items) - MOST_SHOWN} more; --json shows all")


def _outcome(to_add: Import, *, is_recorded: bool) -> str:
    if not to_add.facts:
        return "Nothing to add."
    if not is_recorded:
        return "Nothing was written. Without --dry-run it is recorded."
    sessions = counted(len(to_add.facts), "session")
    them = "it" if len(to_add.facts) == 1 else "them"
    return f"Recorded {sessions}. `liftwright undo` takes {them} back."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
