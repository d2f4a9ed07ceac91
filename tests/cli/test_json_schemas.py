"""What commands write as JSON follows the schemas that `liftwright schema` prints."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from instances_plan import plan, request
from liftwright.catalog import catalog
from liftwright.cli import main
from liftwright.cli.advice_text import advice_json
from liftwright.cli.audit_text import audit_json
from liftwright.cli.frontier_formats import frontier_json
from liftwright.exchange.plan_json import schema, schema_names
from liftwright.planner.advise import Advice
from liftwright.planner.audit import audit
from liftwright.planner.frontier import FrontierPoint

SCHEMAS = {f"{name}.json": schema(name) for name in schema_names()}
REGISTRY: Registry[bool | Mapping[str, Any]] = Registry().with_resources(
    (name, Resource.from_contents(it)) for name, it in SCHEMAS.items()
)


def faults(text: str, kind: str) -> list[str]:
    validator = Draft202012Validator(SCHEMAS[f"{kind}.json"], registry=REGISTRY)
    record = json.loads(text)
    assert record["format"] == f"liftwright.{kind}"
    return [f"{it.json_path}: {it.message}" for it in validator.iter_errors(record)]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("prescription", "prescribe squat --one-rm 300lb --aim size"),
        ("prescription", "prescribe lateral-raise --aim size"),
        ("prescription", "prescribe plank"),
        ("prescription", "prescribe pull-up --aim strength"),
        ("screening", "screen --disease yes --age 70"),
        ("screening", "screen --active yes"),
        ("evidence", "evidence deload"),
        ("evidence", "why volume.size.curve"),
        ("exercises", "exercises chest"),
        ("programs", "programs"),
        ("check", "check gzclp"),
        ("simulation", "simulate gzclp"),
        ("changes", "diff gzclp gzclp"),
    ],
)
def test_a_listing_follows_its_schema(
    kind: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words.split(), "--format", "json"]) == 0

    assert faults(capsys.readouterr().out, kind) == []


@pytest.mark.parametrize("name", schema_names())
def test_every_schema_can_be_printed(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", name]) == 0

    assert json.loads(capsys.readouterr().out) == schema(name)


def test_an_audit_follows_its_schema() -> None:
    found = audit(plan().program, request(), catalog())

    assert found.findings
    assert faults(audit_json(found), "audit") == []


def test_advice_follows_its_schema() -> None:
    found = Advice("one more day", 0.31, 14.2, request(), 0.02)

    assert faults(advice_json([found]), "advice") == []


def test_a_frontier_follows_its_schema_with_its_plans() -> None:
    point = FrontierPoint(0.5, 1.8, 2.4, plan())

    assert faults(frontier_json((point,)), "frontier") == []
