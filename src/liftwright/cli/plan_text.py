"""Writes a plan for people: what to do, how it moves, what to expect and why."""

from collections.abc import Iterator, Sequence

from liftwright.catalog import catalog
from liftwright.cli.assumptions import add_assumed
from liftwright.cli.outlook_text import add_outlook, add_weekly_sets
from liftwright.cli.page import Page
from liftwright.cli.session_text import add_week
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look
from liftwright.cli.weeks_text import add_weeks
from liftwright.domain.muscle import Muscle
from liftwright.exchange.sheet import PlanWords, plan_words
from liftwright.exchange.sheet.sheets import Why
from liftwright.planner.plan import Plan

FILES = (
    ("-o plan.html", "to read or print, every session in full"),
    ("-o plan.pdf", "the same on paper"),
    ("-o plan.ics", "sessions for your calendar"),
    ("-o plan.liftwright", "the program as text, to edit and audit"),
    ("liftwright frontier", "what more strength would cost in size"),
    ("liftwright advise", "what more time or equipment would bring"),
)


def plan_text(plan: Plan, look: Look, assumed: Sequence[str] = ()) -> str:
    """Return a plan as text.

    Args:
        plan: The plan.
        look: What can be shown.
        assumed: What was taken for granted because nobody said it.
    """
    words = plan_words(plan)
    page = Page(look)
    _add_opening(page, words, assumed)
    _add_warning(page, words, plan)
    add_week(page, plan)
    add_weeks(page, plan)
    add_weekly_sets(page, plan)
    add_outlook(page, words)
    _add_reasons(page, plan)
    _add_list(page, "What gave way", [_why(it) for it in words.relaxed])
    _add_list(page, "Food", words.food)
    _add_list(page, "Mind", list(_told_once([*words.notes, *words.health])))
    page.section("What next")
    page.pairs(FILES)
    page.say("`liftwright why KEY` shows a finding in brackets.", indent=2, style="dim")
    return str(page)


def _add_opening(page: Page, words: PlanWords, assumed: Sequence[str]) -> None:
    opening = words.opening
    page.title(opening.title)
    about = (opening.emphasis_words, opening.about.rstrip("."))
    page.say(f" {DOT} ".join(filter(None, about)), style="dim")
    add_assumed(page, assumed)
    page.space()
    page.pairs((fact.label.lower(), fact.text) for fact in opening.facts)
    page.space()
    page.say(opening.proof, style="good" if opening.is_proven else "warning")


def _add_warning(page: Page, words: PlanWords, plan: Plan) -> None:
    if plan.screening is None:
        page.section("Before the first session")
        page.say(
            "Answer the health questions: `liftwright screen -o me.toml`, then"
            " `liftwright plan me.toml`. They take a minute and keep the plan to what"
            " is safe for you.",
            style="warning",
        )
    elif words.opening.warning:
        page.section("Before the first session")
        page.say(words.opening.warning, style="warning")


def _add_reasons(page: Page, plan: Plan) -> None:
    page.section("Why")
    named = _named(plan)
    general = [it for it in plan.reasons if it.subject not in named]
    for reason in general:
        page.item(_why(Why(reason.text, reason.findings)))
    page.space()
    names = {it.subject: it.text for it in plan.reasons if it.subject in catalog()}
    page.pairs((catalog()[it].name, text) for it, text in names.items())


def _named(plan: Plan) -> frozenset[str]:
    muscles = {muscle.value for muscle in Muscle}
    subjects = (it.subject for it in plan.reasons)
    return frozenset(it for it in subjects if it in muscles or it in catalog())


def _add_list(page: Page, heading: str, texts: Sequence[str]) -> None:
    if texts:
        page.section(heading)
        for text in texts:
            page.item(text)


def _told_once(texts: Sequence[str]) -> Iterator[str]:
    """Yield texts, those that say the same of several things as one sentence."""
    by_end: dict[str, list[str]] = {}
    for text in texts:
        start, colon, end = text.partition(": ")
        by_end.setdefault(end if colon else text, []).append(start if colon else "")
    for end, starts in by_end.items():
        first, *others = starts
        named = ", ".join([first, *(it[:1].lower() + it[1:] for it in others)])
        yield f"{named}: {end}" if first else end


def _why(why: Why) -> str:
    keys = f" [{', '.join(why.findings)}]" if why.findings else ""
    return f"{why.text}{keys}"
