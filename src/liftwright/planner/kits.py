"""Equipment that a person may think of getting, in sets that are of use together."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise
from liftwright.planner.candidates import refusal
from liftwright.planner.request import PlanRequest
from liftwright.planner.staples import is_staple

Kit = tuple[Equipment, ...]

BAR = (Equipment.BARBELL, Equipment.PLATES)

KITS: tuple[Kit, ...] = (
    BAR,
    (*BAR, Equipment.RACK, Equipment.BENCH),
    (Equipment.DUMBBELLS,),
    (Equipment.DUMBBELLS, Equipment.BENCH),
    (Equipment.PULL_UP_BAR,),
    (Equipment.DIP_BARS,),
    (Equipment.CABLE,),
    (Equipment.LAT_PULLDOWN,),
    (Equipment.LEG_PRESS,),
    (Equipment.LEG_CURL,),
    (Equipment.LEG_EXTENSION,),
    (Equipment.CALF_MACHINE,),
    (Equipment.BANDS,),
    (Equipment.KETTLEBELL,),
    (Equipment.INCLINE_BENCH,),
)
"""Useful sets of equipment, most basic first: a rack without a bar is none."""


def useful_kits(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Iterator[Kit]:
    """Yield what a person lacks of each kit, where it opens staple exercises.

    Args:
        request: What there is now.
        exercises: Every exercise there is, by id.
    """
    seen: set[Kit] = set()
    for kit in KITS:
        lacking = tuple(it for it in kit if it not in request.inventory.equipment)
        if lacking in seen or not _opens_something(lacking, request, exercises):
            continue
        seen.add(lacking)
        yield lacking


def with_kit(request: PlanRequest, kit: Kit) -> PlanRequest:
    """Return the same request with more equipment."""
    inventory = request.inventory
    more = replace(inventory, equipment=inventory.equipment | set(kit))
    return replace(request, inventory=more)


def named(kit: Kit) -> str:
    """Return the name of a kit, such as `barbell, plates, rack and bench`."""
    names = [it.replace("_", " ") for it in kit]
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _opens_something(
    kit: Kit, request: PlanRequest, exercises: Mapping[str, Exercise]
) -> bool:
    """Return whether every piece is needed by something that opens."""
    richer = with_kit(request, kit)
    needed: set[Equipment] = set()
    for it in exercises.values():
        pieces = it.equipment.intersection(kit)
        if pieces and is_staple(it) and _is_opened(it, request, richer):
            needed |= pieces
    return bool(kit) and needed >= set(kit) - {Equipment.PLATES}


def _is_opened(it: Exercise, before: PlanRequest, after: PlanRequest) -> bool:
    return refusal(it, before) is not None and refusal(it, after) is None
