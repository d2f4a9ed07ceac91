"""Finds findings by words."""

from functools import cache

from liftwright.evidence.finding import Finding
from liftwright.evidence.library import all_findings, source

KEY_WEIGHT = 5
TITLE_WEIGHT = 4
TOPIC_WEIGHT = 3
SOURCE_WEIGHT = 2
TEXT_WEIGHT = 1


def findings(query: str = "") -> tuple[Finding, ...]:
    """Return the findings that a few words describe, the best match first.

    A word matches from the start of a word in the finding (`rest` finds `resting`,
    not `interest`). Findings that match the most of the words come first, and those
    that match fewer words than the best are left out. No words return every finding.

    Args:
        query: Words of the key, title, statement, topic or source, in any order.
    """
    words = _words(query)
    if not words:
        return all_findings()
    scored = [(_score(candidate, words), candidate) for candidate in all_findings()]
    most = max(n_matched for (n_matched, _), _ in scored)
    if most == 0:
        return ()
    best = [(score, hit) for score, hit in scored if score[0] == most]
    best.sort(key=lambda pair: (-pair[0][1], pair[1].key))
    return tuple(hit for _, hit in best)


def _score(candidate: Finding, words: tuple[str, ...]) -> tuple[int, int]:
    fields = _fields(candidate)
    weights = [
        max((weight for weight, text in fields if _occurs(word, text)), default=0)
        for word in words
    ]
    return sum(weight > 0 for weight in weights), sum(weights)


def _fields(candidate: Finding) -> tuple[tuple[int, str], ...]:
    cited = " ".join(_source_text(key) for key in candidate.sources)
    return (
        (KEY_WEIGHT, candidate.key),
        (TITLE_WEIGHT, candidate.title.lower()),
        (TOPIC_WEIGHT, candidate.topic.lower()),
        (SOURCE_WEIGHT, cited),
        (TEXT_WEIGHT, candidate.statement.lower()),
    )


@cache
def _source_text(key: str) -> str:
    cited = source(key)
    return f"{key} {cited.citation} {cited.year}".lower()


def _occurs(word: str, text: str) -> bool:
    start = text.find(word)
    while start >= 0:
        if start == 0 or not text[start - 1].isalnum():
            return True
        start = text.find(word, start + 1)
    return False


def _words(text: str) -> tuple[str, ...]:
    spaced = "".join(sign if sign.isalnum() else " " for sign in text.lower())
    return tuple(_singular(word) for word in spaced.split())


def _singular(word: str) -> str:
    is_plural = len(word) > len("sss") and word.endswith("s")
    return word[:-1] if is_plural and not word.endswith("ss") else word
