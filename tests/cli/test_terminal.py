import io

import pytest

from liftwright.cli.terminal import Look, look_for, look_of


class Screen(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError


def screen(encoding: str = "utf-8") -> Screen:
    return Screen(io.BytesIO(), encoding=encoding)


def test_a_terminal_shows_colour_and_signs() -> None:
    look = look_of(screen(), {"TERM": "xterm"})

    assert look == Look(80, has_colour=True, has_signs=True)


@pytest.mark.parametrize(
    "environ", [{"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}, {}]
)
def test_who_wants_no_colour_gets_none(environ: dict[str, str]) -> None:
    assert not look_of(screen(), environ).has_colour


def test_a_file_or_pipe_gets_no_colour() -> None:
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")

    assert not look_of(pipe, {"TERM": "xterm"}).has_colour


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_old_encoding_gets_plain_signs(encoding: str) -> None:
    assert not look_of(screen(encoding), {}).has_signs


@pytest.mark.parametrize(
    ("columns", "width"), [("60", 60), ("10", 40), ("500", 100), ("0", 80), ("x", 80)]
)
def test_the_page_is_as_wide_as_can_be_read(columns: str, width: int) -> None:
    assert look_of(screen(), {"COLUMNS": columns}).width == width


def test_a_file_stays_plain_even_when_it_is_written_from_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdout", screen())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)

    assert look_for("plan.txt") == Look()
    assert look_for("").has_colour
    assert look_for("-").has_colour
