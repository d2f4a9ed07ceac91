import pytest

from cli.conftest import Call
from liftwright import __version__
from liftwright.app.person_file import FIELDS
from liftwright.cli.command import Command, Option
from liftwright.cli.commands import COMMANDS, SECTIONS
from liftwright.cli.exchange_commands import FORMATS
from liftwright.exchange.detection import READERS

OPTIONS = [(command, option) for command in COMMANDS for option in command.options]


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"], ["help"]])
def test_the_overview_names_every_command(call: Call, words: list[str]) -> None:
    shown = call(*words)

    assert shown.code == 0
    assert all(command.name in shown.out for command in COMMANDS)


def test_every_command_has_its_place_in_the_overview() -> None:
    listed = [name for _, names in SECTIONS for name in names]

    assert sorted(listed) == sorted(command.name for command in COMMANDS)


@pytest.mark.parametrize(
    ("command", "option"), OPTIONS, ids=lambda it: getattr(it, "name", it)
)
def test_help_explains_every_option(
    call: Call, command: Command, option: Option
) -> None:
    shown = call(command.name, "--help")

    assert shown.code == 0
    assert f"{option.name} {option.value}".rstrip() in shown.out
    assert option.about.split()[0] in shown.out


@pytest.mark.parametrize("command", COMMANDS, ids=lambda it: it.name)
def test_help_fits_a_narrow_terminal(
    call: Call, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    shown = call("help", command.name)

    assert max(map(len, shown.out.splitlines())) <= 60


@pytest.mark.parametrize("name", ["plan", "frontier", "advise", "audit"])
def test_flags_and_person_files_have_the_same_fields(name: str) -> None:
    command = next(it for it in COMMANDS if it.name == name)
    flags = {option.field for option in command.groups[0].options}

    assert flags == {*FIELDS, "person"}


@pytest.mark.parametrize("word", ["--version", "-V"])
def test_the_version_is_said(call: Call, word: str) -> None:
    assert call(word).out == f"liftwright {__version__}\n"


def test_help_names_every_format_that_is_read() -> None:
    named = FORMATS.partition(";")[0].replace(" or ", ", ").split(", ")

    assert sorted(named) == sorted(reader.KEY for reader in READERS)
