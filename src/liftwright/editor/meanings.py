"""What a word of a program means: the exercise, the finding, the load it comes to."""

from collections.abc import Sequence
from typing import NamedTuple

from liftwright import catalog
from liftwright.domain.exercise import Exercise
from liftwright.editor.marks import Mark
from liftwright.editor.one_rms import share_meant
from liftwright.editor.reading import Page, Word, plain
from liftwright.evidence import Finding, finding, is_finding, source


class Meaning(NamedTuple):
    """What to show of a word.

    Args:
        text: What it means, in Markdown.
        start: The first character it is about, from 0.
        end: The character after the last.
    """

    text: str
    start: int
    end: int


def meaning(page: Page, offset: int) -> Meaning | None:
    """Return what the word at a character means, if there is more to say of it."""
    word = page.word_at(offset)
    if word is None:
        return None
    text = _told(page, word)
    return Meaning(text, word.start, word.end) if text else None


def _told(page: Page, word: Word) -> str:
    match word.mark:
        case Mark.EXERCISE:
            found = catalog.resolve(plain(page.said(word)))
            return exercise_card(found) if found else ""
        case Mark.KEY:
            key = plain(page.said(word))
            return finding_card(finding(key)) if is_finding(key) else ""
        case Mark.NUMBER | Mark.UNIT | Mark.LOAD | Mark.SIGN:
            return share_meant(page, word)
        case _:
            return ""


def exercise_card(it: Exercise) -> str:
    """Return name, muscles, equipment and cues of an exercise, in Markdown."""
    shares = sorted(it.muscles.items(), key=lambda pair: -pair[1])
    full = [_spaced(muscle) for muscle, share in shares if share >= 1]
    partly = [_spaced(muscle) for muscle, share in shares if share < 1]
    needs = sorted(map(_spaced, it.equipment))
    facts = (
        ("trains", full),
        ("also trains", partly),
        ("needs", needs),
    )
    listed = [f"- {what}: {', '.join(words)}" for what, words in facts if words]
    return "\n".join(
        (f"**{it.name}** (`{it.id}`)", "", *listed, "", *_numbered(it.cues))
    )


def finding_card(it: Finding) -> str:
    """Return statement, value and source of a finding, in Markdown."""
    lines = [f"**{it.title}** (`{it.key}`)", "", it.statement]
    if numbers := _numbers(it):
        lines += ["", f"Value: {numbers}"]
    sources = [f"- {source(key).citation}" for key in it.sources]
    return "\n".join((*lines, "", "Source:", "", *sources))


def _numbers(it: Finding) -> str:
    unit = "" if it.unit == "none" else f" {it.unit}"
    if it.value is not None:
        span = it.interval
        known = f" [{span.low:g} to {span.high:g}, {span.kind}]" if span else ""
        return f"{it.value:g}{known}{unit}"
    named = ", ".join(f"{_spaced(name)} {one:g}" for name, one in it.values.items())
    return f"{named}{unit and f' ({unit.strip()})'}" if named else ""


def _numbered(cues: Sequence[str]) -> list[str]:
    return [f"{number}. {cue}" for number, cue in enumerate(cues, start=1)]


def _spaced(word: str) -> str:
    return word.replace("_", " ")
