"""The lines that head weeks and days, both ways."""

from liftwright.domain.program import Weekday, WeekKind
from liftwright.programs.notation.figures import span, whole
from liftwright.programs.notation.parsed import MisreadError
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.sets import title
from liftwright.programs.notation.syntax import Phrase

WEEKDAY_NAMES = {
    Weekday.MON: "Monday",
    Weekday.TUE: "Tuesday",
    Weekday.WED: "Wednesday",
    Weekday.THU: "Thursday",
    Weekday.FRI: "Friday",
    Weekday.SAT: "Saturday",
    Weekday.SUN: "Sunday",
}
_BY_BEGINNING = {name[: len("mon")].lower(): day for day, name in WEEKDAY_NAMES.items()}


def week_kind_and_name(phrase: Phrase) -> tuple[WeekKind | None, str | None]:
    """Return what kind of week a line says and what it calls it, where it does."""
    word = phrase.word("WEEK_KIND")
    kind = WeekKind(word.text.lower()) if word else None
    name = phrase.phrase("title")
    return kind, title(name) if name else None


def one_span(spans: Phrase) -> tuple[int, int]:
    """Return first and last of weeks that follow each other.

    Raises:
        MisreadError: If they do not.
    """
    if len(spans.phrases) > 1:
        raise MisreadError(
            "weeks written together follow each other", spans, ("weeks 1-4",)
        )
    return span(spans.phrases[0].all_words("NUM"))


def weekday_of(phrase: Phrase) -> Weekday | None:
    """Return the weekday that a line names, if it names one."""
    word = phrase.word("WEEKDAY")
    return _BY_BEGINNING[word.text[: len("mon")].lower()] if word else None


def day_name(phrase: Phrase, number: int) -> str:
    """Return what a day is called: as written, else by its weekday or its number.

    Args:
        phrase: The line that heads the day.
        number: Which day of its week it is, from 1.
    """
    name = phrase.phrase("title")
    if name:
        return title(name)
    weekday = weekday_of(phrase)
    return f"Day {number}" if weekday is None else WEEKDAY_NAMES[weekday]


def day_alike(phrase: Phrase) -> tuple[int | None, int] | None:
    """Return week (`None`: the same) and day that a line says this day is like."""
    like = phrase.phrase("like_day")
    if like is None:
        return None
    numbers = like.all_words("NUM")
    return whole(numbers[0]) if len(numbers) > 1 else None, whole(numbers[-1])


def week_text(first: int, last: int, kind: WeekKind, name: str) -> str:
    """Return the line that heads weeks, such as `weeks 1-3 "Base"`."""
    weeks = f"week {first}" if first == last else f"weeks {first}-{last}"
    own = "" if kind is WeekKind.TRAINING else f" {kind}"
    return f"{weeks}{own}{f' {quoted(name)}' if name else ''}"


def day_text(name: str, weekday: Weekday | None) -> str:
    """Return the line that heads a day, such as `day Monday "Push"`."""
    if weekday is None:
        return f"day {quoted(name)}"
    full = WEEKDAY_NAMES[weekday]
    return f"day {full}" if name == full else f"day {full} {quoted(name)}"
