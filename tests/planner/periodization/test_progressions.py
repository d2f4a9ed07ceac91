"""How each slot gets harder, and what happens when it does not."""

from dataclasses import replace

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
    VolumeRamp,
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
    level: Level = Level.INTERMEDIATE,
) -> Progression:
    inventory = inventory_preset(place, unit)
    return progression_of(exercise(name), work, inventory, level)


def step(found: Progression) -> str:
    assert isinstance(found, DoubleProgression | LinearProgression)
    return str(found.step.mass)


def test_novices_add_the_smallest_plates_to_a_known_load() -> None:
    found = progress("back-squat", at(60), level=Level.NOVICE)

    assert isinstance(found, LinearProgression)
    assert step(found) == "2.5 kg"


def test_others_follow_the_effort_they_report() -> None:
    assert isinstance(progress("back-squat", at(60)), EffortProgression)


def test_unknown_loads_fill_their_repetitions_first() -> None:
    assert isinstance(progress("barbell-row"), DoubleProgression)


def test_dumbbells_step_as_the_rack_does() -> None:
    assert step(progress("dumbbell-bench-press")) == "2 kg"
    assert step(progress("dumbbell-bench-press", unit=Unit.LB)) == "5 lb"


def test_small_muscles_take_the_small_steps() -> None:
    assert step(progress("lateral-raise")) == "1 kg"


def test_in_pounds_the_usual_step_is_a_real_one() -> None:
    assert step(progress("ab-wheel", unit=Unit.LB)) == "5 lb"


def test_assisted_work_takes_help_off() -> None:
    assert step(progress("assisted-pull-up")) == "-5 kg"


def test_bands_step_to_the_next_band() -> None:
    assert step(progress("band-row", place="bands")) == "5 kg"


def test_holds_get_one_more_set() -> None:
    plank = replace(
        BY_EFFORT, target=HoldTarget(20, 45), load=FixedLoad(Load.bodyweight())
    )

    assert progress("plank", plank) == VolumeRamp(1, 4)


def test_after_two_failures_a_tenth_is_taken_off() -> None:
    rule = failure_rule()

    assert rule.after == 2
    assert rule.action is FailureAction.REDUCE
    assert rule.step is not None
    assert rule.step.fraction == 0.1
