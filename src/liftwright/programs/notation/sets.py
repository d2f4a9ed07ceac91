"""What lines of planned and of done sets have in common."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liftwright.domain.work import SetKind
from liftwright.programs.notation.parsed import MisreadError
from liftwright.programs.notation.quoting import unquoted
from liftwright.programs.notation.syntax import Phrase, Word, plain_or_quoted

_KIND_OF = {kind.value.replace("-", ""): kind for kind in SetKind} | {
    "topset": SetKind.TOP,
    "dropset": SetKind.DROP,
    "myorep": SetKind.MYO,
    "myoreps": SetKind.MYO,
}


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a line of sets.

    Args:
        n_sets: The number of sets as written; `None` for one.
        amount: How much work.
        load: The load or the rule for it, where one is written.
        effort: The effort that stands with it.
        asks: Whether the lifter is asked for the load.
    """

    n_sets: Word | None
    amount: Phrase
    load: Phrase | None
    effort: Phrase | None
    asks: bool = False


_LOADS = (
    *("external", "bodyweight", "assisted", "band", "no_load"),
    *("percent", "rep_max", "pair", "bare"),
)


def item(phrase: Phrase) -> Item:
    """Return one entry of a line of sets, its parts named."""
    counts = phrase.all_words("NUM")
    amount = phrase.phrase(
        *("reps", "open_reps", "side_reps", "parts", "hold", "distance", "contacts")
    )
    at = phrase.phrase("at")
    tail = phrase.phrase("tail") or (at.phrase("tail") if at else None)
    effort = (tail or at or phrase).phrase("effort")
    load = phrase.phrase(*_LOADS) or (at.phrase(*_LOADS) if at else None)
    asks = bool(at and at.word("ASK"))
    if amount is None:
        count = counts[0]
        reps = Phrase("reps", (count,), (), count.line, count.column)
        return Item(None, reps, load, effort, asks)
    return Item(counts[0] if counts else None, amount, load, effort, asks)


def kind_of(line: Phrase) -> SetKind | None:
    """Return the kind of set that a line begins with, if it names one."""
    word = line.word("KIND")
    if word is None:
        return None
    return _KIND_OF["".join(word.text.lower().replace("-", " ").split())]


def once(said: Sequence[Phrase], what: str) -> Phrase | None:
    """Return what was said at most once.

    Raises:
        MisreadError: If it was said again.
    """
    if len(said) > 1:
        raise MisreadError(
            f"{what} is said twice", said[1], remedy="Keep one of the two."
        )
    return said[0] if said else None


def only(line: Phrase, rules: Iterable[str], where: str) -> None:
    """Refuse what cannot be said of these sets.

    Raises:
        MisreadError: If a part of the line follows another rule than these.
    """
    allowed = {"sets", "one_set", *rules}
    for part in line:
        if part.rule not in allowed:
            raise MisreadError(f"{part.words[0].text} cannot stand in {where}", part)


def joined(words: Iterable[Word]) -> str:
    """Return the text that several pieces in quotes are together."""
    return " ".join(unquoted(word.text, word) for word in words)


def title(phrase: Phrase) -> str:
    """Return a title, in quotes or as plain words."""
    return " ".join(map(plain_or_quoted, phrase.words))


def remarks(line: Phrase) -> str:
    """Return the note of a line of sets."""
    return joined(part.words[0] for part in line.all_phrases("remark"))


def keys(phrase: Phrase) -> tuple[str, ...]:
    """Return the keys of findings that a phrase names."""
    return tuple(map(plain_or_quoted, phrase.words))
