"""Asks what a first plan needs to know: few questions, each with its reason."""

from datetime import date

from liftwright.app.given import Given
from liftwright.app.person_file import PersonFile
from liftwright.app.screening_answers import named_answers
from liftwright.cli.aim_questions import ask_aims
from liftwright.cli.dialogue import ANSWER, NOTHING, Dialogue
from liftwright.cli.means_questions import ask_body, ask_lifts, ask_means
from liftwright.cli.page import Page
from liftwright.cli.screening_questions import ask_screening
from liftwright.errors import InputError


def ask_person(dialogue: Dialogue, today: date) -> PersonFile:
    """Return what a person answers to the questions before a first plan.

    Args:
        dialogue: Whom to ask.
        today: Date of today.
    """
    _greet(dialogue)
    said = ask_aims(dialogue, today) | ask_means(dialogue)
    lifts = ask_lifts(dialogue)
    said |= ask_body(dialogue)
    age_years = int(said["age"]) if said["age"] else None
    screening = named_answers(ask_screening(dialogue, age_years))
    wishes: dict[str, tuple[Given, ...]] = {
        field: (Given(ANSWER, text),) for field, text in said.items() if text
    }
    if lifts:
        wishes["lift"] = lifts
    return PersonFile(wishes, screening)


def _greet(dialogue: Dialogue) -> None:
    page = Page(dialogue.look)
    page.title("A few questions, then your plan")
    page.say(
        "Enter takes the answer in brackets. Ctrl-C stops. With `liftwright plan"
        " --help` you see how to say it all at once.",
        style="dim",
    )
    dialogue.tell(page)


def ask_where_to_keep(dialogue: Dialogue) -> str:
    """Return the file that the answers are to be kept in; empty for none."""

    def read(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        if not typed.endswith(".toml"):
            raise InputError("Please give a name that ends with .toml, or press Enter.")
        return typed

    return dialogue.ask(
        "Keep these answers in a file, such as me.toml?",
        why="Next time `liftwright plan me.toml` asks nothing.",
        default="no",
        read=read,
    )
