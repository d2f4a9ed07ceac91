"""A person who begins a program and trains it from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from liftwright.cli import main


@pytest.fixture
def train(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> "Train":
    """Return somebody with an empty journal."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)
    return Train(tmp_path, capsys)


class Train:
    """Calls commands one after the other."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys

    def call(self, *words: str) -> str:
        """Run a command and return what it shows."""
        self._capsys.readouterr()
        assert main(words) == 0
        return self._capsys.readouterr().out

    def begin(self, program: str, *words: str) -> None:
        """Begin a program that is given as text."""
        path = self._folder / "program.liftwright"
        path.write_text(program, encoding="utf-8")
        self.call("adopt", str(path), *words)

    def next(self) -> dict[str, dict[str, Any]]:
        """Return the exercises of the session that comes next, by id."""
        session = json.loads(self.call("today", "--format", "json"))["session"]
        return {it["id"]: it for it in session["exercises"]}
