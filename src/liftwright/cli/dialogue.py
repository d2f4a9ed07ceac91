"""Asks a person at a terminal, with a default and a reason for every question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO, TypeVar

from liftwright.cli.page import Page, styled
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look, look_of
from liftwright.errors import InputError

Answer = TypeVar("Answer")

ANSWER = "your answer"
"""What complaints call what was typed."""

NONE = "none"
NOTHING = frozenset({"no", "-", NONE})
"""Words that answer a question with nothing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several answers.

    Args:
        word: What is typed for it, besides its number.
        about: What it means.
    """

    word: str
    about: str


class Dialogue:
    """A conversation; Enter takes the default, and so does the end of the input.

    Args:
        source: Where answers are read from.
        target: Where questions are written to.
    """

    def __init__(self, source: TextIO, target: TextIO) -> None:
        self._source = source
        self._target = target

    @property
    def look(self) -> Look:
        """What the place of the conversation can show."""
        return look_of(self._target)

    def tell(self, page: Page) -> None:
        """Say something, with a blank line above it."""
        self._write(f"\n{page}")

    def ask(
        self, question: str, *, why: str, default: str, read: Callable[[str], Answer]
    ) -> Answer:
        """Return the answer to a question, asked until it can be used.

        Args:
            question: The question.
            why: Why it is asked, in a sentence.
            default: What Enter answers.
            read: Makes the answer of what was typed, or raises `InputError`.
        """
        self.tell(self._asked(question, why))
        return self._answer(default, read)

    def choose(
        self, question: str, choices: Sequence[Choice], *, why: str, default: str
    ) -> str:
        """Return the word of the chosen answer."""
        page = self._asked(question, why)
        page.pairs(
            (str(number), f"{choice.word} {DOT} {choice.about}")
            for number, choice in enumerate(choices, start=1)
        )
        self.tell(page)
        return self._answer(default, lambda typed: _chosen(typed, choices))

    def _asked(self, question: str, why: str) -> Page:
        page = Page(self.look)
        page.say(question, style="bold")
        page.say(why, style="dim")
        return page

    def _answer(self, default: str, read: Callable[[str], Answer]) -> Answer:
        while True:
            self._write(styled(f"[{default}] ", "accent", self.look))
            line = self._source.readline()
            if not line:
                self._write("\n")
                return read(default)
            try:
                return read(line.strip() or default)
            except InputError as error:
                page = Page(self.look)
                page.say(str(error), style="warning")
                self._write(str(page))

    def _write(self, text: str) -> None:
        self._target.write(text)
        self._target.flush()


def _chosen(typed: str, choices: Sequence[Choice]) -> str:
    word = typed.lower()
    if word.isdecimal() and 1 <= int(word) <= len(choices):
        return choices[int(word) - 1].word
    begun = [it.word for it in choices if it.word.startswith(word)]
    if word in {it.word for it in choices}:
        return word
    if len(begun) == 1:
        return begun[0]
    words = ", ".join(it.word for it in choices)
    raise InputError(f"Please type a number from 1 to {len(choices)}, or {words}.")
