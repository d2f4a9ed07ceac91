import json
import os
import pty
from pathlib import Path

import pytest

from cli.test_json_schemas import faults
from liftwright.cli import main
from liftwright.cli.bar import Bar
from log_fixtures import FIXTURES

STRONG = str(FIXTURES / "strong_2021.csv")
LAST_WORD = b"50%\r\x1b[K"


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)


def test_a_dry_run_shows_everything_and_writes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["import", STRONG, "--unit", "lb", "--dry-run"]) == 0

    shown = capsys.readouterr().out
    assert "1 session with 6 sets, on 14 Sep 2021" in shown
    assert "line 10: repetitions done must be 0 to 100000, got 877777" in shown
    assert "Nothing was written" in shown
    main(["history"])
    assert "Nothing was written down yet" in capsys.readouterr().out


def test_an_import_can_be_seen_repeated_and_undone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    call = ["import", STRONG, "--unit", "lb"]

    assert main(call) == 0
    assert "Recorded 1 session" in capsys.readouterr().out
    assert main(call) == 0
    assert "Nothing to add" in capsys.readouterr().out
    assert main(["history"]) == 0
    assert "Bench press" in capsys.readouterr().out
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert main(call) == 0
    assert "brought back" in capsys.readouterr().out


def test_an_import_in_json_follows_its_schema(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["import", STRONG, "--unit", "lb", "--json"]) == 0

    said = capsys.readouterr().out
    assert faults(said, "import") == []
    assert json.loads(said)["skipped"][0] == {
        "counted_in": "line",
        "number": 9,
        "reason": "no repetitions, time or distance",
    }


def test_a_unit_that_nobody_says_is_asked_for_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["import", STRONG]) == 2

    assert "--unit kg or --unit lb" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.db"))


def test_a_table_is_read_with_its_mapping(capsys: pytest.CaptureFixture[str]) -> None:
    table = [str(FIXTURES / f"table_german.{ending}") for ending in ("csv", "toml")]

    assert main(["import", table[0], "--mapping", table[1]]) == 0

    shown = capsys.readouterr().out
    assert "No match here; their sets are kept" in shown
    assert "Kniebeuge" in shown


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["absent.csv"], "does not exist"),
        ([STRONG, "--format", "stron"], "Did you mean: strong"),
        ([STRONG, "--unit", "stone"], "--unit"),
        ([STRONG, "--unit", "lb", "--zone", "Mars/Olympus"], "Europe/Berlin"),
        ([str(FIXTURES / "openpowerlifting_two_lifters.csv")], "--name"),
        ([str(FIXTURES / "sessions_faulty.liftwright")], "line 7"),
    ],
)
def test_what_cannot_be_imported_says_what_to_do(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", *words]) == 2

    assert message in capsys.readouterr().err


def test_a_bar_fills_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = pty.openpty()
    with os.fdopen(writer, "w") as terminal:
        monkeypatch.setattr("sys.stderr", terminal)
        monkeypatch.setenv("TERM", "xterm")
        with Bar("Recording") as shown:
            shown.tell(1, 2)
            shown.tell(1, 2)
        terminal.flush()
        written = b""
        while not written.endswith(LAST_WORD):
            written += os.read(reader, 4096)
    os.close(reader)

    assert written.count(b"50%") == 1
    assert written.startswith(b"\r\x1b[KRecording")


def test_no_bar_is_drawn_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with Bar("Recording") as shown:
        shown.tell(1, 2)

    assert capsys.readouterr().err == ""
