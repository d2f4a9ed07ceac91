"""Writes what a plan holds for each muscle, and what to expect of it."""

from liftwright.cli.page import Column, Page, bar
from liftwright.evidence import value
from liftwright.exchange.sheet import PlanWords
from liftwright.exchange.sheet.names import muscle_name
from liftwright.exchange.sheet.sheets import Outlook
from liftwright.planner.goals import weekly_cap
from liftwright.planner.plan import Plan

MOST_BAR_COLUMNS = 30
NAME_COLUMNS = 28
RANGE_WORDS = (
    "range: where the measured change of nearly every person lies. People differ, and"
    " so do two tests of one person; it narrows as the log grows."
)
OUTLOOK_COLUMNS = (
    Column(),
    Column("typical", is_right=True, style="accent"),
    Column("range", is_right=True),
    Column("1RM then", wraps=True),
)


def add_weekly_sets(page: Page, plan: Plan) -> None:
    """Add the weekly sets of each muscle as bars, most first."""
    page.section("Sets a week per muscle")
    most = weekly_cap(plan.request)
    scale = max([most, *plan.weekly_sets.values()])
    by_sets = sorted(plan.weekly_sets.items(), key=lambda it: (-it[1], it[0]))
    columns = (Column(), Column(is_right=True, style="accent"), Column(style="dim"))
    length = min(MOST_BAR_COLUMNS, page.look.width - NAME_COLUMNS)
    page.table(
        columns,
        [
            (muscle_name(muscle), f"{sets:.1f}", bar(sets / scale, length))
            for muscle, sets in by_sets
        ],
    )
    page.say(
        f"Growth is detectable from {value('volume.size.minimum'):g} sets a week"
        f" [volume.size.minimum]; up to {most:g} are planned at your level"
        f"{_for_chosen(plan)} [planner.weekly_cap]."
        " A helping muscle counts half a set.",
        indent=2,
        style="dim",
    )


def _for_chosen(plan: Plan) -> str:
    if not plan.request.focus.muscles:
        return ""
    more = weekly_cap(plan.request, is_chosen=True)
    return f", up to {more:g} for what you put first"


def add_outlook(page: Page, words: PlanWords) -> None:
    """Add the forecast, and attempts where there is an event."""
    if words.lifts or words.muscles:
        page.section("What to expect at the end")
    for heading, outlooks in (("Strength", words.lifts), ("Size", words.muscles)):
        if outlooks:
            has_loads = any(outlook.load for outlook in outlooks)
            n_columns = len(OUTLOOK_COLUMNS) - (not has_loads)
            rows = [_row(outlook)[:n_columns] for outlook in outlooks]
            page.tables(OUTLOOK_COLUMNS[:n_columns], [(heading, rows)])
    if words.lifts or words.muscles:
        page.space()
        page.say(RANGE_WORDS, indent=2, style="dim")
    if words.attempts:
        page.section("Attempts")
        heads = (Column(), Column("attempt"), Column("load"), Column("chance"))
        page.table(heads, words.attempts)


def _row(outlook: Outlook) -> tuple[str, str, str, str]:
    return outlook.name, outlook.typical, outlook.interval, outlook.load
