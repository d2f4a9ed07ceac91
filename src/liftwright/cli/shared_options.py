"""Options that several commands have."""

from liftwright.cli.command import Option, OptionGroup

PERSON = OptionGroup(
    "The person (each of these may also stand in a person file)",
    (
        Option("--person", "FILE", "person file in TOML; flags overrule it"),
        Option("--emphasis", "E", "size, both, strength, or 0 (size) to 1 (strength)"),
        Option("--days", "D", "a number, or weekdays such as Mon,Wed,Fri"),
        Option("--minutes", "M", "minutes a day: 60, or 60,45,60, or Mon=60,Sat=90"),
        Option("--weeks", "N", "weeks to plan, 1 to 52"),
        Option("--level", "L", "novice, intermediate or advanced"),
        Option("--age", "YEARS", "age"),
        Option("--sex", "SEX", "female, male or unsaid; for norms and forecasts"),
        Option("--body-mass", "MASS", "such as 80kg or 176lb"),
        Option(
            "--lift",
            "LIFT",
            "a lift you know: 'squat 300lb', 'bench 100kg x 5 @8', 'pull-up 8'",
            repeats=True,
        ),
        Option(
            "--from-log",
            "FILE",
            "current lifts from another app's log, or `journal` for your own",
        ),
        Option(
            "--equipment",
            "E",
            "commercial, barbell, dumbbells, bands, bodyweight, hotel, hotel-room, or a"
            " TOML file",
        ),
        Option(
            "--focus", "WHAT", "muscles, regions or lifts to put first", repeats=True
        ),
        Option(
            "--avoid",
            "WHAT",
            "exercises, muscles or body parts such as knee",
            repeats=True,
        ),
        Option("--aim", "AIM", "bone, joints, heart, weight or mood", repeats=True),
        Option("--alone", "", "nobody can spot you"),
        Option("--unit", "UNIT", "kg or lb, for numbers without one"),
        Option("--rules", "R", "evidence, or articles where the sources differ"),
        Option("--start", "DATE", "date to start on, such as 2026-03-02"),
        Option("--event", "DATE", "date to be strongest on"),
    ),
)

FORMAT = Option("--format", "F", "text or json")
OUTPUT = Option("--output", "FILE", "write to a file", short="-o")
LISTING = OptionGroup("Output", (FORMAT, OUTPUT))
