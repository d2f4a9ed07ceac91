"""How an exercise gets harder, in the words of a coach."""

import pytest

from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    LoadRule,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import EffortProgression, Slot, Step
from liftwright.exchange.sheet.progress_words import progress_words
from liftwright.quantities import EffortRange, Load, Mass, Unit


@pytest.mark.parametrize(
    ("load", "is_said"),
    [
        (EffortLoad(), False),
        (FixedLoad(Load.external(Mass.of(60, Unit.KG))), True),
    ],
)
def test_weeks_say_no_load_that_is_found_by_effort(
    load: LoadRule, *, is_said: bool
) -> None:
    fives = SetPrescription(3, RepTarget(5, 5), load, effort=EffortRange.rir(2))
    rule = EffortProgression(Step(fraction=0.1))

    (words,) = progress_words(Slot(("bench-press",), (fives,), progression=rule))

    assert ("weeks say each load" in words) is is_said
    assert "change the next load to fit, by 10% at most" in words
