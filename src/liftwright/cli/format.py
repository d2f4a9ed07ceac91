"""`liftwright format`: a program written the way that all are written."""

from liftwright.cli.arguments import Arguments
from liftwright.cli.files import read_text
from liftwright.cli.output import deliver, say
from liftwright.errors import InputError, NotationError

STANDARD = "-"


def run(arguments: Arguments) -> int:
    """Write a program again, in place or into another file."""
    from liftwright.programs.notation import format_program, parse_program

    (path,) = arguments.words
    text = read_text(path)
    parsed = parse_program(text)
    if parsed.value is None:
        raise InputError(f"{path}: {NotationError(parsed.problems)}")
    written = format_program(parsed.value)
    output = arguments.one("output") or path
    if text == written and output == path != STANDARD:
        say(f"{path} is written well already.")
        return 0
    if output == path != STANDARD:
        _refuse_to_lose_comments(text, path)
    deliver(written, output)
    return 0


def _refuse_to_lose_comments(text: str, path: str) -> None:
    from liftwright.programs.notation.lines import comment_lines

    lines = comment_lines(text)
    if lines:
        raise InputError(
            f"{path}, line {lines[0]}: comments are not kept when a program is written"
            " again. Make them notes, or write to another file with -o FILE."
        )
