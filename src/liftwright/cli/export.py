"""`liftwright export`: everything that was recorded, for other programs."""

import os
import sys

from liftwright.app.keeping import EXPORTS, export_into, export_to
from liftwright.cli.arguments import Arguments
from liftwright.cli.clock import SystemClock
from liftwright.cli.givens import format_wanted
from liftwright.cli.output import say
from liftwright.errors import InputError

NO_ENDING = frozenset({"strong"})
"""Forms whose files end as those of another do."""

ENDINGS = {f".{name}": name for name in EXPORTS if name not in NO_ENDING} | {
    ".ndjson": "jsonl"
}
BINARY = frozenset({"parquet", "pdf"})


def run(arguments: Arguments) -> int:
    """Write the journal out."""
    form = format_wanted(arguments, EXPORTS, ENDINGS)
    path = arguments.one("output")
    if path and path != "-":
        export_to(os.environ, form, path, SystemClock().now(), say)
        return 0
    if form in BINARY and sys.stdout.isatty():
        raise InputError("this format is no text: write it to a file with -o FILE.")
    sys.stdout.flush()
    now = SystemClock().now()
    export_into(os.environ, form, sys.stdout.buffer, now, say)
    sys.stdout.buffer.flush()
    return 0
