import json
from pathlib import Path

import pytest

from cli.conftest import Call
from liftwright.app.person_file import person_in
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, QUESTIONS

FLAGGED = [
    ("--symptoms", "see a doctor"),
    ("--disease", "talk to your doctor"),
    ("--pregnant", "talk to your doctor"),
]


def test_without_terminal_and_answers_the_questions_are_shown(call: Call) -> None:
    shown = " ".join(call("screen").out.split())

    assert all(question.text in shown for question in QUESTIONS)
    assert NOT_MEDICAL_ADVICE in shown


def test_nothing_to_fear_lets_start(call: Call) -> None:
    shown = call("screen", "--active", "yes")

    assert shown.code == 0
    assert shown.out.startswith("You may start\n")


@pytest.mark.parametrize(("flag", "said"), FLAGGED)
def test_a_flagged_answer_refers_clearly(call: Call, flag: str, said: str) -> None:
    shown = call("screen", flag, "yes", "--active", "yes")

    words = " ".join(shown.out.split())
    assert "doctor" in shown.out.splitlines()[0]
    assert "until you are cleared" in words or "ask your doctor" in words
    assert NOT_MEDICAL_ADVICE in words
    assert said.rsplit(maxsplit=1)[-1] in words


def test_programs_get_every_limit(call: Call) -> None:
    found = json.loads(
        call("screen", "--hypertension", "yes", "--age", "70", "--format", "json").out
    )

    assert found["limits"]["min_rest_s"] >= 120
    assert not found["limits"]["allows_breath_hold"]
    assert found["answers"]["hypertension"] is True


def test_answers_go_into_a_person_file_and_leave_the_rest(
    call: Call, tmp_path: Path
) -> None:
    file = tmp_path / "me.toml"
    file.write_text("# me\ndays = 4\n")

    kept = call("screen", "--disease", "yes", "-o", str(file))

    assert kept.code == 0
    person = person_in(file.read_text(), "me.toml")
    assert person.wishes["days"][0].value == 4
    assert person.screening is not None
    assert person.screening["disease"].value is True
    assert file.read_text().startswith("# me\n")
    assert str(file) in kept.err


def test_a_damaged_person_file_is_not_touched(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "me.toml"
    file.write_text("days = = 4\n")

    ended = call("screen", "--disease", "yes", "-o", str(file))

    assert ended.code == 2
    assert file.read_text() == "days = = 4\n"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--disease", "perhaps"], "--disease: perhaps"),
        (["--age", "5", "--active", "yes"], "--age: 5"),
        (["--diseese", "yes"], "unknown option"),
    ],
)
def test_what_is_no_answer_is_refused(
    call: Call, words: list[str], complaint: str
) -> None:
    ended = call("screen", *words)

    assert ended.code == 2
    assert complaint in ended.err


def test_the_age_goes_into_the_person_file_with_the_answers(
    call: Call, tmp_path: Path
) -> None:
    file = tmp_path / "me.toml"

    call("screen", "--hypertension", "yes", "--age", "70", "-o", str(file))

    person = person_in(file.read_text(), "me.toml")
    assert person.wishes["age"][0].value == 70
    assert person.screening is not None


def test_a_new_age_takes_the_place_of_the_old_one(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "me.toml"
    file.write_text("days = 4\nage = 69 # soon more\n\n[screening]\nactive = true\n")

    call("screen", "--hypertension", "yes", "--age", "70", "-o", str(file))

    person = person_in(file.read_text(), "me.toml")
    assert person.wishes["age"][0].value == 70
    assert person.wishes["days"][0].value == 4


def test_the_age_of_a_person_file_counts_without_being_said_again(
    call: Call, tmp_path: Path
) -> None:
    file = tmp_path / "me.toml"
    file.write_text("age = 70\n")

    shown = call("screen", "--hypertension", "yes", "-o", str(file))

    assert "balance" in shown.out
    assert person_in(file.read_text(), "me.toml").wishes["age"][0].value == 70
