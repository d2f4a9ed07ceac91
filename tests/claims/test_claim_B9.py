"""Body image and confidence: measured if wished for, and charted with training."""

from pathlib import Path

import pytest

from liftwright.cli import main
from liftwright.cli.clock import SystemClock

SAID = (
    ["check-in", "--mood", "6", "--body-image", "4"],
    ["body", "80.5kg", "waist 84cm"],
    ["log", "squat 3x5 100kg", "--free"],
)


@pytest.fixture(autouse=True)
def _own_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)


def test_claim_B9(tmp_path: Path) -> None:
    for words in SAID:
        assert main(words) == 0

    chart = tmp_path / "me.svg"
    assert main(["check-in", "-o", str(chart)]) == 0

    drawn = chart.read_text(encoding="utf-8")
    for row in (
        "Hard sets a week",
        "Mood, 0 to 10",
        "Feeling about the body, 0 to 10",
        "Body mass, kg",
        "Waist, cm",
    ):
        assert row in drawn


def test_claim_B9_nothing_is_asked_for_and_no_picture_is_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Who says nothing is not asked; no measurement holds a photo."""
    main(["log", "squat 3x5 100kg", "--free"])
    capsys.readouterr()

    assert main(["check-in"]) == 0
    assert "Nothing was said yet" in capsys.readouterr().out
    assert main(["check-in", "-o", "chart.bmp"]) == 2
    assert main(["body", "photo.jpg"]) == 2


def test_claim_B9_how_one_was_stands_by_its_day(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["check-in", "--body-image", "4", "--on", "2026-01-05"])
    main(["check-in", "--body-image", "7", "--on", "2026-02-05"])

    shown = capsys.readouterr().out.splitlines()

    assert any("5 Jan 2026" in line and "4" in line for line in shown)
    assert any("5 Feb 2026" in line and "7" in line for line in shown)
    assert SystemClock().today().year >= 2026
