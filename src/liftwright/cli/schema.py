"""`liftwright schema`: the JSON Schema of what `--format json` writes."""

from liftwright.cli.arguments import Arguments
from liftwright.cli.output import deliver
from liftwright.exchange.json_text import json_text
from liftwright.exchange.plan_json import schema

USUAL = "plan"


def run(arguments: Arguments) -> int:
    """Print one schema."""
    name = arguments.words[0] if arguments.words else USUAL
    deliver(json_text(schema(name)), arguments.one("output"))
    return 0
