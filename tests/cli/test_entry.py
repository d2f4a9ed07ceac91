import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Call
from liftwright.cli import entry, main
from liftwright.cli.arguments import Arguments
from liftwright.errors import (
    DamagedJournalError,
    InfeasibleError,
    InputError,
    LiftwrightError,
    MissingExtraError,
    UnprovenError,
)


def test_ctrl_c_while_a_command_is_loaded_is_no_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "run", interrupted)

    assert main(["plan"]) == 130
    assert capsys.readouterr().err == "liftwright: stopped.\n"


def raising(error: BaseException) -> entry.Run:
    def run(_arguments: Arguments) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (InputError("no such thing."), 2, "liftwright: no such thing."),
        (UnprovenError("no week found."), 2, "liftwright: no week found."),
        (InfeasibleError(["a", "b"], ["less a"]), 3, "  - less a"),
        (MissingExtraError("A chart", "charts"), 2, "liftwright[charts]"),
        (DamagedJournalError("two records."), 5, "liftwright: two records."),
        (KeyboardInterrupt(), 130, "liftwright: stopped."),
    ],
)
def test_each_failure_has_its_exit_code_and_one_message(
    call: Call,
    monkeypatch: pytest.MonkeyPatch,
    error: LiftwrightError,
    code: int,
    said: str,
) -> None:
    monkeypatch.delenv("LIFTWRIGHT_LAUNCHER", raising=False)
    monkeypatch.setattr("liftwright.cli.schema.run", raising(error))

    ended = call("schema")

    assert ended.code == code
    assert said in ended.err
    assert ended.out == ""


def test_a_defect_is_one_sentence_without_a_trace(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liftwright.cli.schema.run", raising(ZeroDivisionError("oh")))
    monkeypatch.setenv("LIFTWRIGHT_TRACE", "")

    ended = call("schema")

    assert ended.code == 70
    assert ended.err.count("\n") == 1
    assert "ZeroDivisionError: oh" in ended.err
    assert "Traceback" not in ended.err


def test_a_reader_that_goes_away_is_no_failure_worth_words() -> None:
    call = [sys.executable, "-m", "liftwright", "evidence"]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        said = run.stderr.read()

    assert run.returncode == 141
    assert said == b""


def test_an_unknown_command_comes_with_the_nearest(call: Call) -> None:
    ended = call("pln")

    assert ended.code == 2
    assert "unknown command 'pln'" in ended.err
    assert "plan" in ended.err


def test_a_launcher_is_asked_for_a_missing_part_and_the_command_tried_again(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    launcher, asked = tmp_path / "set_up.py", tmp_path / "asked"
    launcher.write_text(
        f"import sys\nopen({str(asked)!r}, 'w').write(' '.join(sys.argv[1:]))\n"
    )
    monkeypatch.setenv("LIFTWRIGHT_LAUNCHER", str(launcher))

    def run(_arguments: Arguments) -> int:
        if not asked.exists():
            raise MissingExtraError("A chart", "charts")
        return 0

    monkeypatch.setattr("liftwright.cli.schema.run", run)

    assert call("schema").code == 0
    assert asked.read_text() == "--add charts"


def test_a_launcher_that_fails_leaves_the_sentence(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    launcher = tmp_path / "set_up.py"
    launcher.write_text("raise SystemExit(4)\n")
    monkeypatch.setenv("LIFTWRIGHT_LAUNCHER", str(launcher))
    missing = MissingExtraError("A chart", "charts")
    monkeypatch.setattr("liftwright.cli.schema.run", raising(missing))

    ended = call("schema")

    assert ended.code == 2
    assert "liftwright[charts]" in ended.err


def test_messages_go_to_standard_error_only(call: Call) -> None:
    assert call("why", "nothing.like.it").out == ""
    assert os.linesep in call("why", "nothing.like.it").err
