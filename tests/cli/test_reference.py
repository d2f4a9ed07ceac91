"""The reference of the command line says what the command line takes."""

import re
import tomllib
from pathlib import Path

import pytest

from app.given_values import sources
from liftwright.app.person_file import FIELDS, person_in
from liftwright.app.plan_request import plan_request
from liftwright.app.screening_answers import short_name
from liftwright.catalog import preset_names
from liftwright.cli import failures
from liftwright.cli.command import Command, Option
from liftwright.cli.commands import COMMANDS
from liftwright.cli.shared_options import OUTPUT
from liftwright.cli.shared_options import PERSON as OF_A_PERSON
from liftwright.coaching.screening import QUESTIONS

DOCS = Path(__file__).resolve().parents[2] / "docs" / "reference"
REFERENCE = (DOCS / "command-line.md").read_text(encoding="utf-8")
PERSON = (DOCS / "person-file.md").read_text(encoding="utf-8")
EXIT_CODES = (DOCS / "exit-codes.md").read_text(encoding="utf-8")
EXAMPLE = PERSON.partition("```toml\n")[2].partition("```")[0]
OPENING, *OTHERS = REFERENCE.split("\n## ")
SECTIONS = {text.partition("\n")[0]: text for text in OTHERS}
IN_CODE = re.compile(r"`(--[a-z][a-z-]*)")
OF_EVERY_COMMAND = {"--help", "--version"}


def section_of(command: Command) -> str:
    """Return what the reference says of a command, under its own heading."""
    return next(
        text
        for heading, text in SECTIONS.items()
        if command.name in heading.split(" and ")
    )


def spelled(option: Option) -> str:
    return f"`{option.name} {option.value}`" if option.value else f"`{option.name}`"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda it: it.name)
def test_every_command_and_option_is_documented(command: Command) -> None:
    groups = (it for it in command.groups if it != OF_A_PERSON)
    own = {option for it in groups for option in it.options} - {OUTPUT}

    assert f"`{command.name}" in OPENING
    assert f"`{OUTPUT.short} {OUTPUT.value}`" in OPENING
    assert f"`{OUTPUT.name} {OUTPUT.value}`" in OPENING
    assert not [it for it in own if spelled(it) not in section_of(command)]


def test_every_option_of_a_person_is_documented_with_who_takes_it() -> None:
    section = SECTIONS["The person"]
    named, is_said, _ = section.partition(" take a person")
    takers = {it.name for it in COMMANDS if OF_A_PERSON in it.groups}

    assert is_said
    assert takers == set(re.findall(r"`(\w+)`", named))
    assert not [it for it in OF_A_PERSON.options if spelled(it) not in section]


def test_the_reference_names_no_option_that_nothing_takes() -> None:
    known = {option.name for command in COMMANDS for option in command.options}

    assert set(IN_CODE.findall(REFERENCE)) <= known | OF_EVERY_COMMAND


@pytest.mark.parametrize("heading", SECTIONS)
def test_a_section_names_only_options_of_its_commands(heading: str) -> None:
    about = [it for it in COMMANDS if it.name in heading.split(" and ")]
    taken = {option.name for command in about for option in command.options}

    assert not about or set(IN_CODE.findall(SECTIONS[heading])) <= taken


def test_every_exit_code_is_documented() -> None:
    codes = {it for it in vars(failures).values() if isinstance(it, int)}
    told = re.findall(r"^\| (\d+) \|", EXIT_CODES, re.MULTILINE)

    assert {0, 1, *codes} <= set(map(int, told))


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
