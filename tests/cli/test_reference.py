"""The reference of the command line says what the command line takes."""

import tomllib
from pathlib import Path

import pytest

from app.given_values import sources
from liftwright.app.person_file import FIELDS, person_in
from liftwright.app.plan_request import plan_request
from liftwright.app.screening_answers import short_name
from liftwright.catalog import preset_names
from liftwright.cli.command import Command
from liftwright.cli.commands import COMMANDS
from liftwright.coaching.screening import QUESTIONS

DOCS = Path(__file__).resolve().parents[2] / "docs" / "reference"
REFERENCE = (DOCS / "command-line.md").read_text(encoding="utf-8")
PERSON = (DOCS / "person-file.md").read_text(encoding="utf-8")
EXAMPLE = PERSON.partition("```toml\n")[2].partition("```")[0]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda it: it.name)
def test_every_command_and_option_is_documented(command: Command) -> None:
    assert f"`{command.name}" in REFERENCE
    for option in command.options:
        assert f"`{option.name}" in REFERENCE, option.name


def test_every_named_place_is_documented() -> None:
    assert all(f"`{name}`" in REFERENCE for name in preset_names())


def test_every_field_of_a_person_is_documented() -> None:
    assert all(field in PERSON for field in FIELDS)
    assert all(f"\n{short_name(it)} = " in EXAMPLE for it in QUESTIONS)


def test_the_example_of_a_person_file_can_be_planned_for() -> None:
    said = person_in(EXAMPLE, "me.toml")

    request = plan_request(said, sources())

    assert set(tomllib.loads(EXAMPLE)) - {"screening"} == set(said.wishes)
    assert request.person.trains_alone
    assert request.screening is not None
