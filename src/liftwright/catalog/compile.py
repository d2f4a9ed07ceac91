"""Compiles the exercise files into the one file that is read at run time.

Run `python -m liftwright.catalog.compile` after every change of a data file. TOML is
pleasant to write and slow to read; the compiled lines of JSON are the other way
round, and one exercise can be read alone.
"""

import json
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from liftwright.catalog.faults import faults
from liftwright.catalog.fields import (
    BODYWEIGHT_SHARES,
    DEFAULTS,
    INVENTORIES_NAME,
    TRANSFERS,
    Table,
    records,
)
from liftwright.catalog.inventories import COMPILED_INVENTORIES_NAME
from liftwright.catalog.library import COMPILED_NAME
from liftwright.catalog.names import normalised
from liftwright.evidence import value, values

HERE = Path(__file__).parent
DATA = HERE / "data"
COMPILED = HERE / COMPILED_NAME
COMPILED_INVENTORIES = HERE / COMPILED_INVENTORIES_NAME


def compiled_text(folder: Path = DATA) -> str:
    """Return the compiled catalog of a folder of data files.

    The first line is the index, every other line one exercise; all are JSON.

    Raises:
        ValueError: If a data file is wrong; one line a fault, with file and id.
    """
    files = {
        path.name: _read(path)
        for path in sorted(folder.glob("*.toml"))
        if path.name != INVENTORIES_NAME
    }
    found = sorted(set(faults(files)))
    if found:
        raise ValueError("\n".join(found))
    exercises = {str(table["id"]): _record(table) for _, _, table in records(files)}
    ids = sorted(exercises)
    names = {plain: key for key in ids for plain in _names(exercises[key])}
    index: Table = {"ids": ids, "names": dict(sorted(names.items()))}
    return "".join(map(_line, [index, *(exercises[key] for key in ids)]))


def compiled_inventories(folder: Path = DATA) -> str:
    """Return the compiled inventory presets of a folder, as JSON text.

    Raises:
        ValueError: If the file is no TOML.
    """
    return (
        json.dumps(_read(folder / INVENTORIES_NAME), indent=1, ensure_ascii=False)
        + "\n"
    )


def main() -> None:
    """Write the compiled files, or say what is wrong with the data files."""
    try:
        catalog, inventories = compiled_text(), compiled_inventories()
    except ValueError as error:
        sys.exit(str(error))
    COMPILED.write_text(catalog, encoding="utf-8")
    COMPILED_INVENTORIES.write_text(inventories, encoding="utf-8")


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: not valid TOML: {error}") from error


def _record(table: Table) -> dict[str, object]:
    rung = table.get("ladder")
    return {
        **DEFAULTS,
        **table,
        "ladder": [rung["ladder"], rung["rung"]] if isinstance(rung, dict) else None,
        "transfer": _transfer(table.get("transfer")),
        "bodyweight_share": _share(table.get("bodyweight_share")),
    }


def _transfer(word: object) -> float:
    if word == "self":
        return 1.0
    return value(TRANSFERS[str(word)]) if word else 0.0


def _share(name: object) -> float:
    return values(BODYWEIGHT_SHARES)[str(name)] if name else 0.0


def _names(record: Mapping[str, object]) -> Iterator[str]:
    aliases = record["aliases"]
    spelled = [record["id"], record["name"]]
    spelled += aliases if isinstance(aliases, list) else []
    yield from sorted({normalised(str(name)) for name in spelled})


def _line(content: Table) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    main()
