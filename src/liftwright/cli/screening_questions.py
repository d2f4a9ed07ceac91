"""Asks the health questions that come before a first plan (claim A7)."""

from dataclasses import replace

from liftwright.app.choices import whole_number, yes_or_no
from liftwright.app.given import Given
from liftwright.cli.dialogue import ANSWER, NONE, NOTHING, Dialogue
from liftwright.coaching.screening import QUESTIONS, Clearance, screen
from liftwright.domain.person import ScreeningAnswers
from liftwright.planner.params import BOUNDS


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


def ask_age(dialogue: Dialogue) -> int | None:
    """Return the age that somebody gives; `None` where they would rather not."""

    def read(typed: str) -> int | None:
        if typed.lower() in NOTHING:
            return None
        return whole_number(Given(ANSWER, typed), BOUNDS["age"])

    return dialogue.ask(
        "How old are you?",
        why="Rules differ below 18 and from 65 on, and so does what to expect.",
        default=NONE,
        read=read,
    )


def _yes_or_no(typed: str) -> bool:
    return yes_or_no(Given("your answer", typed))
