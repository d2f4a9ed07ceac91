"""The commands that bring a history in and take it out."""

from liftwright.cli.command import Command, Option, OptionGroup

FORMATS = (
    "strong, hevy, fitnotes, fitnotes-json, fitnotes-backup, liftosaur, liftosaur-json,"
    " wger, stronglifts, openpowerlifting, fit, table, liftwright or liftwright-table;"
    " found out by itself"
)

EXCHANGE_COMMANDS = (
    Command(
        "import",
        "bring a history from another app",
        "FILE",
        (1, 1),
        "All of it is recorded or nothing; the same file brings nothing twice."
        " `liftwright undo` takes it back.",
        (
            OptionGroup(
                "What the file does not say",
                (
                    Option("--unit", "UNIT", "kg or lb"),
                    Option("--zone", "ZONE", "where you train: Europe/Berlin"),
                    Option("--name", "NAME", "whose meets, of many lifters"),
                    Option("--mapping", "FILE", "what the columns of a table mean"),
                    Option("--format", "F", FORMATS),
                ),
            ),
            OptionGroup(
                "What to do",
                (
                    Option("--dry-run", "", "show what it would bring, and stop"),
                    Option("--json", "", "say it in JSON"),
                ),
            ),
        ),
        (
            ("liftwright import strong.csv --unit kg --dry-run", "to look"),
            ("liftwright import strong.csv --unit kg", "to keep"),
            ("liftwright import mine.csv --mapping columns.toml", "any table"),
        ),
    ),
)
