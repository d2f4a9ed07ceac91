import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from instances_plan import plan, plan_for_a_beginner
from liftwright.catalog import catalog
from liftwright.errors import UnknownNameError
from liftwright.evidence import findings
from liftwright.exchange import listings_json, plan_json
from liftwright.exchange.json_text import json_text
from liftwright.exchange.plan_record.requests import request_record
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest
from liftwright.programs.notation import parse_program
from plan_strategies import plans

PLANS = {"in full": plan(), "for a beginner": plan_for_a_beginner()}


def faults(text: str, document: str = "plan") -> list[str]:
    validator = Draft202012Validator(
        plan_json.schema(document),
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    return [it.message for it in validator.iter_errors(json.loads(text))]


def objects(schema: object) -> Iterator[tuple[list[str], list[str], object]]:
    """Yield required keys, described keys and openness of every described object."""
    if isinstance(schema, dict):
        if "properties" in schema:
            described = list(schema["properties"])
            yield schema["required"], described, schema["additionalProperties"]
        for part in schema.values():
            yield from objects(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from objects(part)


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_follows_the_schema(name: str) -> None:
    assert faults(plan_json.as_json(PLANS[name])) == []


@settings(max_examples=25)
@given(plans())
def test_every_plan_follows_the_schema(made: Plan) -> None:
    assert faults(plan_json.as_json(made)) == []


@settings(max_examples=10)
@given(plans())
def test_the_program_can_be_read_back(made: Plan) -> None:
    record = json.loads(plan_json.as_json(made))

    assert parse_program(record["program"]["notation"]).value == made.program


def test_the_same_plan_is_the_same_text() -> None:
    assert plan_json.as_json(plan()) == plan_json.as_json(plan())


def test_keys_stand_in_the_order_of_the_schema() -> None:
    record = json.loads(plan_json.as_json(plan()))
    described = plan_json.schema()["properties"]

    assert isinstance(described, dict)
    assert list(record) == list(described)


@pytest.mark.parametrize(
    ("whole", "part"),
    [(Plan, None), (PlanRequest, "request")],
    ids=["plan", "request"],
)
def test_nothing_of_a_plan_is_left_out(whole: type, part: str | None) -> None:
    record = json.loads(plan_json.as_json(plan()))
    said = record[part] if part else record
    elsewhere = {"template": "typical_week", "size": "forecast", "strength": "forecast"}
    elsewhere |= {"minutes": "days"}

    assert is_dataclass(whole)
    missing = [
        it.name
        for it in fields(whole)
        if it.name not in said and elsewhere.get(it.name) not in said
    ]
    assert not missing


def test_loads_stay_as_they_were_entered() -> None:
    record = json.loads(plan_json.as_json(plan()))
    squat = record["program"]["weeks"][0]["days"][0]["slots"][0]

    assert squat["exercise_name"] == "Back squat"
    assert squat["sets"][0]["load"] == {
        "rule": "fixed",
        "load": {
            "kind": "external",
            "mass": {"amount": 45, "unit": "lb"},
            "basis": "total",
            "band": None,
        },
    }


def test_half_units_stay_exact() -> None:
    text = plan_json.as_json(plan_for_a_beginner())

    assert '"amount": 22.5' in text


def test_days_have_dates_and_minutes_where_they_are_known() -> None:
    days = json.loads(plan_json.as_json(plan()))["program"]["weeks"][1]["days"]

    assert [day["date"] for day in days] == ["2026-03-09", "2026-03-11", "2026-03-13"]
    assert all(20 < day["minutes"] < 75 for day in days)


def test_a_plan_without_a_start_has_no_dates() -> None:
    record = json.loads(plan_json.as_json(plan_for_a_beginner()))

    assert record["program"]["weeks"][0]["days"][0]["date"] is None


def test_reasons_carry_the_keys_of_their_findings() -> None:
    reasons = json.loads(plan_json.as_json(plan()))["reasons"]

    assert reasons[0]["findings"] == ["zone.heavy", "volume.strength.curve"]


def test_the_forecast_has_an_interval_for_every_week() -> None:
    record = json.loads(plan_json.as_json(plan()))
    squat = record["forecast"]["strength"][0]

    assert len(squat["weeks"]) == plan().request.weeks
    assert all(
        it["low_percent"] < it["mean_percent"] < it["high_percent"]
        for it in squat["weeks"]
    )


@pytest.mark.parametrize("document", plan_json.schema_names())
def test_schemas_are_schemas_of_the_named_draft(document: str) -> None:
    schema = plan_json.schema(document)

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"{document}.json"


def test_every_schema_is_documented() -> None:
    pages = Path(__file__).resolve().parents[2] / "docs" / "reference"
    text = (pages / "plan-files.md").read_text(encoding="utf-8")

    assert [it for it in plan_json.schema_names() if f"| `{it}` |" not in text] == []


@pytest.mark.parametrize("document", plan_json.schema_names())
def test_schemas_leave_no_key_open(document: str) -> None:
    described = list(objects(plan_json.schema(document)))

    assert described
    assert all(is_open is False for _, _, is_open in described)
    assert all(required == keys for required, keys, _ in described)


def test_an_unknown_schema_is_said() -> None:
    with pytest.raises(UnknownNameError, match="plan"):
        plan_json.schema("plans")


def test_every_finding_follows_its_schema() -> None:
    text = listings_json.evidence_as_json(findings())

    assert faults(text, "evidence") == []
    assert len(json.loads(text)["findings"]) == len(findings())


def test_findings_bring_their_sources() -> None:
    text = listings_json.evidence_as_json(findings("volume.size.curve")[:1])
    record = json.loads(text)

    named = {key for it in record["findings"] for key in it["sources"]}
    assert named == {it["key"] for it in record["sources"]}


def test_every_exercise_follows_its_schema() -> None:
    text = listings_json.exercises_as_json(catalog().values())

    assert faults(text, "exercises") == []


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_text({"number": float("nan")})


def test_broken_letters_can_be_written_and_read() -> None:
    text = json_text({"name": "\ud800 naïve"})

    assert json.loads(text.encode()) == {"name": "\ud800 naïve"}


def test_equipment_is_listed_in_order() -> None:
    listed = request_record(plan().request)["inventory"]

    assert isinstance(listed, dict)
    assert listed["equipment"] == sorted(listed["equipment"])
