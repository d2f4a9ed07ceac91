"""Every known program is trained from end to end by lifters who do not exist."""

import pytest

from liftwright.domain.program import AsWritten, Program
from liftwright.programs import library
from liftwright.programs.lifters import BUSY, LIFTERS, STEADY, STRUGGLING, Lifter
from liftwright.programs.simulate import Simulation, simulate

NAMES = library.names()
BY_FEEL = {"easy-strength", "squat-every-day", "westside-conjugate"}
"""Programs whose loads follow the day: a lifter who never changes lifts the same."""


def heaviest(done: Simulation, *, is_late: bool) -> dict[str, float]:
    """Return the heaviest load of every exercise in one half of the weeks, kg."""
    half = len(done.weeks) // 2
    weeks = done.weeks[half:] if is_late else done.weeks[:half]
    found: dict[str, float] = {}
    for week in weeks:
        for lift in week.lifts:
            if lift.load is not None and lift.load.mass is not None:
                known = found.get(lift.exercise, 0.0)
                found[lift.exercise] = max(known, lift.load.mass.kg)
    return found


def has_rules(program: Program) -> bool:
    return any(
        not isinstance(slot.progression, AsWritten)
        for week in program.weeks
        for day in week.days
        for slot in day.slots
    )


@pytest.mark.parametrize("lifter", LIFTERS, ids=lambda it: it.name)
@pytest.mark.parametrize("name", NAMES)
def test_a_known_program_is_trained_to_its_end(name: str, lifter: Lifter) -> None:
    program = library.read(name)

    done = simulate(program, lifter)

    numbers = [week.number for week in done.weeks]
    trained = [week for week in done.weeks if week.days]
    assert numbers == sorted(set(numbers))
    assert trained
    assert all(lift.sets > 0 for week in trained for lift in week.lifts)
    if lifter is STEADY and not program.repeats:
        assert done.is_over
        assert sum(week.days for week in done.weeks) == sum(
            len(week.days) for week in program.weeks
        )


@pytest.mark.parametrize("name", [it for it in NAMES if it not in BY_FEEL])
def test_who_meets_every_target_ends_heavier_or_with_more(name: str) -> None:
    program = library.read(name)
    done = simulate(program, STEADY, weeks=24 if program.repeats else 0)
    early, late = (heaviest(done, is_late=it) for it in (False, True))
    work = [sum(lift.reps for lift in week.lifts) for week in done.weeks]

    is_heavier = any(late[it] > early[it] for it in early.keys() & late.keys())
    assert is_heavier or max(work) > work[0] or not has_rules(program)


def test_who_fails_often_ends_lighter_than_who_meets_every_target() -> None:
    behind = 0
    for name in ("stronglifts-5x5", "starting-strength", "gzclp", "greyskull-lp"):
        program = library.read(name)
        steady = heaviest(simulate(program, STEADY), is_late=True)
        struggling = heaviest(simulate(program, STRUGGLING), is_late=True)
        behind += struggling["back-squat"] < steady["back-squat"]

    assert behind == 4


def test_who_misses_days_moves_on_and_still_comes_to_the_end() -> None:
    done = simulate(library.read("smolov-jr"), BUSY)

    assert done.is_over
    assert sum(week.missed for week in done.weeks) > 0
