"""Asks the health questions that come before a first plan (claim A7)."""

from dataclasses import replace

from liftwright.app.choices import yes_or_no
from liftwright.app.given import Given
from liftwright.cli.dialogue import Dialogue
from liftwright.coaching.screening import QUESTIONS, Clearance, screen
from liftwright.domain.person import ScreeningAnswers


def ask_screening(dialogue: Dialogue, age_years: int | None = None) -> ScreeningAnswers:
    """Return the answers to the health questions.

    Args:
        dialogue: Whom to ask.
        age_years: Age, where it is known.
    """
    answers = ScreeningAnswers()
    for question in QUESTIONS:
        needed = screen(answers, age_years=age_years).clearance
        if question.only_if_flagged and needed is Clearance.NONE:
            continue
        is_so = dialogue.ask(
            question.text, why=question.why, default="no", read=_yes_or_no
        )
        answers = replace(answers, **{question.field: is_so})
    return answers


def _yes_or_no(typed: str) -> bool:
    return yes_or_no(Given("your answer", typed))
