"""Keeps spreadsheets from taking a text for a formula."""

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet computes: an apostrophe stands before it."""
    return f"'{text}" if text.startswith(STARTS) else text
