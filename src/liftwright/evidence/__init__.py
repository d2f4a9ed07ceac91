"""Findings of training science: every constant with its unit, doubt and source.

`value("volume.size.sdes")` is the number, `finding("volume.size.sdes")` the number
with its interval, certainty and sources. Nothing above this room writes such a
number itself.
"""

from liftwright.evidence.finding import (
    Certainty,
    Confidence,
    Finding,
    Interval,
    Source,
)
from liftwright.evidence.library import (
    UnknownFindingError,
    all_sources,
    finding,
    interval,
    is_finding,
    source,
    value,
    values,
)
from liftwright.evidence.search import findings

__all__ = [
    "Certainty",
    "Confidence",
    "Finding",
    "Interval",
    "Source",
    "UnknownFindingError",
    "all_sources",
    "finding",
    "findings",
    "interval",
    "is_finding",
    "source",
    "value",
    "values",
]
