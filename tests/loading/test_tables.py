"""Progression tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading import reps_max
from liftwright.loading.effort import RIR, Execution
from liftwright.loading.tables import ProgressionTable, Ramp, Volume, straight_table
from loading.models import TABLES

MODEL = reps_max.personal(35)
tables = st.sampled_from(TABLES)
reps = st.integers(1, 12)
volumes = st.sampled_from(Volume)


@given(tables, reps, volumes, st.integers(-3, -1))
def test_every_week_is_heavier_than_the_one_before(
    table: ProgressionTable, count: int, volume: Volume, step: int
) -> None:
    before = table.fraction(MODEL, count, step, volume)
    after = table.fraction(MODEL, count, step + 1, volume)

    assert 0 < before < after <= 1


@given(tables, reps, st.integers(-2, 0))
def test_more_volume_is_lighter(table: ProgressionTable, count: int, step: int) -> None:
    intensive, normal, extensive = (
        table.fraction(MODEL, count, step, volume) for volume in Volume
    )

    assert intensive > normal > extensive


@given(tables, reps)
def test_the_intensive_last_week_goes_to_failure(
    table: ProgressionTable, count: int
) -> None:
    effort = table.effort(count, 0, Volume.INTENSIVE)

    assert effort == table.method.at_failure


@given(tables, reps, volumes, st.floats(0.001, 0.02))
def test_extra_ease_takes_load_off(
    table: ProgressionTable, count: int, volume: Volume, ease: float
) -> None:
    assert table.fraction(MODEL, count, 0, volume, ease) < table.fraction(
        MODEL, count, 0, volume
    )


def test_a_ramp_goes_through_singles_and_twelves() -> None:
    ramp = Ramp(1, 3)

    assert ramp.at(1) == 1
    assert ramp.at(12) == 3
    assert ramp.at(6.5) == 2


def test_a_table_of_your_own_keeps_its_numbers() -> None:
    table = straight_table(RIR, Ramp(2, 2), Ramp(1, 1), Execution.GRINDING, "mine")

    assert table.name == "mine"
    assert table.effort(5, -2, Volume.NORMAL) == 5
    assert table.effort(5, -2, Volume.EXTENSIVE) == 6


def test_steps_count_back_from_the_hardest_week() -> None:
    with pytest.raises(ValueError, match="count back"):
        TABLES[0].ease(5, 1, Volume.NORMAL)
