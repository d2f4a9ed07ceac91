"""Signs beyond ASCII, and what stands for them where they cannot be shown."""

TO = "\N{EN DASH}"
TIMES = "\N{MULTIPLICATION SIGN}"
DOT = "\N{MIDDLE DOT}"
BULLET = "\N{BULLET}"
FULL = "\N{FULL BLOCK}"
EMPTY = "\N{LIGHT SHADE}"
LINE = "\N{BOX DRAWINGS LIGHT HORIZONTAL}"
MORE = "\N{HORIZONTAL ELLIPSIS}"
ARROW = "\N{RIGHTWARDS ARROW}"
ABOUT = "\N{ALMOST EQUAL TO}"
AT_MOST = "\N{LESS-THAN OR EQUAL TO}"
AT_LEAST = "\N{GREATER-THAN OR EQUAL TO}"
CROSS = "\N{BALLOT X}"
TICK = "\N{CHECK MARK}"

PLAIN = str.maketrans(
    {
        TO: "-",
        "\N{EM DASH}": "-",
        "\N{MINUS SIGN}": "-",
        TIMES: "x",
        DOT: "-",
        BULLET: "*",
        FULL: "#",
        EMPTY: ".",
        LINE: "-",
        MORE: "...",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        AT_MOST: "<=",
        AT_LEAST: ">=",
        ABOUT: "~",
        ARROW: "->",
        "\N{PLUS-MINUS SIGN}": "+/-",
        "\N{DEGREE SIGN}": " degrees",
        TICK: "+",
        CROSS: "x",
    }
)
"""What each sign becomes where only ASCII can be shown."""

PROBE = TO + TIMES + DOT + BULLET + FULL + EMPTY + LINE + MORE + ARROW + ABOUT
"""A place that can show these is taken to show them all."""
