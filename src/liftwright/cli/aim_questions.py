"""Asks what training is for: the chooser's questions, and what to spare."""

from datetime import date

from liftwright.app.aims import avoidance_given, emphasis_given
from liftwright.app.chooser import ChooserAnswers, Taste, Wish, recommendation
from liftwright.app.dates import span_given
from liftwright.app.given import Given
from liftwright.app.words import LEVELS
from liftwright.cli.dialogue import ANSWER, NONE, NOTHING, Choice, Dialogue
from liftwright.cli.page import Page

WISHES = (
    Choice("strength", "lift more"),
    Choice("size", "more muscle"),
    Choice("both", "some of each"),
    Choice("health", "feel well and stay well"),
    Choice("unsure", "not decided"),
)
LEVEL_CHOICES = (
    Choice("novice", "less than about a year of steady lifting"),
    Choice("intermediate", "one to a few years; progress comes week by week"),
    Choice("advanced", "many years; progress comes month by month"),
)
TASTES = (
    Choice("heavy", "few heavy sets, long rests"),
    Choice("many", "more and lighter sets, short rests"),
    Choice("either", "no matter"),
)
TASTE_OF = {"heavy": Taste.HEAVY, "many": Taste.MANY, "either": Taste.NEITHER}


def ask_aims(dialogue: Dialogue, today: date) -> dict[str, str]:
    """Return what a person says of their aims, by field; empty for nothing.

    Args:
        dialogue: Whom to ask.
        today: Date of today.
    """
    wish = dialogue.choose(
        "What should training give you?",
        WISHES,
        why="It decides how much is heavy practice and how much is volume.",
        default="both",
    )
    level = dialogue.choose(
        "How long have you trained?",
        LEVEL_CHOICES,
        why="Sets, exercises and the pace of progress follow from it.",
        default="novice",
    )
    event = _ask_event(dialogue, today)
    taste = dialogue.choose(
        "Which sets do you like better?",
        TASTES,
        why="What you like you will keep up.",
        default="either",
    )
    spared = _ask_care(dialogue)
    answers = ChooserAnswers(
        wish=Wish(wish),
        taste=TASTE_OF[taste],
        has_event=bool(event),
        has_sore_joints=bool(spared),
        level=LEVELS[level],
    )
    emphasis = _ask_emphasis(dialogue, answers)
    return {"level": level, "event": event, "avoid": spared, "emphasis": emphasis}


def _ask_event(dialogue: Dialogue, today: date) -> str:
    def read(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        span_given({"event": (Given(ANSWER, typed),)}, today)
        return typed

    return dialogue.ask(
        "Will your strength be measured on a day, at a meet or a test? Type its date.",
        why="The plan then ends there, at your best.",
        default="no",
        read=read,
    )


def _ask_care(dialogue: Dialogue) -> str:
    def read(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        avoidance_given([Given(ANSWER, typed)])
        return typed

    return dialogue.ask(
        "Does any joint need care, or is there an exercise you will not do? Such as"
        " knee, lower back, deadlift.",
        why="Exercises that may trouble it are left out.",
        default=NONE,
        read=read,
    )


def _ask_emphasis(dialogue: Dialogue, answers: ChooserAnswers) -> str:
    recommended = recommendation(answers)
    page = Page(dialogue.look)
    page.say(f"Recommended emphasis: {recommended.emphasis:g}", style="title")
    for ground in recommended.grounds:
        page.item(f"{ground.text} [{ground.key}]")
    dialogue.tell(page)

    def read(typed: str) -> str:
        emphasis_given(Given(ANSWER, typed))
        return typed

    return dialogue.ask(
        "Your emphasis: size, both, strength, or anything from 0 (size) to 1"
        " (strength).",
        why="The choice is yours; every place on this line makes a good plan.",
        default=f"{recommended.emphasis:g}",
        read=read,
    )
