"""Sorts the words of a call into options and the rest."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from liftwright.cli.command import Command, Option
from liftwright.errors import InputError, UnknownNameError

SWITCHED_ON = "yes"
HELP = frozenset({"-h", "--help"})


class Arguments(NamedTuple):
    """The words of a call, sorted.

    Args:
        words: Words that belong to no option.
        options: Values by option, such as `days`; a switch has the value `yes`.
    """

    words: tuple[str, ...]
    options: Mapping[str, tuple[str, ...]]

    def one(self, field: str, default: str = "") -> str:
        """Return the value of an option that is given once at most."""
        return self.options.get(field, (default,))[0]

    def all(self, field: str) -> tuple[str, ...]:
        """Return every value of an option."""
        return self.options.get(field, ())


def sorted_words(command: Command, words: Sequence[str]) -> Arguments:
    """Return the words behind a command, sorted into options and the rest.

    Args:
        command: The command.
        words: The words behind it.

    Raises:
        UnknownNameError: If an option is unknown; the nearest is offered.
        InputError: If a value is missing or there are too many or too few words.
    """
    rest: list[str] = []
    options: dict[str, list[str]] = {}
    queue = iter(words)
    for word in queue:
        if word == "--":
            rest.extend(queue)
        elif word.startswith("-") and len(word) > 1 and not _is_number(word):
            option, value = _option(command, word, queue)
            options.setdefault(option.field, []).append(value)
        else:
            rest.append(word)
    _refuse_twice(command, options)
    _refuse_count(command, rest)
    return Arguments(tuple(rest), {name: tuple(it) for name, it in options.items()})


def _option(command: Command, word: str, queue: Iterator[str]) -> tuple[Option, str]:
    name, equals, value = word.partition("=")
    option = _named(command, name)
    if not option.value:
        if equals:
            raise InputError(f"{name} takes no value. Write {name} alone.")
        return option, SWITCHED_ON
    if not equals:
        value = next(queue, "--")
    if not equals and value.startswith("--"):
        raise InputError(f"{name} needs a value: {name} {option.value}.")
    return option, value


def _named(command: Command, name: str) -> Option:
    for option in command.options:
        if name in {option.name, option.short}:
            return option
    known = [option.name for option in command.options]
    raise UnknownNameError(
        f"option of {command.name}:",
        name,
        known,
        f"`liftwright {command.name} --help` shows all.",
    )


def _is_number(word: str) -> bool:
    return word[1:2].isdecimal()


def _refuse_twice(command: Command, options: Mapping[str, Sequence[str]]) -> None:
    for option in command.options:
        values = options.get(option.field, ())
        if len(values) > 1 and option.value and not option.repeats:
            given = " and ".join(values)
            raise InputError(f"{option.name} is given twice: {given}. Give it once.")


def _refuse_count(command: Command, rest: Sequence[str]) -> None:
    fewest, most = command.n_words
    usage = f"Usage: liftwright {command.name} {command.words}".rstrip()
    if len(rest) < fewest:
        raise InputError(f"{command.name} needs {command.words}. {usage}")
    if most is not None and len(rest) > most:
        extra = " ".join(rest[most:])
        raise InputError(
            f"{command.name} does not know what to do with {extra!r}. {usage}"
        )
