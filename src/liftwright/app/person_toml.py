"""Writes a person file: what somebody answered, to be used again."""

import json
import re

from liftwright.app.given import Wishes
from liftwright.app.person_file import SCREENING, PersonFile
from liftwright.app.screening_answers import answers_as_toml, answers_given
from liftwright.domain.person import ScreeningAnswers

SECTION_START = re.compile(r"^\s*\[", re.MULTILINE)
AGE_LINE = re.compile(r"^[ \t]*age[ \t]*=.*$", re.MULTILINE)
SCREENING_START = re.compile(rf"^\s*\[\s*{SCREENING}\s*\].*$", re.MULTILINE)


def person_as_toml(person: PersonFile) -> str:
    """Return a person file that says the same.

    Args:
        person: What was said, in text.
    """
    lines = list(_lines(person.wishes))
    text = "\n".join([*lines, ""]) if lines else ""
    if person.screening is None:
        return text
    answers = answers_as_toml(answers_given(person.screening))
    return f"{text}\n{answers}" if text else answers


def with_screening(
    text: str, answers: ScreeningAnswers, age_years: int | None = None
) -> str:
    """Return the text of a person file with these answers instead of its own.

    Everything else, comments included, stays as it is.

    Args:
        text: The text of a person file; empty for a new one.
        answers: The answers.
        age_years: Age, where it was said: it decides with them.
    """
    kept = text if age_years is None else _with_age(text, age_years)
    if found := SCREENING_START.search(kept):
        following = SECTION_START.search(kept, found.end())
        end = following.start() if following else len(kept)
        kept = kept[: found.start()] + kept[end:]
    section = answers_as_toml(answers)
    return f"{kept.rstrip()}\n\n{section}" if kept.strip() else section


def _with_age(text: str, age_years: int) -> str:
    line = f"age = {age_years}"
    first = SECTION_START.search(text)
    end = first.start() if first else len(text)
    above, below = text[:end], text[end:]
    if AGE_LINE.search(above):
        return AGE_LINE.sub(line, above, count=1) + below
    return "".join((above.rstrip(), "\n" if above.strip() else "", line, "\n\n", below))


def _lines(wishes: Wishes) -> "list[str]":
    lines = []
    for field, givens in wishes.items():
        values = [_value(given.value) for given in givens]
        shown = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
        lines.append(f"{field} = {shown}")
    return lines


def _value(value: object) -> str:
    # A basic string of TOML is written as one of JSON is.
    return json.dumps(str(value), ensure_ascii=False)
