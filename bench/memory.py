"""The most memory that making a plan takes, start to end, in processes of its own.

    .venv/bin/python bench/memory.py

Peak resident size, for requests from the smallest to the largest, and for what the
solver's libraries take before they solve anything. It is the larger of two figures: the
peak of the process as the system counts it, and the most that the process and those it
started had together, looked at every few milliseconds.
"""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

MOST_MB = 400
LOOKED_AT_S = 0.02
LIFTWRIGHT = ("-P", "-m", "liftwright")

LIBRARIES = {
    "python alone": "pass",
    "import numpy": "import numpy",
    "import pandas": "import pandas",
    "import ortools mathopt": "from ortools.math_opt.python import mathopt",
    "import ortools cp_model": "from ortools.sat.python import cp_model",
}
SIZES = ((2, 30, 4), (3, 60, 8), (4, 60, 12), (6, 120, 52))
"""Days a week, minutes a day, weeks."""

USUAL, LARGEST = SIZES[1], SIZES[-1]
EMPHASES = (0.0, 0.5, 1.0)
LIFTS = ("--lift", "squat 140kg", "--lift", "bench 100kg", "--lift", "deadlift 170kg")


@dataclass(frozen=True, slots=True)
class Case:
    """A plan to make and a file to write it to."""

    size: tuple[int, int, int]
    emphasis: float = 0.5
    kind: str = "html"
    command: str = "plan"

    @property
    def name(self) -> str:
        """What it is called in the table."""
        days, minutes, weeks = self.size
        asked = f"{days} x {minutes} min x {weeks} weeks, {self.emphasis:g}"
        return f"{self.command} {asked}, {self.kind}"

    def words(self, folder: str) -> list[str]:
        """Return the words of the command line."""
        days, minutes, weeks = self.size
        words = [self.command, "--days", f"{days}", "--minutes", f"{minutes}"]
        words += ["--weeks", f"{weeks}", "--emphasis", f"{self.emphasis}", *LIFTS]
        return [*words, "--level", "advanced", "-o", f"{folder}/made.{self.kind}"]


CASES = (
    *(Case(size, emphasis) for size, emphasis in product(SIZES, EMPHASES)),
    Case(LARGEST, kind="json"),
    Case(LARGEST, kind="liftwright"),
    *(Case(size, kind="pdf") for size in SIZES),
    Case(USUAL, kind="json", command="frontier"),
    Case(USUAL, kind="json", command="advise"),
)


def main() -> None:
    """Print every peak and the largest of all."""
    for name, code in LIBRARIES.items():
        print(f"{name:<42} {peak_mb(['-c', code]):5.0f} MB")
    peaks_mb = []
    with TemporaryDirectory() as folder:
        for case in CASES:
            peaks_mb.append(peak_mb([*LIFTWRIGHT, *case.words(folder)]))
            print(f"{case.name:<42} {peaks_mb[-1]:5.0f} MB")
    print(f"{'the largest of all':<42} {max(peaks_mb):5.0f} MB (at most {MOST_MB})")


def peak_mb(arguments: Sequence[str]) -> float:
    """Run Python and return the most memory of its process and those it started."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    command = [sys.executable, *arguments]
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=silent)
    together_mb = 0.0
    while not (ended := os.wait4(pid, os.WNOHANG))[0]:
        together_mb = max(together_mb, sum(map(resident_mb, family(pid))))
        time.sleep(LOOKED_AT_S)
    _, status, usage = ended
    assert os.waitstatus_to_exitcode(status) == 0, command
    return max(together_mb, usage.ru_maxrss / 1024)


def family(pid: int) -> Iterator[int]:
    """Yield a process and all that it started, as far as they still run."""
    yield pid
    for place in Path("/proc").iterdir():
        if place.name.isdigit() and parent(int(place.name)) == pid:
            yield from family(int(place.name))


def parent(pid: int) -> int:
    """Return the parent of a process; 0 when it has ended."""
    return int(field_of(pid, "PPid"))


def resident_mb(pid: int) -> float:
    """Return the resident size of a process; 0 when it has ended."""
    return int(field_of(pid, "VmRSS")) / 1024


def field_of(pid: int, name: str) -> str:
    """Return a number that the system tells of a process."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return "0"
    return next((it.split()[1] for it in lines if it.startswith(f"{name}:")), "0")


if __name__ == "__main__":
    main()
