"""Asks what there is to train with: time, equipment, known lifts, the body."""

from liftwright.app.defaults import DEFAULTS
from liftwright.app.given import Given
from liftwright.app.lifts import lift_given
from liftwright.app.plan_request import body_mass_given
from liftwright.app.schedule import days_given, minutes_given
from liftwright.cli.dialogue import ANSWER, NONE, NOTHING, Choice, Dialogue
from liftwright.cli.screening_questions import ask_age
from liftwright.domain.program import Weekday

PLACES = (
    Choice("commercial", "a gym with machines, bars and dumbbells"),
    Choice("barbell", "bar, plates, rack and bench"),
    Choice("dumbbells", "dumbbells and a bench"),
    Choice("bands", "bands"),
    Choice("bodyweight", "nothing but a chair and a backpack"),
    Choice("hotel", "a hotel gym"),
)


def ask_means(dialogue: Dialogue) -> dict[str, str]:
    """Return what a person says of time and equipment, by field."""

    def days(typed: str) -> str:
        days_given(Given(ANSWER, typed))
        return typed

    said_days = dialogue.ask(
        "On how many days a week can you train? A number, or days such as Mon,Wed,Fri.",
        why="Muscles and lifts are spread over them so that each recovers.",
        default=_usual("days"),
        read=days,
    )
    minutes = _ask_minutes(dialogue, days_given(Given(ANSWER, said_days)))
    equipment = dialogue.choose(
        "What is there to train with?",
        PLACES,
        why="Only what you have is planned. A TOML file can list it: --equipment.",
        default=_usual("equipment"),
    )
    return {"days": said_days, "minutes": minutes, "equipment": equipment}


def _ask_minutes(dialogue: Dialogue, days: tuple[Weekday, ...]) -> str:
    def minutes(typed: str) -> str:
        minutes_given(Given(ANSWER, typed), days)
        return typed

    return dialogue.ask(
        "How many minutes has a training day, warm-up included?",
        why="Every set and rest is timed, so that the session ends when it should.",
        default=_usual("minutes"),
        read=minutes,
    )


def ask_lifts(dialogue: Dialogue) -> tuple[Given, ...]:
    """Return the lifts that a person knows."""

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


def ask_body(dialogue: Dialogue) -> dict[str, str]:
    """Return what a person says of age and body mass, by field; empty for nothing."""

    def mass(typed: str) -> str:
        if typed.lower() in NOTHING:
            return ""
        return str(body_mass_given(_answer(typed), None))

    age_years = ask_age(dialogue)
    return {
        "age": "" if age_years is None else str(age_years),
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
