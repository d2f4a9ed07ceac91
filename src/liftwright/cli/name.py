"""`liftwright name`: says which exercise a name of another app means."""

from collections import Counter

from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Trainee
from liftwright.catalog import catalog, exercise
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look, look_for
from liftwright.domain.fact import ExerciseNamed
from liftwright.errors import InputError, UnknownNameError

BOTH = 2
ALL_KNOWN = "Every exercise that you have done is known here."


def run(arguments: Arguments) -> int:
    """Name an exercise, or show the names that nothing answers to."""
    with opened() as diary:
        trainee = diary.trainee()
        if not arguments.words:
            deliver(unknown_text(trainee, look_for("")))
            return 0
        if len(arguments.words) != BOTH:
            raise InputError(
                "name needs the name as it stands and the exercise that it means, each"
                " in quotes: liftwright name 'Skull Thing' 'skull crusher'."
            )
        name, meant = arguments.words
        found = exercise(meant)
        n_sets = sets_by_name(trainee)[name]
        if not n_sets:
            known = list(sets_by_name(trainee))
            raise UnknownNameError("exercise in your journal", name, known)
        said = ExerciseNamed(name, found.id)
        record(diary.journal, said, diary.clock.today(), diary.clock)
    deliver(f"{name} is {found.name} from now on, and in {n_sets} sets so far.\n")
    return 0


def sets_by_name(trainee: Trainee) -> Counter[str]:
    """Return how many sets there are of every exercise, by its name in the journal."""
    counts: Counter[str] = Counter()
    for logged in trainee.sessions:
        for block in logged.session.blocks:
            counts[block.exercise] += len(block.sets)
    return counts


def unknown_text(trainee: Trainee, look: Look) -> str:
    """Return the names that no exercise answers to, those with most sets first."""
    page = Page(look)
    unknown = [
        (name, f"{count} sets")
        for name, count in sets_by_name(trainee).most_common()
        if name not in catalog()
    ]
    if not unknown:
        page.say(ALL_KNOWN)
        return str(page)
    page.pairs(unknown, indent=0)
    page.space()
    page.say(
        "Their sets are kept. `liftwright name 'NAME' 'EXERCISE'` says which exercise"
        " one of them is; `liftwright exercises WORDS` finds exercises.",
        style="dim",
    )
    return str(page)
