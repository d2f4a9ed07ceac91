"""Every example of the page on rules of one's own works, and every name is on it."""

import re
from pathlib import Path

import pytest

from liftwright import catalog
from liftwright.programs.checking import checked
from liftwright.programs.replay.expression import problem_of
from liftwright.programs.replay.expression.checking import GIVEN, SETTABLE
from liftwright.programs.replay.expression.functions import FUNCTIONS

DOCS = Path(__file__).resolve().parents[3] / "docs" / "reference"
PAGE = (DOCS / "expressions.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```liftwright (\w+)\n((?:.*\n)*?)```$", PAGE, re.MULTILINE)
RULES = [line for kind, text in BLOCKS if kind == "rule" for line in text.splitlines()]


@pytest.mark.parametrize("rule", RULES)
def test_every_example_of_a_rule_is_fine(rule: str) -> None:
    assert problem_of(rule) is None


def test_the_program_of_the_page_is_fine() -> None:
    (program,) = [text for kind, text in BLOCKS if kind == "program"]

    assert checked(program, catalog).problems == ()


@pytest.mark.parametrize("name", [*GIVEN, *SETTABLE, *FUNCTIONS])
def test_every_name_is_on_the_page(name: str) -> None:
    assert re.search(rf"`{name}\b", PAGE)
