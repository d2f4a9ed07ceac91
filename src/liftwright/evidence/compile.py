"""Compiles the data files into the one file that is read at run time.

Run `python -m liftwright.evidence.compile` after every change of a data file. TOML is
pleasant to write and slow to read; the compiled JSON is the other way round.
"""

import json
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from liftwright.evidence.faults import SOURCES_NAME, TOPIC, Table, faults, records
from liftwright.evidence.library import COMPILED_NAME

HERE = Path(__file__).parent
DATA = HERE / "data"
COMPILED = HERE / COMPILED_NAME


def compiled_text(folder: Path = DATA) -> str:
    """Return the compiled library of a folder of data files, as JSON text.

    Raises:
        ValueError: If a data file is wrong; one line a fault, with file and key.
    """
    files = {path.name: _read(path) for path in sorted(folder.glob("*.toml"))}
    found = sorted(set(faults(files)))
    if found:
        raise ValueError("\n".join(found))
    findings = {
        key: _finding(table, files[name][TOPIC])
        for name, key, table in records(files)
        if name != SOURCES_NAME and isinstance(table, dict)
    }
    sources = {
        key: _source(table)
        for key, table in files.get(SOURCES_NAME, {}).items()
        if isinstance(table, dict)
    }
    return (
        f'{{"findings": {_one_line_each(findings)},\n'
        f'"sources": {_one_line_each(sources)}}}\n'
    )


def main() -> None:
    """Write the compiled library, or say what is wrong with the data files."""
    try:
        text = compiled_text()
    except ValueError as error:
        sys.exit(str(error))
    fresh = COMPILED.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(COMPILED)  # in one step, so that no reader meets half a file


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: not valid TOML: {error}") from error


def _finding(table: Table, topic: object) -> dict[str, object]:
    named = table.get("intervals", {})
    intervals = named if isinstance(named, dict) else {}
    return {
        "title": table["title"],
        "statement": table["statement"],
        "value": table.get("value"),
        "values": table.get("values", {}),
        "interval": _ends(table.get("interval")),
        "intervals": {name: _ends(interval) for name, interval in intervals.items()},
        "unit": table["unit"],
        "certainty": table["certainty"],
        "confidence": table["confidence"],
        "sources": table["sources"],
        "population": table.get("population", ""),
        "limits": table.get("limits", ""),
        "topic": topic,
    }


def _source(table: Table) -> dict[str, object]:
    return {
        "citation": table["citation"],
        "year": table.get("year"),
        "doi": table.get("doi"),
        "note": table.get("note", ""),
    }


def _ends(interval: object) -> list[object] | None:
    if not isinstance(interval, dict):
        return None
    return [interval["low"], interval["high"], interval["kind"]]


def _one_line_each(table: Mapping[str, Mapping[str, object]]) -> str:
    lines = (
        f"{json.dumps(key)}: {json.dumps(table[key], ensure_ascii=False)}"
        for key in sorted(table)
    )
    return "{\n" + ",\n".join(lines) + "\n}"


if __name__ == "__main__":
    main()
