"""Writes an audit for people: a coach's review, worst first."""

import re
from collections.abc import Iterable, Iterator, Sequence

from liftwright.cli.amounts import percent, span
from liftwright.cli.assumptions import add_assumed
from liftwright.cli.json_text import json_text
from liftwright.cli.page import Column, Page, bar
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look
from liftwright.evidence import value
from liftwright.exchange.sheet.names import exercise_name, muscle_name
from liftwright.planner.audit import Audit, AuditFinding, Severity
from liftwright.planner.audit_findings import EASY

BAR_COLUMNS = 16
HARDLY_ANY = 0.001
HALF_A_SET = 0.5
HEADINGS = {
    Severity.BROKEN: "Must change",
    Severity.WARNING: "Should change",
    Severity.REMARK: "Could change",
}
MUSCLE_COLUMNS = (
    Column(),
    Column("sets", is_right=True),
    Column("for growth", is_right=True, style="accent"),
    Column(style="dim"),
    Column("days", is_right=True),
    Column("typical size", is_right=True),
)


def audit_text(found: Audit, look: Look, assumed: Sequence[str] = ()) -> str:
    """Return an audit as text."""
    page = Page(look)
    program = found.program
    author = f" by {program.author}" if program.author else ""
    page.title(f"{program.name}{author}")
    page.say(_verdict(found), style="bad" if found.is_broken else "good")
    add_assumed(page, assumed)
    for severity, heading in HEADINGS.items():
        members = [it for it in found.findings if it.severity is severity]
        if members:
            page.section(heading)
            for finding in members:
                page.item(_in_words(finding))
    if found.praise:
        page.section("Well done")
        for text in found.praise:
            page.item(text)
    _add_numbers(page, found)
    page.space()
    page.say("`liftwright why KEY` shows a finding in brackets.", style="dim")
    return str(page)


def audit_json(found: Audit) -> str:
    """Return an audit as JSON text."""
    content = {
        "program": found.program.name,
        "is_broken": found.is_broken,
        "findings": [
            {
                "severity": it.severity.name.lower(),
                "rule": it.rule,
                "where": it.where,
                "message": it.message,
                "excess": round(it.excess, 4),
                "weeks": list(it.weeks),
                "findings": list(it.findings),
                "example": it.example,
            }
            for it in found.findings
        ],
        "muscles": [
            {
                "muscle": it.muscle.value,
                "sets_a_week": round(it.sets, 2),
                "hard_sets_a_week": round(it.hard_sets, 2),
                "days_a_week": round(it.days, 2),
                "gain_percent": round(it.gain_percent, 2),
            }
            for it in found.muscles
        ],
        "level": found.level.name.lower(),
        "n_weeks": found.n_weeks,
        "zones": {zone.value: round(share, 4) for zone, share in found.zones.items()},
        "heaviest": None
        if found.heaviest is None
        else {
            "exercise": found.heaviest.exercise,
            "fraction_1rm": round(found.heaviest.fraction_1rm, 4),
            "week": found.heaviest.week,
        },
        "unjudged": list(found.unjudged),
        "minutes": [[round(low, 1), round(high, 1)] for low, high in found.minutes],
        "praise": list(found.praise),
    }
    return json_text("audit", content)


def _verdict(found: Audit) -> str:
    counts = [
        (sum(it.severity is severity for it in found.findings), words)
        for severity, words in (
            (Severity.BROKEN, "must change"),
            (Severity.WARNING, "should change"),
        )
    ]
    said = [f"{count} {words}" for count, words in counts if count]
    return f" {DOT} ".join(said) if said else "Nothing to object to."


def _in_words(finding: AuditFinding) -> str:
    weeks = f" (week {_ranges(finding.weeks)})" if finding.weeks else ""
    keys = f" [{', '.join(finding.findings)}]" if finding.findings else ""
    example = f"; for example {finding.example}" if finding.example else ""
    return f"{_opened(finding)}{example}{weeks}{keys}"


def _opened(finding: AuditFinding) -> str:
    """Return what is wrong behind the places that the sentence itself does not name."""
    text = finding.message
    if text.endswith(" more"):
        return text  # The place of every one of them would be a list of its own.
    unsaid = [it for it in finding.where.split(", ") if it and not _names(text, it)]
    if unsaid:
        return f"{', '.join(unsaid)}: {text}"
    return text[:1].upper() + text[1:]


def _names(text: str, place: str) -> bool:
    # A day called A is not named by an article.
    found = re.search(rf"(?<!\w){re.escape(place)}(?!\w)", text)
    return found is not None and len(place) > 1


def _ranges(numbers: Iterable[int]) -> str:
    return ", ".join(_runs(sorted(numbers)))


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    start = previous = numbers[0]
    for number in [*numbers[1:], None]:
        if number is not None and number == previous + 1:
            previous = number
            continue
        yield span(start, previous)
        if number is not None:
            start = previous = number


def _add_numbers(page: Page, found: Audit) -> None:
    page.section("What each muscle gets in an average training week")
    most = max((it.sets for it in found.muscles), default=1.0) or 1.0
    rows = [
        (
            muscle_name(it.muscle),
            f"{it.hard_sets:.1f}",
            f"{it.sets:.1f}",
            bar(it.sets / most, BAR_COLUMNS),
            _days(it.days),
            f"{it.gain_percent:+.1f}%",
        )
        for it in found.muscles
    ]
    page.table(MUSCLE_COLUMNS, rows)
    page.say(_counting(found), indent=2, style="dim")
    weeks = "1 week" if found.n_weeks == 1 else f"{found.n_weeks} weeks"
    page.say(
        f"typical size: change after {weeks} of this program, as forecast for"
        f" {_an(found.level.name.lower())} lifter.",
        indent=2,
        style="dim",
    )
    page.section("How heavy, and how long")
    unknown = 1 - sum(found.zones.values())
    shares = [f"{zone} {percent(share)}" for zone, share in found.zones.items()]
    walked = [span(f"{low:.0f}", f"{high:.0f}") for low, high in found.minutes]
    page.pairs(
        (
            ("hard sets", ", ".join([*shares, *_unknown(unknown)]) + _without(found)),
            *_heaviest(found),
            ("minutes a day", _each(walked)),
        )
    )
    if found.names_no_loads:
        page.say(
            "The program names no loads: how heavy sets are follows from their"
            " repetitions and reserve.",
            indent=2,
            style="dim",
        )
    if found.unjudged:
        names = ", ".join(map(exercise_name, found.unjudged))
        reserve = f"{value('planner.unsaid_rir'):g}"
        page.say(
            f"unknown: no 1RM is known, so the rules take {names} as done with"
            f" {reserve} repetitions in reserve. --lift 'NAME 100kg' tells one.",
            indent=2,
            style="dim",
        )


def _counting(found: Audit) -> str:
    """Return how sets are counted, and how many hardly count."""
    counted = (
        "sets: a muscle that helps gets part of a set; one that ends far from failure"
        " counts less. for growth: the same, very heavy sets a little less."
    )
    if found.n_light < HALF_A_SET:
        return counted
    return (
        f"{counted} About {found.n_light:.0f} sets a week are too easy to count much."
    )


def _without(found: Audit) -> str:
    """Return that easier weeks are not counted, where there are any."""
    kinds = {week.kind for week in found.program.weeks}
    return " (easier weeks left out)" if kinds & EASY and kinds - EASY else ""


def _days(days: float) -> str:
    return f"{days:.1f}".removesuffix(".0")


def _heaviest(found: Audit) -> Iterator[tuple[str, str]]:
    top = found.heaviest
    if top is not None:
        week = f", week {top.week}" if len(found.program.weeks) > 1 else ""
        share = percent(top.fraction_1rm)
        yield (
            "heaviest",
            f"about {share} of the 1RM: {exercise_name(top.exercise)}{week}",
        )


def _each(walked: Sequence[str]) -> str:
    is_same = len(walked) > 1 and len(set(walked)) == 1
    return f"{walked[0]} each" if is_same else ", ".join(walked)


def _unknown(share: float) -> Iterator[str]:
    if share > HARDLY_ANY:
        yield f"unknown {percent(share)}"


def _an(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
