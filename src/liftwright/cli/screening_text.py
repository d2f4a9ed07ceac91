"""Writes what the answers to the health questions mean, carefully."""

from collections.abc import Iterator

from liftwright.app.screening_answers import BY_NAME
from liftwright.cli.amounts import percent
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look
from liftwright.coaching.limits import Limits, called
from liftwright.coaching.screening import (
    NOT_MEDICAL_ADVICE,
    Clearance,
    Screening,
    red_flags,
)

HEADLINES = {
    Clearance.NONE: "You may start",
    Clearance.BEFORE_VIGOROUS: "You may start; ask a doctor before training hard",
    Clearance.BEFORE_ANY: "Please ask a doctor before you start",
    Clearance.STOP: "Please do not train for now; see a doctor",
}
STYLES = {
    Clearance.NONE: "good",
    Clearance.BEFORE_VIGOROUS: "warning",
    Clearance.BEFORE_ANY: "warning",
    Clearance.STOP: "bad",
}


def screening_text(found: Screening, look: Look) -> str:
    """Return what the answers mean as text."""
    page = Page(look)
    page.say(HEADLINES[found.clearance], style=STYLES[found.clearance])
    if found.referral:
        page.space()
        page.say(found.referral)
    limits = list(_limits(found.limits))
    if limits:
        page.heading("A plan for you keeps to")
        for limit in limits:
            page.item(limit)
    notes = [note for note in found.limits.notes if note != found.referral]
    if notes:
        page.heading("Mind")
        for note in notes:
            page.item(note)
    page.heading("For everybody")
    for sign in red_flags():
        page.item(sign)
    page.space()
    page.say(NOT_MEDICAL_ADVICE, style="dim")
    page.say(f"Behind it: {', '.join(found.why)}", style="dim")
    return str(page)


def add_questions(page: Page) -> None:
    """Add the questions with the flags that answer them."""
    page.title("Health questions before a first plan")
    page.say(
        "There is no terminal to ask at. Answer with flags; what is not answered"
        " counts as no.",
        style="dim",
    )
    for name, question in BY_NAME.items():
        page.space()
        page.say(f"--{name} yes", style="accent")
        page.say(question.text, indent=2)
        page.say(question.why, indent=2, style="dim")
    page.space()
    page.say(NOT_MEDICAL_ADVICE, style="dim")


def _limits(limits: Limits) -> Iterator[str]:
    """Yield in words each limit that there is."""
    heaviest, excluded = limits.max_fraction_1rm, called(limits.excluded)
    words: tuple[tuple[object, str], ...] = (
        (
            limits.gentle_weeks,
            f"light to moderate loads in the first {limits.gentle_weeks} weeks",
        ),
        (heaviest < 1, f"loads up to {percent(heaviest)} of the 1RM"),
        (limits.min_rir, f"at least {limits.min_rir:g} repetitions in reserve"),
        (limits.min_rest_s, f"rests of at least {limits.min_rest_s} s"),
        (limits.max_sets, f"at most {limits.max_sets} sets of an exercise a session"),
        (limits.max_days, f"at most {limits.max_days} lifting days a week"),
        (not limits.allows_one_rm_test, "no test of a maximum"),
        (not limits.allows_breath_hold, "no holding of the breath under load"),
        (excluded, f"no exercise that means {', '.join(excluded)}"),
        (limits.extras, f"extra work for: {', '.join(sorted(limits.extras))}"),
    )
    return (text for is_there, text in words if is_there)
