"""Warm-up loads that lifters put on."""

from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import exercise, inventory_preset
from liftwright.coaching.load_making import PlateLoading, load_making
from liftwright.coaching.plate_changes import Wish, easily_loaded
from liftwright.quantities import Mass, Unit, pounds

SHARES = (0.4, 0.6, 0.8, 0.9)


def gym(unit: Unit) -> PlateLoading:
    making = load_making(exercise("back-squat"), inventory_preset("commercial", unit))
    assert isinstance(making, PlateLoading)
    return making


def ramp_to(working: Mass) -> tuple[Mass, ...]:
    gap, reach = working.times(0.05), working.times(0.1)
    wishes = tuple(Wish(working.times(it), gap, reach) for it in SHARES)
    return easily_loaded(gym(working.unit), wishes, working)


def test_four_plates_are_reached_plate_by_plate() -> None:
    loads = [str(it) for it in ramp_to(pounds(405))]

    assert loads == ["135 lb", "225 lb", "315 lb", "365 lb"]


@given(st.integers(20, 120), st.sampled_from([Unit.LB, Unit.KG]))
def test_every_load_is_near_its_wish_and_below_the_work(n: int, unit: Unit) -> None:
    working = Mass.of(5 * n, unit)
    loads = ramp_to(working)

    assert list(loads) == sorted(loads)
    for load, share in zip(loads, SHARES, strict=bool(loads)):
        assert abs(load.kg - share * working.kg) <= 0.1 * working.kg + 1e-6
        assert load < working
        assert gym(unit).on_one_end(load) is not None


def test_where_no_ramp_can_be_made_there_is_none() -> None:
    assert ramp_to(pounds(50)) == ()
