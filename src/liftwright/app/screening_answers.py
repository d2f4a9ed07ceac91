"""Reads and writes the answers to the screening questions by their short names."""

from collections.abc import Mapping

from liftwright.app.choices import yes_or_no
from liftwright.app.given import Given
from liftwright.coaching.screening import QUESTIONS, Question
from liftwright.domain.person import ScreeningAnswers
from liftwright.errors import UnknownNameError

SECTION = "screening"


def short_name(question: Question) -> str:
    """Return the word for a question in files and flags: `has_disease` → `disease`."""
    return question.field.partition("_")[2]


BY_NAME = {short_name(question): question for question in QUESTIONS}


def answers_given(table: Mapping[str, Given]) -> ScreeningAnswers:
    """Return answers from a table of short names with yes or no.

    Args:
        table: Answers by short name; questions that are not in it count as no.

    Raises:
        FieldError: If an answer is neither yes nor no.
        UnknownNameError: If a name is no question.
    """
    answers = {}
    for name, given in table.items():
        question = BY_NAME.get(name.removeprefix("is_").removeprefix("has_"))
        if question is None:
            raise UnknownNameError(f"question in [{SECTION}]:", name, list(BY_NAME))
        answers[question.field] = yes_or_no(given)
    return ScreeningAnswers(**answers)


def named_answers(answers: ScreeningAnswers) -> dict[str, Given]:
    """Return answers by the short names of the questions."""
    return {
        name: Given(name, "yes" if getattr(answers, question.field) else "no")
        for name, question in BY_NAME.items()
    }


def answers_as_toml(answers: ScreeningAnswers) -> str:
    """Return answers as the section of a person file."""
    lines = [
        f"{name} = {str(getattr(answers, question.field)).lower()}"
        for name, question in BY_NAME.items()
    ]
    return "\n".join([f"[{SECTION}]", *lines, ""])
