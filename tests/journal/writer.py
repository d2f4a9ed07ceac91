"""A process that records facts until somebody kills it.

    python tests/journal/writer.py PLACE SEED

Each line of its output is the seed and number of a batch that was acknowledged.
"""

import os
import random
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from journal.some_facts import fact
from liftwright.domain.fact import Fact
from liftwright.journal import open_journal

MAX_BATCH = 40
MAX_BATCHES = 100_000


def batch(seed: int, number: int) -> Iterator[Fact]:
    """Yield the facts of a batch; the same for the same seed and number."""
    size = random.Random(f"{seed} {number}").randint(1, MAX_BATCH)  # noqa: S311 - chance is all that is needed
    first = (seed * MAX_BATCHES + number) * MAX_BATCH
    for place in range(size):
        yield fact(first + place)


def main() -> None:
    """Record batch after batch."""
    place, seed = sys.argv[1], int(sys.argv[2])
    if "://" in place:
        import_module("pg8000.dbapi")  # its time is not the time to be killed in
    os.write(1, b"open\n")
    with open_journal(place) as journal:
        for number in range(MAX_BATCHES):
            journal.append(batch(seed, number))
            os.write(1, f"{seed} {number}\n".encode())


if __name__ == "__main__":
    main()
