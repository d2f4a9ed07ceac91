import os
import signal
import subprocess
import sys
import time
from threading import Event

import pytest

from liftwright.cli.progress import Waiting, stoppable, waited
from liftwright.errors import InputError, UnprovenError
from liftwright.planner.watch import Watch


def ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)


def test_long_work_hands_on_what_it_made() -> None:
    assert waited("Working", lambda: 5) == 5


def test_long_work_hands_on_what_went_wrong() -> None:
    def work() -> int:
        raise InputError("No.")

    with pytest.raises(InputError, match="No"):
        waited("Working", work)


def test_ctrl_c_takes_the_best_so_far(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_for(watch: Watch) -> str:
        while not watch.is_stopped:
            time.sleep(0.01)
        return "best so far"

    interrupt_once(monkeypatch)

    assert stoppable("Planning", look_for) == "best so far"
    assert "best plan so far" in capsys.readouterr().err


def test_ctrl_c_before_any_plan_ends_as_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def look_for(watch: Watch) -> str:
        while not watch.is_stopped:
            time.sleep(0.01)
        raise UnprovenError("nothing yet")

    interrupt_once(monkeypatch)

    with pytest.raises(KeyboardInterrupt):
        stoppable("Planning", look_for)


def test_ctrl_c_gives_up_work_that_has_no_best_so_far(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    interrupt_once(monkeypatch)

    with pytest.raises(KeyboardInterrupt):
        waited("Working", lambda: time.sleep(0.5))


def test_what_a_solver_prints_by_itself_is_kept_off_the_output(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def work() -> int:
        os.write(1, b"solver chatter\n")
        os.write(2, b"solver complaints\n")
        return 5

    assert waited("Working", work) == 5
    print("ours")  # noqa: T201 - the output is what is tested

    shown = capfd.readouterr()
    assert shown.out == "ours\n"
    assert shown.err == ""


def test_what_we_say_ourselves_is_heard_while_a_solver_is_silent() -> None:
    script = (
        "import os, sys\n"
        "from liftwright.cli.output import say\n"
        "from liftwright.cli.progress import only_our_words\n"
        "with only_our_words():\n"
        "    os.write(2, b'chatter')\n"
        "    say('Stopping.')\n"
        "say('Done.')\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stderr == "Stopping.\nDone.\n"


def test_without_a_terminal_nothing_is_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Waiting("Planning") as waiting:
        waiting.tell(1.0, 2.0)

    assert capsys.readouterr().err == ""


def test_a_terminal_shows_the_gap_and_clears_its_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")

    with Waiting("Planning") as waiting:
        waiting.tell(3.0, 3.25)

    shown = capsys.readouterr().err
    assert "3.00 so far, at most 0.25 better is possible" in shown
    assert shown.endswith("\r\x1b[K")


def interrupt_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the first look around meet Ctrl-C."""
    wait = Event.wait
    left = [ctrl_c]

    def meeting_ctrl_c(event: Event, timeout: float | None = None) -> bool:
        if left and timeout is not None:
            left.pop()()
        return wait(event, timeout)

    monkeypatch.setattr("liftwright.cli.progress.Event.wait", meeting_ctrl_c)
