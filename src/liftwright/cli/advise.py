"""`liftwright advise`: what would help most, each change planned again."""

import gc

from liftwright.app.plan_request import plan_request
from liftwright.cli.arguments import Arguments
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.person import person_said, taken_for_granted, world
from liftwright.cli.progress import waited
from liftwright.cli.terminal import look_for


def run(arguments: Arguments) -> int:
    """Plan again with each change and compare."""
    gc.enable()
    wanted, path = listing_format(arguments), arguments.one("output")
    said = person_said(arguments, "".join(arguments.words))
    request = plan_request(said, world())

    from liftwright.planner.advise import advise

    found = waited("Planning again with each change", lambda: advise(request))
    if wanted == "json":
        from liftwright.cli.advice_text import advice_json

        text = advice_json(found)
    else:
        from liftwright.cli.advice_text import advice_text

        text = advice_text(found, look_for(path), taken_for_granted(said))
    deliver(text, path)
    return 0
