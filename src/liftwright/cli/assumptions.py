"""Says what was taken for granted."""

from collections.abc import Sequence

from liftwright.cli.page import Page


def add_assumed(page: Page, assumed: Sequence[str]) -> None:
    """Add what was taken for granted because nobody said it; nothing for nothing."""
    if not assumed:
        return
    *others, last = assumed
    words = f"{', '.join(others)} and {last}" if others else last
    page.space()
    page.say(f"Nobody said otherwise, so this assumes {words}.")
