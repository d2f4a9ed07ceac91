"""`liftwright import`: brings the history of another app."""

from dataclasses import replace
from pathlib import Path

from liftwright.app.choices import chosen
from liftwright.app.importing import (
    FileRead,
    Import,
    commit,
    prepared,
    read_for_import,
)
from liftwright.app.words import UNITS
from liftwright.cli.arguments import Arguments
from liftwright.cli.bar import Bar
from liftwright.cli.clock import SystemClock
from liftwright.cli.diary import opened
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag
from liftwright.cli.import_text import import_json, import_text
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping_file import read_mapping
from liftwright.exchange.reader import Answers


def run(arguments: Arguments) -> int:
    """Bring a log into the journal, or show what it would bring."""
    is_dry_run = bool(arguments.one("dry-run"))
    with Bar("Reading") as reading:
        file = _read(arguments)
        reading.tell(1, 1)
    with opened() as diary:
        to_add = prepared(file, diary.journal, diary.clock)
        if not is_dry_run:
            with Bar("Recording") as recording:
                n_facts = len(to_add.facts)
                commit(diary.journal, to_add, lambda n: recording.tell(n, n_facts))
    deliver(_words(to_add, arguments, is_recorded=not is_dry_run))
    return 0


def _read(arguments: Arguments) -> FileRead:
    unit, mapping = flag(arguments, "unit"), arguments.one("mapping")
    zone = arguments.one("zone") or SystemClock().zone
    answers = Answers(
        unit=chosen(unit, UNITS) if unit else None,
        zone=zone,
        lifter=arguments.one("name"),
        mapping=read_mapping(read_text(mapping), mapping) if mapping else None,
    )
    path = Path(arguments.words[0])
    file = read_for_import(LogFile.of(path), answers, arguments.one("format"))
    if arguments.one("zone") or not zone:
        return file
    note = f"Times are taken as those of {zone}; --zone says another."
    return replace(file, log=replace(file.log, notes=(*file.log.notes, note)))


def _words(to_add: Import, arguments: Arguments, *, is_recorded: bool) -> str:
    if arguments.one("json"):
        return import_json(to_add, is_recorded=is_recorded)
    return import_text(to_add, look_for(""), is_recorded=is_recorded)
