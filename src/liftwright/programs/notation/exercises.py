"""The line that names an exercise, both ways: superset, label, choices."""

from collections.abc import Sequence
from dataclasses import dataclass

from liftwright.programs.notation.parsed import MisreadError
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.sentences import (
    is_plain_name,
    is_plain_word,
    looks_like_sets,
    meant_keyword,
    sentence,
)
from liftwright.programs.notation.syntax import Phrase, Word, plain_or_quoted

IN_QUOTES = "Put it in quotes if that is the name of an exercise."


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """What a line that names an exercise says.

    Args:
        choices: The names, the first the one in use.
        choice_places: Where they stand in the line.
        group: Letter of the superset; empty when alone.
        label: The slot's own name; empty when none.
    """

    choices: tuple[str, ...]
    choice_places: tuple[Phrase, ...]
    group: str
    label: str


def exercise(phrase: Phrase) -> ExerciseLine:
    """Return what a line says that names an exercise.

    Raises:
        MisreadError: If a name without quotes is rather something misspelt.
    """
    choices = phrase.all_phrases("choice")
    group = phrase.word("GROUP")
    label = phrase.phrase("label")
    return ExerciseLine(
        tuple(map(_name, choices)),
        choices,
        group.text.rstrip(".)0123456789") if group else "",
        plain_or_quoted(label.words[0]) if label else "",
    )


def _name(phrase: Phrase) -> str:
    first: Word = phrase.words[0]
    if first.kind == "STRING":
        return plain_or_quoted(first)
    name = " ".join(word.text for word in phrase.words)
    meant = meant_keyword(name)
    if meant:
        raise MisreadError(
            f"'{first.text}' is no word of a program", first, (meant,), IN_QUOTES
        )
    if looks_like_sets(name):
        raise MisreadError(
            f"'{first.text}' cannot begin a line of sets",
            first,
            ("a number", "warm-up, top, back-off or another kind of set"),
            IN_QUOTES,
        )
    return name


def exercise_text(
    choices: Sequence[str], group: str, turn: int, label: str = ""
) -> str:
    """Return the line that names an exercise.

    Args:
        choices: The names, the first the one in use.
        group: Letter of the superset; empty when alone.
        turn: Which exercise of its superset it is, from 1.
        label: The slot's own name; empty when none.
    """
    place = f"{group}{turn}. " if group else ""
    own = f"{_label_text(label)}: " if label else ""
    return f"{place}{own}{' or '.join(map(name_text, choices))}"


def name_text(name: str) -> str:
    """Return the name of an exercise, in quotes where it needs them."""
    return name if is_plain_name(name) else quoted(name)


def _label_text(label: str) -> str:
    is_plain = is_plain_word(label) and sentence(f"{label}:") == "exercise_line"
    return label if is_plain else quoted(label)
