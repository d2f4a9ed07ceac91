"""What training days are called: the part of the body and the lifts that lead them."""

from liftwright.domain.muscle import BodyHalf, body_half
from liftwright.planner.template import TemplateDay, WeekTemplate

LEADING = 2
"""How many lifts a name tells."""

PROPER = frozenset(
    {
        "Arnold",
        "Bulgarian",
        "Copenhagen",
        "Cossack",
        "Cuban",
        "Jefferson",
        "Kroc",
        "Larsen",
        "Lu",
        "Meadows",
        "Nordic",
        "Pallof",
        "Pendlay",
        "Roman-chair",
        "Romanian",
        "Russian",
        "Smith",
        "Smith-machine",
        "Spanish",
        "Spoto",
        "Svend",
        "Tate",
        "Turkish",
        "Zercher",
        "Zottman",
    }
)
"""First words of exercises which are names of people and places."""


def day_names(template: WeekTemplate) -> tuple[str, ...]:
    """Return what each day of a week is called, such as `Upper body: bench press`.

    Args:
        template: The week, each day in the order it is done.
    """
    return tuple(day_name(day) for day in template.days)


def day_name(day: TemplateDay) -> str:
    """Return what a day is called: its part of the body and the lifts that lead it."""
    if not day.slots:
        return "Rest"
    lifts = [slot.exercise.name for slot in day.slots if slot.exercise.is_compound]
    names = lifts or [slot.exercise.name for slot in day.slots]
    leading = " and ".join(_lower_first(it) for it in names[:LEADING])
    return f"{_part(day)}: {leading}"


def _part(day: TemplateDay) -> str:
    compound = [slot.exercise for slot in day.slots if slot.exercise.is_compound]
    movers = {
        body_half(muscle)
        for exercise in compound or [slot.exercise for slot in day.slots]
        for muscle in exercise.prime_movers
    }
    if len(movers) > 1:
        return "Full body"
    return "Lower body" if BodyHalf.LOWER in movers else "Upper body"


def _lower_first(name: str) -> str:
    first, rest = name[:1], name[1:]
    is_word = rest[:1].islower() and name.split(maxsplit=1)[0] not in PROPER
    return first.lower() + rest if is_word else name
