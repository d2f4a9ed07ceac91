"""What hovering tells is what the catalog, the findings and the header say."""

import pytest

from editor.in_editor import PROGRAM, of_text
from liftwright import catalog
from liftwright.editor.meanings import meaning
from liftwright.evidence import finding, source


def told(text: str, words: str, into: int = 0) -> str:
    found = meaning(of_text(text), text.index(words) + into)
    return found.text if found else ""


def test_an_exercise_tells_its_name_muscles_and_cues() -> None:
    squat = catalog.exercise("back-squat")

    text = told(PROGRAM, "back-squat")

    assert squat.name in text
    assert "quads" in text
    assert all(cue in text for cue in squat.cues)


def test_a_key_tells_statement_value_and_source() -> None:
    found = finding("load_reps.k.general")

    text = told(PROGRAM, "load_reps")

    assert found.statement in text
    assert f"{found.value:g}" in text
    assert source(found.sources[0]).citation in text


@pytest.mark.parametrize("words", ["80%", "% 1RM", "1RM, rest"])
def test_a_percentage_tells_its_load_where_the_1rm_is_known(words: str) -> None:
    assert told(PROGRAM, words).startswith("**112 kg**: 80% of the 1RM of Back squat")


def test_a_share_of_the_training_max_is_a_share_of_a_share() -> None:
    assert told(PROGRAM, "70% TM").startswith("**88.2 kg**: 70% of the training max")


def test_a_share_of_another_exercise_is_of_its_1rm() -> None:
    assert told(PROGRAM, "60%").startswith("**84 kg**")


@pytest.mark.parametrize(
    "header", ["", 'for lift "bench 100 kg"\n', 'for lift "squat"\n', 'for level "x"\n']
)
def test_a_percentage_of_nothing_known_tells_nothing(header: str) -> None:
    program = PROGRAM.replace('for lift "squat 140 kg"\n', header)

    assert told(program, "80%") == ""


def test_a_1rm_may_be_said_by_a_set_and_in_the_unit_of_the_program() -> None:
    program = PROGRAM.replace('"squat 140 kg"', '"squat 300"').replace(
        "for lift", "units lb\nfor lift"
    )

    assert told(program, "80%").startswith("**240 lb**")
    assert " kg**" in told(PROGRAM.replace("140 kg", "120 kg x 5"), "80%")


def test_a_range_tells_both_ends() -> None:
    program = PROGRAM.replace("80% 1RM", "70-80% 1RM")

    assert told(program, "70-80%").startswith("**98 kg to 112 kg**: 70% to 80%")


@pytest.mark.parametrize("words", ["program", '"Three', "3x5 @ 100", "\n", "rest"])
def test_other_words_tell_nothing(words: str) -> None:
    assert told(PROGRAM, words) == ""


def test_an_unknown_exercise_or_key_tells_nothing() -> None:
    assert told('program "X"\nday A\nfoo', "foo") == ""
    assert told(PROGRAM.replace("load_reps.k.general", "no.key"), "no.key") == ""
