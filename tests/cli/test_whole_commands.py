"""Commands from their call to their last line, on the smallest wishes there are."""

import io
import json
from pathlib import Path

import pytest

from cli.conftest import Call

SMALL = (
    *("--days", "1", "--minutes", "20", "--weeks", "2", "--equipment", "bodyweight"),
)


class Person(io.StringIO):
    """Somebody at a terminal who types."""

    def isatty(self) -> bool:
        return True


def test_a_frontier_is_planned_and_told(call: Call) -> None:
    told = call("frontier", *SMALL)

    assert told.code == 0, told.err
    assert "what each costs in the other" in told.out
    assert "0 all size" in told.out


def test_advice_is_planned_and_told(call: Call) -> None:
    told = call("advise", *SMALL, "--format", "json")

    assert told.code == 0, told.err
    changes = [it["change"] for it in json.loads(told.out)["advice"]]
    assert any("2 days" in change for change in changes)
    assert sum("more minutes" in change for change in changes) == 1


def test_with_nothing_said_somebody_at_a_terminal_is_asked(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept = tmp_path / "me.toml"
    answers = [
        *("size", "novice", "", "", "none", "size"),
        *("1", "20", "bodyweight", "", "", ""),
        *("yes", "", "", "", "", ""),
        str(kept),
    ]
    monkeypatch.setattr("sys.stdin", Person("\n".join(answers) + "\n"))
    monkeypatch.setattr("liftwright.cli.plan.can_ask", lambda: True)

    ended = call("plan")

    assert ended.code == 0, ended.err
    assert "What should training give you?" in ended.err
    assert "Wed" in ended.out
    assert "liftwright screen" not in ended.out.partition("Your week")[0]
    assert 'equipment = "bodyweight"' in kept.read_text()
    assert "active = true" in kept.read_text()


def test_somebody_at_a_terminal_can_be_screened(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Person("yes\n" + "no\n" * 5))
    monkeypatch.setattr("liftwright.cli.screen.can_ask", lambda: True)

    ended = call("screen")

    assert ended.code == 0
    assert "Are you pregnant?" in ended.err
    assert ended.out.startswith("You may start\n")
