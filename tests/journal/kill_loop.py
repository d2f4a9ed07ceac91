"""Kills writers at any moment and looks at what is left.

    .venv/bin/python tests/journal/kill_loop.py 200
    .venv/bin/python tests/journal/kill_loop.py 200 postgresql://ann:secret@localhost/try

Each round starts one or two processes, ends them with SIGKILL in the middle of writing,
of beginning a journal or of bringing an old one to this version, and opens the journal
again: everything that was acknowledged is there, every batch is there whole or not at
all, and every record can be read.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from journal.old_journals import many_old_records, old_journal
from journal.writer import MAX_BATCHES, batch
from liftwright.journal import open_journal
from liftwright.journal.sqlite import SqliteDatabase

WRITER = Path(__file__).with_name("writer.py")
LONGEST_S = 0.15
N_OLD = 300
KINDS = ("goes on", "begins", "two begin", "is old", "two go on")
"""What the killed were doing; an old journal is brought to this version first."""


def kill_round(place: str, seed: int, chance: random.Random, kind: str) -> int:
    """Kill writers once and check the journal; return how many batches it had made."""
    n_writers = 2 if "two" in kind else 1
    n_first = 1 if "on" in kind else 0  # these are killed after their first batch
    command = [sys.executable, str(WRITER), place]
    seeds = [2 * seed + number for number in range(n_writers)]
    writers = [
        subprocess.Popen([*command, str(it)], stdout=subprocess.PIPE, text=True)
        for it in seeds
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        assert all(writer.stdout.readline() for _ in range(n_first))
    time.sleep(chance.random() * LONGEST_S)
    for writer in writers:
        writer.send_signal(signal.SIGKILL)
    acknowledged = {
        it: n_first + n_batches(writer)
        for it, writer in zip(seeds, writers, strict=True)
    }
    assert all(writer.returncode == -signal.SIGKILL for writer in writers)
    check(place, acknowledged)
    return sum(acknowledged.values())


def n_batches(writer: subprocess.Popen[str]) -> int:
    """Return how many more batches a killed writer saw acknowledged."""
    out, _ = writer.communicate()
    whole = [line for line in out.splitlines(keepends=True) if line.endswith("\n")]
    return len(whole)


def check(place: str, acknowledged: dict[int, int]) -> None:
    """Make sure that nothing acknowledged is lost and nothing is there by half."""
    with open_journal(place) as journal:
        known = {fact.id: fact for fact in journal.facts()}
        if isinstance(journal.database, SqliteDatabase):
            assert journal.database.rows("PRAGMA integrity_check") == [(b"ok",)]
    for seed, n_acknowledged in acknowledged.items():
        for number in range(min(n_acknowledged + 2, MAX_BATCHES)):
            facts = {fact.id: fact for fact in batch(seed, number)}
            found = {own_id: known[own_id] for own_id in facts if own_id in known}
            assert found in ({}, facts), f"batch {number} of {seed} is there by half"
            assert found or number >= n_acknowledged, (
                f"batch {number} of {seed} is lost"
            )


def check_old(place: str) -> None:
    """Make sure that all of an old journal was brought forward."""
    old = {UUID(raw[13:49].decode()) for raw in many_old_records(N_OLD)}
    with open_journal(place) as journal:
        assert old <= {fact.id for fact in journal.facts()}


def run(n_rounds: int, folder: Path, database: str = "") -> int:
    """Kill as often as asked and return how many batches were acknowledged.

    Args:
        n_rounds: How often.
        folder: Where journals can be made.
        database: Address of a database; files where there is none.
    """
    chance = random.Random(n_rounds)  # noqa: S311 - chance is all that is needed
    n_acknowledged = 0
    for seed in range(n_rounds):
        kind = KINDS[seed % len(KINDS)]
        name = "same.db" if "on" in kind else f"{seed}.db"
        place = database or str(folder / name)
        if kind == "is old":
            make_old(place)
        n_acknowledged += kill_round(place, seed, chance, kind)
        if kind == "is old":
            check_old(place)
    return n_acknowledged


def make_old(place: str) -> None:
    """Make a journal of the first version, in the place of any other."""
    old_journal(place, list(many_old_records(N_OLD)))


def main() -> None:
    """Run the rounds that were asked for."""
    n_rounds = int(sys.argv[1]) if len(sys.argv) > 1 else len(KINDS)
    place = "".join(sys.argv[2:3])
    with tempfile.TemporaryDirectory() as folder:
        n_acknowledged = run(n_rounds, Path(folder), place)
    sys.stdout.write(
        f"killed {n_rounds} times; {n_acknowledged} batches acknowledged, none lost\n"
    )


if __name__ == "__main__":
    main()
