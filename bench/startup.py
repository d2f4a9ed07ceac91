"""What the quick commands cost, in multiples of starting Python at all.

    .venv/bin/python bench/startup.py

CPU time of whole processes, user and system, with the bytecode kept that every call
but the first finds. All commands run in turn, many times, so that a busy moment of the
machine meets all of them.
"""

import os
import sys
from collections.abc import Mapping
from statistics import median
from tempfile import TemporaryDirectory

RUNS = 60
MOST = 8
"""Starts of Python that a quick command may cost."""

BASELINE = (sys.executable, "-c", "pass")
LIFTWRIGHT = (sys.executable, "-P", "-m", "liftwright")
COMMANDS = {
    "--help": ["--help"],
    "plan --help": ["plan", "--help"],
    "prescribe": ["prescribe", "squat", "--one-rm", "300lb", "--aim", "size"],
    "why": ["why", "volume.size.curve"],
    "evidence": ["evidence", "rest", "between", "sets"],
    "exercises": ["exercises", "chest", "dumbbell"],
    "import liftwright": [],
}


def main() -> None:
    """Print the median CPU time of every command and its multiple of the baseline."""
    commands: dict[str, tuple[str, ...]] = {"python -c pass": BASELINE}
    for name, arguments in COMMANDS.items():
        commands[name] = (*LIFTWRIGHT, *arguments)
    commands["import liftwright"] = (sys.executable, "-c", "import liftwright")
    times_ms: dict[str, list[float]] = {name: [] for name in commands}
    with TemporaryDirectory() as folder:
        environ = keeping_bytecode_in(folder)
        for number in range(RUNS + 1):
            for name, command in commands.items():
                spent_ms = cpu_ms(command, environ)
                if number:
                    times_ms[name].append(spent_ms)
    baseline_ms = median(times_ms["python -c pass"])
    for name, times in times_ms.items():
        multiple = median(times) / baseline_ms
        print(f"{name:<20} {median(times):6.1f} ms {multiple:6.2f} x (at most {MOST})")


def keeping_bytecode_in(folder: str) -> Mapping[str, str]:
    """Return an environment in which bytecode is kept, wherever the checkout lies."""
    kept = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept


def cpu_ms(command: tuple[str, ...], environ: Mapping[str, str]) -> float:
    """Run a command and return the CPU milliseconds of its process."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(command[0], command, environ, file_actions=silent)
    _, status, usage = os.wait4(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    return (usage.ru_utime + usage.ru_stime) * 1000


if __name__ == "__main__":
    main()
