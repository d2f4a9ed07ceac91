"""Programs found, checked, written, simulated and compared."""

import json
from pathlib import Path

import pytest

from cli.conftest import Call
from liftwright.programs import library

GOOD = """program "Good"
repeats
day "A"
back-squat
3x5 @ 100 kg
progress linear +2.5 kg
"""


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.liftwright"
    file.write_text(GOOD)
    return file


def test_every_known_program_is_listed_with_what_it_is_for(call: Call) -> None:
    listed = json.loads(call("programs", "--format", "json").out)["programs"]

    assert [it["name"] for it in listed] == list(library.names())
    assert all(it["days"] and it["minutes"] and it["source"] for it in listed)


def test_programs_are_found_by_level_days_minutes_and_aim(call: Call) -> None:
    shown = call(
        *("programs", "--level", "novice", "--days", "3", "--minutes", "60"),
        *("--aim", "strength", "--format", "json"),
    )

    listed = json.loads(shown.out)["programs"]
    assert "gzclp" in {it["name"] for it in listed}
    for it in listed:
        assert (it["level"], it["days"], it["aim"]) == ("novice", 3, "strength")
        assert it["minutes"] <= 60


def test_programs_are_found_by_words(call: Call) -> None:
    listed = json.loads(call("programs", "wendler", "--format", "json").out)

    assert all("Wendler" in it["author"] for it in listed["programs"])


def test_one_program_is_shown_in_full(call: Call) -> None:
    shown = call("programs", "gzclp")

    assert shown.out.startswith("GZCLP\n")
    assert "Cody Lefever" in shown.out
    assert "Back squat" in shown.out


def test_one_program_is_written_out(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "mine.liftwright"

    assert call("programs", "gzclp", "-o", str(file)).code == 0

    assert file.read_text(encoding="utf-8") == library.text("gzclp")


def test_a_name_that_is_nearly_right_is_offered(call: Call) -> None:
    ended = call("programs", "gzcpl")

    assert ended.code == 2
    assert "Did you mean: gzclp" in ended.err


def test_wishes_that_no_program_meets_are_told(call: Call) -> None:
    assert call("programs", "--days", "7", "--level", "novice").code == 2
    assert call("programs", "gzcl", "plus").code == 2


def test_two_programs_cannot_be_written_as_one(call: Call) -> None:
    assert call("programs", "wendler", "--format", "liftwright").code == 2


def test_a_good_program_passes_the_check(call: Call, good: Path) -> None:
    ended = call("check", str(good), "gzclp")

    assert ended.code == 0
    assert ended.out == f"{good}: no problems.\ngzclp: no problems.\n"


def test_every_fault_is_told_with_its_place(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "bad.liftwright"
    file.write_text(GOOD + 'squta\n3x5 @ 100\nprogress custom "load +="\n')

    ended = call("check", str(file))
    listed = json.loads(call("check", str(file), "--format", "json").out)

    assert ended.code == 1
    assert "line 7, column 1" in ended.out
    assert "line 8, column 7" in ended.out
    assert "line 9, column 25" in ended.out
    (program,) = listed["programs"]
    assert not program["is_usable"]
    assert [it["line"] for it in program["problems"]] == [7, 8, 9]


def test_what_looks_odd_is_told_and_no_error(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "odd.liftwright"
    file.write_text(GOOD + "after 1 failure next stage\n")

    ended = call("check", str(file))

    assert ended.code == 0
    assert "(odd, but it can be used)" in ended.out


def test_a_file_is_written_well_once_and_stays_so(call: Call, good: Path) -> None:
    assert call("format", str(good)).code == 0
    once = good.read_text()
    again = call("format", str(good))

    assert good.read_text() == once
    assert once.startswith('program "Good"\n')
    assert "well already" in again.err


def test_comments_are_never_lost_in_place(
    call: Call, good: Path, tmp_path: Path
) -> None:
    good.write_text(GOOD + "// mine\n")
    other = tmp_path / "other.liftwright"

    ended = call("format", str(good))

    assert ended.code == 2
    assert "line 7" in ended.err
    assert good.read_text() == GOOD + "// mine\n"
    assert call("format", str(good), "-o", str(other)).code == 0
    assert "mine" not in other.read_text()


def test_a_faulty_file_is_not_written(call: Call, good: Path) -> None:
    good.write_text(GOOD + "3x5 @ 100\n")

    assert call("format", str(good)).code == 2
    assert good.read_text() == GOOD + "3x5 @ 100\n"


def test_a_simulation_shows_how_loads_move(call: Call, good: Path) -> None:
    shown = call("simulate", str(good), "--weeks", "3")

    assert shown.code == 0
    assert "somebody who meets every target" in shown.out
    for load in ("100 kg", "102.5 kg", "105 kg"):
        assert load in shown.out


def test_a_simulation_tells_programs_every_week(call: Call) -> None:
    found = json.loads(
        call(
            *("simulate", "gzclp", "--weeks", "5", "--lifter", "busy"),
            *("--unit", "lb", "--format", "json"),
        ).out
    )

    assert [it["number"] for it in found["weeks"]] == [1, 2, 3, 4, 5]
    assert found["lifter"] == "misses days"
    assert sum(it["missed"] for it in found["weeks"]) > 0
    lifts = found["weeks"][-1]["lifts"]
    assert {it["load"]["mass"]["unit"] for it in lifts if it["load"]["mass"]} == {"lb"}


def test_a_simulation_is_drawn(call: Call, good: Path, tmp_path: Path) -> None:
    file = tmp_path / "chart.svg"

    assert call("simulate", str(good), "-o", str(file)).code == 0
    assert "<svg" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("weeks", ["0", "many", "2000"])
def test_impossible_numbers_of_weeks_are_refused(call: Call, weeks: str) -> None:
    assert call("simulate", "gzclp", "--weeks", weeks).code == 2


def test_what_changes_is_told_by_day_and_week(
    call: Call, good: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.liftwright"
    other.write_text(
        GOOD.replace("3x5", "5x5").replace("+2.5", "+5") + "bench-press\n3x8\n"
    )

    told = call("diff", str(good), str(other))
    listed = json.loads(call("diff", str(good), str(other), "--format", "json").out)

    assert told.code == 1
    assert "hard sets a week: 3 becomes 8" in told.out
    assert "back-squat: 3x5 @ 100 kg becomes 5x5 @ 100 kg" in told.out
    assert "linear +2.5 kg becomes linear +5 kg" in told.out
    assert "bench-press: new, 3x8" in told.out
    assert {it["what"] for it in listed["changes"]} == {
        *("hard sets a week", "sets", "progress", "exercise")
    }


def test_a_program_does_not_differ_from_itself(call: Call) -> None:
    same = call("diff", "gzclp", "gzclp")

    assert same.code == 0
    assert "Nothing changes." in same.out


@pytest.mark.parametrize("command", ["check", "simulate", "format"])
def test_a_file_that_is_not_there_is_told(call: Call, command: str) -> None:
    ended = call(command, "nowhere.liftwright")

    assert ended.code == 2
    assert "does not exist" in ended.err
