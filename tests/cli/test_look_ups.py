import json
import re

import pytest

from cli.conftest import Call
from liftwright.catalog import catalog, ladders
from liftwright.evidence import finding, findings


def test_why_shows_number_doubt_source_and_limits(call: Call) -> None:
    shown = call("why", "protein.breakpoint")

    assert shown.code == 0
    for part in ("1.62", "95% CI", "Morton", "doi:10.1136/bjsports-2017-097608"):
        assert part in shown.out


def test_why_takes_a_key_as_plans_write_it(call: Call) -> None:
    assert call("why", "[zone.heavy]").out == call("why", "zone.heavy").out


@pytest.mark.parametrize("key", [it.key for it in findings()[::17]])
def test_every_finding_can_be_shown_to_people_and_programs(
    call: Call, key: str
) -> None:
    shown, listed = call("why", key), call("why", key, "--format", "json")

    assert finding(key).title in shown.out
    assert json.loads(listed.out)["findings"][0]["key"] == key


def test_an_unknown_key_offers_the_nearest_and_a_search(call: Call) -> None:
    ended = call("why", "zone.hevy")

    assert ended.code == 2
    assert "zone.heavy" in ended.err
    assert "liftwright evidence" in ended.err


def test_evidence_is_found_by_words(call: Call) -> None:
    shown = call("evidence", "protein", "strength")

    assert shown.code == 0
    assert "protein.strength.flat_from" in shown.out


def test_evidence_without_words_lists_every_finding(call: Call) -> None:
    shown = call("evidence")

    assert all(it.key in shown.out for it in findings())


def test_evidence_about_nothing_known_says_so(call: Call) -> None:
    ended = call("evidence", "quetzalcoatl")

    assert ended.code == 2
    assert "quetzalcoatl" in ended.err


def test_exercises_are_found_by_words(call: Call) -> None:
    shown = call("exercises", "chest", "dumbbell")

    assert "Dumbbell bench press" in shown.out


def test_the_name_of_an_exercise_shows_all_of_it(call: Call) -> None:
    shown = call("exercises", "Bench Press (Barbell)")

    for part in ("bench-press", "chest", "rack", *catalog()["bench-press"].cues[:1]):
        assert part.split()[0] in shown.out


def test_exercises_can_be_limited_to_a_place(call: Call) -> None:
    listed = call("exercises", "row", "--equipment", "bodyweight", "--format", "json")

    found = json.loads(listed.out)["exercises"]
    assert found
    assert all({*it["equipment"]} <= {"chair", "backpack"} for it in found)


@pytest.mark.parametrize("name", sorted(ladders()))
def test_a_ladder_is_listed_from_easy_to_hard(call: Call, name: str) -> None:
    shown = call("exercises", "--ladder", name)

    rows = re.findall(r"^ +\d+  (.+?)(?:  |$)", shown.out, re.MULTILINE)
    assert rows == [rung.name for rung in ladders()[name]]


def test_all_ladders_are_listed(call: Call) -> None:
    shown = call("exercises", "--ladders")
    listed = call("exercises", "--ladders", "--format", "json")

    assert all(name in shown.out for name in ladders())
    assert json.loads(listed.out)["exercises"]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["quetzalcoatl"], "no exercise matches"),
        (["--ladder", "pushup"], "unknown ladder .* There are: dip, hinge"),
        (["smith", "--equipment", "bands"], "no exercise matches smith at"),
        (["--equipment", "moon"], "unknown place"),
        (["--format", "yaml"], "--format: yaml .* text, json"),
    ],
)
def test_a_search_that_finds_nothing_says_what_to_do(
    call: Call, words: list[str], complaint: str
) -> None:
    ended = call("exercises", *words)

    assert ended.code == 2
    assert re.search(complaint, ended.err)


@pytest.mark.parametrize("name", ["plan", "evidence", "exercises"])
def test_schemas_are_printed(call: Call, name: str) -> None:
    assert "$schema" in json.loads(call("schema", name).out)


def test_an_unknown_schema_is_refused(call: Call) -> None:
    ended = call("schema", "poem")

    assert ended.code == 2
    assert "There are: advice, audit" in ended.err
