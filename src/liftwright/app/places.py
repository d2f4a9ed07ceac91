"""Finds what a person has to train with: a named place, or a file that lists it."""

from collections.abc import Callable
from dataclasses import replace
from os.path import join
from typing import TYPE_CHECKING

from liftwright.app.given import Given, Wishes, first_given
from liftwright.catalog import inventory_preset, preset_names, read_inventory
from liftwright.domain.equipment import Inventory
from liftwright.errors import InputError, UnknownNameError
from liftwright.quantities import Unit

if TYPE_CHECKING:
    from liftwright.domain.program import Program

PATH_SIGNS = (".", "/", "\\")

ReadText = Callable[[str], str]
"""Returns the text of the file at a path, or raises `UnreadableFileError`."""


def with_place(program: "Program", wishes: Wishes) -> "Program":
    """Return a program that also says which file lists the equipment it is for.

    Args:
        program: A program that says what it was made for.
        wishes: What was given.
    """
    given = first_given(wishes, "equipment")
    is_named = any(field == "equipment" for field, _ in program.made_for)
    if given is None or is_named:
        return program
    return replace(program, made_for=(*program.made_for, ("equipment", _path(given))))


def inventory_given(given: Given, unit: Unit, read_text: ReadText) -> Inventory:
    """Return what there is to train with.

    Args:
        given: A named place such as `commercial`, or the path of a TOML file.
        unit: Unit that the loads of a named place are marked in.
        read_text: Opens a file.

    Raises:
        UnknownNameError: If it is neither a named place nor a path.
        UnreadableFileError: If the file cannot be read.
        InputError: If the file is no inventory.
    """
    word = given.text.lower()
    if word in preset_names():
        return inventory_preset(word, unit)
    if not any(sign in given.text for sign in PATH_SIGNS):
        raise UnknownNameError(
            f"place in {given.name}:",
            given.text,
            preset_names(),
            f"Places: {', '.join(preset_names())}; or the path of a TOML file.",
        )
    path = _path(given)
    text = read_text(path)
    try:
        return read_inventory(text)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _path(given: Given) -> str:
    return join(given.folder, given.text)  # noqa: PTH118 - no file is touched here
