"""The most memory that making a plan takes, start to end, in a process of its own.

    .venv/bin/python bench/memory.py

Peak resident size as the system counts it, for requests from the smallest to the
largest, and for what the solver's libraries take before they solve anything.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from tempfile import TemporaryDirectory

MOST_MB = 400
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
    """Run Python and return the largest resident size of its process."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    command = [sys.executable, *arguments]
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    return usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
