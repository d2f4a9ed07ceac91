"""Writes exercises for people."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from liftwright.cli.amounts import capital
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import ARROW, DOT, MORE
from liftwright.domain.exercise import Exercise, Laterality, Skill, SpotterNeed
from liftwright.quantities import Basis, LoadKind

MOST_OTHERS = 12
MOST_ALIASES = 8

SKILLS = {
    Skill.EASY: "easy: anyone can do it today",
    Skill.LEARNED: "learned in a session or two",
    Skill.SKILLED: "takes weeks of practice",
    Skill.EXPERT: "takes months of practice",
}
LOADS = {
    LoadKind.EXTERNAL: "weight",
    LoadKind.BODYWEIGHT: "body mass, plus whatever is added",
    LoadKind.ASSISTED: "body mass less the help",
    LoadKind.BAND: "bands",
    LoadKind.NONE: "none",
}
SPOTTERS = {
    SpotterNeed.SAFETIES: "set the safeties when it is heavy",
    SpotterNeed.SPOTTER: "have a spotter or safeties when it is heavy",
}


def plain(word: str) -> str:
    """Return a word of the vocabulary as people write it: `lower_back`."""
    return word.replace("_", " ")


def add_list(page: Page, query: str, found: Sequence[Exercise]) -> None:
    """Add exercises, best match first, or by movement where nothing was searched."""
    about = f" for {query}" if query else ""
    noun = "exercise" if len(found) == 1 else "exercises"
    page.title(f"{len(found)} {noun}{about}")
    if query:
        page.space()
        _add_rows(page, found)
    else:
        by_movement = sorted(found, key=lambda it: (it.pattern, it.name))
        for pattern, members in groupby(by_movement, key=lambda it: it.pattern):
            page.heading(capital(plain(pattern)))
            _add_rows(page, list(members))
    page.space()
    page.say("`liftwright exercises NAME` shows one in full.", style="dim")


def add_card(page: Page, it: Exercise, others: Sequence[Exercise]) -> None:
    """Add all that is known of an exercise, and the names of what else was found."""
    page.title(it.name)
    page.say(
        f"{it.id} {DOT} {plain(it.modality)} {DOT} {plain(it.pattern)}", style="dim"
    )
    page.space()
    page.pairs(_facts(it))
    page.heading("How")
    for cue in it.cues:
        page.item(cue)
    if others:
        names = [other.name for other in others[:MOST_OTHERS]]
        more = f" {MORE}" if len(others) > MOST_OTHERS else ""
        page.heading("Also found")
        page.say(", ".join(names) + more, indent=2)


def add_ladder(page: Page, name: str, rungs: Sequence[Exercise]) -> None:
    """Add the exercises of a ladder, easiest first."""
    page.title(f"Ladder: {plain(name)}, easiest first")
    page.space()
    rows = [
        (str(it.ladder.rung) if it.ladder else "", it.name, _equipment(it))
        for it in rungs
    ]
    columns = (Column(is_right=True, style="dim"), Column(), Column(wraps=True))
    page.table(columns, rows)
    page.space()
    page.say(
        "Stay on a rung until its repetitions are easy, then take the next one.",
        style="dim",
    )


def add_ladders(page: Page, every: Mapping[str, Sequence[Exercise]]) -> None:
    """Add every ladder with its two ends."""
    page.title(f"{len(every)} ladders, each from easy to hard")
    page.space()
    page.pairs(
        (name, f"{rungs[0].name} {ARROW} {rungs[-1].name} ({len(rungs)})")
        for name, rungs in every.items()
    )


def _add_rows(page: Page, found: Sequence[Exercise]) -> None:
    columns = (Column(), Column(style="dim", wraps=True))
    page.table(columns, [(it.name, _muscles(it) or plain(it.pattern)) for it in found])


def _facts(it: Exercise) -> Iterator[tuple[str, str]]:
    yield "trains", _muscles(it) or "no muscle in particular"
    yield "needs", _equipment(it)
    yield "load", LOADS[it.load_kind] + _basis(it)
    yield "skill", SKILLS[it.skill]
    if it.laterality is not Laterality.BILATERAL:
        yield "sides", it.laterality.value
    if it.family:
        yield "serves", f"the {it.family}{'' if it.is_main_lift else ' (a variation)'}"
    if it.ladder:
        yield "ladder", f"{it.ladder.ladder}, rung {it.ladder.rung}"
    if it.spotter in SPOTTERS:
        yield "safety", SPOTTERS[it.spotter]
    if it.contraindications:
        sites = (it.replace("-", " ") for it in it.contraindications)
        yield "may trouble", ", ".join(sites)
    if it.rom_note:
        yield "range", it.rom_note
    if it.aliases:
        yield "also called", f" {DOT} ".join(it.aliases[:MOST_ALIASES])


def _muscles(it: Exercise) -> str:
    shares = sorted(it.muscles.items(), key=lambda pair: -pair[1])
    full = [plain(muscle) for muscle, share in shares if share >= 1]
    partly = [plain(muscle) for muscle, share in shares if share < 1]
    helped = f"also {', '.join(partly)}" if partly else ""
    return "; ".join(part for part in (", ".join(full), helped) if part)


def _equipment(it: Exercise) -> str:
    return ", ".join(sorted(plain(kind) for kind in it.equipment)) or "nothing"


def _basis(it: Exercise) -> str:
    return "" if it.basis is Basis.TOTAL else f", counted {it.basis}"
