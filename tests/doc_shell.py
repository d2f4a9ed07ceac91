"""Does what a page of the documentation says, in a folder of its own.

Commands run in this process, through the same door as any other; the folder is empty
at first, and so is the home.
"""

import io
import re
import shlex
import sys
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from doc_pages import Block, Command, commands, lost_line
from doc_search import glanced, solved_once
from liftwright.cli import clock, main, person
from liftwright.planner import advise, make

COMMANDS = ("./liftwright", "liftwright")
UNSET = (
    "COLUMNS",
    "NO_COLOR",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "LIFTWRIGHT_DATABASE_URL",
)
UNTESTED = frozenset({"./test"})
"""What is not run here: this is part of it."""

LAST_CODE = "echo $?"
READ = "cat"
WIPED = re.compile(r"^.*\r\x1b\[K", re.MULTILINE)
"""What a terminal shows while it waits, up to where it is wiped out."""


WAITED = re.compile(r"sleep (\d+)d")
"""Days that pass on a page, as a shell would wait for them."""

WRITTEN_ON = 23
"""Day of November 2026, a Monday, that the pages were written for."""


class Clock(datetime):
    """A clock that stands still, but for the days that a page waits."""

    waited = 0
    seconds = 0

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """Return noon of the day, and a second more each time."""
        Clock.seconds += 1
        moment = datetime(2026, 11, WRITTEN_ON, 12, tzinfo=tz)
        moment += timedelta(days=Clock.waited, seconds=Clock.seconds)
        return cls.fromisoformat(moment.isoformat())


class Terminal(io.StringIO):
    """A screen with a keyboard: shows everything, types what a page says."""

    encoding = "utf-8"

    def __init__(self, answers: list[tuple[str, str]]) -> None:
        super().__init__()
        self._is_typed_at = bool(answers)
        self._answers = answers
        self._read_to = 0

    def isatty(self) -> bool:
        """Return whether somebody sits at it: who answers, that is."""
        return self._is_typed_at

    def shown(self) -> str:
        """Return all that stands on the screen."""
        return WIPED.sub("", self.getvalue())

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override] # as StringIO itself
        """Type the answer to the question that was asked last, and Enter."""
        asked = self.getvalue()[self._read_to :].splitlines()
        answer = ""
        if self._answers and self._answers[0][0] in asked:
            answer = self._answers.pop(0)[1]
        self.write(f"{answer}\n")
        self._read_to = len(self.getvalue())
        return f"{answer}\n"[:size]

    def unasked(self) -> list[str]:
        """Return the questions of the page that nobody asked."""
        return [question for question, _ in self._answers]


class Shell:
    """A folder with what was said and done in it so far."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._names: dict[str, object] = {}
        self._code = 0
        for name in UNSET:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(Clock, "waited", 0)
        monkeypatch.setattr(Clock, "seconds", 0)
        monkeypatch.setenv("TZ", "Europe/Berlin")
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setenv("HOME", str(folder))
        monkeypatch.setenv("LIFTWRIGHT_TRACE", "1")
        monkeypatch.setattr(person, "datetime", Clock)
        monkeypatch.setattr(clock, "datetime", Clock)
        monkeypatch.setattr(make, "solve_week", solved_once)
        monkeypatch.setattr(advise, "solve_week", glanced)
        monkeypatch.chdir(folder)

    def do(self, block: Block) -> None:
        """Do what a block of a page says."""
        if block.language == "console":
            for command in commands(block):
                self._run(command)
            self._expect_success(block.place)
        elif block.language == "python":
            self._python(block)
        elif block.file:
            self._keep(block)

    def _run(self, command: Command) -> None:
        if command.words == LAST_CODE:
            assert command.shown == (str(self._code),), command.place
            self._code = 0
            return
        self._expect_success(command.place)
        if waited := WAITED.fullmatch(command.words):
            Clock.waited += int(waited[1])
            return
        terminal = Terminal(command.answers())
        self._code = self._called(shlex.split(command.words), terminal, command.place)
        printed = terminal.shown()
        lost = lost_line(command.shown, printed)
        told = f"{command.place}: `{command.words}`"
        assert lost is None, f"{told} does not print {lost!r} there:\n{printed}"
        assert not terminal.unasked(), f"{told} does not ask {terminal.unasked()}"

    def _called(self, words: list[str], terminal: Terminal, place: str) -> int:
        if words[0] in UNTESTED:
            return 0
        if words[0] == READ:
            terminal.write((self._folder / words[1]).read_text(encoding="utf-8"))
            return 0
        assert words[0] in COMMANDS, f"{place}: nobody tests `{words[0]}`"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stdin", terminal)
            with redirect_stdout(terminal), redirect_stderr(terminal):
                return main(words[1:])

    def _expect_success(self, place: str) -> None:
        assert self._code == 0, f"{place}: the command before ended with {self._code}"

    def _python(self, block: Block) -> None:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(block.text, block.place, "exec"), self._names)  # noqa: S102 - our own pages
        lost = lost_line(tuple(block.printed.splitlines()), printed.getvalue())
        assert lost is None, f"{block.place} does not print {lost!r}"

    def _keep(self, block: Block) -> None:
        file = self._folder / block.file
        if block.language != "diff":
            file.write_text(block.text, encoding="utf-8")
            return
        before, after = (_side(block.text, sign) for sign in "-+")
        text = file.read_text(encoding="utf-8")
        assert before in text, f"{block.place}: {block.file} has no such lines\n{text}"
        file.write_text(text.replace(before, after, 1), encoding="utf-8")


def _side(text: str, sign: str) -> str:
    """Return one side of a change: what was there before, or what is there after."""
    lines = (line for line in text.splitlines() if line[:1] in {" ", sign})
    return "".join(f"{line[1:]}\n" for line in lines)
