"""`liftwright restore`: what a backup has, or what can be read of a damaged journal."""

import os

from liftwright.app.keeping import add_backup, mend, put_backup_back
from liftwright.cli.arguments import Arguments
from liftwright.cli.output import deliver, say
from liftwright.errors import InputError
from liftwright.exchange.sheet.names import counted

SHOWN_FAULTS = 10


def run(arguments: Arguments) -> int:
    """Restore, replace or mend, and say what came of it."""
    path = "".join(arguments.words)
    is_partial, is_whole = (bool(arguments.one(it)) for it in ("partial", "replace"))
    if is_partial and is_whole:
        raise InputError("--partial and --replace exclude each other. Give one.")
    if not path and (is_partial or is_whole):
        raise InputError("--partial and --replace need the backup: restore FILE.")
    if not path:
        deliver(_mended())
    elif is_whole:
        deliver(_replaced(path))
    else:
        deliver(_added(path, is_partial=is_partial))
    return 0


def _added(path: str, *, is_partial: bool) -> str:
    restored = add_backup(os.environ, path, say, is_partial=is_partial)
    for fault in restored.faults[:SHOWN_FAULTS]:
        say(f"{path}, {fault}; passed over.")
    if len(restored.faults) > SHOWN_FAULTS:
        say(f"{path}: {len(restored.faults)} could not be read in all.")
    return (
        f"{counted(restored.n_new, 'fact')} added, {restored.n_known} known already.\n"
    )


def _replaced(path: str) -> str:
    replaced = put_backup_back(os.environ, path)
    kept = f" What was there lies in {replaced.kept}." if replaced.kept else ""
    facts = counted(replaced.n_facts, "fact")
    return f"{path} is the journal now: {facts}, version {replaced.version}.{kept}\n"


def _mended() -> str:
    mended = mend(os.environ)
    if mended.kept is None:
        return f"Nothing is damaged: {counted(mended.n_facts, 'fact')} can be read.\n"
    lost = f"{mended.n_lost} could not be" if mended.n_lost else "none is known lost"
    return (
        f"{counted(mended.n_facts, 'fact')} could be read, {lost}. What was damaged"
        f" lies in {mended.kept}. A backup adds what it has besides:"
        " liftwright restore BACKUP\n"
    )
