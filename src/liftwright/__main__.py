"""Run the command line: `python -m liftwright`."""

from liftwright.cli import command_line

if __name__ == "__main__":
    command_line()
