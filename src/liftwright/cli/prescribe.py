"""`liftwright prescribe`: load, repetitions, sets, rest and plates of one exercise."""

from liftwright.app.choices import chosen
from liftwright.app.given import Given
from liftwright.app.masses import one_rm_given
from liftwright.app.places import inventory_given
from liftwright.app.prescription import Question, prescription
from liftwright.app.words import AIMS, LEVELS, RULESETS, UNITS
from liftwright.catalog import exercise
from liftwright.cli.arguments import Arguments
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag, listing_format
from liftwright.cli.output import deliver
from liftwright.cli.prescription_text import prescription_text
from liftwright.cli.terminal import look_for
from liftwright.domain.exercise import Exercise
from liftwright.quantities import Mass, Unit

USUAL = {"aim": "size", "level": "intermediate", "rules": "evidence"}
PLACE = "commercial"
LONGEST = 200
"""No name of an exercise has more letters."""


def run(arguments: Arguments) -> int:
    """Prescribe one exercise."""
    wanted = listing_format(arguments)
    made = prescription(question(arguments))
    if wanted == "json":
        from liftwright.cli.prescription_json import prescription_json

        text = prescription_json(made)
    else:
        text = prescription_text(made, look_for(arguments.one("output")))
    deliver(text, arguments.one("output"))
    return 0


def question(arguments: Arguments) -> Question:
    """Return what is asked for.

    Raises:
        InputError: If any of it cannot be used.
    """
    named = exercise(" ".join(arguments.words)[:LONGEST])
    unit = flag(arguments, "unit")
    known_unit = chosen(unit, UNITS) if unit else None
    one_rm, from_set = _one_rm(arguments, named, known_unit)
    gym_unit = known_unit or (one_rm.unit if one_rm else Unit.KG)
    place = flag(arguments, "equipment") or Given("--equipment", PLACE)
    return Question(
        exercise=named,
        inventory=inventory_given(place, gym_unit, read_text),
        aim=chosen(_usual(arguments, "aim"), AIMS),
        one_rm=one_rm,
        level=chosen(_usual(arguments, "level"), LEVELS),
        rules=chosen(_usual(arguments, "rules"), RULESETS),
        from_set=from_set,
    )


def _usual(arguments: Arguments, field: str) -> Given:
    return flag(arguments, field) or Given(f"--{field}", USUAL[field])


def _one_rm(
    arguments: Arguments, named: Exercise, unit: Unit | None
) -> tuple[Mass | None, str]:
    best, done = flag(arguments, "one-rm"), flag(arguments, "lift")
    if best and done:
        raise done.refused("either --one-rm or --lift", "Give the better known one.")
    if done:
        from liftwright.app.estimated_one_rm import one_rm_of_set

        return one_rm_of_set(done, named, unit)
    return (one_rm_given(best, unit) if best else None), ""
