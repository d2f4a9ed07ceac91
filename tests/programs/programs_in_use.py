"""Programs as people write and run them, for tests of the notation."""

from dataclasses import replace

from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import (
    Day,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    Program,
    Slot,
    Step,
    Week,
    Weekday,
    WeekKind,
)
from liftwright.domain.work import SetKind
from liftwright.quantities import EffortRange, Load, kilograms

DELOAD_EVERY = 4


def twelve_weeks_of_four_days() -> Program:
    """A plan as a planner makes it: loads move from week to week, with deloads."""
    return Program(
        name="Strength and size, four days",
        weeks=tuple(_week(number) for number in range(1, 13)),
        author="Liftwright",
        about="Twelve weeks in three blocks; every fourth week is light.",
    )


def _week(number: int) -> Week:
    is_deload = number % DELOAD_EVERY == 0
    return Week(
        days=(
            _day("Squat", Weekday.MON, "back-squat", number),
            _day("Bench", Weekday.TUE, "bench-press", number),
            _day("Deadlift", Weekday.THU, "deadlift", number),
            _day("Press", Weekday.FRI, "overhead-press", number),
        ),
        name="Light" if is_deload else "",
        kind=WeekKind.DELOAD if is_deload else WeekKind.TRAINING,
    )


def _day(name: str, weekday: Weekday, main_lift: str, week: int) -> Day:
    accessories = ("dumbbell-row", "leg-curl", "lateral-raise", "plank")
    return Day(
        name,
        (_main(main_lift, week), *(_accessory(it, week) for it in accessories)),
        weekday,
    )


def _main(exercise: str, week: int) -> Slot:
    is_deload = week % DELOAD_EVERY == 0
    load = kilograms(100 + 2.5 * week)
    ramp = tuple(
        SetPrescription(
            1,
            RepTarget(reps, reps),
            FixedLoad(Load.external(kilograms(mass))),
            SetKind.WARM_UP,
        )
        for reps, mass in ((8, 20), (5, 60), (3, 80))
    )
    top = SetPrescription(
        2 if is_deload else 4,
        RepTarget(5, 5),
        FixedLoad(Load.external(load)),
        effort=EffortRange.rir(4 if is_deload else 2),
        rest_s=(180, 180),
        why=("strength.intensity", "rest.strength"),
    )
    back_off = SetPrescription(
        2,
        RepTarget(8, 8),
        PercentLoad(PercentBase.TOP_SET, 0.8, 0.8),
        SetKind.BACK_OFF,
        rest_s=(150, 150),
    )
    return Slot(
        (exercise,),
        (*ramp, top, back_off),
        progression=EffortProgression(Step(fraction=0.05)),
        on_failure=FailureRule(2, FailureAction.REDUCE, Step(fraction=0.1)),
    )


def _accessory(exercise: str, week: int) -> Slot:
    n_sets = 2 if week % DELOAD_EVERY == 0 else 3
    sets = SetPrescription(
        n_sets,
        RepTarget(8, 12),
        EffortLoad(),
        effort=EffortRange.rir(1, 2),
        rest_s=(90, 120),
        why=("volume.size.curve",),
    )
    return Slot((exercise,), (sets,), progression=DoubleProgression(Step(kilograms(2))))


def without_compaction(program: Program) -> Program:
    """The same program with every week a little different, so that all are written."""
    weeks = tuple(
        replace(
            week, days=tuple(replace(day, name=f"{day.name} {n}") for day in week.days)
        )
        for n, week in enumerate(program.weeks)
    )
    return replace(program, weeks=weeks)
