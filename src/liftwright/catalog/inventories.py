"""What places have to train with: presets, and equipment files of one's own."""

import json
from collections.abc import Mapping
from functools import cache
from os.path import dirname, join

from liftwright.catalog.inventory_file import inventory_of, table_of, unit_of
from liftwright.domain.equipment import Inventory
from liftwright.errors import UnknownNameError
from liftwright.quantities import Unit

COMPILED_INVENTORIES_NAME = "inventories.json"

Preset = Mapping[str, object]


class UnknownInventoryError(UnknownNameError):
    """No inventory preset answers to this name."""


@cache
def inventory_preset(name: str, unit: Unit) -> Inventory:
    """Return what a typical place of that kind has.

    Args:
        name: `commercial`, `barbell`, `dumbbells`, `bands`, `bodyweight`, `hotel` or
            `hotel-room`.
        unit: The unit its plates and stacks are marked in; sizes are those really
            made, not converted ones.

    Raises:
        UnknownInventoryError: If there is no preset of that name.
    """
    presets = _presets()
    if name not in presets:
        raise UnknownInventoryError(
            "equipment preset", name, list(presets), f"There are: {', '.join(presets)}."
        )
    preset = dict(presets[name])
    of_unit = {each: preset.pop(each, {}) for each in Unit}[unit]
    own = of_unit if isinstance(of_unit, dict) else {}
    return inventory_of({**preset, **own}, unit)


def preset_names() -> tuple[str, ...]:
    """Return the names of all inventory presets."""
    return tuple(_presets())


def read_inventory(toml_text: str) -> Inventory:
    """Return the inventory that an equipment file describes.

    Args:
        toml_text: The file's text; `docs/reference/equipment-file.md` tells its fields.

    Raises:
        UnreadableFileError: If it is no TOML.
        FieldError: If a field is unknown, missing or holds an impossible value.
        UnknownInventoryError: If `like` names no preset.
    """
    table = table_of(toml_text)
    unit = unit_of(table)
    like = table.get("like")
    given = inventory_preset(str(like), unit) if like else None
    return inventory_of(table, unit, given)


@cache
def _presets() -> Mapping[str, Preset]:
    path = join(dirname(__file__), COMPILED_INVENTORIES_NAME)  # noqa: PTH118, PTH120 - pathlib would double the cost of this room
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - the same
        presets: dict[str, Preset] = json.load(file)
    return presets
