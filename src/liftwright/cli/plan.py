"""`liftwright plan`: the best plan for a person, with its proof and its reasons."""

import gc
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from liftwright.app.dates import monday_from
from liftwright.app.person_file import PersonFile
from liftwright.app.person_toml import person_as_toml
from liftwright.app.places import with_place
from liftwright.app.plan_request import Sources, plan_request
from liftwright.cli.arguments import Arguments
from liftwright.cli.dialogue import Dialogue
from liftwright.cli.extras import needed
from liftwright.cli.givens import format_wanted
from liftwright.cli.output import deliver, say
from liftwright.cli.person import (
    can_ask,
    person_said,
    says_nothing,
    taken_for_granted,
    world,
)
from liftwright.cli.plan_formats import ENDINGS, FORMATS, NEEDS_DATES, written_plan
from liftwright.cli.plan_questions import ask_person, ask_where_to_keep
from liftwright.cli.plan_text import plan_text
from liftwright.cli.progress import stoppable
from liftwright.cli.terminal import look_for
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest


def run(arguments: Arguments) -> int:
    """Make a plan and write it."""
    gc.enable()
    wanted = format_wanted(arguments, FORMATS, ENDINGS)
    if wanted == "pdf":
        needed("typst", "A PDF")
    sources = world()
    said = person_said(arguments, "".join(arguments.words))
    if says_nothing(said):
        said = _asked(sources)
    request = plan_request(said, sources)
    if wanted in NEEDS_DATES and request.start is None:
        request = _dated(request, sources)
    plan = planned(request)
    plan = replace(plan, program=with_place(plan.program, said.wishes))
    path = arguments.one("output")
    deliver(_written(plan, wanted, path, taken_for_granted(said)), path)
    return 0


def planned(request: PlanRequest) -> Plan:
    """Return the plan for a request, showing how the search goes.

    Raises:
        InfeasibleError: If no plan can meet all wishes.
    """
    from liftwright.planner.make import make_plan

    return stoppable("Planning", lambda watch: make_plan(request, watch=watch))


def _asked(sources: Sources) -> PersonFile:
    if not can_ask():
        return PersonFile()
    dialogue = Dialogue(sys.stdin, sys.stderr)
    said = ask_person(dialogue, sources.today)
    path = ask_where_to_keep(dialogue)
    if path:
        deliver(person_as_toml(said), path)
        say(f"Kept. Next time: liftwright plan {path}")
    return said


def _dated(request: PlanRequest, sources: Sources) -> PlanRequest:
    start = monday_from(sources.today + timedelta(days=1))
    say(f"A calendar needs dates: the plan starts on {start}. --start sets another.")
    return replace(request, start=start)


def _written(plan: Plan, wanted: str, path: str, assumed: Sequence[str]) -> str | bytes:
    if wanted != "text":
        return written_plan(plan, wanted)
    look = look_for(path)
    return plan_text(plan, look, assumed)
