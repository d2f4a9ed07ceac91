"""Times importing a log of 100,000 sets beside what `csv.reader` takes to read it.

Usage: .venv/bin/python bench/importing.py [SETS [ROUNDS]]

Writes a Strong CSV of a lifter's years: five exercises a session, four sets each, loads
that rise and start again. Each stage runs in turns with `csv.reader`, in one process,
and the ratio of the medians counts. Garbage is not collected, as in the command itself.
Memory is that of a process that does nothing else.
"""

import csv
import gc
import io
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from liftwright.app.importing import FileRead, commit, prepared, read_for_import
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers
from liftwright.journal import open_journal
from liftwright.quantities import Unit

HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
    "Notes,Workout Notes,RPE"
)
EXERCISES = (
    "Squat (Barbell)",
    "Bench Press (Barbell)",
    "Deadlift (Barbell)",
    "Overhead Press (Barbell)",
    "Bent Over Row (Barbell)",
    "Pull Up",
    "Bicep Curl (Dumbbell)",
    "Lat Pulldown (Cable)",
    "Leg Press",
    "Lateral Raise (Dumbbell)",
)
ROUNDS = 7
SEED = 20_260_301
IN_KG = Answers(unit=Unit.KG)
NOW = datetime(2026, 3, 1, tzinfo=UTC)


class StoppedClock:
    """A moment that stays."""

    zone = ""

    def now(self) -> datetime:
        """Return the moment."""
        return NOW

    def today(self) -> date:
        """Return its date."""
        return NOW.date()

    def entropy(self, n_bytes: int) -> bytes:
        """Return bytes that are all the same."""
        return bytes(n_bytes)


def strong_csv(n_sets: int) -> str:
    """Return a log of so many sets: cycles of rising loads, some with an effort."""
    chance = random.Random(SEED)  # noqa: S311 - a log, not a secret
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(HEADER.split(","))
    start = datetime(1996, 1, 1, 18, tzinfo=UTC)
    bases = {name: chance.randint(8, 40) * 2.5 for name in EXERCISES}
    written = 0
    while written < n_sets:
        start += timedelta(days=1, minutes=chance.randint(-90, 90))
        at = start.strftime("%Y-%m-%d %H:%M:%S")
        for name in chance.sample(EXERCISES, 5):
            load = bases[name] + 2.5 * (start.toordinal() // 7 % 16)
            reps = chance.choice((5, 8, 8, 10))
            for number in range(1, 5):
                if written == n_sets:
                    break
                rpe = chance.choice(("", "", "", "8", "8.5", "9"))
                did = reps - chance.choice((0, 0, 0, 1))
                rows.writerow(
                    [at, "Day A", "1h 5m", name, number, load, did, 0, 0, "", "", rpe]
                )
                written += 1
    return out.getvalue()


def timed(work: Callable[[], object]) -> float:
    """Return the CPU seconds of some work."""
    gc.collect()
    start = time.process_time()
    result = work()
    spent = time.process_time() - start
    del result
    return spent


def read_rows(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def read_log(path: Path) -> FileRead:
    return read_for_import(LogFile.of(path), IN_KG)


def import_log(path: Path, folder: Path) -> None:
    place = folder / f"{time.monotonic_ns()}.db"
    with open_journal(place) as journal:
        file = read_for_import(LogFile.of(path), IN_KG)
        commit(journal, prepared(file, journal, StoppedClock()))


def peak_mb(path: Path, folder: Path) -> float:
    """Return the peak memory of a process that imports a log, MB."""
    code = (
        "import sys, resource; sys.path.insert(0, 'bench'); from pathlib import Path;"
        "from importing import import_log;"
        f"import_log(Path({str(path)!r}), Path({str(folder)!r}));"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return float(result.stdout)


def main() -> None:
    n_sets = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "strong.csv"
        path.write_text(strong_csv(n_sets), encoding="utf-8")
        stages: dict[str, Callable[[], object]] = {
            "csv.reader": lambda: read_rows(path),
            "read into sessions": lambda: read_log(path),
            "imported into SQLite": lambda: import_log(path, folder),
        }
        seconds: dict[str, list[float]] = {stage: [] for stage in stages}
        for _ in range(rounds):
            for stage, work in stages.items():
                seconds[stage].append(timed(work))
        reference = median(seconds["csv.reader"])
        print(f"{n_sets} sets, {path.stat().st_size / 1e6:.1f} MB")
        for stage, each in seconds.items():
            own = median(each)
            print(f"{stage:22} {own:7.3f} s CPU  {own / reference:5.1f} x")
        print(f"peak memory of an import: {peak_mb(path, folder):.0f} MB")


if __name__ == "__main__":
    main()
