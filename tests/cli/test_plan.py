import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Call
from instances_plan import plan
from liftwright.cli.plan_formats import ENDINGS, FORMATS, written_plan
from liftwright.programs.notation import parse_program

QUICK = (
    *("--days", "1", "--minutes", "20", "--weeks", "2"),
    *("--equipment", "bodyweight", "--emphasis", "size"),
)


STARTS = {
    "json": b"{",
    "liftwright": b"program ",
    "html": b"<!doctype html",
    "ics": b"begin:vcalendar",
    "csv": b"week,",
    "pdf": b"%pdf",
}


@pytest.mark.parametrize("wanted", [it for it in FORMATS if it != "text"])
def test_a_plan_can_be_written_in_every_format(wanted: str) -> None:
    written = written_plan(plan(), wanted)

    raw = written if isinstance(written, bytes) else written.encode()
    assert raw.lower().startswith(STARTS[wanted])


def test_every_format_but_text_has_an_ending_of_its_own() -> None:
    assert set(ENDINGS.values()) == set(FORMATS)


def test_nothing_said_and_nobody_there_still_ends_with_a_plan() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "liftwright", "plan"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_COLOR": "1"},
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert "Nobody said otherwise, so this assumes a novice" in ended.stdout
    assert "Your week" in ended.stdout
    assert ended.stderr == ""


def test_a_person_file_and_flags_make_one_request(call: Call, tmp_path: Path) -> None:
    file, target = tmp_path / "me.toml", tmp_path / "plan.json"
    file.write_text(
        "days = 1\nminutes = 60\nweeks = 2\nequipment = 'bodyweight'\n"
        "[screening]\nactive = true\n"
    )

    ended = call("plan", str(file), "--minutes", "20", "-o", str(target))

    assert ended.code == 0, ended.err
    request = json.loads(target.read_text())["request"]
    assert [day["minutes"] for day in request["days"]] == [20]
    assert request["screening"]["is_active"] is True


def test_what_is_written_as_text_can_be_audited(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "plan.liftwright"

    made = call("plan", *QUICK, "-o", str(target))
    judged = call("audit", str(target), *QUICK[:4], *QUICK[6:8])

    assert made.code == 0, made.err
    assert parse_program(target.read_text()).value is not None
    assert judged.code in {0, 1}, judged.err
    assert "What each muscle gets" in judged.out


def test_a_calendar_without_a_date_starts_next_monday_and_says_so(
    call: Call, tmp_path: Path
) -> None:
    target = tmp_path / "plan.ics"

    ended = call("plan", *QUICK, "-o", str(target))

    assert ended.code == 0, ended.err
    assert "--start sets another" in ended.err
    assert target.read_text().count("BEGIN:VEVENT") == 2


def test_wishes_that_exclude_each_other_end_with_code_3(
    call: Call, tmp_path: Path
) -> None:
    target = tmp_path / "plan.txt"

    ended = call(
        "plan", *QUICK[:6], "--equipment", "bands", "--focus", "deadlift",
        "-o", str(target),
    )  # fmt: skip

    assert ended.code == 3
    assert "exclude each other" in ended.err
    assert "Any one of these changes" in ended.err
    assert not target.exists()


MANY_MB = 100_000_000

BAD_FLAGS = [
    (["--days", "0"], "--days: 0 .* 1 to 7 days a week"),
    (["--days", "Someday"], "--days: Someday"),
    (["--minutes", "1500"], "--minutes: 1500 .* 10 to 240 minutes"),
    (["--weeks", "-3"], "--weeks: -3 .* 1 to 52 weeks"),
    (["--age", "-5"], "--age: -5 .* 10 to 110 years"),
    (["--lift", "squat 3000kg"], "squat 3000kg .* at most 700 kg"),
    (["--lift", "squta 100kg"], "unknown exercise 'squta'"),
    (["--focus", "squta"], "squta"),
    (["--avoid", "everything"], "everything"),
    (["--emphasis", "2"], "--emphasis: 2"),
    (["--equipment", "spaceship"], "unknown place"),
    (["--equipment", "no/such/gym.toml"], "does not exist"),
    (["--from-log", "no-such.csv"], "does not exist"),
    (["--person", "no-such.toml"], "does not exist"),
    (["no-such.toml"], "does not exist"),
    (["--format", "docx"], "--format: docx .* text, liftwright"),
    (["--event", "2001-01-01"], "--event: 2001-01-01"),
    (["--focus", "arms", "--avoid", "biceps"], "--focus: biceps"),
    (["--dyas", "3"], "unknown option of plan: '--dyas'.*--days"),
    (["--days", "3", "--days", "4"], "given twice"),
    (["a.toml", "b.toml"], "does not know what to do with 'b.toml'"),
    (["--points", "9"], "unknown option"),
]


@pytest.mark.parametrize(("words", "complaint"), BAD_FLAGS, ids=lambda it: str(it)[:40])
def test_bad_input_is_one_message_and_nothing_is_written(
    call: Call, tmp_path: Path, words: list[str], complaint: str
) -> None:
    target = tmp_path / "plan.txt"

    ended = call("plan", *words, "-o", str(target))

    assert ended.code == 2
    assert ended.out == ""
    assert re.search(complaint, ended.err), ended.err
    assert ended.err.startswith("liftwright: ")
    assert list(tmp_path.iterdir()) == []


BAD_FILES = [
    (b"days = = 3\n", r"line 1"),
    (b"level = novice\n", r"line 1, column 9.*quotes"),
    (b"dyas = 3\n", r"unknown field in me\.toml: 'dyas'.*days"),
    (b"days = 9\n", r"days in me\.toml: 9"),
    (b"[screening]\npregnent = true\n", r"pregnent.*pregnant"),
    (b"[screening]\npregnant = 7\n", r"pregnant in me\.toml: 7 .* yes or no"),
    (b"\x89PNG\r\n\x1a\n\x00", "not a text file"),
    (b"\xff\xfed\x00", "UTF-16"),
    (b"name = '\xe9'\n", "line 1: not UTF-8"),
    (b"[" * 10_000, "inside one another|line 1"),
]


@pytest.mark.parametrize(("content", "complaint"), BAD_FILES)
@pytest.mark.parametrize("command", ["plan", "frontier", "advise"])
def test_a_bad_person_file_is_one_message_with_its_place(
    call: Call, tmp_path: Path, command: str, content: bytes, complaint: str
) -> None:
    file = tmp_path / "me.toml"
    file.write_bytes(content)

    ended = call(command, str(file))

    assert ended.code == 2
    assert ended.out == ""
    assert re.search(complaint, ended.err), ended.err


@pytest.mark.parametrize("flag", ["--person", "--from-log", "--equipment"])
def test_a_file_of_100_mb_is_refused(call: Call, tmp_path: Path, flag: str) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as opened:
        opened.truncate(MANY_MB)

    ended = call("plan", flag, str(file))

    assert ended.code == 2
    assert "100 MB" in ended.err


def test_a_log_that_is_no_log_is_refused(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_text("who,what\nme,that\n")

    ended = call("plan", "--from-log", str(file))

    assert ended.code == 2
    assert "no log that can be read" in ended.err
