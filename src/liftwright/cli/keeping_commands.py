"""The commands that keep a journal safe."""

from liftwright.cli.command import Command, Option, OptionGroup
from liftwright.cli.shared_options import OUTPUT

KEEPING_COMMANDS = (
    Command(
        "backup",
        "copy everything that was recorded into one file",
        "[FILE]",
        (0, 1),
        "A file that ends in .jsonl is text; one that ends in .db can stand in the"
        " journal's place. It is read again before it counts.",
        (),
        (
            ("liftwright backup", "into the folder for backups"),
            ("liftwright backup /media/stick/training.db", "to a stick"),
        ),
    ),
    Command(
        "restore",
        "add what a backup has, or mend a damaged journal",
        "[FILE]",
        (0, 1),
        "With a backup, adds the facts that the journal has not; nothing is ever"
        " overwritten. Alone, mends a damaged journal: all that can be read begins"
        " a new one, and the damaged one is kept.",
        (
            OptionGroup(
                "How",
                (
                    Option("--partial", "", "take what a damaged backup still has"),
                    Option(
                        "--replace",
                        "",
                        "put the backup in the journal's place, which is kept",
                    ),
                ),
            ),
        ),
        (("liftwright restore training.db", "on a new machine, or after a loss"),),
    ),
    Command(
        "export",
        "take everything out, for other programs",
        "",
        (0, 0),
        "jsonl has every fact, corrections too; csv and parquet have a row for each"
        " set that stands. liftwright, strong, ics and pdf have the sessions: as"
        " text, for Strong and what reads its files, for calendars, on paper.",
        (
            OptionGroup(
                "Output",
                (
                    Option(
                        "--format",
                        "F",
                        "jsonl, csv, parquet, liftwright, strong, ics or pdf; the"
                        " ending of -o says it too",
                    ),
                    OUTPUT,
                ),
            ),
        ),
        (("liftwright export -o sets.csv", "for a spreadsheet"),),
    ),
)
