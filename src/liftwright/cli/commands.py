"""Every command with its options: what `--help` shows and calls are sorted by."""

from collections.abc import Mapping

from liftwright.cli.command import Command, Option, OptionGroup
from liftwright.cli.exchange_commands import EXCHANGE_COMMANDS
from liftwright.cli.keeping_commands import KEEPING_COMMANDS
from liftwright.cli.program_commands import PROGRAM_COMMANDS
from liftwright.cli.shared_options import LISTING, OUTPUT, PERSON
from liftwright.cli.training_commands import TRAINING_COMMANDS
from liftwright.errors import UnknownNameError

COMMANDS = (
    Command(
        "plan",
        "write the best plan for a person, with its proof and reasons",
        "[PERSON.toml]",
        (0, 1),
        "With nothing else it asks a few questions on a terminal; without one it plans"
        " for a novice and says what it assumed. Ctrl-C keeps the best plan so far.",
        (
            PERSON,
            OptionGroup(
                "Output",
                (
                    Option(
                        "--format",
                        "F",
                        "text, json, liftwright, html, pdf, ics or csv; the ending of"
                        " -o says it too",
                    ),
                    OUTPUT,
                ),
            ),
        ),
        (
            ("liftwright plan", "asks, then plans"),
            ("liftwright plan --days 3 --minutes 60 --lift 'squat 300lb'", "for that"),
            ("liftwright plan me.toml --emphasis strength -o plan.pdf", "to print"),
        ),
    ),
    Command(
        "frontier",
        "show what strength costs in size, with a plan at each point",
        "[PERSON.toml]",
        (0, 1),
        "",
        (
            PERSON,
            OptionGroup(
                "Output",
                (
                    Option("--points", "N", "how many points, from 9 on"),
                    Option("--format", "F", "text, json, csv, svg or png"),
                    OUTPUT,
                ),
            ),
        ),
        (("liftwright frontier me.toml -o frontier.svg", "as a chart"),),
    ),
    Command(
        "advise",
        "say what would help most: a day, ten minutes, a machine",
        "[PERSON.toml]",
        (0, 1),
        "",
        (PERSON, LISTING),
        (("liftwright advise me.toml", "sorted by what it is worth"),),
    ),
    Command(
        "audit",
        "judge any program by the same rules",
        "PROGRAM [PERSON.toml]",
        (1, 2),
        "PROGRAM is a file in the notation that `plan --format liftwright` writes.",
        (PERSON, LISTING),
        (("liftwright audit plan.liftwright me.toml", "a coach's review"),),
    ),
    Command(
        "prescribe",
        "say load, repetitions, sets, rest and plates of an exercise",
        "EXERCISE",
        (1, None),
        "",
        (
            OptionGroup(
                "What to prescribe for",
                (
                    Option("--aim", "AIM", "size (as usual) or strength"),
                    Option("--one-rm", "MASS", "your best single, such as 300lb"),
                    Option("--lift", "SET", "or a set you did: '250lb x 5 @8'"),
                    Option("--level", "L", "novice, intermediate or advanced"),
                    Option("--equipment", "E", "place or TOML file, for the plates"),
                    Option("--unit", "UNIT", "kg or lb, for numbers without one"),
                    Option("--rules", "R", "evidence or articles"),
                ),
            ),
            LISTING,
        ),
        (("liftwright prescribe squat --one-rm 300lb --aim size", ""),),
    ),
    Command(
        "exercises",
        "find exercises by name, muscle, equipment or movement",
        "[WORDS]",
        (0, None),
        "The name of one exercise shows all that is known of it.",
        (
            OptionGroup(
                "Which",
                (
                    Option("--equipment", "E", "only what a place allows"),
                    Option("--ladder", "NAME", "one ladder, easiest first"),
                    Option("--ladders", "", "the names of all ladders"),
                ),
            ),
            LISTING,
        ),
        (
            ("liftwright exercises chest dumbbell", ""),
            ("liftwright exercises --ladder push-up", ""),
        ),
    ),
    Command(
        "why",
        "show a finding: number, doubt, source, limits",
        "KEY",
        (1, 1),
        "Plans and prescriptions name keys in brackets.",
        (LISTING,),
        (("liftwright why volume.size.sdes", ""),),
    ),
    Command(
        "evidence",
        "search the findings that plans rest on",
        "[WORDS]",
        (0, None),
        "",
        (LISTING,),
        (("liftwright evidence rest between sets", ""),),
    ),
    Command(
        "screen",
        "ask the health questions that come before a first plan",
        "",
        (0, 0),
        "Without a terminal, answer with the flags below; what is not answered counts"
        " as no. With -o the answers go into a person file.",
        (
            OptionGroup(
                "Answers (yes or no)",
                (
                    Option("--active", "YES/NO", "active for three months"),
                    Option("--disease", "YES/NO", "heart, metabolic, kidney disease"),
                    Option("--symptoms", "YES/NO", "signs that suggest one"),
                    Option("--hypertension", "YES/NO", "high blood pressure"),
                    Option("--pregnant", "YES/NO", "pregnant now"),
                    Option("--osteoporosis", "YES/NO", "fragile bones"),
                    Option("--cleared", "YES/NO", "cleared by a doctor"),
                    Option("--age", "YEARS", "age"),
                ),
            ),
            LISTING,
        ),
        (("liftwright screen -o me.toml", "keeps the answers for `plan me.toml`"),),
    ),
    Command(
        "schema",
        "print the JSON Schema of what --format json writes",
        "[NAME]",
        (0, 1),
        "",
        (OptionGroup("Output", (OUTPUT,)),),
    ),
    *PROGRAM_COMMANDS,
    *TRAINING_COMMANDS,
    *EXCHANGE_COMMANDS,
    *KEEPING_COMMANDS,
)

BY_NAME: Mapping[str, Command] = {command.name: command for command in COMMANDS}

SECTIONS = (
    ("Plan", ("plan", "frontier", "advise", "audit")),
    ("Train", ("adopt", "today", "next", "log", "missed", "check-in", "body", "pain")),
    ("Look back", ("history", "records", "edit", "name", "undo")),
    (
        "Programs",
        ("programs", "check", "format", "simulate", "diff", "language-server"),
    ),
    ("Look up", ("prescribe", "exercises", "why", "evidence")),
    ("Prepare", ("screen", "schema")),
    ("Bring and take along", ("import", "export")),
    ("Keep safe", ("backup", "restore")),
)
"""Commands in the order of the overview."""


def command_called(name: str) -> Command:
    """Return the command of a name.

    Raises:
        UnknownNameError: If there is none; the nearest is offered.
    """
    if name in BY_NAME:
        return BY_NAME[name]
    raise UnknownNameError(
        "command", name, list(BY_NAME), "`liftwright --help` shows all."
    )
