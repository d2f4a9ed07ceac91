"""Keeps spreadsheets from taking a text for a formula."""

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet computes: an apostrophe stands before it.

    One that has an apostrophe already gets another, so that it comes back as it was.
    """
    return f"'{text}" if _is_formula(text) else text


def as_it_was(text: str) -> str:
    """Return a text without the apostrophe that keeps it from being a formula."""
    return text[1:] if text.startswith("'") and _is_formula(text) else text


def _is_formula(text: str) -> bool:
    return text.lstrip("' ").startswith(STARTS)
