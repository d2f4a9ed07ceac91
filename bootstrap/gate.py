"""Every check of the project in turn, and a verdict that names what failed.

`./test` without arguments runs this in `.venv`. A failed check does not stop the next:
one run tells all. pytest comes last, so that its closing line closes the output.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as main; main()"

CHECKS = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "import contracts": ["-c", LINT_IMPORTS, "--no-logo"],
}
# Two workers: more than two cores would help little and fewer is common.
TESTS = ["-m", "pytest", "-n", "2", "--dist", "worksteal"]
COVERAGE = ["--cov", "--cov-report", "term:skip-covered"]


def main() -> int:
    """Run all checks, then the tests, and return 0 when all passed."""
    failed = [name for name, options in CHECKS.items() if not passes(name, options)]
    if run_python([*TESTS, *COVERAGE]).returncode:
        failed.append("pytest")
    if failed:
        show(f"./test failed: {', '.join(failed)}")
    return 1 if failed else 0


def passes(name: str, options: list[str]) -> bool:
    """Run one check, show its verdict, and what it said only when it failed."""
    begin = time.monotonic()
    result = run_python(options, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    verdict = "failed" if result.returncode else "passed"
    show(f"{name:<18}{verdict} in {time.monotonic() - begin:.1f} s")
    if result.returncode:
        show(result.stdout.rstrip())
    return result.returncode == 0


def run_python(
    options: list[str], stdout: int | None = None, stderr: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Run this environment's Python at the root of the checkout."""
    command = [sys.executable, "-P", *options]
    return subprocess.run(
        command, cwd=ROOT, check=False, stdout=stdout, stderr=stderr, text=True
    )


def show(line: str) -> None:
    """Show at once, so that the lines of the tools keep their order."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
