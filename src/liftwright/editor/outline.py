"""The weeks and days of a program, for finding one's way in it."""

from typing import NamedTuple

from liftwright.editor.marks import Mark
from liftwright.editor.reading import Page, Sentence, plain


class Part(NamedTuple):
    """A stretch of weeks, or a day.

    Args:
        name: What to show: the heading without its quotes.
        is_day: Whether it is a day.
        start: Its first character, from 0.
        end: The character after its last.
        heading_end: The character after its heading.
        parts: The days in it.
    """

    name: str
    is_day: bool
    start: int
    end: int
    heading_end: int
    parts: tuple["Part", ...] = ()


def outline(page: Page) -> list[Part]:
    """Return the weeks of a program with their days; days alone where it says none."""
    headings = [it for it in page.sentences if _is_heading(it)]
    ends = [*(it.start for it in headings), len(page.text)][1:]
    weeks: list[Part] = []
    for heading, end in zip(headings, ends, strict=True):
        last = len(page.text[:end].rstrip())
        part = _part(page, heading, max(last, heading.end))
        if not part.is_day or not weeks or weeks[-1].is_day:
            weeks.append(part)
        else:
            week = weeks[-1]
            weeks[-1] = week._replace(parts=(*week.parts, part), end=part.end)
    return weeks


def _is_heading(sentence: Sentence) -> bool:
    """Return whether a sentence heads weeks or a day; `week 4: deload` does not."""
    if not sentence.words or sentence.own != sentence.start:
        return False
    return sentence.rule in {"week_line", "day_line"}


def _part(page: Page, heading: Sentence, end: int) -> Part:
    is_day = heading.rule == "day_line"
    shown = [_shown(it.mark, page.said(it)) for it in heading.words]
    name = " ".join(filter(None, shown)).replace(" - ", "-")
    return Part(name or "?", is_day, heading.start, end, heading.end)


def _shown(mark: Mark, said: str) -> str:
    return plain(said) if mark is Mark.TEXT else said
