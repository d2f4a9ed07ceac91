"""Compiles the grammar into the tables that are read at run time.

Run `python -m liftwright.programs.notation.compile` after every change of the grammar.
"""

from liftwright.programs.notation.grammar import TABLES, compiled


def main() -> None:
    """Write the compiled tables."""
    fresh = TABLES.with_suffix(".new")
    fresh.write_bytes(compiled())
    fresh.replace(TABLES)  # in one step, so that no reader meets half a file


if __name__ == "__main__":
    main()
