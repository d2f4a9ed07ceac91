"""What a command takes: the one table that parsing and help are made from."""

from typing import NamedTuple

KEPT_BY_PYTHON = frozenset({"import"})
"""Commands whose word no module can have."""


class Option(NamedTuple):
    """A named thing that may be given to a command.

    Args:
        name: Its name, such as `--days`.
        value: What its value looks like; empty for a switch that has none.
        about: What it is for, in a few words.
        short: Its one-letter name, such as `-o`; empty for none.
        repeats: Whether it may be given several times.
    """

    name: str
    value: str
    about: str
    short: str = ""
    repeats: bool = False

    @property
    def field(self) -> str:
        """Its name without dashes in front."""
        return self.name.removeprefix("--")


class OptionGroup(NamedTuple):
    """Options that belong together.

    Args:
        title: What they are about.
        options: The options.
    """

    title: str
    options: tuple[Option, ...]


class Command(NamedTuple):
    """Something that `liftwright` can do.

    Args:
        name: The word that calls it; its module in this room has the same name,
            with underscores; that of `import` is `import_log`.
        about: What it does, in one line.
        words: What may stand behind it, such as `[FILE]`; empty for nothing.
        n_words: Fewest and most words behind it; `None` for as many as there are.
        details: What else to know about it; empty for nothing.
        groups: Its options.
        examples: Calls that show what it is good for, each with a few words.
    """

    name: str
    about: str
    words: str = ""
    n_words: tuple[int, int | None] = (0, 0)
    details: str = ""
    groups: tuple[OptionGroup, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()

    @property
    def module(self) -> str:
        """Name of its module in this room."""
        name = self.name.replace("-", "_")
        return f"{name}_log" if name in KEPT_BY_PYTHON else name

    @property
    def options(self) -> tuple[Option, ...]:
        """Its options in one row."""
        return tuple(option for group in self.groups for option in group.options)
