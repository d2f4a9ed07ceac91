"""What is wrong with a text, each fault on exactly the words that are at fault."""

from typing import NamedTuple

from liftwright import catalog
from liftwright.domain.program import Program
from liftwright.domain.session import Session
from liftwright.editor.marks import Mark
from liftwright.editor.reading import Page, Sentence, Word, plain
from liftwright.errors import Problem
from liftwright.programs.checking import checked
from liftwright.programs.notation import Parsed, parse_session
from liftwright.programs.notation.lines import lines
from liftwright.programs.notation.sentences import sentence


class Fault(NamedTuple):
    """Something that is wrong or odd.

    Args:
        start: The first character of the words at fault, from 0.
        end: The character after their last.
        message: What is wrong, what was expected and what to do.
        is_error: False where the text can be used all the same.
    """

    start: int
    end: int
    message: str
    is_error: bool


def is_session(text: str) -> bool:
    """Return whether a text says what was done rather than what to do."""
    first = next(lines(text), None)
    return first is not None and sentence(first.text) == "session_line"


def faults(page: Page) -> list[Fault]:
    """Return everything that is wrong or odd, in the order of the text."""
    if not page.text.strip("\ufeff \t\r\n"):
        return []  # a file just begun is no fault
    found: Parsed[Program] | Parsed[Session]
    found = parse_session(page.text) if is_session(page.text) else _checked(page.text)
    return [_fault(page, problem) for problem in found.problems]


def _checked(text: str) -> Parsed[Program]:
    return checked(text, catalog)


def _fault(page: Page, problem: Problem) -> Fault:
    start = page.rows.offset(problem.line, problem.column)
    sentence = page.sentence_at(start)
    start, end = _span(page, problem, start, sentence)
    message = str(problem).partition(": ")[2]
    return Fault(start, end, message, problem.is_error)


def _span(
    page: Page, problem: Problem, start: int, sentence: Sentence | None
) -> tuple[int, int]:
    row_end = page.rows.end_of(page.rows.row_of(start))
    if sentence is None:
        return start, start
    named = _named_in(page, problem, sentence) if start == sentence.own else None
    word = named or page.word_at(start)
    if named is None and start == sentence.own and not problem.is_error:
        return start, max(start, sentence.end)
    if word is None:
        return start, min(start + 1, row_end)
    return (word.start if named else start), min(word.end, _row_end(page, word))


def _row_end(page: Page, word: Word) -> int:
    return page.rows.end_of(page.rows.row_of(word.start))


def _named_in(page: Page, problem: Problem, sentence: Sentence) -> Word | None:
    """Return the name of an exercise that a problem with a whole line is about."""
    names = sentence.marked(Mark.EXERCISE)
    about = (it for it in names if f"'{plain(page.said(it))}'" in problem.message)
    return next(about, None)
