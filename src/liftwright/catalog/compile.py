"""Compiles the data files into what is read at run time.

Run `python -m liftwright.catalog.compile` after every change of a data file. TOML is
pleasant to write and slow to read; the compiled lines are the other way round, and
one exercise can be read without the others.
"""

import json
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

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
from liftwright.catalog.joints import joints_loaded
from liftwright.catalog.library import EXERCISES_NAME, NAMES_NAME
from liftwright.catalog.names import normalised
from liftwright.evidence import value, values

HERE = Path(__file__).parent
DATA = HERE / "data"


class Compiled(NamedTuple):
    """What the exercise files compile to.

    Args:
        exercises: One exercise a line, as JSON, in the order of the ids.
        names: One plain name a line, with the id of its exercise behind a tabulator.
    """

    exercises: str
    names: str


def compiled_catalog(folder: Path = DATA) -> Compiled:
    """Return the compiled exercises of a folder of data files.

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
    tables = sorted((table for _, _, table in records(files)), key=_id)
    exercises = [_record(table) for table in tables]
    names = {f"{plain}\t{it['id']}\n" for it in exercises for plain in _names(it)}
    return Compiled("".join(map(_line, exercises)), "".join(sorted(names)))


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
        catalog, inventories = compiled_catalog(), compiled_inventories()
    except ValueError as error:
        sys.exit(str(error))
    for name, text in {
        EXERCISES_NAME: catalog.exercises,
        NAMES_NAME: catalog.names,
        COMPILED_INVENTORIES_NAME: inventories,
    }.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: not valid TOML: {error}") from error


def _id(table: Table) -> str:
    return str(table["id"])


def _record(table: Table) -> dict[str, object]:
    rung = table.get("ladder")
    return {
        "id": table["id"],
        **DEFAULTS,
        **table,
        "ladder": [rung["ladder"], rung["rung"]] if isinstance(rung, dict) else None,
        "transfer": _transfer(table.get("transfer")),
        "bodyweight_share": _share(table.get("bodyweight_share")),
        "contraindications": joints_loaded(table),
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
