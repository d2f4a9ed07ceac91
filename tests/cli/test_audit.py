import json
from pathlib import Path

import pytest

from cli.conftest import Call

DAY = 'program "A"\nweeks 1\n  day Monday "X"\n'

SQUATS = """
program "Only squats"
weeks 1-2
  day Monday "Squat"
    back-squat
      20x5 @ 90% 1RM, rest 1:00
  day Tuesday "Squat again"
    back-squat
      20x5 @ 95% 1RM, rest 1:00
"""


@pytest.fixture
def squats(tmp_path: Path) -> Path:
    file = tmp_path / "squats.liftwright"
    file.write_text(SQUATS)
    return file


def test_a_broken_hard_rule_is_exit_code_1(call: Call, squats: Path) -> None:
    judged = call("audit", str(squats))

    assert judged.code == 1
    assert judged.out.startswith("Only squats\n")
    assert "Must change" in judged.out
    assert "an intermediate lifter" in " ".join(judged.out.split())


def test_every_complaint_cites_its_finding(call: Call, squats: Path) -> None:
    found = json.loads(call("audit", str(squats), "--format", "json").out)

    assert found["is_broken"]
    assert found["findings"]
    assert all(it["findings"] for it in found["findings"])
    severities = [it["severity"] for it in found["findings"]]
    order = ["broken", "warning", "remark"]
    assert severities == sorted(severities, key=order.index)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no name"),
        ("program", "line 1"),
        (DAY + "    squta\n      3x5\n", "squta"),
        (
            'program "A"\nweeks 1\n  day Monday "X"\n    back-squat\n      3y5\n',
            "line 5",
        ),
        ('program "A"\n', "at least one training day"),
    ],
)
def test_a_faulty_program_is_located_and_refused(
    call: Call, tmp_path: Path, text: str, complaint: str
) -> None:
    file = tmp_path / "program.liftwright"
    file.write_text(text)

    ended = call("audit", str(file))

    assert ended.code == 2
    assert ended.out == ""
    assert complaint in ended.err


def test_a_missing_program_is_refused(call: Call) -> None:
    ended = call("audit", "no-such.liftwright")

    assert ended.code == 2
    assert "does not exist" in ended.err


def test_a_plans_own_file_is_judged_for_whom_it_was_made(
    call: Call, tmp_path: Path
) -> None:
    gym = tmp_path / "gym.toml"
    gym.write_text('unit = "lb"\nlike = "barbell"\nname = "garage"')
    file = tmp_path / "plan.liftwright"
    wishes = ("--days", "2", "--minutes", "45", "--lift", "squat 300lb")

    call("plan", *wishes, "--equipment", str(gym), "-o", str(file))
    judged = call("audit", str(file))

    assert judged.code == 0
    assert "assumes" not in judged.out
    assert "not makeable" not in " ".join(judged.out.split())
