"""Judges the data files: what makes a finding or a source complete and consistent."""

from collections.abc import Iterator, Mapping
from math import isfinite
from re import fullmatch
from typing import TypeGuard

from liftwright.evidence.finding import Certainty, Confidence

SOURCES_NAME = "sources.toml"
TOPIC = "topic"

FINDING_KEY = r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+"
SOURCE_KEY = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
DOI = r"10\.\d{4,9}/\S+"

NEEDED_TEXTS = ("title", "statement", "unit")
OPTIONAL_TEXTS = ("population", "limits")
TABLES = ("values", "intervals")
FINDING_FIELDS = {
    *NEEDED_TEXTS,
    *OPTIONAL_TEXTS,
    *TABLES,
    "value",
    "interval",
    "certainty",
    "confidence",
    "sources",
}
SOURCE_FIELDS = {"citation", "year", "doi", "note"}
NO_UNIT = "none"

Table = Mapping[str, object]


def faults(files: Mapping[str, Table]) -> Iterator[str]:
    """Yield what is wrong with the data files, each fault with its file and key.

    Args:
        files: The parsed TOML by file name.
    """
    sources = set(files.get(SOURCES_NAME, {}))
    seen: dict[str, str] = {}
    for name, key, record in records(files):
        place = f"{name}: {key}"
        if key in seen:
            yield f"{place}: the same key stands in {seen[key]}"
        seen[key] = name
        if not isinstance(record, dict):
            yield f"{place}: must be a table"
            continue
        is_source = name == SOURCES_NAME
        found = (
            _source_faults(key, record) if is_source else _finding_faults(key, record)
        )
        yield from (f"{place}: {fault}" for fault in found)
        for cited in set(_texts(record.get("sources"))) - sources:
            yield f"{place}: source {cited!r} is not in {SOURCES_NAME}"
    for name in sorted(set(files) - {SOURCES_NAME}):
        if not _is_text(files[name].get(TOPIC)):
            yield f"{name}: must begin with its topic, such as topic = 'Weekly sets'"


def records(files: Mapping[str, Table]) -> Iterator[tuple[str, str, object]]:
    """Yield file name, key and record of everything in the data files."""
    for name, table in files.items():
        for key, record in table.items():
            if name == SOURCES_NAME or key != TOPIC:
                yield name, key, record


def _source_faults(key: str, record: Table) -> Iterator[str]:
    yield from _strangers(record, SOURCE_FIELDS)
    if not fullmatch(SOURCE_KEY, key):
        yield "a source key is lower case words with hyphens, such as nuzzo-2024"
    if not _is_text(record.get("citation")):
        yield "needs a citation"
    if not isinstance(record.get("year", 0), int):
        yield "year must be a whole number"
    doi = record.get("doi")
    if doi is not None and not (isinstance(doi, str) and fullmatch(DOI, doi)):
        yield f"doi {doi!r} must look like 10.1000/xyz, without an address before it"


def _finding_faults(key: str, record: Table) -> Iterator[str]:
    yield from _strangers(record, FINDING_FIELDS)
    if not fullmatch(FINDING_KEY, key):
        yield "a finding key is dotted lower_snake, such as volume.size.sdes"
    yield from _text_faults(record)
    yield from _unlisted(record, "certainty", [mark.value for mark in Certainty])
    yield from _unlisted(record, "confidence", [mark.value for mark in Confidence])
    if not _texts(record.get("sources")):
        yield "needs at least one source"
    yield from _number_faults(record)


def _text_faults(record: Table) -> Iterator[str]:
    for field in NEEDED_TEXTS:
        if not _is_text(record.get(field)):
            yield f"needs a {field}"
    for field in OPTIONAL_TEXTS:
        if field in record and not _is_text(record[field]):
            yield f"{field} must be text"


def _number_faults(record: Table) -> Iterator[str]:
    for field in TABLES:
        if not isinstance(record.get(field, {}), dict):
            yield f"{field} must be a table"
    numbers = _named_numbers(record)
    if not numbers and record.get("unit") != NO_UNIT:
        yield f"has no numbers, so its unit must be {NO_UNIT!r}"
    for name, number in numbers.items():
        if not _is_number(number):
            yield f"{name} must be a finite number, not {number!r}"
    for name, interval in _named_intervals(record).items():
        yield from _interval_faults(name, interval, numbers.get(name))


def _interval_faults(name: str, interval: object, number: object) -> Iterator[str]:
    if not isinstance(interval, dict) or set(interval) != {"low", "high", "kind"}:
        yield f"the interval of {name} needs exactly low, high and kind"
        return
    low, high = interval["low"], interval["high"]
    if not (_is_number(low) and _is_number(high) and _is_text(interval["kind"])):
        yield f"the interval of {name} needs two numbers and a kind"
    elif not _is_number(number):
        yield f"the interval of {name} has no number of that name"
    elif not low <= number <= high:
        yield f"the interval {low} to {high} does not contain {name} = {number}"


def _strangers(record: Table, allowed: set[str]) -> Iterator[str]:
    for field in sorted(set(record) - allowed):
        yield f"unknown field {field!r}; allowed: {', '.join(sorted(allowed))}"


def _unlisted(record: Table, field: str, allowed: list[str]) -> Iterator[str]:
    if record.get(field) not in allowed:
        yield f"{field} must be one of {', '.join(allowed)}, not {record.get(field)!r}"


def _named_numbers(record: Table) -> Table:
    single = {"value": record["value"]} if "value" in record else {}
    return single | _table(record, "values")


def _named_intervals(record: Table) -> Table:
    single = {"value": record["interval"]} if "interval" in record else {}
    return single | _table(record, "intervals")


def _table(record: Table, field: str) -> dict[str, object]:
    table = record.get(field)
    return table if isinstance(table, dict) else {}


def _is_text(thing: object) -> TypeGuard[str]:
    return isinstance(thing, str) and thing.strip() == thing != ""


def _is_number(thing: object) -> TypeGuard[float]:
    if isinstance(thing, bool) or not isinstance(thing, int | float):
        return False
    return isfinite(thing)


def _texts(thing: object) -> list[str]:
    return [text for text in thing if _is_text(text)] if isinstance(thing, list) else []
