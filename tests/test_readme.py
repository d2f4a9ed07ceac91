"""What the README shows is true."""

import contextlib
import io
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
CONSOLE = re.compile(r"^\$ (.+)$", re.MULTILINE)


def library_example() -> str:
    return str(PYTHON.findall(README)[0])


def test_the_readme_opens_with_the_two_commands() -> None:
    assert CONSOLE.findall(README)[:2] == ["./liftwright plan", "./test"]


def test_the_library_example_has_twelve_lines_at_most() -> None:
    statements = [line for line in library_example().splitlines() if line.strip()]

    assert len(statements) <= 12


def test_the_library_example_makes_a_plan_and_tells_its_proof() -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(library_example(), "README.md", "exec"), {})  # noqa: S102 - our own words

    lines = printed.getvalue().splitlines()
    assert re.fullmatch(r"\d\.\d\d detectable effects, gap 0\.\d\d", lines[0])
    assert [line.split()[0] for line in lines[1:4]] == ["MON", "WED", "FRI"]
    assert any(line.startswith("back-squat: ") for line in lines)


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert re.search(r"(^|\s)\./test(\s|$)", script, re.MULTILINE)
