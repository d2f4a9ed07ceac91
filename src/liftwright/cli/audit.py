"""`liftwright audit`: any program judged by the rules that plans are made by."""

import gc

from liftwright import catalog
from liftwright.app.audited import audited_for
from liftwright.app.plan_request import plan_request
from liftwright.catalog import catalog as exercises
from liftwright.cli.arguments import Arguments
from liftwright.cli.files import read_text
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver, say
from liftwright.cli.person import person_said, world
from liftwright.cli.terminal import look_for
from liftwright.domain.program import Program
from liftwright.errors import InputError, NotationError

FINE, BROKEN = 0, 1


def run(arguments: Arguments) -> int:
    """Judge a program."""
    gc.enable()
    wanted = listing_format(arguments)
    path, *rest = arguments.words
    program = _program(read_text(path), path)
    whom = audited_for(person_said(arguments, "".join(rest)), program)
    request = plan_request(whom.person, world())

    from liftwright.cli.audit_text import audit_json, audit_text
    from liftwright.planner.audit import audit

    found = audit(whom.program, request, exercises())
    if wanted == "json":
        text = audit_json(found)
    else:
        text = audit_text(found, look_for(arguments.one("output")), whom.assumed)
    deliver(text, arguments.one("output"))
    return BROKEN if found.is_broken else FINE


def _program(text: str, path: str) -> Program:
    from liftwright.programs.notation import check_program

    checked = check_program(text, catalog)
    for problem in checked.problems:
        if not problem.is_error:
            say(f"{path}: {problem}")
    if checked.value is None:
        faults = [it for it in checked.problems if it.is_error]
        raise InputError(f"{path}: {NotationError(faults)}")
    return checked.value
