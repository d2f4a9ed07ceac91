"""Every example of the reference is read, and every row of its tables."""

import re
from pathlib import Path

import pytest

from liftwright import catalog
from liftwright.programs.notation import (
    check_program,
    format_program,
    format_session,
    parse_program,
    read_program,
    read_session,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "notation.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
BLOCKS = BLOCK.findall(TEXT)
AROUND = {
    "program": "{}",
    "day": 'program "x"\nday "A"\n{}',
    "slot": 'program "x"\nday "A"\nback-squat\n{}',
    "sets": 'program "x"\nday "A"\nback-squat\n{}',
}


def examples(kind: str) -> list[str]:
    return [text for name, text in BLOCKS if name == f"liftwright {kind}"]


def rows(heading: str) -> list[str]:
    """The code in the first column of the tables under a heading."""
    section = TEXT.split(f"# {heading}\n")[1].split("\n#")[0]
    cells = [line.split("|")[1] for line in section.splitlines() if line[:2] == "| "]
    return [code for cell in cells for code in re.findall("`(.+?)`", cell)]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind in AROUND for text in examples(kind)]
)
def test_every_example_is_read_and_comes_back(kind: str, text: str) -> None:
    program = read_program(AROUND[kind].format(text))

    assert parse_program(format_program(program)).value == program


@pytest.mark.parametrize("text", examples("program"))
def test_examples_name_real_exercises_and_make_sense(text: str) -> None:
    assert check_program(text, catalog).problems == ()


@pytest.mark.parametrize("text", examples("session"))
def test_every_session_is_read_and_comes_back(text: str) -> None:
    session = read_session(text)

    assert read_session(format_session(session)) == session
    for block in session.blocks:
        assert catalog.exercise(block.exercise).id == block.exercise


def test_the_fault_is_told_as_the_reference_says() -> None:
    (faulty,) = examples("fault")
    (said,) = [text for name, text in BLOCKS if name == "text"]

    problems = parse_program(faulty).problems

    assert "".join(f"{problem}\n" for problem in problems) == said


@pytest.mark.parametrize("work", rows("How much work"))
def test_every_way_to_say_work_is_read(work: str) -> None:
    assert parse_program(AROUND["sets"].format(f"3x{work}")).problems == ()


@pytest.mark.parametrize("load", rows("How much load"))
def test_every_way_to_say_a_load_is_read(load: str) -> None:
    assert parse_program(AROUND["sets"].format(f"3x5 @ {load}")).problems == ()


@pytest.mark.parametrize("line", rows("Progress"))
def test_every_line_of_progress_is_read(line: str) -> None:
    whole = line.replace("… deload", "after 2 failures deload").replace("…", "x")

    assert parse_program(AROUND["slot"].format(whole)).problems == ()


@pytest.mark.parametrize("line", rows("The program")[1:])
def test_every_line_of_the_heading_is_read(line: str) -> None:
    assert parse_program(f'program "x"\n{line}').problems == ()


def test_the_python_of_the_reference_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = [text for name, text in BLOCKS if name == "python"]

    exec(compile(code, str(PAGE), "exec"), {})  # noqa: S102 - our own example

    printed = capsys.readouterr().out
    assert printed.startswith('program "One day"')
    assert printed.endswith("back-squat\n")
