import io
from datetime import date

import pytest

from liftwright.app.person_file import PersonFile
from liftwright.app.screening_answers import answers_given
from liftwright.cli.dialogue import Choice, Dialogue
from liftwright.cli.plan_questions import ask_person, ask_where_to_keep
from liftwright.cli.screening_questions import ask_screening
from liftwright.coaching.screening import QUESTIONS
from liftwright.domain.person import ScreeningAnswers
from liftwright.errors import InputError

TODAY = date(2026, 3, 4)
COLOURS = (Choice("red", "warm"), Choice("blue", "cold"))


def conversation(*answers: str) -> tuple[Dialogue, io.StringIO]:
    said = io.StringIO()
    typed = io.StringIO("".join(f"{answer}\n" for answer in answers))
    return Dialogue(typed, said), said


def asked(*answers: str) -> tuple[PersonFile, str]:
    dialogue, said = conversation(*answers)
    return ask_person(dialogue, TODAY), said.getvalue()


@pytest.mark.parametrize("typed", ["2", "blue", "BLUE", "b", " blue "])
def test_a_choice_is_a_number_a_word_or_its_beginning(typed: str) -> None:
    dialogue, _ = conversation(typed)

    assert dialogue.choose("Which?", COLOURS, why="Why.", default="red") == "blue"


@pytest.mark.parametrize("typed", ["0", "3", "green", "-1"])
def test_what_is_no_choice_is_asked_again(typed: str) -> None:
    dialogue, said = conversation(typed, "")

    assert dialogue.choose("Which?", COLOURS, why="Why.", default="red") == "red"
    assert "a number from 1 to 2, or red, blue" in said.getvalue()


def test_a_complaint_is_shown_and_the_question_asked_again() -> None:
    def read(typed: str) -> int:
        if not typed.isdecimal():
            raise InputError("No number.")
        return int(typed)

    dialogue, said = conversation("x", "5")

    assert dialogue.ask("How many?", why="Why.", default="3", read=read) == 5
    assert said.getvalue().count("No number.") == 1


def test_the_end_of_the_input_takes_every_default() -> None:
    person, said = asked()

    assert person.wishes["emphasis"][0].value == "0.5"
    assert person.wishes["days"][0].value == "3"
    assert "lift" not in person.wishes
    assert person.screening is not None
    assert said.count("[") >= 16


def test_every_question_says_why_it_is_asked() -> None:
    _, said = asked()

    blocks = said.split("\n\n")[1:]
    for block in blocks:
        lines = block.strip().splitlines()
        assert len(lines) >= 2, block


def test_answers_become_wishes_in_the_words_that_were_typed() -> None:
    person, said = asked(
        *("strength", "advanced", "2026-06-06", "heavy", "knees"),
        *("0.9", "Mon,Thu", "90", "barbell"),
        *("squat 180kg, bench 120kg x 3", "30", "90kg"),
    )

    text = {field: [it.value for it in given] for field, given in person.wishes.items()}
    assert text == {
        "level": ["advanced"],
        "event": ["2026-06-06"],
        "avoid": ["knees"],
        "emphasis": ["0.9"],
        "days": ["Mon,Thu"],
        "minutes": ["90"],
        "equipment": ["barbell"],
        "lift": ["squat 180kg", "bench 120kg x 3"],
        "age": ["30"],
        "body-mass": ["90 kg"],
    }
    assert "Recommended emphasis: 0.4" in said


def test_a_wrong_answer_is_explained_and_asked_again() -> None:
    person, said = asked("both", "novice", "yesterday", "no")

    assert "event" not in person.wishes
    assert "such as 2026-03-02" in said


def test_screening_asks_for_a_doctors_word_only_where_it_matters() -> None:
    healthy, said_healthy = conversation()
    ill, said_ill = conversation("no", "yes", "", "", "", "", "yes")
    doctor = QUESTIONS[-1].text

    assert ask_screening(healthy) == ScreeningAnswers()
    assert ask_screening(ill) == ScreeningAnswers(has_disease=True, is_cleared=True)
    assert doctor not in said_healthy.getvalue()
    assert doctor in said_ill.getvalue()


def test_screening_answers_of_a_dialogue_read_back() -> None:
    person, _ = asked(*[""] * 12, "yes", "no", "no", "yes")

    assert person.screening is not None
    found = answers_given(person.screening)
    assert found.is_active
    assert found.has_hypertension


@pytest.mark.parametrize(("typed", "path"), [("", ""), ("me.toml", "me.toml")])
def test_answers_may_be_kept_in_a_file(typed: str, path: str) -> None:
    dialogue, _ = conversation(typed)

    assert ask_where_to_keep(dialogue) == path


def test_answers_are_kept_in_toml_only() -> None:
    dialogue, said = conversation("me.doc", "")

    assert ask_where_to_keep(dialogue) == ""
    assert "ends with .toml" in said.getvalue()
