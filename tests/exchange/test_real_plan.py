"""What the planner makes can be written in every format."""

import csv
import json
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator

from exchange.page.reading import read
from liftwright.catalog import inventory_preset
from liftwright.domain.person import Level, Person, ScreeningAnswers
from liftwright.domain.program import Weekday
from liftwright.exchange import plan_csv, plan_html, plan_ics, plan_json, plan_pdf
from liftwright.planner.make import make_plan
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest
from liftwright.programs.notation import parse_program
from liftwright.quantities import Unit, kilograms

SAT = Weekday.SAT


@pytest.fixture(scope="module")
def made() -> Plan:
    return make_plan(
        PlanRequest(
            person=Person(Level.INTERMEDIATE, age_years=70, body_mass=kilograms(72)),
            inventory=inventory_preset("bodyweight", Unit.KG),
            days=(SAT,),
            minutes={SAT: 20},
            weeks=5,
            emphasis=0.3,
            screening=ScreeningAnswers(has_hypertension=True),
            start=date(2026, 3, 2),
        )
    )


def test_as_json_it_follows_the_schema_and_reads_back(made: Plan) -> None:
    record = json.loads(plan_json.as_json(made))

    Draft202012Validator(plan_json.schema()).validate(record)
    assert parse_program(record["program"]["notation"]).value == made.program


def test_as_a_page_it_is_well_formed(made: Plan) -> None:
    page = read(plan_html.as_html(made))

    assert page.faults == []
    for day in made.program.weeks[0].days:
        assert page.named("main")[0].text.count(day.name) >= 1


def test_as_a_document_it_has_pages(made: Plan) -> None:
    assert plan_pdf.as_pdf(made).startswith(b"%PDF")


def test_as_a_calendar_it_has_a_saturday_a_week(made: Plan) -> None:
    text = plan_ics.as_ics(made, now=datetime(2026, 2, 1, tzinfo=UTC))
    days = [it.decoded("dtstart") for it in Calendar.from_ical(text).walk("VEVENT")]

    assert days[0] == date(2026, 3, 7)
    assert {it.weekday() for it in days} == {SAT}
    assert len(days) == made.request.weeks


def test_as_a_table_it_has_all_weeks(made: Plan) -> None:
    rows = csv.DictReader(StringIO(plan_csv.as_csv(made)))

    assert {row["week"] for row in rows} == {"1", "2", "3", "4", "5"}
