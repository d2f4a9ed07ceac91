"""A plan as one web page: read on a phone, printed on paper, needing nothing else."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from liftwright.exchange.charts.loads import load_paths
from liftwright.exchange.charts.weekly_sets import weekly_sets
from liftwright.exchange.page.background import contents, evidence, food, health, whys
from liftwright.exchange.page.expectations import attempts, expectations, muscle_sets
from liftwright.exchange.page.sessions import every_session, first_week
from liftwright.exchange.page.tags import Element, tag
from liftwright.exchange.page.top import masthead, outcome, warning
from liftwright.exchange.page.weeks import week_by_week
from liftwright.exchange.sheet import PlanSheet, plan_sheet
from liftwright.planner.plan import Plan

LINKED = (
    ("week", "Your week"),
    ("weeks", "Week by week"),
    ("sessions", "Every session"),
    ("expect", "What to expect"),
    ("sets", "Sets per muscle"),
    ("food", "Food"),
    ("why", "Good to know"),
    ("evidence", "Sources"),
)
"""Parts that the page links to from its top, where it has them."""


def as_html(plan: Plan) -> str:
    """Return a plan as one HTML file that needs nothing else.

    It has no script, loads nothing, and forbids both by its own policy; every text
    of the plan is escaped.

    Args:
        plan: The plan.
    """
    sheet = plan_sheet(plan)
    parts = [it for it in _parts(plan, sheet) if it is not None]
    whole = "".join(it.html for it in parts)
    links = [(to, name) for to, name in LINKED if f'id="{to}"' in whole]
    body = tag(
        "body",
        tag("a", "Skip to the plan", href="#main", class_="skip"),
        masthead(sheet.opening),
        contents(links),
        tag("main", parts, id="main"),
        tag("footer", tag("p", f"Made by {sheet.maker}.")),
    )
    return f"<!DOCTYPE html>\n{tag('html', _head(sheet), body, lang='en').html}\n"


def _parts(plan: Plan, sheet: PlanSheet) -> list[Element | None]:
    return [
        warning(sheet.opening),
        outcome(sheet.opening),
        first_week(sheet.first_week) if sheet.first_week else None,
        week_by_week(sheet.opening.change, load_paths(plan.program), sheet.blocks),
        attempts(sheet),
        every_session(sheet.weeks),
        expectations(plan.strength, plan.size),
        muscle_sets(weekly_sets(plan), sheet.muscle_reasons),
        food(sheet),
        whys(sheet),
        health(sheet),
        evidence(sheet),
    ]


def _head(sheet: PlanSheet) -> Element:
    style = (files("liftwright.exchange") / "page" / "style.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none';"
        " form-action 'none'"
    )
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("meta", name_="referrer", content="no-referrer"),
        tag("title", f"{sheet.opening.title} | Liftwright"),
        tag("style", Element(style)),
    )
