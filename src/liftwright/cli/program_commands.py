"""The commands for programs: find them, check, write, simulate and compare them."""

from liftwright.cli.command import Command, Option, OptionGroup
from liftwright.cli.shared_options import LISTING, OUTPUT

PROGRAM_COMMANDS = (
    Command(
        "programs",
        "find known programs by aim, level, days and minutes",
        "[WORDS]",
        (0, None),
        "The name of one shows it; with -o FILE.liftwright it is written out.",
        (
            OptionGroup(
                "Which",
                (
                    Option("--aim", "AIM", "size, both or strength"),
                    Option("--level", "L", "novice, intermediate or advanced"),
                    Option("--days", "D", "training days a week"),
                    Option("--minutes", "M", "most minutes of a session"),
                ),
            ),
            OptionGroup(
                "Output",
                (Option("--format", "F", "text, json or liftwright"), OUTPUT),
            ),
        ),
        (
            ("liftwright programs --level novice --days 3", ""),
            ("liftwright programs gzclp", "one in full"),
        ),
    ),
    Command(
        "check",
        "say what is wrong with a program, and what looks odd",
        "PROGRAM...",
        (1, None),
        "PROGRAM is a file in the notation or the name of a known program. The exit"
        " code is 1 when one cannot be used.",
        (LISTING,),
        (("liftwright check mine.liftwright", "every fault with its place"),),
    ),
    Command(
        "format",
        "write a program the way that all are written",
        "FILE",
        (1, 1),
        "In place, or into another file with -o. Comments are not kept, so a file"
        " with comments is not replaced.",
        (OptionGroup("Output", (OUTPUT,)),),
        (("liftwright format mine.liftwright", "in place"),),
    ),
    Command(
        "simulate",
        "show what a program does over its weeks",
        "PROGRAM",
        (1, 1),
        "PROGRAM is a file in the notation or the name of a known program.",
        (
            OptionGroup(
                "What to simulate",
                (
                    Option("--weeks", "N", "weeks to train; once through as usual"),
                    Option("--lifter", "WHO", "steady, struggling or busy"),
                    Option("--unit", "UNIT", "kg or lb, the unit of the gym"),
                ),
            ),
            OptionGroup(
                "Output",
                (Option("--format", "F", "text, json, svg or png"), OUTPUT),
            ),
        ),
        (
            ("liftwright simulate gzclp --weeks 12", ""),
            ("liftwright simulate mine.liftwright -o mine.svg", "as a chart"),
        ),
    ),
    Command(
        "diff",
        "say what changes for the lifter from one program to another",
        "BEFORE AFTER",
        (2, 2),
        "Each is a file in the notation or the name of a known program. The exit"
        " code is 1 when they differ.",
        (LISTING,),
        (("liftwright diff gzclp mine.liftwright", ""),),
    ),
    Command(
        "language-server",
        "tell an editor about the program being written in it",
        "",
        (0, 0),
        "It speaks the Language Server Protocol over standard input and output:"
        " faults, completion, meanings, colours, outline and formatting.",
        (
            OptionGroup(
                "As editors call it",
                (Option("--stdio", "", "as it always does; some editors say so"),),
            ),
        ),
        (("liftwright language-server", "for the settings of an editor"),),
    ),
)
