"""`liftwright screen`: the health questions before a first plan (claim A7)."""

import os
import sys

from liftwright.app.choices import whole_number
from liftwright.app.person_file import person_in
from liftwright.app.person_toml import with_screening
from liftwright.app.screening_answers import BY_NAME, answers_given
from liftwright.cli.arguments import Arguments
from liftwright.cli.dialogue import Dialogue
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag, listing_format
from liftwright.cli.output import deliver, say
from liftwright.cli.page import Page
from liftwright.cli.person import can_ask
from liftwright.cli.screening_questions import ask_screening
from liftwright.cli.screening_text import add_questions, screening_text
from liftwright.cli.terminal import look_of
from liftwright.coaching.screening import screen
from liftwright.domain.person import ScreeningAnswers
from liftwright.planner.params import BOUNDS


def run(arguments: Arguments) -> int:
    """Ask the health questions and say what the answers mean."""
    wanted = listing_format(arguments)
    age = flag(arguments, "age")
    age_years = whole_number(age, BOUNDS["age"]) if age else None
    answers = _answers(arguments, age_years)
    if answers is None:
        return _show_questions()
    found = screen(answers, age_years=age_years)
    if wanted == "json":
        from liftwright.cli.screening_json import screening_json

        deliver(screening_json(answers, found), arguments.one("output"))
    else:
        deliver(screening_text(found, look_of(sys.stdout)))
        _keep(answers, arguments.one("output"))
    return 0


def _answers(arguments: Arguments, age_years: int | None) -> ScreeningAnswers | None:
    given = {name: flag(arguments, name) for name in BY_NAME}
    said = {name: answer for name, answer in given.items() if answer}
    if said:
        return answers_given(said)
    if can_ask():
        return ask_screening(Dialogue(sys.stdin, sys.stderr), age_years)
    return None


def _show_questions() -> int:
    page = Page(look_of(sys.stdout))
    add_questions(page)
    deliver(str(page))
    return 0


def _keep(answers: ScreeningAnswers, path: str) -> None:
    if not path:
        return
    before = read_text(path) if os.path.isfile(path) else ""  # noqa: PTH113 - as all of this room
    person_in(before, path)
    deliver(with_screening(before, answers), path)
    if path != "-":
        say(f"Answers kept in {path}. Plan with them: liftwright plan {path}")
