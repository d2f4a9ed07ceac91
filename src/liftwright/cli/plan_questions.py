"""Asks what a first plan needs to know: few questions, each with its reason."""

from datetime import date

from liftwright.app.aims import avoidance_given, emphasis_given
from liftwright.app.choices import whole_number
from liftwright.app.chooser import ChooserAnswers, Taste, Wish, recommendation
from liftwright.app.dates import span_given
from liftwright.app.defaults import DEFAULTS
from liftwright.app.given import Given
from liftwright.app.lifts import lift_given
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import body_mass_given
from liftwright.app.schedule import days_given, minutes_given
from liftwright.app.screening_answers import named_answers
from liftwright.app.words import LEVELS
from liftwright.cli.dialogue import Choice, Dialogue
from liftwright.cli.page import Page
from liftwright.cli.screening_questions import ask_screening
from liftwright.errors import InputError
from liftwright.planner.params import BOUNDS

ANSWER = "your answer"
NONE = "none"
NOTHING = frozenset({"no", "-", NONE})
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
PLACES = (
    Choice("commercial", "a gym with machines, bars and dumbbells"),
    Choice("barbell", "bar, plates, rack and bench"),
    Choice("dumbbells", "dumbbells and a bench"),
    Choice("bands", "bands"),
    Choice("bodyweight", "nothing but a chair and a backpack"),
    Choice("hotel", "a hotel gym"),
)


def ask_person(dialogue: Dialogue, today: date) -> PersonFile:
    """Return what a person answers to the questions before a first plan.

    Args:
        dialogue: Whom to ask.
        today: Date of today.
    """
    _greet(dialogue)
    said = {"level": "", "event": "", "avoid": ""}
    wish = dialogue.choose(
        "What should training give you?",
        WISHES,
        why="It decides how much is heavy practice and how much is volume.",
        default="both",
    )
    said["level"] = dialogue.choose(
        "How long have you trained?",
        LEVEL_CHOICES,
        why="Sets, exercises and the pace of progress follow from it.",
        default="novice",
    )
    said["event"] = _ask_event(dialogue, today)
    taste = dialogue.choose(
        "Which sets do you like better?",
        TASTES,
        why="What you like you will keep up.",
        default="either",
    )
    said["avoid"] = _ask_care(dialogue)
    answers = ChooserAnswers(
        wish=Wish(wish),
        taste=TASTE_OF[taste],
        has_event=bool(said["event"]),
        has_sore_joints=bool(said["avoid"]),
        level=LEVELS[said["level"]],
    )
    said["emphasis"] = _ask_emphasis(dialogue, answers)
    said |= _ask_means(dialogue)
    lifts = _ask_lifts(dialogue)
    said |= _ask_body(dialogue)
    age = int(said["age"]) if said["age"] else None
    screening = named_answers(ask_screening(dialogue, age))
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


def _ask_means(dialogue: Dialogue) -> dict[str, str]:
    def days(typed: str) -> str:
        days_given(Given(ANSWER, typed))
        return typed

    said = {
        "days": dialogue.ask(
            "On how many days a week can you train? A number, or days such as"
            " Mon,Wed,Fri.",
            why="Muscles and lifts are spread over them so that each recovers.",
            default=_usual("days"),
            read=days,
        )
    }
    training_days = days_given(Given(ANSWER, said["days"]))

    def minutes(typed: str) -> str:
        minutes_given(Given(ANSWER, typed), training_days)
        return typed

    said["minutes"] = dialogue.ask(
        "How many minutes has a training day, warm-up included?",
        why="Every set and rest is timed, so that the session ends when it should.",
        default=_usual("minutes"),
        read=minutes,
    )
    said["equipment"] = dialogue.choose(
        "What is there to train with?",
        PLACES,
        why="Only what you have is planned. A TOML file can list it: --equipment.",
        default=_usual("equipment"),
    )
    return said


def _ask_lifts(dialogue: Dialogue) -> tuple[Given, ...]:
    def read(typed: str) -> tuple[Given, ...]:
        if typed.lower() in NOTHING:
            return ()
        lifts = tuple(Given(ANSWER, part.text) for part in Given("", typed).parts())
        for lift in lifts:
            lift_given(lift, None)
        return lifts

    return dialogue.ask(
        "Which lifts do you know? Such as squat 100kg, bench 70kg x 5 @8.",
        why="Loads are then told in numbers; without, you find them by effort.",
        default=NONE,
        read=read,
    )


def _ask_body(dialogue: Dialogue) -> dict[str, str]:
    def age(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        return str(whole_number(_answer(typed), BOUNDS["age"]))

    def mass(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        return str(body_mass_given(_answer(typed), None))

    return {
        "age": dialogue.ask(
            "How old are you?",
            why="Rules differ below 18 and from 65 on, and so does what to expect.",
            default=NONE,
            read=age,
        ),
        "body-mass": dialogue.ask(
            "What is your body mass? Such as 80kg or 176lb.",
            why="For pull-ups and the like, protein and energy.",
            default=NONE,
            read=mass,
        ),
    }


def _usual(field: str) -> str:
    return str(DEFAULTS[field][0])


def _answer(typed: str) -> Given:
    return Given(ANSWER, typed)


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
