"""What training days are called: the part of the body and the lifts that lead them."""

from enum import Enum, auto

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import LOWER_BODY, Muscle
from liftwright.planner.push_pull import PULLS, PUSHES
from liftwright.planner.template import TemplateDay, WeekTemplate

LEADING = 2
"""How many lifts a name tells."""

MANY = 4  # not science: a way of naming
"""Sets of isolation work from which a day's name tells of it."""


class Share(Enum):
    """What a day may be for."""

    LEGS = auto()
    PUSH = auto()
    PULL = auto()


MOVED = {
    Share.LEGS: LOWER_BODY - {Muscle.CALVES, Muscle.SHINS, Muscle.HIP_FLEXORS},
    Share.PUSH: frozenset(
        {
            Muscle.CHEST,
            Muscle.UPPER_CHEST,
            Muscle.FRONT_DELTS,
            Muscle.SIDE_DELTS,
            Muscle.TRICEPS,
        }
    ),
    Share.PULL: frozenset(
        {
            Muscle.LATS,
            Muscle.UPPER_BACK,
            Muscle.TRAPS,
            Muscle.REAR_DELTS,
            Muscle.BICEPS,
            Muscle.FOREARMS,
        }
    ),
}
"""The muscles of each share; calves and trunk go with any day."""

PARTS = {
    frozenset({Share.LEGS, Share.PUSH, Share.PULL}): "Full body",
    frozenset({Share.PUSH, Share.PULL}): "Upper body",
    frozenset({Share.LEGS, Share.PUSH}): "Legs and push",
    frozenset({Share.LEGS, Share.PULL}): "Legs and pull",
    frozenset({Share.LEGS}): "Lower body",
    frozenset({Share.PUSH}): "Push",
    frozenset({Share.PULL}): "Pull",
    frozenset[Share](): "Calves and trunk",
}

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
    sets = dict.fromkeys(Share, 0)
    lifted: set[Share] = set()
    for slot in day.slots:
        for share in _shares(slot.exercise):
            sets[share] += slot.n_sets
            if slot.exercise.is_compound:
                lifted.add(share)
    present = {it for it in Share if it in lifted or sets[it] >= MANY}
    return PARTS[frozenset(present or {it for it in Share if sets[it]})]


def _shares(exercise: Exercise) -> set[Share]:
    if exercise.is_compound and exercise.pattern in PUSHES:
        return {Share.PUSH}
    if exercise.is_compound and exercise.pattern in PULLS:
        return {Share.PULL}
    return {
        share for share, muscles in MOVED.items() if exercise.prime_movers & muscles
    }


def _lower_first(name: str) -> str:
    first, rest = name[:1], name[1:]
    is_word = rest[:1].islower() and name.split(maxsplit=1)[0] not in PROPER
    return first.lower() + rest if is_word else name
