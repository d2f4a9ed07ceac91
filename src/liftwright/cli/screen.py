"""`liftwright screen`: the health questions before a first plan (claim A7)."""

import os
import sys

from liftwright.app.choices import whole_number
from liftwright.app.given import Given, first_given
from liftwright.app.person_file import person_in
from liftwright.app.person_toml import with_screening
from liftwright.app.screening_answers import BY_NAME, answers_given
from liftwright.cli.arguments import Arguments
from liftwright.cli.dialogue import Dialogue
from liftwright.cli.files import read_text
from liftwright.cli.givens import (
    LISTING_ENDINGS,
    LISTING_FORMATS,
    flag,
    format_wanted,
)
from liftwright.cli.output import deliver, say
from liftwright.cli.page import Page
from liftwright.cli.person import can_ask
from liftwright.cli.screening_questions import ask_age, ask_screening
from liftwright.cli.screening_text import add_questions, screening_text
from liftwright.cli.terminal import look_of
from liftwright.coaching.screening import screen
from liftwright.domain.person import ScreeningAnswers
from liftwright.planner.params import BOUNDS

ENDINGS = {**LISTING_ENDINGS, ".toml": "text"}
"""Answers in text go into a person file."""


def run(arguments: Arguments) -> int:
    """Ask the health questions and say what the answers mean."""
    wanted = format_wanted(arguments, LISTING_FORMATS, ENDINGS)
    age_years = _age(arguments, "" if wanted == "json" else arguments.one("output"))
    said = _said(arguments)
    if said:
        answers = answers_given(said)
    elif can_ask():
        dialogue = Dialogue(sys.stdin, sys.stderr)
        age_years = ask_age(dialogue) if age_years is None else age_years
        answers = ask_screening(dialogue, age_years)
    else:
        return _show_questions()
    found = screen(answers, age_years=age_years)
    if wanted == "json":
        from liftwright.cli.screening_json import screening_json

        deliver(screening_json(answers, found), arguments.one("output"))
    else:
        deliver(screening_text(found, look_of(sys.stdout)))
        _keep(answers, age_years, arguments.one("output"))
    return 0


def _age(arguments: Arguments, path: str) -> int | None:
    """Return the age that was given, or that the person file knows."""
    known = first_given(person_in(_before(path), path).wishes, "age")
    age = flag(arguments, "age") or known
    return whole_number(age, BOUNDS["age"]) if age else None


def _said(arguments: Arguments) -> dict[str, Given]:
    given = {name: flag(arguments, name) for name in BY_NAME}
    return {name: answer for name, answer in given.items() if answer}


def _show_questions() -> int:
    page = Page(look_of(sys.stdout))
    add_questions(page)
    deliver(str(page))
    return 0


def _before(path: str) -> str:
    """Return the text of the person file as it is; empty where there is none."""
    return read_text(path) if os.path.isfile(path) else ""  # noqa: PTH113 - as all of this room


def _keep(answers: ScreeningAnswers, age_years: int | None, path: str) -> None:
    if not path:
        return
    deliver(with_screening(_before(path), answers, age_years), path)
    if path != "-":
        say(f"Answers kept in {path}. Plan with them: liftwright plan {path}")
