"""What the launcher adds to a command: `./liftwright` against its own Python.

    .venv/bin/python bench/launcher.py

Both ways run in turn, many times, so that a busy moment of the machine meets both.
"""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
RUNS = 200
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "python -m liftwright --help": [sys.executable, "-P", "-m", "liftwright", "--help"],
    "./liftwright --help": [str(ROOT / "liftwright"), "--help"],
}


def main() -> None:
    """Print the median time of each way and what the launcher adds."""
    times_ms: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, command in COMMANDS.items():
            times_ms[name].append(elapsed_ms(command))
    _, direct, launched = (median(times) for times in times_ms.values())
    for name, times in times_ms.items():
        print(f"{name:<30} {median(times):6.1f} ms")
    print(f"{'the launcher adds':<30} {launched - direct:6.1f} ms (at most 30)")


def elapsed_ms(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    main()
