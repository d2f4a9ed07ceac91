"""What a plan rests on: its findings in words, and their sources with numbers."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from liftwright.evidence import Certainty, Finding, finding, is_finding, source
from liftwright.exchange.sheet.sheets import FindingSheet, SourceSheet, Why
from liftwright.planner.plan import Plan

CERTAINTY_WORDS = {
    Certainty.EXACT: "by definition",
    Certainty.WELL_ESTIMATED: "well measured",
    Certainty.HETEROGENEOUS: "an average; people differ",
    Certainty.CONVENTION: "a convention, not a finding",
    Certainty.NOT_SUPPORTED: "not supported by evidence",
}


GROUNDS_KEPT = 256
"""An exercise rests on the same findings in every week."""


def known_finding(key: str) -> Finding | None:
    """Return a finding; `None` where the key names a rule or nothing."""
    return finding(key) if is_finding(key) else None


@lru_cache(maxsize=GROUNDS_KEPT)
def told(keys: tuple[str, ...]) -> tuple[Why, ...]:
    """Return what findings say, each with its key; unknown keys are passed over."""
    found = ((key, known_finding(key)) for key in keys)
    return tuple(Why(known.statement, (key,)) for key, known in found if known)


def cited_keys(plan: Plan) -> tuple[str, ...]:
    """Return every finding that a plan cites, in reading order."""
    return tuple(key for key in dict.fromkeys(_keys(plan)) if known_finding(key))


def finding_sheets(
    keys: Iterable[str], numbers: Mapping[str, int]
) -> tuple[FindingSheet, ...]:
    """Return findings in words.

    Args:
        keys: Their keys.
        numbers: Number of each source by its key.
    """
    found = (finding(key) for key in keys)
    return tuple(
        FindingSheet(
            key=it.key,
            title=it.title,
            statement=it.statement,
            certainty=CERTAINTY_WORDS[it.certainty],
            sources=tuple(sorted(numbers[key] for key in it.sources)),
        )
        for it in found
    )


def source_numbers(keys: Iterable[str]) -> Mapping[str, int]:
    """Return the number of every source of findings, in order of appearance."""
    named = dict.fromkeys(it for key in keys for it in finding(key).sources)
    return {key: number for number, key in enumerate(named, start=1)}


def source_sheets(numbers: Mapping[str, int]) -> tuple[SourceSheet, ...]:
    """Return sources by their numbers."""
    found = ((number, source(key)) for key, number in numbers.items())
    return tuple(
        SourceSheet(number, it.citation, it.doi or "", it.note) for number, it in found
    )


def _keys(plan: Plan) -> Iterator[str]:
    for reason in plan.reasons:
        yield from reason.findings
    for relaxed in plan.relaxed:
        yield from relaxed.findings
    yield from _keys_of_program(plan)
    for part in (plan.screening, plan.protein, plan.energy):
        yield from part.why if part else ()


def _keys_of_program(plan: Plan) -> Iterator[str]:
    for week in plan.program.weeks:
        for day in week.days:
            for slot in day.slots:
                yield from slot.why
                for sets in slot.sets:
                    yield from sets.why
