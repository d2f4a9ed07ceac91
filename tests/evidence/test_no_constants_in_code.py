"""Constants of science are findings, and every finding that code asks for exists."""

from pathlib import Path

import pytest

from evidence.constant_scan import (
    EXEMPT_FILES,
    REMEDY,
    Stray,
    stray_constants,
    stray_keys,
)

SOURCE = Path(__file__).resolve().parents[2] / "src" / "liftwright"
ROOMS_OF_SCIENCE = (
    "loading",
    "programs",
    "adaptation",
    "planner",
    "coaching",
    "analytics",
    "catalog",
)


def report(strays: list[Stray], remedy: str) -> str:
    return "\n".join(["", *map(str, strays), remedy])


@pytest.mark.parametrize("room", ROOMS_OF_SCIENCE)
def test_no_room_holds_a_constant_of_science(room: str) -> None:
    files = sorted((SOURCE / room).rglob("*.py"))
    judged = [file for file in files if file.name not in EXEMPT_FILES]

    strays = [
        stray
        for file in judged
        for stray in stray_constants(
            file.read_text("utf-8"), str(file.relative_to(SOURCE))
        )
    ]

    assert not strays, report(strays, REMEDY)


def test_every_key_in_the_source_is_a_finding() -> None:
    strays = [
        stray
        for file in sorted(SOURCE.rglob("*.py"))
        for stray in stray_keys(file.read_text("utf-8"), str(file.relative_to(SOURCE)))
    ]

    assert not strays, report(strays, "add the finding to evidence/data and compile")


@pytest.mark.parametrize(
    "planted",
    [
        "DECAY = 0.0333",
        "def load_kg(reps: int) -> float:\n    return 31 * reps",
        "x = -0.3",
        "x = 1e-3",
        "half_life_days = 42",
        "x = float('0.85')",
        "x = Decimal('2.5')",
        "x = decimal.Decimal('2.5')",
        "x = 3  # three is a nice number",
        "x = 3  # not science:",
    ],
)
def test_the_scan_catches_a_planted_constant(planted: str) -> None:
    strays = stray_constants(planted, "planted.py")

    assert [stray.line for stray in strays] == [planted.count("\n") + 1]
    assert "looks like science" in str(strays[0])


@pytest.mark.parametrize(
    "innocent",
    [
        "minutes = seconds / 60",
        "x = [0, 1, 2, -1, 10, 100, 0.5, 1000, 7, 24]",
        "flag = True",
        "name = 'squat 3x5 at 85%'",
        "bits = 31  # not science: digits of a hash",
        "x = float('nan')",
        '"""A docstring may say 85%."""',
    ],
)
def test_the_scan_lets_ordinary_code_pass(innocent: str) -> None:
    assert stray_constants(innocent, "innocent.py") == []


@pytest.mark.parametrize(
    ("planted", "message"),
    [
        ("from liftwright.evidence import value\nvalue('rest.size.defualt')", "rest"),
        ("from liftwright import evidence\nevidence.value('no.such')", "no.such"),
        ("import liftwright.evidence\nliftwright.evidence.source('no')", "no"),
        ("import liftwright.evidence as e\ne.finding('no.such')", "no.such"),
        ("from liftwright.evidence import value as v\nv(key='no.such')", "no.such"),
        ("from liftwright.evidence import value\nvalue('rest.size.range')", "low"),
        ("from liftwright.evidence import values\nvalues('rest.size.default')", "use"),
        (
            "from liftwright.evidence import values\nvalues('rest.size.range')['lo']",
            "it has low, high",
        ),
        ("\nWHY = ('recovery.gap.hevay',)", "recovery.gap.heavy"),
    ],
)
def test_the_scan_catches_a_key_without_a_finding(planted: str, message: str) -> None:
    strays = stray_keys(planted, "planted.py")

    assert [stray.line for stray in strays] == [2]
    assert message in str(strays[0])


@pytest.mark.parametrize(
    "innocent",
    [
        "from liftwright.evidence import value\nvalue('rest.size.default')",
        "from liftwright.evidence import values\nvalues('rest.size.range')['low']",
        "from liftwright.evidence import values\nvalues(f'rest.{aim}.range')",
        "value('no.such')",
        "WHY = ('recovery.gap.heavy',)",
        "PREFIX = 'recovery.hard_sets'",
        "PATH = 'load.zone.own'  # not a finding: a path of ours",
    ],
)
def test_the_scan_lets_known_keys_pass(innocent: str) -> None:
    assert stray_keys(innocent, "innocent.py") == []
