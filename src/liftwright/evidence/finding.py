"""What a finding is: one number or claim of science, with its doubt and its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Certainty(StrEnum):
    """How firmly a number stands, and so what the software may do with it."""

    EXACT = "exact"
    """A definition: a formula or coefficient that is right by agreement."""

    WELL_ESTIMATED = "well_estimated"
    """A pooled estimate with a usable interval: used as it is, interval shown."""

    HETEROGENEOUS = "heterogeneous"
    """An average that people differ from widely: a starting point, then learned."""

    CONVENTION = "convention"
    """A habit of coaches or of this project: a default that anyone may change."""

    NOT_SUPPORTED = "not_supported"
    """A claim the evidence does not carry: told, never computed with."""


class Confidence(StrEnum):
    """How the number was read: the mark of whoever wrote the finding down."""

    A = "A"
    """Read in the paper, its abstract, the official document or the code."""

    A2 = "A2"
    """Read through a second hand: a review, a data extraction, a news page."""

    B = "B"
    """Written from memory, with confidence, not looked up."""

    C = "C"
    """Unverified, contested, or the project's own inference."""

    D = "D"
    """Derived or computed by the project; the limits say how."""


@dataclass(frozen=True, slots=True)
class Source:
    """A paper, a document or a convention that findings rest on.

    Args:
        key: Stable name, such as `nuzzo-2024`.
        citation: Authors, title where known, and place of publication.
        year: Year of publication; `None` where it is not known.
        doi: Digital object identifier; `None` where it has none or is not known.
        note: What a reader must know before trusting it; may be empty.
    """

    key: str
    citation: str
    year: int | None
    doi: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Interval:
    """A range around a number, and what sort of range it is.

    Args:
        low: Lower end, included.
        high: Upper end, included.
        kind: What the range says, such as `95% CI`, `95% CrI`, `95% PI`, `range`.
    """

    low: float
    high: float
    kind: str

    def __contains__(self, number: float) -> bool:
        """Say whether a number lies in the interval, ends included."""
        return self.low <= number <= self.high


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact of training science, with everything needed to doubt it.

    Args:
        key: Stable dotted name, such as `volume.size.sdes`.
        title: A few words for a heading.
        statement: One plain sentence that a lifter understands.
        value: The number, where the finding is a single one.
        values: Named numbers, where the finding is several; empty if none.
        interval: The range around `value`.
        intervals: The ranges around `values`, by the same names.
        unit: Unit of the numbers; `none` for a finding without numbers.
        certainty: What the software may do with it.
        confidence: How it was read.
        sources: Keys of the sources it rests on, the most important first.
        population: Who was measured; empty where it does not apply.
        limits: What it does not say, and how it was derived.
        topic: Heading it belongs to.
    """

    key: str
    title: str
    statement: str
    value: float | None
    unit: str
    certainty: Certainty
    confidence: Confidence
    sources: tuple[str, ...]
    topic: str
    population: str = ""
    limits: str = ""
    interval: Interval | None = None
    values: Mapping[str, float] = field(default_factory=dict, hash=False)
    intervals: Mapping[str, Interval] = field(default_factory=dict, hash=False)
