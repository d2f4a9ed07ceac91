import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.given_values import flag
from liftwright.app.given import Given
from liftwright.app.person_file import FIELDS, PersonFile, person_in
from liftwright.app.person_toml import person_as_toml, with_screening
from liftwright.app.screening_answers import answers_given
from liftwright.domain.person import ScreeningAnswers
from liftwright.errors import FieldError, InputError, UnknownNameError

EXAMPLE = """
# Whoever trains here.
emphasis = "both"
days = ["Mon", "Thu"]
minutes = { Mon = 60, Thu = 90 }
body_mass = "80 kg"
lifts = ["squat 300lb", "bench 100kg x 5 @8"]
avoid = "knee"

[screening]
active = true
"""


def test_a_person_file_says_what_flags_say() -> None:
    person = person_in(EXAMPLE, "people/me.toml")

    assert set(person.wishes) == {
        "emphasis",
        "days",
        "minutes",
        "body-mass",
        "lift",
        "avoid",
    }
    assert [lift.value for lift in person.wishes["lift"]] == [
        "squat 300lb",
        "bench 100kg x 5 @8",
    ]
    assert person.wishes["emphasis"][0] == Given(
        "emphasis in me.toml", "both", "people"
    )
    assert person.screening == {"active": Given("active in me.toml", value=True)}


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_the_flags_may_stand_in_a_file(field: str) -> None:
    assert set(person_in(f"{field} = 1", "me.toml").wishes) == {field}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("emphsis = 1", r"unknown field in me\.toml: 'emphsis'.*emphasis"),
        ("[days]\nMon = 1", "days in me.toml: .*a value, not a section"),
        ("screening = true", r"a section \[screening\]"),
    ],
)
def test_a_field_that_nobody_asks_for_is_refused(text: str, complaint: str) -> None:
    with pytest.raises((UnknownNameError, FieldError), match=complaint):
        person_in(text, "me.toml")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("level = novice", r"me\.toml, line 1, column 9: .*level = novice.*quotes"),
        ("days = 3\ndays = 4", "line 2.*only once"),
        ("days 3", "line 1, column 6.*name = value"),
        ('sex = "male', "line 1.*Close the text"),
        ("lift = [", "line 1"),
        ("lift = " + "[" * 9999, "inside one another"),
    ],
)
def test_malformed_toml_is_located_with_a_remedy(text: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        person_in(text, "me.toml")


def test_an_unknown_screening_question_is_refused() -> None:
    with pytest.raises(
        UnknownNameError, match=r"question in \[screening\]: 'pregnent'"
    ):
        answers_given({"pregnent": flag("yes")})


@given(
    st.builds(
        ScreeningAnswers, st.booleans(), st.booleans(), st.booleans(), st.booleans()
    )
)
def test_answers_read_back_as_they_are_kept(answers: ScreeningAnswers) -> None:
    person = person_in(with_screening("", answers), "me.toml")

    assert person.screening is not None
    assert answers_given(person.screening) == answers


def test_new_answers_replace_the_old_ones_and_nothing_else() -> None:
    text = "# mine\ndays = 3\n\n[screening]\nactive = false\n"

    kept = with_screening(text, ScreeningAnswers(is_active=True))

    assert kept.startswith("# mine\ndays = 3\n")
    assert kept.count("[screening]") == 1
    assert "active = true" in kept


def test_an_answered_dialogue_can_be_kept_as_a_person_file() -> None:
    said = PersonFile(
        {
            "lift": (flag("squat 300lb"), flag('odd "name" 5kg')),
            "level": (flag("novice"),),
        },
        {"active": flag("yes")},
    )

    person = person_in(person_as_toml(said), "me.toml")

    assert [it.value for it in person.wishes["lift"]] == [
        "squat 300lb",
        'odd "name" 5kg',
    ]
    assert person.wishes["level"][0].value == "novice"
    assert person.screening is not None
    assert answers_given(person.screening).is_active
