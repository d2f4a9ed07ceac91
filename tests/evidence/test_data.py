"""The data files themselves: complete, consistent, cited and compiled."""

from liftwright.evidence import (
    Certainty,
    Confidence,
    all_sources,
    findings,
    source,
)
from liftwright.evidence.compile import COMPILED, compiled_text

OUR_OWN = {"liftwright-convention", "liftwright-derivation"}


def test_the_compiled_file_is_fresh() -> None:
    assert COMPILED.read_text("utf-8") == compiled_text(), (
        "the data files changed: run python -m liftwright.evidence.compile"
    )


def test_every_finding_is_complete() -> None:
    incomplete = [
        known.key
        for known in findings()
        if not (known.title and known.unit and known.topic and known.sources)
    ]

    assert incomplete == []


def test_every_statement_is_one_sentence() -> None:
    wrong = [
        known.key
        for known in findings()
        if not known.statement.endswith((".", "?")) or ". " in known.statement
    ]

    assert wrong == []


def test_every_cited_source_exists_and_is_cited_once() -> None:
    for known in findings():
        assert all(source(key).citation for key in known.sources), known.key
        assert len(known.sources) == len(set(known.sources)), known.key


def test_every_interval_contains_its_number() -> None:
    for known in findings():
        if known.interval is not None:
            assert known.value is not None, known.key
            assert known.value in known.interval, known.key
        for name, interval in known.intervals.items():
            assert known.values[name] in interval, (known.key, name)


def test_low_is_never_above_high() -> None:
    for known in findings():
        for name, low in known.values.items():
            high = known.values.get(name.replace("low", "high"), low)
            assert "low" not in name.split("_") or low <= high, (known.key, name)


def test_every_source_is_used() -> None:
    used = {key for known in findings() for key in known.sources}

    assert {paper.key for paper in all_sources()} - used == set()


def test_what_is_derived_says_how() -> None:
    silent = [
        known.key
        for known in findings()
        if known.confidence is Confidence.D
        and not (known.limits or OUR_OWN & set(known.sources))
    ]

    assert silent == []


def test_a_house_convention_is_called_one() -> None:
    bold = [
        known.key
        for known in findings()
        if known.sources == ("liftwright-convention",)
        and (
            known.certainty is not Certainty.CONVENTION
            or known.confidence not in (Confidence.C, Confidence.D)
        )
    ]

    assert bold == []


def test_only_definitions_and_test_cases_are_exact() -> None:
    exact = {k.key.split(".")[0] for k in findings() if k.certainty is Certainty.EXACT}

    assert exact == {"rm_formula", "scoring", "energy", "reliability", "articles"}


def test_no_doi_stands_twice() -> None:
    dois = [paper.doi for paper in all_sources() if paper.doi]

    assert len(dois) == len(set(dois))
