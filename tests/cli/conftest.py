"""Runs commands in this process, as if they were called."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from liftwright.cli import main


class Outcome(NamedTuple):
    """What a command ended with."""

    code: int
    out: str
    err: str


Call = Callable[..., Outcome]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return a function that runs a command and returns code, output and errors."""
    monkeypatch.setenv("LIFTWRIGHT_TRACE", "1")
    monkeypatch.setenv("COLUMNS", "80")

    def run(*words: str) -> Outcome:
        capsys.readouterr()
        code = main(words)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run
