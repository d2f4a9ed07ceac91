"""How each slot gets harder, and what happens when it does not."""

from dataclasses import replace

import pytest

from liftwright.catalog import exercise, inventory_preset
from liftwright.domain.person import Level
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    HoldTarget,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import (
    DoubleProgression,
    EffortProgression,
    FailureAction,
    LinearProgression,
    Progression,
)
from liftwright.planner.periodization.progressions import failure_rule, progression_of
from liftwright.quantities import EffortRange, Load, Mass, Unit

BY_EFFORT = SetPrescription(
    3, RepTarget(8, 12), EffortLoad(), effort=EffortRange.rir(2)
)


def at(amount: float, unit: Unit = Unit.KG) -> SetPrescription:
    load = FixedLoad(Load.external(Mass.of(amount, unit)))
    return replace(BY_EFFORT, load=load)


def progress(
    name: str,
    work: SetPrescription = BY_EFFORT,
    *,
    unit: Unit = Unit.KG,
    place: str = "commercial",
) -> Progression:
    return progression_of(exercise(name), work, inventory_preset(place, unit))


def step(found: Progression) -> str:
    assert isinstance(found, DoubleProgression | LinearProgression)
    assert found.step is not None
    return str(found.step.mass)


def test_where_the_weeks_say_the_load_the_next_follows_the_effort() -> None:
    assert isinstance(progress("back-squat", at(60)), EffortProgression)


def test_sets_of_a_fixed_number_have_no_range_to_fill_and_add_load() -> None:
    fives = replace(BY_EFFORT, target=RepTarget(5, 5))
    found = progress("overhead-press", fives)

    assert isinstance(found, LinearProgression)
    assert step(found) == "2.5 kg"


def test_unknown_loads_fill_their_repetitions_first() -> None:
    assert isinstance(progress("barbell-row"), DoubleProgression)


def test_dumbbells_step_as_the_rack_does() -> None:
    assert step(progress("dumbbell-bench-press")) == "2 kg"
    assert step(progress("dumbbell-bench-press", unit=Unit.LB)) == "5 lb"


def test_small_muscles_take_the_small_steps() -> None:
    assert step(progress("lateral-raise")) == "1 kg"


def test_in_pounds_the_usual_step_is_a_real_one() -> None:
    assert step(progress("barbell-row", unit=Unit.LB)) == "5 lb"


def test_assisted_work_takes_help_off() -> None:
    assert step(progress("assisted-pull-up")) == "-5 kg"


BODY = replace(BY_EFFORT, load=FixedLoad(Load.bodyweight()))


@pytest.mark.parametrize("name", ["pull-up", "push-up", "ab-wheel", "dead-bug"])
def test_the_body_goes_on_to_a_harder_form_and_takes_no_plates(name: str) -> None:
    assert progress(name, BODY) == DoubleProgression()


def test_bands_and_holds_take_no_plates() -> None:
    hold = replace(BODY, target=HoldTarget(20, 45))

    assert progress("band-row", place="bands") == DoubleProgression()
    assert progress("plank", hold) == DoubleProgression()


def test_what_takes_no_load_loses_none() -> None:
    assert failure_rule(DoubleProgression()).action is FailureAction.SWAP


def test_after_two_failures_a_tenth_is_taken_off() -> None:
    rule = failure_rule(progress("back-squat", at(60)))

    assert rule.after == 2
    assert rule.action is FailureAction.REDUCE
    assert rule.step is not None
    assert rule.step.fraction == 0.1


@pytest.mark.parametrize("level", [Level.INTERMEDIATE, Level.ADVANCED])
def test_only_novices_add_load_to_fixed_repetitions_each_time(level: Level) -> None:
    """Others gain too slowly: their load follows the effort, by a tenth at most."""
    fives = replace(BY_EFFORT, target=RepTarget(5, 5))
    bench, gym = exercise("bench-press"), inventory_preset("commercial", Unit.KG)

    rules = [progression_of(bench, fives, gym, it) for it in (Level.NOVICE, level)]

    assert isinstance(rules[0], LinearProgression)
    assert isinstance(rules[1], EffortProgression)
