"""Do not train through pain: it stops a movement, and is spared until it is gone."""

import json
from pathlib import Path
from typing import Any

import pytest

from liftwright.catalog import exercise
from liftwright.cli import main
from liftwright.evidence import finding, value, values

PROGRAM = """
program "Knees and arms"
for unit "kg"
repeats
day "A"
  back-squat
    3x5 @ 100 kg, RIR 2
    progress linear +2.5 kg
  barbell-curl
    3x10 @ 30 kg, RIR 2
    progress linear +1 kg
"""


@pytest.fixture(autouse=True)
def _own_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)
    path = tmp_path / "program.liftwright"
    path.write_text(PROGRAM, encoding="utf-8")
    assert main(["adopt", str(path)]) == 0


def coming(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["today", "--format", "json"]) == 0
    session = json.loads(capsys.readouterr().out)["session"]
    return {it["id"]: it for it in session["exercises"]}


def test_claim_A10(capsys: pytest.CaptureFixture[str]) -> None:
    """Pain in a set stops the movement and offers one that spares the part."""
    assert main(["log", "squat 100x5, 100x3 pain 7 knee"]) == 0
    said = capsys.readouterr().out

    assert value("pain.scale.stop_above") == 5
    assert "Stop this movement for today" in said
    assert finding("pain.refer").statement.split(".")[0] in " ".join(said.split())
    assert "Instead:" in said

    later = coming(capsys)
    assert [it["part"] for it in later["back-squat"]["pains"]] == ["knee"]
    assert later["barbell-curl"]["pains"] == []
    for name in later["back-squat"]["instead"]:
        assert "knee" not in exercise(name).contraindications


def test_claim_A10_it_is_spared_until_it_is_gone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["pain", "knee", "6"])
    for _ in range(2):
        main(["log", "curl 3x10 30"])
        assert coming(capsys)["back-squat"]["pains"]

    main(["pain", "knee", "0"])
    assert coming(capsys)["back-squat"]["pains"] == []


def test_claim_A10_a_little_pain_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert values("pain.scale.go") == {"low": 0, "high": 2}
    main(["log", "squat 100x5 pain 2 knee"])

    assert "Fine: go on" in capsys.readouterr().out
    assert coming(capsys)["back-squat"]["pains"] == []


def test_claim_A10_it_is_no_medical_advice(capsys: pytest.CaptureFixture[str]) -> None:
    main(["pain", "knee", "6"])

    said = " ".join(capsys.readouterr().out.split())
    assert "not medical advice" in said
    assert "have it looked at" in said


def test_claim_A10_the_next_plan_spares_it_until_it_is_gone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wish = ["plan", "--from-log", "journal", "--days", "2", "--minutes", "30"]
    wish += ["--weeks", "4", "--format", "json"]
    main(["log", "squat 3x5 100@8; curl 3x10 30@8"])

    def planned() -> dict[str, Any]:
        capsys.readouterr()
        assert main(wish) == 0
        plan: dict[str, Any] = json.loads(capsys.readouterr().out)
        return plan

    def exercises(plan: dict[str, Any]) -> set[str]:
        days = plan["program"]["weeks"][0]["days"]
        return {slot["choices"][0] for day in days for slot in day["slots"]}

    main(["pain", "knee", "7"])
    spared = [exercise(it).contraindications for it in exercises(planned())]
    assert spared
    assert not any("knee" in it for it in spared)

    main(["pain", "knee", "0"])
    again = planned()
    assert any("knee" in exercise(it).contraindications for it in exercises(again))
    lifts = {it["exercise"] for it in again["request"]["person"]["lifts"]}
    assert "back-squat" in lifts
