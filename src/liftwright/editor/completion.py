"""What could stand where somebody is typing: keywords, exercises, findings."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from typing import NamedTuple

from liftwright import catalog
from liftwright.app.person_file import FIELDS
from liftwright.domain.exercise import Exercise
from liftwright.editor.lexing import Token, expected, lexed
from liftwright.editor.marks import Mark
from liftwright.editor.meanings import exercise_card
from liftwright.editor.offers import OFFERS, SOME_WEEKS, line_words
from liftwright.editor.params import MAX_ALIASES_SHOWN, MAX_OFFERED
from liftwright.editor.reading import Page, Sentence, plain
from liftwright.editor.rows import Rows
from liftwright.evidence import findings
from liftwright.programs.notation.lines import lines
from liftwright.programs.notation.sentences import sentence, weeks_apart

_TYPED = (re.compile(r"[\w.:-]*\Z"), re.compile(r"[\w-]+\s+[\w-]*\Z"))
"""What may be being typed: a word, or two, as in `training max`."""

_ONE_WORD = re.compile(r"[^\W\d][\w-]*\Z")
_GOES_ON = re.compile(r"(?:,|\||(?<!\S)or)\s*\Z", re.IGNORECASE)


class OfferKind(Enum):
    """What sort of thing is offered."""

    KEYWORD = "keyword"
    EXERCISE = "exercise"
    LABEL = "label"
    FINDING = "finding"
    FIELD = "field"


class Offer(NamedTuple):
    """Something that could be put in.

    Args:
        label: What to show, and to put in.
        kind: What sort of thing it is.
        start: The first character that it takes the place of, from 0.
        end: The character after the last.
        matched: What of it is like what was typed: a name, an alias.
        detail: A few words beside it.
        about: More about it, in Markdown.
    """

    label: str
    kind: OfferKind
    start: int
    end: int
    matched: str
    detail: str = ""
    about: str = ""


class Typing(NamedTuple):
    """Where somebody is typing.

    Args:
        before: The sentence up to the typing, without the weeks it is for.
        typed: What is being typed.
        end: The character behind it, from 0.
    """

    before: str
    typed: str
    end: int

    @property
    def start(self) -> int:
        """The first character of what is being typed."""
        return self.end - len(self.typed)


def offers(page: Page, offset: int) -> list[Offer]:
    """Return what could stand at a character, the most usual first.

    Args:
        page: The text.
        offset: The character behind what was typed, from 0.
    """
    if _is_inside_text(page, offset):
        return []
    weeks, begun = _begun(page.text[:offset])
    if not begun.strip() or _ONE_WORD.match(begun):
        typing = Typing("", begun.strip(), offset)
        if weeks:
            return list(_keywords(SOME_WEEKS, typing))
        above = (it for it in page.sentences if it.start < typing.start)
        return _to_begin_with(typing, above)
    rule = sentence(begun)
    if rule == "exercise_line":
        return _exercises_in_line(begun, offset)
    tried = (list(_expected(page, it, rule)) for it in _typings(begun, offset))
    return next(filter(None, tried), [])


def _is_inside_text(page: Page, offset: int) -> bool:
    return any(
        it.start < offset <= it.end - (it.mark is Mark.TEXT)
        for it in page.words
        if it.mark is Mark.COMMENT or it.name == "STRING"
    )


def _begun(text: str) -> tuple[str, str]:
    """Return the sentence being typed so far, and before it the weeks it is for.

    Args:
        text: The text up to the typing.
    """
    last = deque(lines(text), maxlen=1)
    if not last:
        return "", ""
    (line,) = last
    is_in_row = line.place.line + line.text.count("\n") == len(Rows(text))
    if not is_in_row and not _GOES_ON.search(line.text):
        return "", ""
    is_apart = not is_in_row or text[-1:].isspace()
    return weeks_apart(line.text + (" " if is_apart else ""))


def _typings(begun: str, offset: int) -> Iterator[Typing]:
    for pattern in _TYPED:
        found = pattern.search(begun)
        if found:
            yield Typing(begun[: found.start()], found[0], offset)


def _to_begin_with(typing: Typing, above: Iterable[Sentence]) -> list[Offer]:
    words, takes_exercise = line_words(above)
    offered = list(_keywords(words, typing))
    if takes_exercise:
        offered += _exercises(typing)
    return offered


def _exercises_in_line(begun: str, offset: int) -> list[Offer]:
    """Return exercises for the last name of a line, which may have blanks in it."""
    tokens = lexed(begun.rstrip(), "exercise_line")
    first = len(begun)
    for token in reversed(tokens):
        if token.word != "WORD":
            break
        first = token.start
    typing = Typing(begun[:first], begun[first:].rstrip(), offset)
    is_named = typing.typed and begun[-1:].isspace()
    blank = begun[len(begun.rstrip()) :] if is_named else ""
    typing = typing._replace(typed=typing.typed + blank)
    joining = list(_keywords(OFFERS["OR"], Typing(begun, "", offset)))
    return _exercises(typing) + (joining if is_named else [])


def _expected(page: Page, typing: Typing, rule: str) -> Iterator[Offer]:
    before = typing.before.rstrip()
    tokens, allowed = lexed(before, rule), expected(before, rule)
    for word, words in OFFERS.items():
        if word in allowed:
            yield from _keywords(words, typing)
    if rule == "for_line" and len(tokens) == 1:
        yield from _named(FIELDS, OfferKind.FIELD, typing)
    if "KEY" in allowed:
        yield from _findings(typing)
    if "NAME" in allowed and _is_share(tokens):
        labels = (it for one in page.sentences for it in one.marked(Mark.LABEL))
        names = dict.fromkeys(
            plain(page.said(it)) for it in labels if it.name != "GROUP"
        )
        yield from _named(names, OfferKind.LABEL, typing)
        yield from _exercises(typing)


def _labels(page: Page) -> Iterable[str]:
    words = (it for sentence in page.sentences for it in sentence.marked(Mark.LABEL))
    own = (page.said(it) for it in words if it.name != "GROUP")
    return dict.fromkeys(map(plain, own))


def _is_share(tokens: tuple[Token, ...]) -> bool:
    return tokens[-1].word in {"OF", "PERCENT"}


def _keywords(words: Iterable[str], typing: Typing) -> Iterator[Offer]:
    return _named(words, OfferKind.KEYWORD, typing)


def _named(words: Iterable[str], kind: OfferKind, typing: Typing) -> Iterator[Offer]:
    for word in words:
        if word.lower().startswith(typing.typed.lower()):
            yield Offer(word, kind, typing.start, typing.end, word)


def _findings(typing: Typing) -> Iterator[Offer]:
    wanted = typing.typed.lower()
    known = [it for it in findings("") if wanted in it.key.lower()]
    known.sort(key=lambda it: (not it.key.lower().startswith(wanted), it.key))
    for it in known[:MAX_OFFERED]:
        yield Offer(
            *(it.key, OfferKind.FINDING, typing.start, typing.end, it.key),
            detail=it.title,
            about=it.statement,
        )


def _exercises(typing: Typing) -> list[Offer]:
    wanted = _alike(typing.typed)
    ranked = [
        (rank, name, it)
        for it in catalog.catalog().values()
        for rank, name in [_best_name(it, wanted)]
        if rank < len(_RANKS)
    ]
    ranked.sort(key=lambda one: (one[0], not one[2].is_main_lift, one[2].name))
    return [_of_exercise(it, name, typing) for _, name, it in ranked[:MAX_OFFERED]]


def _alike(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").split())


_RANKS = (
    lambda name, wanted: name == wanted,
    lambda name, wanted: name.startswith(wanted),
    lambda name, wanted: f" {wanted}" in name,
)
"""How well a name fits what was typed, the best first."""


def _best_name(it: Exercise, wanted: str) -> tuple[int, str]:
    """Return how well an exercise fits what was typed, and by which of its names."""
    best = (len(_RANKS), "")
    for alike, name in _names(it.id):
        for rank, fits in enumerate(_RANKS[: best[0]]):
            if fits(alike, wanted):
                best = (rank, name)
                break
    return best


@cache
def _names(exercise_id: str) -> tuple[tuple[str, str], ...]:
    """Return the names of an exercise as they are compared and as they are."""
    it = catalog.exercise(exercise_id)
    return tuple((_alike(name), name) for name in (it.id, it.name, *it.aliases))


def _of_exercise(it: Exercise, name: str, typing: Typing) -> Offer:
    also = ", ".join(it.aliases[:MAX_ALIASES_SHOWN])
    called = f"\n\nAlso called {also}." if also else ""
    return Offer(
        *(it.id, OfferKind.EXERCISE, typing.start, typing.end, name),
        detail=it.name,
        about=exercise_card(it) + called,
    )
