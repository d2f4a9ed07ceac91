"""The commands for training: begin a program, do it, and see what came of it."""

from liftwright.cli.command import Command, Option, OptionGroup
from liftwright.cli.shared_options import LISTING, OUTPUT, PERSON

ON = Option("--on", "DATE", "date it is about; today by default")
YES = Option("--yes", "", "it is right, however odd it looks")
NOTE = Option("--note", "TEXT", "in your own words")
FILE = Option("--file", "FILE", "read it from a file; - is standard input", short="-f")
WATCH = OptionGroup(
    "Output",
    (
        Option("--format", "F", "text or json; fit is a workout for a watch"),
        OUTPUT,
    ),
)
CHART = OptionGroup(
    "Output",
    (
        Option("--format", "F", "text or json; svg or png draw it beside the training"),
        OUTPUT,
    ),
)

TRAINING_COMMANDS = (
    Command(
        "adopt",
        "begin a program",
        "NAME|FILE [PERSON.toml]",
        (1, 2),
        "NAME is a known program (`liftwright programs` lists them), FILE one in"
        " the notation, such as `plan -o plan.liftwright` writes. What is said of"
        " the person is kept for later sessions; --start sets the first day.",
        (PERSON,),
        (
            ("liftwright adopt plan.liftwright", "begins your plan today"),
            (
                "liftwright adopt gzclp --unit lb --equipment barbell",
                "a known program, with your bar",
            ),
        ),
    ),
    Command("today", "show the session that comes next", groups=(WATCH,)),
    Command("next", "the same as today", groups=(WATCH,)),
    Command(
        "log",
        "write down what you lifted",
        "[SETS]",
        (0, None),
        "SETS is load times repetitions, exercise by exercise:"
        " 'bench 100x5@8, 100x5, 95x6 pain 3 shoulder; pull-up 8, 8, +10x5'."
        " With nothing it asks, exercise by exercise.",
        (
            OptionGroup(
                "The session",
                (
                    Option("--as-planned", "", "all else just as written"),
                    FILE,
                    ON,
                    Option("--start", "TIME", "when it began, such as 18:05"),
                    Option("--minutes", "M", "how long it took"),
                    NOTE,
                    Option("--free", "", "it is no day of the program"),
                    YES,
                ),
            ),
        ),
        (
            ("liftwright log 'squat 3x5 140kg; bench 100x5@8'", "in a line"),
            ("liftwright log --on 2026-11-20 -f friday.txt", "later, from a file"),
        ),
    ),
    Command(
        "edit",
        "correct a session",
        "last|DATE [SETS]",
        (1, None),
        "Without sets it prints the session as text; edited, --file takes it back."
        " Everything that followed from it is worked out anew.",
        (
            OptionGroup(
                "The correction",
                (FILE, Option("--delete", "", "take the session back"), YES),
            ),
        ),
        (("liftwright edit last 'squat 3x5 142.5kg'", "other sets instead"),),
    ),
    Command("undo", "take back the last thing that was written down"),
    Command(
        "history",
        "show what you lifted",
        "[EXERCISE]",
        (0, None),
        "",
        (
            OptionGroup("Which", (Option("--last", "N", "so many, 10 by default"),)),
            LISTING,
        ),
    ),
    Command("records", "show your bests", "[EXERCISE]", (0, None), "", (LISTING,)),
    Command(
        "name",
        "say which exercise a name of another app means",
        "['NAME' 'EXERCISE']",
        (0, None),
        "With nothing it lists the names that no exercise here answers to. What was"
        " done under a name keeps its place; `undo` takes it back.",
        (),
        (("liftwright name 'Skull Thing' 'skull crusher'", ""),),
    ),
    Command(
        "missed",
        "say what becomes of the day that you missed",
        "[wait|skip]",
        (0, 2),
        "With nothing said the program decides.",
    ),
    Command(
        "body",
        "write down body mass and girths",
        "[MASS] ['SITE LENGTH' ...]",
        (0, None),
        "With nothing it shows them.",
        (OptionGroup("The measurement", (ON,)), CHART),
        (("liftwright body 80.5kg 'waist 84cm'", "one of each"),),
    ),
    Command(
        "check-in",
        "write down how you are",
        "",
        (0, 0),
        "With nothing it shows what was said so far.",
        (
            OptionGroup(
                "From 0 to 10, unless it says otherwise",
                (
                    Option("--sleep", "HOURS", "hours slept"),
                    Option("--sleep-quality", "N", "10 is best"),
                    Option("--soreness", "N", "10 is worst"),
                    Option("--stress", "N", "10 is worst"),
                    Option("--mood", "N", "10 is best"),
                    Option("--body-image", "N", "how you feel about your body"),
                    NOTE,
                    ON,
                ),
            ),
            CHART,
        ),
    ),
    Command(
        "pain",
        "report a pain, or that it is gone",
        "[PLACE 0-10]",
        (0, None),
        "With nothing it shows the pains that stand. Above 5, or rising from week"
        " to week, sessions leave out what loads the part, or offer something else,"
        " until 0 to 2 is reported.",
        (OptionGroup("The report", (NOTE,)),),
        (
            ("liftwright pain shoulder 4", ""),
            ("liftwright pain shoulder 0", "gone"),
        ),
    ),
)
