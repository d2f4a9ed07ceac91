"""A program is begun, done, corrected and looked back on from the command line."""

import io
import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from cli.conftest import Call
from cli.test_json_schemas import faults
from liftwright.cli.clock import SystemClock
from liftwright.cli.training_commands import TRAINING_COMMANDS

PROGRAM = """
program "Fives"
for unit "kg"
missed days wait
repeats

day "A"
  back-squat
    3x5 @ 100 kg, RIR 2
    progress linear +2.5 kg
day "B"
  deadlift
    1x5 @ 120 kg
    progress linear +5 kg
"""


@pytest.fixture(autouse=True)
def _own_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)
    monkeypatch.setenv("TZ", "Europe/Berlin")


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "fives.liftwright"
    path.write_text(PROGRAM, encoding="utf-8")
    return str(path)


def test_with_no_program_today_says_how_to_begin_one(call: Call) -> None:
    code, out, _ = call("today")

    assert code == 0
    assert "liftwright adopt" in out


def test_a_week_is_done_and_the_next_one_is_heavier(call: Call, program: str) -> None:
    begun = call("adopt", program)
    assert begun.code == 0
    assert "Begun: Fives." in begun.out
    assert "100 kg" in begun.out

    yesterday = (SystemClock().today() - timedelta(days=1)).isoformat()
    kept = call("log", "squat", "3x5", "100kg", "--on", yesterday)
    assert kept.out.startswith("Kept: ")
    assert "week 1 day 1" in kept.out
    assert call("log", "--as-planned").code == 0

    out = call("next").out
    assert "102.5 kg" in out
    assert "+2.5 kg" in out


def test_a_known_program_is_begun_by_its_name(call: Call) -> None:
    assert "GZCLP" in call("adopt", "gzclp", "--unit", "lb").out
    unknown = call("adopt", "gzcl")
    assert unknown.code == 2
    assert "gzclp" in unknown.err


def test_a_file_that_is_no_program_is_refused_and_nothing_begins(
    call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "odd.liftwright"
    path.write_text('program "Odd"\nday "A"\n  sqaut\n    3x5', encoding="utf-8")

    outcome = call("adopt", str(path))

    assert outcome.code == 2
    assert "line 3" in outcome.err
    assert "No program is begun" in call("today").out


def test_what_is_said_of_the_person_is_kept(call: Call, program: str) -> None:
    call("adopt", program, "--body-mass", "80kg", "--equipment", "barbell")
    call("log", "pull-up 8")

    assert call("adopt", program, "--level", "champion").code == 2


def test_sets_are_read_from_a_file_or_standard_input(
    call: Call, tmp_path: Path, program: str
) -> None:
    call("adopt", program)
    path = tmp_path / "monday.txt"
    path.write_text("squat 100x5, 5, 5\n", encoding="utf-8")

    assert "week 1 day 1" in call("log", "--file", str(path)).out


def test_sets_that_cannot_be_understood_change_nothing(
    call: Call, program: str
) -> None:
    call("adopt", program)

    outcome = call("log", "squat 100x5, 100xx5")

    assert outcome.code == 2
    assert "column 14" in outcome.err
    assert "Nothing was written down" in call("history").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("squat 100x5", "--on", "2999-01-01"), "--on"),
        (("squat 100x5", "--start", "25:00"), "--start"),
        (("squat 100x5", "--minutes", "0"), "--minutes"),
        (("squat 100x5", "--file", "x.txt"), "one of the two"),
        (("--file", "nowhere.txt"), "does not exist"),
    ],
)
def test_what_cannot_be_of_a_session_is_refused(
    call: Call, program: str, words: tuple[str, ...], said: str
) -> None:
    call("adopt", program)

    outcome = call("log", *words)

    assert outcome.code == 2
    assert said in outcome.err


def test_a_session_is_corrected_and_taken_back(
    call: Call, program: str, tmp_path: Path
) -> None:
    call("adopt", program)
    call("log", "squat 3x5 100")
    text = call("edit", "last").out
    assert text.startswith("session ")

    path = tmp_path / "edited.txt"
    path.write_text(text.replace("5 x 100 kg", "4 x 100 kg"), encoding="utf-8")
    assert "100 kg: 4, 4, 4" in call("edit", "last", "--file", str(path)).out
    assert call("edit", "last", "squat 3x5 105").code == 0
    assert "105 kg: 5, 5, 5" in call("history").out

    assert "Taken back" in call("edit", "last", "--delete").out
    assert "Nothing was written down" in call("history").out
    assert "Taken back" in call("undo").out
    assert "No program" in call("today").out
    assert call("undo").code == 2
    assert call("edit", "last").code == 2


def test_what_looks_like_a_slip_is_asked_about(call: Call, program: str) -> None:
    call("adopt", program)
    call("log", "squat 3x5 100kg", "--on", "yesterday")

    asked = call("log", "squat 1000x5")
    assert asked.code == 2
    assert "--yes" in asked.err
    assert call("log", "squat 1000x5", "--yes").code == 0
    assert call("edit", "last", "squat 5x100").code == 2
    assert call("edit", "last", "squat 5x5 102.5").code == 0


def test_a_day_logged_in_parts_is_one_session_and_says_what_is_left(
    call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "two.liftwright"
    path.write_text(PROGRAM.replace('day "B"\n', ""), encoding="utf-8")
    call("adopt", str(path))

    first = call("log", "squat 3x5 100kg")
    assert "Not done of this day: Deadlift" in first.out
    second = call("log", "deadlift 1x5 120kg")
    assert "Not done" not in second.out
    assert call("history").out.count("week 1 day 1") == 1


def test_a_missed_day_waits_or_is_passed_over(call: Call, program: str) -> None:
    call("adopt", program)

    assert "waits for you" in call("missed").out
    skipped = call("missed", "skip").out
    assert "is passed over" in skipped
    assert "Deadlift" in skipped
    assert call("missed", "sometimes").code == 2


def test_body_check_ins_and_pains_are_kept(call: Call) -> None:
    assert "80.5 kg" in call("body", "80.5kg", "waist 84cm").out
    assert "84 cm" in call("body").out
    assert "7" in call("check-in", "--sleep", "7", "--mood", "8").out
    assert call("check-in", "--mood", "12").code == 2
    assert "shoulder: 6 of 10" in call("pain", "shoulder", "6").out
    assert "No pain stands" in call("pain", "shoulder", "0").out
    for words in (("shoulder",), ("flux", "3"), ("shoulder", "11")):
        assert call("pain", *words).code == 2


def test_history_and_records_show_what_was_lifted(call: Call, program: str) -> None:
    call("adopt", program)
    for ago in (14, 7, 0):
        day = SystemClock().today() - timedelta(days=ago)
        call("log", f"squat 3x5 {100 - ago}", "--on", day.isoformat(), "--free")

    assert call("history", "--last", "1").out.count("Back squat") == 1
    assert "2 more: --last 3" in call("history", "--last", "1").out
    assert "93 kg: 5, 5, 5" in call("history", "squat").out
    assert "100 kg" in call("records").out
    assert call("records", "sqaut").code == 2


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("today", "today"),
        ("history", "history"),
        ("records", "records squat"),
        ("body", "body"),
        ("check-ins", "check-in"),
    ],
)
def test_what_training_lists_follows_its_schema(
    call: Call, program: str, kind: str, words: str
) -> None:
    empty = call(*words.split(), "--format", "json").out
    call("adopt", program)
    call("log", "squat 3x5 100@8, 90x5 pain 6 knee")
    call("body", "80kg", "waist 84cm")
    call("check-in", "--mood", "8")
    call("log", "deadlift 120x5")
    full = call(*words.split(), "--format", "json").out

    assert faults(empty, kind) == []
    assert faults(full, kind) == []
    assert len(full) > len(empty)


def test_a_screen_gets_the_next_load_for_every_way_a_set_may_go(
    call: Call, program: str
) -> None:
    call("adopt", program)

    squat = json.loads(call("today", "--format", "json").out)["session"]["exercises"][0]

    first, second = squat["work"][0]["after"]
    assert (first["set"], second["set"]) == (1, 2)
    rows = {
        (it["reps"], it["rir"]): it["load"]["mass"]["amount"] for it in first["next"]
    }
    assert rows[5, None] == rows[5, 2] == 100
    assert rows[3, None] < rows[5, 0] < 100 < rows[5, 4]
    assert (
        sum(
            it["count"] * it["plate"]["amount"]
            for it in squat["work"][0]["plates_a_side"]
        )
        == 40
    )


def test_a_name_of_another_app_is_given_its_exercise(
    call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "strong.csv"
    path.write_text(
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        "Workout Notes\n2026-11-02 18:00:00,Day,Skull Thing,1,30,10,0,0,,\n"
        "2026-11-02 18:00:00,Day,Skull Thing,2,30,9,0,0,,\n",
        encoding="utf-8",
    )
    assert call("import", str(path), "--unit", "kg").code == 0
    assert "Skull Thing" in call("name").out

    assert "2 sets" in call("name", "Skull Thing", "skull crusher").out
    assert "Every exercise" in call("name").out
    assert "30 kg" in call("records", "skull crusher").out
    assert call("name", "Skul Thing", "skull crusher").code == 2
    assert call("name", "Skull Thing").code == 2
    call("undo")
    assert "Skull Thing" in call("name").out


def test_every_training_command_has_help(call: Call) -> None:
    for command in TRAINING_COMMANDS:
        shown = call(command.name, "--help").out
        assert command.about.lower() in shown.lower()
        assert f"liftwright {command.name}" in shown


class Terminal(io.StringIO):
    """Something typed, or a screen."""

    def isatty(self) -> bool:
        return True


def test_somebody_at_a_terminal_is_asked_exercise_by_exercise(
    call: Call, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("adopt", program)
    typed = "100xx5\n100x5, 5, 5\nleg curl 40x12\n"
    screen = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stderr", screen)

    outcome = call("log")

    assert outcome.code == 0
    assert "Back squat" in screen.getvalue()
    assert "behind a set" in screen.getvalue()
    assert "100 kg: 5, 5, 5" in outcome.out
    assert "Leg curl" in outcome.out


def test_who_did_nothing_at_a_terminal_writes_nothing_down(
    call: Call, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("adopt", program)
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    monkeypatch.setattr(sys, "stderr", Terminal())

    assert call("log").code == 2
    monkeypatch.undo()


def test_a_watch_gets_the_next_session_set_by_set(
    call: Call, program: str, tmp_path: Path
) -> None:
    path = tmp_path / "today.fit"
    assert call("today", "-o", str(path)).code == 2
    call("adopt", program)

    assert call("today", "-o", str(path)).code == 0

    assert path.read_bytes()[8:12] == b".FIT"
