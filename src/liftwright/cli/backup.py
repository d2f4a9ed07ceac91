"""`liftwright backup`: everything that was recorded, in one file."""

import os

from liftwright.app.keeping import save_backup
from liftwright.cli.arguments import Arguments
from liftwright.cli.clock import SystemClock
from liftwright.cli.output import deliver, say
from liftwright.exchange.sheet.names import counted


def run(arguments: Arguments) -> int:
    """Write a backup and say where it is."""
    path = "".join(arguments.words)
    made = save_backup(os.environ, path, SystemClock().now(), say)
    deliver(f"{counted(made.n_facts, 'fact')} in {made.path}\n")
    return 0
