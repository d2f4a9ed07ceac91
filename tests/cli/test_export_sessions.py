from collections.abc import Callable
from pathlib import Path

import pytest

from liftwright.cli import main
from log_fixtures import FIXTURES

FILES = {
    "liftwright": "log.liftwright",
    "strong": "strong.csv",
    "ics": "log.ics",
    "pdf": "log.pdf",
}
Exported = Callable[[str], Path]


@pytest.fixture
def exported(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Exported:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)
    log = str(FIXTURES / "stronglifts_kg.csv")
    assert main(["import", log, "--zone", "Europe/Berlin"]) == 0
    capsys.readouterr()

    def export(form: str) -> Path:
        path = tmp_path / FILES[form]
        assert main(["export", "--format", form, "-o", str(path)]) == 0
        return path

    return export


def test_the_notation_comes_out_and_goes_in_again(
    exported: Exported,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = exported("liftwright")
    before = path.read_text("utf-8")

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "other"))
    assert main(["import", str(path)]) == 0
    assert exported("liftwright").read_text("utf-8") == before
    capsys.readouterr()


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("strong", b"Date;Workout Name;Exercise Name"),
        ("ics", b"BEGIN:VCALENDAR"),
        ("pdf", b"%PDF"),
    ],
)
def test_sessions_come_out_in_the_forms_of_other_programs(
    exported: Exported, form: str, start: bytes
) -> None:
    assert exported(form).read_bytes().startswith(start)


def test_an_ending_says_the_form(exported: Exported, tmp_path: Path) -> None:
    exported("strong")
    path = tmp_path / "again.ics"

    assert main(["export", "-o", str(path)]) == 0

    assert b"Back squat" in path.read_bytes()
