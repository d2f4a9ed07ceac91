"""Writes the table of known programs in docs/reference/programs.md.

python tests/doc_programs.py
"""

from pathlib import Path

from liftwright.domain.program import Program
from liftwright.programs import library

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "programs.md"
HEAD = "| name | program | by | for | equipment | days a week | weeks |"


def table() -> str:
    """Return a row for every known program."""
    rows = (_row(name, library.read(name)) for name in library.names())
    return "\n".join((HEAD, "|" + "---|" * HEAD.count(" | ") + "---|", *rows))


def page(text: str) -> str:
    """Return the page with its table as it is now."""
    before, _, rest = text.partition(HEAD)
    return before + table() + "".join(rest.partition("\n\n")[1:])


def _row(name: str, program: Program) -> str:
    said = dict(program.made_for)
    days = sorted({len(week.days) for week in program.weeks if week.days})
    often = f"{days[0]}" if len(days) == 1 else f"{days[0]} to {days[-1]}"
    n_weeks = len(program.weeks)
    long = f"{n_weeks}, again and again" if program.repeats else str(n_weeks)
    cells = (f"`{name}`", program.name, program.author, said["level"])
    return f"| {' | '.join((*cells, said['equipment'], often, long))} |"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
