import subprocess
import sys

import pytest

HEAVY = (
    *("ortools", "numpy", "pandas", "lark", "icalendar"),
    *("typst", "vl_convert", "cyclopts", "rich", "pygls", "lsprotocol", "pygments"),
)

LOADED = f"""
print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)
"""


def loaded_by(code: str) -> str:
    child = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys\n{code}\n{LOADED}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return child.stderr.strip()


def test_the_library_loads_neither_solver_nor_numpy() -> None:
    assert loaded_by("import liftwright") == "[]"


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["plan", "--help"],
        ["prescribe", "squat", "--one-rm", "300lb", "--aim", "size"],
        ["why", "volume.size.curve"],
        ["evidence", "rest"],
        ["exercises", "chest"],
    ],
    ids=" ".join,
)
def test_a_quick_command_loads_no_large_library(words: list[str]) -> None:
    code = f"from liftwright.cli import main\nassert main({words}) == 0"

    assert loaded_by(code) == "[]"
