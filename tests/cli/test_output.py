from pathlib import Path

import pytest

from cli.conftest import Call
from liftwright.cli.output import deliver
from liftwright.errors import InputError


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("old")

    deliver("new\n", str(target))

    assert target.read_text() == "new\n"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("old")
    link.symlink_to(target)

    deliver(b"new", str(link))

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot write .*missing"):
        deliver("text", str(tmp_path / "missing" / "plan.txt"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot write"):
        deliver("text", str(tmp_path))


def test_a_device_is_written_to_and_stays(tmp_path: Path) -> None:
    deliver("text", "/dev/null")

    assert Path("/dev/null").is_char_device()
    assert list(tmp_path.iterdir()) == []


def test_without_a_file_the_text_goes_out(capsys: pytest.CaptureFixture[str]) -> None:
    deliver("text\n")
    deliver("more\n", "-")

    assert capsys.readouterr().out == "text\nmore\n"


def test_bytes_never_go_to_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)

    with pytest.raises(InputError, match="-o FILE"):
        deliver(b"%PDF")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("plan",), "plan.docx"),
        (("exercises", "squat"), "squats.csv"),
        (("frontier",), "frontier.pdf"),
        (("screen", "--active", "yes"), "me.yaml"),
    ],
)
def test_an_ending_that_means_nothing_here_is_refused(
    call: Call, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    target = tmp_path / name

    ended = call(*command, "-o", str(target))

    assert ended.code == 2
    assert name in ended.err
    assert not target.exists()


def test_any_ending_will_do_where_the_format_is_said(
    call: Call, tmp_path: Path
) -> None:
    target = tmp_path / "squats.list"

    ended = call("exercises", "squat", "--format", "json", "-o", str(target))

    assert ended.code == 0
    assert target.read_text().startswith("{")
