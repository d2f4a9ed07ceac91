"""Times the journal: a durable append, reading ten years, and growth to a million sets.

Usage: .venv/bin/python bench/journals.py [FOLDER]

The folder is where journals are made, on the disk that is to be timed; a temporary one
by default. Each thing runs in turns with its reference, in one process, and the ratio
of the medians counts. Garbage is not collected, as in the commands themselves. Growth
is measured in processes that do nothing else: what one set costs should stay the same.
"""

import gc
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.journal import open_journal, standing
from liftwright.journal.codec import decode, encode
from liftwright.journal.ids import content_id
from liftwright.quantities import Effort, EffortScale, Load, Mass, Unit

APPENDS = 400
ROUNDS = 7
TEN_YEARS_OF_SETS = 40_000
SIZES = (125_000, 250_000, 500_000, 1_000_000)
EXERCISES_A_SESSION, SETS_AN_EXERCISE = 4, 4
SETS_A_SESSION = EXERCISES_A_SESSION * SETS_AN_EXERCISE
FIRST = datetime(2016, 3, 1, 18, tzinfo=UTC)
MOST_APPEND, MOST_DECODE = 2, 5


def main() -> None:
    """Print every measure beside its reference."""
    words = sys.argv[1:]
    gc.disable()
    if words == ["--decode"]:
        decode_once()
        return
    if words[:1] == ["--grow"]:
        grow(Path(words[1]), int(words[2]))
        return
    with tempfile.TemporaryDirectory(dir=words[0] if words else None) as name:
        folder = Path(name)
        time_appends(folder)
        time_decoding()
        time_growth(folder)


def log(n_sets: int) -> Iterator[Fact]:
    """Yield a lifter's years: loads rise and start again, most efforts are told."""
    chance = random.Random(n_sets)  # noqa: S311 - chance is all that is needed
    for number in range(n_sets // SETS_A_SESSION):
        moment = FIRST + timedelta(hours=36 * number)
        blocks = tuple(block(number, place, chance) for place in range(4))
        day = date.fromordinal(moment.toordinal())
        session = Session(day, blocks, "Europe/Berlin", start="18:05", duration_s=3600)
        milliseconds = int(moment.timestamp() * 1000)
        own_id = content_id(milliseconds, number.to_bytes(8))
        yield Fact(own_id, SessionDone(session), day, moment, "Europe/Berlin")


def block(number: int, place: int, chance: random.Random) -> Block:
    """Return four sets of an exercise."""
    load = Load.external(Mass(20_000 + (number * 7 + place * 11) % 60 * 2_500, Unit.KG))
    reps = chance.choice((3, 5, 8, 8, 10, 12))
    sets = tuple(
        PerformedSet(
            Reps(reps - (chance.random() < tired / 10)),
            load,
            effort=chance.choice((None, Effort(EffortScale.RPE, 7 + tired / 2))),
            rest_before_s=chance.choice(
                (None, 90, 120, 180, 60 + chance.randrange(200))
            ),
            note="felt it" if chance.random() < 1 / 50 else "",
        )
        for tired in range(SETS_AN_EXERCISE)
    )
    return Block(f"exercise-{(number + place) % 30}", sets)


def time_appends(folder: Path) -> None:
    """Time recording one session, beside an insert into a table with nothing else."""
    facts = list(log(APPENDS * SETS_A_SESSION))
    records = [encode(fact).decode() for fact in facts]
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE bare (record TEXT)")
    ours_s, bare_s = [], []
    with open_journal(folder / "appends.db") as journal:
        for fact, record in zip(facts, records, strict=True):
            bare_s.append(spent_s(lambda: insert(bare, record), time.perf_counter))  # noqa: B023 - called at once
            ours_s.append(spent_s(lambda: journal.append([fact]), time.perf_counter))  # noqa: B023 - called at once
    bare.close()
    print(f"durable append of a session     {median(ours_s) * 1e6:9.0f} us")
    print(f"bare insert, as durable         {median(bare_s) * 1e6:9.0f} us")
    print(
        f"ratio                           {median(ours_s) / median(bare_s):9.2f}",
        end="",
    )
    print(f"    (at most {MOST_APPEND})")


def insert(bare: sqlite3.Connection, record: str) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO bare VALUES (?)", (record,))
    bare.execute("COMMIT")


def time_decoding() -> None:
    """Time reading ten years of records, beside parsing them as JSON."""
    command = [sys.executable, __file__, "--decode"]
    rounds = [
        [float(it) for it in subprocess.check_output(command, text=True).split()]
        for _ in range(ROUNDS)
    ]
    parse_s = median(spent[0] for spent in rounds)
    print(f"\n{TEN_YEARS_OF_SETS:,} sets, json.loads         {parse_s * 1e3:9.1f} ms")
    for name, place in (("once", 1), ("again", 2)):
        spent = median(it[place] for it in rounds)
        ratio = median(it[place] / it[0] for it in rounds)
        print(f"decoded {name:<5}                   {spent * 1e3:9.1f} ms", end="")
        print(f" {ratio:6.2f} x (at most {MOST_DECODE})")


def decode_once() -> None:
    """Print how long parsing takes, decoding in a new process, and decoding again."""
    records = [encode(fact) for fact in log(TEN_YEARS_OF_SETS)]
    spent_s(lambda: [json.loads(it) for it in records])  # the first time is nobody's
    for read in (json.loads, decode, decode):
        print(spent_s(lambda: [read(it) for it in records]))  # noqa: B023 - called at once


def time_growth(folder: Path) -> None:
    """Time logs of many sizes, each in a process of its own."""
    print("\n     sets   append   read   stand   of one set: us    bytes    peak")
    for n_sets in SIZES:
        command = [sys.executable, __file__, "--grow", str(folder), str(n_sets)]
        subprocess.run(command, check=True)


def grow(folder: Path, n_sets: int) -> None:
    """Record a log, read it, and find out what stands; print what each took."""
    path = folder / f"{n_sets}.db"
    with open_journal(path) as journal:
        making_s = spent_s(lambda: sum(1 for _ in log(n_sets)))
        append_s = spent_s(lambda: journal.append(log(n_sets))) - making_s
        read_s = spent_s(lambda: sum(1 for _ in journal.facts()))
        stand_s = spent_s(lambda: standing(journal.facts()))
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    each_us = (append_s + stand_s) / n_sets * 1e6
    print(
        f"{n_sets:9,} {append_s:6.1f} s {read_s:4.1f} s {stand_s:5.1f} s"
        f" {each_us:16.1f} {path.stat().st_size / n_sets:8.0f} {peak_mb:5.0f} MB"
    )
    path.unlink()


def spent_s(
    work: Callable[[], object], clock: Callable[[], float] = time.process_time
) -> float:
    """Return how long it takes: CPU time, or by the clock where a disk is awaited."""
    begin = clock()
    work()
    return clock() - begin


if __name__ == "__main__":
    main()
