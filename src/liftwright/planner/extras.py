"""Balance work and fast sets, for people whose health asks for them."""

from liftwright.coaching.limits import Extra, Limits
from liftwright.coaching.plates import nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Modality, Pattern
from liftwright.domain.prescription import (
    FixedLoad,
    HoldTarget,
    LoadRule,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Slot
from liftwright.domain.work import SetKind, Tempo
from liftwright.evidence import value, values
from liftwright.planner.template import TemplateDay
from liftwright.quantities import Load, LoadKind

BALANCE_DRILL = "single-leg-stand"
WHY_BALANCE = ("population.older.balance", "planner.balance")
WHY_POWER = ("population.older.power_load", "planner.fast_sets")


def has_balance(limits: Limits, place: int) -> bool:
    """Return whether a training day holds balance work.

    Args:
        limits: What health asks for.
        place: Place of the day in the week, from 0.
    """
    return Extra.BALANCE in limits.extras and place < limits.balance_days


def extra_seconds(limits: Limits, place: int) -> float:
    """Return the seconds that balance work and fast sets take on a training day."""
    seconds = 0.0
    if has_balance(limits, place):
        row = values("planner.balance")
        set_s = 2 * row["high_s"] + value("time.side_change") + row["rest_s"]
        seconds += values("time.setup")["isometric"] + row["sets"] * set_s
    if Extra.POWER in limits.extras:
        row = values("planner.fast_sets")
        repetition_s = values("time.repetition")["controlled"]
        seconds += row["sets"] * (row["reps"] * repetition_s + row["rest_s"])
    return seconds


def balance_slot() -> Slot:
    """Return the balance work of a day: standing on one leg, then on the other."""
    row = values("planner.balance")
    rest = int(row["rest_s"])
    sets = SetPrescription(
        n_sets=int(row["sets"]),
        target=HoldTarget(int(row["low_s"]), int(row["high_s"]), is_per_side=True),
        load=FixedLoad(Load.none()),
        kind=SetKind.TECHNIQUE,
        rest_s=(rest, rest),
    )
    return Slot(choices=(BALANCE_DRILL,), sets=(sets,), why=WHY_BALANCE)


def fast_lift(day: TemplateDay) -> Exercise | None:
    """Return the exercise that fast sets of a day are done with, where one is fit.

    That is one which stands or sits firmly while it is pushed as fast as possible: a
    squat or a leg press first, a press on a machine next.
    """
    exercises = [slot.exercise for slot in day.slots]
    fit = [
        it
        for is_fit in (_is_leg_drive, _is_machine_press)
        for it in exercises
        if is_fit(it)
    ]
    return next(iter(fit), None)


def _is_leg_drive(exercise: Exercise) -> bool:
    is_loaded = exercise.load_kind is LoadKind.EXTERNAL
    return exercise.pattern is Pattern.SQUAT and exercise.is_compound and is_loaded


def _is_machine_press(exercise: Exercise) -> bool:
    is_push = exercise.pattern is Pattern.HORIZONTAL_PUSH and exercise.is_compound
    return is_push and exercise.modality is Modality.MACHINE


def fast_sets(
    exercise: Exercise, work: LoadRule, inventory: Inventory
) -> SetPrescription:
    """Return light sets that are lifted as fast as possible, well before fatigue.

    Their load is a share of the work load, so nobody has to know or test a maximum.

    Args:
        exercise: What they are done with.
        work: How the load of its hard sets is found.
        inventory: What there is to load.
    """
    row = values("planner.fast_sets")
    reps, rest = int(row["reps"]), int(row["rest_s"])
    return SetPrescription(
        n_sets=int(row["sets"]),
        target=RepTarget(reps, reps),
        load=_fast_load(exercise, work, inventory),
        kind=SetKind.TECHNIQUE,
        rest_s=(rest, rest),
        tempo=Tempo(lower_s=2, stretch_s=0, lift_s=None, squeeze_s=0),
        note="Lift as fast as you can, lower under control.",
    )


def _fast_load(exercise: Exercise, work: LoadRule, inventory: Inventory) -> LoadRule:
    share = values("planner.fast_sets")["share"]
    if isinstance(work, FixedLoad) and work.load.mass is not None:
        light = work.load.mass.times(share)
        return FixedLoad(nearest_load(exercise, inventory, light, rounding="down"))
    return PercentLoad(PercentBase.TOP_SET, share, share)
