"""Numbers that no gym has ever seen are refused where they would enter."""

from collections.abc import Callable
from datetime import date

import pytest

from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    HoldTarget,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import (
    Day,
    FailureAction,
    FailureRule,
    LinearProgression,
    Program,
    Slot,
    StagedProgression,
    Step,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WaveShape,
    Week,
)
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SideReps,
    Tempo,
)
from liftwright.quantities import Basis, Load, LoadKind, kilograms

TEN_PERCENT = Step(fraction=0.1)
FIVE = RepTarget(5, 5)
SLOT = Slot(("back-squat",), ())

IMPOSSIBLE: dict[str, Callable[[], object]] = {
    "more repetitions than anyone plans": lambda: RepTarget(1, 1001),
    "a falling range of repetitions": lambda: RepTarget(8, 6),
    "a set of no parts": lambda: MiniSetTarget((), 20),
    "a part of no repetitions": lambda: MiniSetTarget((0,), 20),
    "a pause below zero": lambda: MiniSetTarget((2, 2), -1),
    "a hold of no time": lambda: HoldTarget(0, 30),
    "a distance that is no number": lambda: DistanceTarget(float("nan")),
    "an endless distance": lambda: DistanceTarget(float("inf")),
    "no contacts": lambda: ContactTarget(0),
    "a share of a thousand percent and more": lambda: PercentLoad(
        PercentBase.ONE_RM, 0.8, 10.5
    ),
    "a 0RM": lambda: RepMaxLoad(0),
    "no sets": lambda: SetPrescription(0, FIVE, AskLoad()),
    "a falling range of rest": lambda: SetPrescription(
        1, FIVE, AskLoad(), rest_s=(120, 60)
    ),
    "a set every no seconds": lambda: SetPrescription(1, FIVE, AskLoad(), every_s=0),
    "an effort load without an effort": lambda: SetPrescription(1, FIVE, EffortLoad()),
    "a tempo against time": lambda: Tempo(3, -1, None, 0),
    "repetitions done below zero": lambda: Reps(-1),
    "repetitions of one side below zero": lambda: SideReps(8, -1),
    "parts done of no set": lambda: MiniSets(()),
    "a hold below zero": lambda: Hold(-1),
    "a distance below zero": lambda: Distance(-0.5),
    "contacts below zero": lambda: Contacts(-1),
    "rest below zero": lambda: PerformedSet(Reps(5), Load.none(), rest_before_s=-1),
    "a superset without a letter": lambda: Block("back-squat", (), group="7"),
    "a superset in a program without a letter": lambda: Slot(
        ("back-squat",), (), group="a"
    ),
    "no exercise": lambda: Slot((), ()),
    "a step of nothing": Step,
    "a step that takes more than all": lambda: Step(fraction=-1.5),
    "a step after no success": lambda: LinearProgression(TEN_PERCENT, after=0),
    "no stages": lambda: StagedProgression((), TEN_PERCENT, 0.85),
    "a stage of no sets": lambda: StagedProgression(((0, 5),), TEN_PERCENT, 0.85),
    "a training max that nothing moves": lambda: TrainingMaxProgression((), 0.9),
    "steps of a training max out of order": lambda: TrainingMaxProgression(
        ((4, TEN_PERCENT), (2, TEN_PERCENT)), 0.9
    ),
    "a volume ramp to nothing": lambda: VolumeRamp(1, 0),
    "a cycle of no weeks": lambda: WaveProgression(WaveShape.WAVE, (), TEN_PERCENT),
    "a rule after no failure": lambda: FailureRule(0, FailureAction.REPEAT),
    "a reduction by nothing": lambda: FailureRule(2, FailureAction.REDUCE),
    "a reduction upwards": lambda: FailureRule(
        2, FailureAction.REDUCE, Step(fraction=-0.1)
    ),
    "a repeat with a step": lambda: FailureRule(2, FailureAction.REPEAT, TEN_PERCENT),
    "more exercises than a day holds": lambda: Day("Long", (SLOT,) * 51),
    "more days than a week holds": lambda: Week((Day("Short", ()),) * 22),
    "more weeks than five years": lambda: Program("Old", (Week(()),) * 261),
    "a body without mass": lambda: a_session(body_mass_kg="0"),
    "a start that is no time": lambda: a_session(start="25:00"),
    "a zone that is no name": lambda: a_session(zone="Berlin, mostly"),
    "a session of two days": lambda: a_session(duration_s=200_000),
    "no load in each hand": lambda: Load(LoadKind.NONE, basis=Basis.PER_HAND),
    "a load heavier than a whale": lambda: Load.external(kilograms(100_001)),
    "a step heavier than a whale": lambda: Step(kilograms(100_001)),
    "a body heavier than a whale": lambda: a_session(body_mass_kg="100001"),
    "a share and a whale": lambda: PercentLoad(
        PercentBase.TOP_SET, 0.8, 0.8, kilograms(-100_001)
    ),
    "a band that pushes": lambda: Load.banded("red", kilograms(-5)),
}


def a_session(
    body_mass_kg: str = "80", start: str = "", zone: str = "", duration_s: int = 3600
) -> Session:
    return Session(
        date(2026, 11, 22),
        (),
        zone=zone,
        body_mass=kilograms(body_mass_kg),
        start=start,
        duration_s=duration_s,
    )


@pytest.mark.parametrize("impossible", IMPOSSIBLE)
def test_no_value_holds(impossible: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        IMPOSSIBLE[impossible]()


def test_a_failed_first_repetition_is_a_fact() -> None:
    assert Reps(0).count == 0


def test_a_step_knows_whether_it_rises() -> None:
    assert Step(kilograms("2.5")).is_rise
    assert not Step(kilograms(0)).is_rise
    assert not Step(fraction=-0.1).is_rise
