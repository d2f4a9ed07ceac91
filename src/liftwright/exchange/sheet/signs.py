"""Typographic signs, by name: some look like others and are not."""

TIMES = "\N{MULTIPLICATION SIGN}"
TO = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"
