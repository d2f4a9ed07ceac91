"""The command line: one door to the house."""

from liftwright import __version__


def main() -> int:
    """Print the version and return the exit code."""
    print(f"liftwright {__version__}")  # noqa: T201 # the command line's own voice
    return 0
