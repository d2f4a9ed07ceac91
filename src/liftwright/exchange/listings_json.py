"""Findings and exercises as JSON; `plan_json.schema` has the schemas they follow."""

from collections.abc import Iterable, Mapping

from liftwright import __version__
from liftwright.domain.exercise import Exercise
from liftwright.evidence import Finding, Interval, Source, source
from liftwright.exchange.json_text import Json, Record, json_text, number

VERSION = 1
"""Raised when a reader of the version before would go wrong, and only then."""


def evidence_as_json(findings: Iterable[Finding]) -> str:
    """Return findings, in their order, with every source that they name."""
    listed = list(findings)
    named = sorted({key for finding in listed for key in finding.sources})
    return json_text(
        {
            **_head("evidence"),
            "findings": [finding_record(it) for it in listed],
            "sources": [source_record(source(key)) for key in named],
        }
    )


def exercises_as_json(exercises: Iterable[Exercise]) -> str:
    """Return exercises, in their order."""
    return json_text(
        {
            **_head("exercises"),
            "exercises": [exercise_record(it) for it in exercises],
        }
    )


def finding_record(finding: Finding) -> Record:
    """Return a finding with everything needed to doubt it."""
    interval = finding.interval
    return {
        "key": finding.key,
        "topic": finding.topic,
        "title": finding.title,
        "statement": finding.statement,
        "value": finding.value,
        "values": dict(finding.values),
        "interval": None if interval is None else _interval(interval),
        "intervals": {name: _interval(it) for name, it in finding.intervals.items()},
        "unit": finding.unit,
        "certainty": finding.certainty.value,
        "confidence": finding.confidence.value,
        "population": finding.population,
        "limits": finding.limits,
        "sources": list(finding.sources),
    }


def source_record(source: Source) -> Record:
    """Return a paper, a document or a convention."""
    return {
        "key": source.key,
        "citation": source.citation,
        "year": source.year,
        "doi": source.doi,
        "note": source.note,
    }


def exercise_record(exercise: Exercise) -> Record:
    """Return an exercise with everything that planning and coaching ask about it."""
    rung = exercise.ladder
    return {
        "id": exercise.id,
        "name": exercise.name,
        "aliases": list(exercise.aliases),
        "modality": exercise.modality.value,
        "pattern": exercise.pattern.value,
        "equipment": sorted(it.value for it in exercise.equipment),
        "laterality": exercise.laterality.value,
        "load_kind": exercise.load_kind.value,
        "basis": exercise.basis.value,
        "measure": exercise.measure.value,
        "bodyweight_share": number(exercise.bodyweight_share),
        "muscles": _shares(exercise),
        "family": exercise.family,
        "transfer": number(exercise.transfer),
        "is_main_lift": exercise.is_main_lift,
        "is_compound": exercise.is_compound,
        "skill": exercise.skill.name.lower(),
        "ladder": None if rung is None else {"ladder": rung.ladder, "rung": rung.rung},
        "spotter": exercise.spotter.value,
        "cues": list(exercise.cues),
        "contraindications": list(exercise.contraindications),
        "curve": exercise.curve,
        "muscle_source": exercise.muscle_source,
        "rom_note": exercise.rom_note,
    }


def _shares(exercise: Exercise) -> Mapping[str, Json]:
    """Return what a set counts for each muscle, most first."""
    shares = sorted(exercise.muscles.items(), key=lambda it: (-it[1], it[0]))
    return {muscle.value: number(share) for muscle, share in shares}


def _interval(interval: Interval) -> Record:
    return {"low": interval.low, "high": interval.high, "kind": interval.kind}


def _head(listing: str) -> Record:
    return {
        "format": f"liftwright.{listing}",
        "version": VERSION,
        "made_by": f"liftwright {__version__}",
    }
