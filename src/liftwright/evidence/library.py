"""Looks findings and sources up in the compiled library."""

import json
from collections.abc import Mapping
from functools import cache
from os.path import dirname, join
from types import MappingProxyType
from typing import TypedDict

from liftwright.errors import UnknownNameError
from liftwright.evidence.finding import (
    Certainty,
    Confidence,
    Finding,
    Interval,
    Source,
)

COMPILED_NAME = "findings.json"


class UnknownFindingError(UnknownNameError):
    """No finding and no source answers to this name."""


class FindingRecord(TypedDict):
    """One finding as it stands in the compiled file."""

    title: str
    statement: str
    value: float | None
    values: dict[str, float]
    interval: tuple[float, float, str] | None
    intervals: dict[str, tuple[float, float, str]]
    unit: str
    certainty: str
    confidence: str
    sources: list[str]
    population: str
    limits: str
    topic: str


class SourceRecord(TypedDict):
    """One source as it stands in the compiled file."""

    citation: str
    year: int | None
    doi: str | None
    note: str


class Compiled(TypedDict):
    """The compiled file: every finding and every source by its key."""

    findings: dict[str, FindingRecord]
    sources: dict[str, SourceRecord]


@cache
def finding(key: str) -> Finding:
    """Return the finding of that name.

    Raises:
        UnknownFindingError: If there is none; the message offers the nearest names.
    """
    records = _compiled()["findings"]
    if key not in records:
        raise UnknownFindingError("finding", key, sorted(records))
    return _finding(key, records[key])


def is_finding(key: str) -> bool:
    """Return whether a key names a finding; nothing is looked for near it."""
    return key in _compiled()["findings"]


@cache
def source(key: str) -> Source:
    """Return the paper, document or convention of that name.

    Raises:
        UnknownFindingError: If there is none; the message offers the nearest names.
    """
    records = _compiled()["sources"]
    if key not in records:
        raise UnknownFindingError("source", key, sorted(records))
    return Source(key=key, **records[key])


@cache
def value(key: str) -> float:
    """Return the single number of a finding, in the finding's unit.

    Raises:
        UnknownFindingError: If there is no such finding.
        ValueError: If the finding has several numbers, or none.
    """
    number = finding(key).value
    if number is None:
        named = ", ".join(finding(key).values) or "none"
        raise ValueError(f"finding {key!r} has no single value; named values: {named}")
    return number


@cache
def values(key: str) -> Mapping[str, float]:
    """Return the named numbers of a finding, in the finding's unit.

    Raises:
        UnknownFindingError: If there is no such finding.
        ValueError: If the finding has no named numbers.
    """
    numbers = finding(key).values
    if not numbers:
        raise ValueError(f"finding {key!r} has no named values; use value({key!r})")
    return numbers


@cache
def interval(key: str) -> Interval:
    """Return the range around the single number of a finding, in its unit.

    Raises:
        UnknownFindingError: If there is no such finding.
        ValueError: If the finding has no such range.
    """
    found = finding(key).interval
    if found is None:
        named = ", ".join(finding(key).intervals) or "none"
        raise ValueError(f"finding {key!r} has no interval; named intervals: {named}")
    return found


@cache
def all_findings() -> tuple[Finding, ...]:
    """Return every finding, sorted by key."""
    return tuple(finding(key) for key in sorted(_compiled()["findings"]))


@cache
def all_sources() -> tuple[Source, ...]:
    """Return every source, sorted by key."""
    return tuple(source(key) for key in sorted(_compiled()["sources"]))


@cache
def _compiled() -> Compiled:
    path = join(dirname(__file__), COMPILED_NAME)  # noqa: PTH118, PTH120 - pathlib would double the cost of this room
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - the same
        compiled: Compiled = json.load(file)
    return compiled


def _finding(key: str, record: FindingRecord) -> Finding:
    interval = record["interval"]
    return Finding(
        key=key,
        title=record["title"],
        statement=record["statement"],
        value=record["value"],
        values=MappingProxyType(record["values"]),
        interval=Interval(*interval) if interval else None,
        intervals=MappingProxyType(
            {name: Interval(*ends) for name, ends in record["intervals"].items()}
        ),
        unit=record["unit"],
        certainty=Certainty(record["certainty"]),
        confidence=Confidence(record["confidence"]),
        sources=tuple(record["sources"]),
        population=record["population"],
        limits=record["limits"],
        topic=record["topic"],
    )
