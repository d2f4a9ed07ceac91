"""`liftwright check`: what is wrong with a program, and what looks odd."""

from liftwright import catalog
from liftwright.cli.arguments import Arguments
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.program_given import text_given
from liftwright.errors import Problem

FINE, FAULTY = 0, 1


def run(arguments: Arguments) -> int:
    """Check programs."""
    from liftwright.programs.checking import checked

    wanted = listing_format(arguments)
    found = [(it, checked(text_given(it), catalog).problems) for it in arguments.words]
    text = _json(found) if wanted == "json" else _text(found)
    deliver(text, arguments.one("output"))
    is_faulty = any(it.is_error for _, problems in found for it in problems)
    return FAULTY if is_faulty else FINE


def _text(found: list[tuple[str, tuple[Problem, ...]]]) -> str:
    lines: list[str] = []
    for name, problems in found:
        for it in problems:
            odd = "" if it.is_error else " (odd, but it can be used)"
            lines.append(f"{name}: {it}{odd}")
        if not problems:
            lines.append(f"{name}: no problems.")
    return "\n".join(lines) + "\n"


def _json(found: list[tuple[str, tuple[Problem, ...]]]) -> str:
    from liftwright.cli.json_text import json_text

    listed = [
        {
            "name": name,
            "is_usable": not any(it.is_error for it in problems),
            "problems": [
                {
                    "line": it.line,
                    "column": it.column,
                    "message": it.message,
                    "expected": list(it.expected),
                    "remedy": it.remedy,
                    "is_error": it.is_error,
                }
                for it in problems
            ],
        }
        for name, problems in found
    ]
    return json_text("check", {"programs": listed})
