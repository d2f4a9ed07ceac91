"""What the compiler accepts, and how it words a fault."""

import json
from pathlib import Path

import pytest

from liftwright.evidence import compile as compile_module
from liftwright.evidence.compile import compiled_text

SOURCES = '["a-2020"]\ncitation = "A. 2020."\nyear = 2020\n'
GOOD = {
    "title": '"Title"',
    "statement": '"A sentence."',
    "value": "2",
    "unit": '"kg"',
    "certainty": '"exact"',
    "confidence": '"A"',
    "sources": '["a-2020"]',
}


def toml(fields: dict[str, str], key: str = "topic_of.name") -> str:
    lines = [f"{name} = {text}" for name, text in fields.items()]
    return "\n".join([f'["{key}"]', *lines, ""])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources.toml").write_text(SOURCES, "utf-8")
    return tmp_path


def fault(folder: Path, text: str) -> str:
    (folder / "topic.toml").write_text(f'topic = "Topic"\n{text}', "utf-8")
    with pytest.raises(ValueError, match=r"\.toml") as raised:
        compiled_text(folder)
    return str(raised.value)


def test_a_complete_finding_is_compiled(folder: Path) -> None:
    interval = '{ low = 1, high = 3, kind = "95% CI" }'
    fields = GOOD | {"interval": interval, "values": "{ men = 1.5 }"}
    (folder / "topic.toml").write_text(f'topic = "Topic"\n{toml(fields)}', "utf-8")

    compiled = json.loads(compiled_text(folder))

    assert compiled["findings"]["topic_of.name"] == {
        "title": "Title",
        "statement": "A sentence.",
        "value": 2,
        "values": {"men": 1.5},
        "interval": [1, 3, "95% CI"],
        "intervals": {},
        "unit": "kg",
        "certainty": "exact",
        "confidence": "A",
        "sources": ["a-2020"],
        "population": "",
        "limits": "",
        "topic": "Topic",
    }
    assert compiled["sources"]["a-2020"] == {
        "citation": "A. 2020.",
        "year": 2020,
        "doi": None,
        "note": "",
    }


@pytest.mark.parametrize("field", ["title", "statement", "unit"])
def test_a_finding_needs_its_texts(folder: Path, field: str) -> None:
    fields = {name: text for name, text in GOOD.items() if name != field}

    message = fault(folder, toml(fields))

    assert f"topic.toml: topic_of.name: needs a {field}" in message


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"certainty": '"sure"'}, "certainty must be one of exact, well_estimated"),
        ({"confidence": '"E"'}, "confidence must be one of A, A2, B, C, D, not 'E'"),
        ({"sources": "[]"}, "needs at least one source"),
        ({"sources": '["b-2021"]'}, "source 'b-2021' is not in sources.toml"),
        ({"source": '"a-2020"'}, "unknown field 'source'"),
        ({"limits": "3"}, "limits must be text"),
        ({"value": '"2"'}, "value must be a finite number, not '2'"),
        ({"value": "nan"}, "value must be a finite number"),
        ({"value": "true"}, "value must be a finite number"),
        ({"values": "{ men = 'x' }"}, "men must be a finite number"),
        ({"values": "3", "value": "2"}, "values must be a table"),
        ({"interval": "[1, 3]"}, "needs exactly low, high and kind"),
        ({"interval": "{ low = 1, high = 3, kind = '' }"}, "two numbers and a kind"),
        (
            {"interval": "{ low = 3, high = 4, kind = 'range' }"},
            "the interval 3 to 4 does not contain value = 2",
        ),
        (
            {"intervals": "{ men = { low = 1, high = 2, kind = 'range' } }"},
            "the interval of men has no number of that name",
        ),
    ],
)
def test_a_fault_names_file_key_and_rule(
    folder: Path, change: dict[str, str], message: str
) -> None:
    told = fault(folder, toml(GOOD | change))

    assert told.startswith("topic.toml: topic_of.name: ")
    assert message in told


def test_a_finding_without_numbers_has_no_unit(folder: Path) -> None:
    fields = {name: text for name, text in GOOD.items() if name != "value"}

    assert "its unit must be 'none'" in fault(folder, toml(fields))


def test_a_key_is_dotted_lower_snake(folder: Path) -> None:
    assert "dotted lower_snake" in fault(folder, toml(GOOD, "Topic"))


def test_a_key_stands_in_one_file_only(folder: Path) -> None:
    (folder / "other.toml").write_text(f'topic = "Other"\n{toml(GOOD)}', "utf-8")

    told = fault(folder, toml(GOOD))

    assert "the same key stands in other.toml" in told


def test_a_file_names_its_topic(folder: Path) -> None:
    (folder / "other.toml").write_text(toml(GOOD), "utf-8")

    with pytest.raises(ValueError, match=r"other\.toml: must begin with its topic"):
        compiled_text(folder)


def test_a_finding_is_a_table(folder: Path) -> None:
    assert "loose: must be a table" in fault(folder, "loose = 3")


def test_broken_toml_names_its_file(folder: Path) -> None:
    assert "topic.toml: not valid TOML" in fault(folder, "= 3")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('["A 2020"]\ncitation = "A."', "a source key is lower case words"),
        ('["b-2021"]\nyear = 2021', "needs a citation"),
        ('["b-2021"]\ncitation = "B."\nyear = "2021"', "year must be a whole number"),
        (
            '["b-2021"]\ncitation = "B."\ndoi = "https://doi.org/10.1/x"',
            "must look like",
        ),
    ],
)
def test_a_source_is_judged_too(folder: Path, line: str, message: str) -> None:
    (folder / "sources.toml").write_text(f"{SOURCES}{line}\n", "utf-8")

    assert message in fault(folder, toml(GOOD))


def test_the_command_writes_the_compiled_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = folder / "findings.json"
    monkeypatch.setattr(compile_module, "COMPILED", compiled)

    compile_module.main()

    assert json.loads(compiled.read_text("utf-8"))["findings"]
    assert [path.suffix for path in folder.glob("findings.*")] == [".json"]


def test_the_command_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise ValueError("topic.toml: a.b: needs a title")

    monkeypatch.setattr(compile_module, "compiled_text", refuse)

    with pytest.raises(SystemExit, match=r"a\.b: needs a title"):
        compile_module.main()
