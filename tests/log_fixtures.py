"""Reads the fixtures of log formats, as an import does."""

from pathlib import Path

from liftwright.catalog import resolve
from liftwright.domain.session import PerformedSet, Session
from liftwright.exchange import mapped_table
from liftwright.exchange.detection import detect
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping_file import read_mapping
from liftwright.exchange.reader import Answers, Reader, ReadLog
from liftwright.quantities import Unit

FIXTURES = Path(__file__).parent / "exchange" / "fixtures"


def reader_of(name: str) -> Reader:
    """Return what reads a fixture: what is detected, or its mapping."""
    if (FIXTURES / name).with_suffix(".toml").exists():
        return mapped_table
    return detect(FIXTURES / name)


def read(
    name: str,
    *,
    unit: Unit | None = None,
    zone: str = "Europe/Berlin",
    lifter: str = "",
) -> ReadLog:
    """Return what a fixture says, with the names of the catalog."""
    rules = (FIXTURES / name).with_suffix(".toml")
    mapping = (
        read_mapping(rules.read_text("utf-8"), rules.name) if rules.exists() else None
    )
    answers = Answers(unit=unit, zone=zone, lifter=lifter, mapping=mapping)
    return reader_of(name).read_file(LogFile.of(FIXTURES / name), resolve, answers)


def sets_of(session: Session) -> list[PerformedSet]:
    """Return the sets of a session in order."""
    return [performed for block in session.blocks for performed in block.sets]


def all_sets(log: ReadLog) -> list[PerformedSet]:
    """Return every set of a log in order."""
    return [performed for session in log.sessions for performed in sets_of(session)]
