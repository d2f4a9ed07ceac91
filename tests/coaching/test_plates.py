from dataclasses import replace
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import (
    assisted_pull_up,
    back_squat,
    band_row,
    bench_press,
    dumbbell_bench_press,
    hip_stretch,
    home_gym_kg,
    home_gym_lb,
    lateral_raise,
    leg_press,
    pull_up,
    push_up,
)
from liftwright.coaching.plates import (
    can_load,
    loadable_masses,
    nearest_load,
    nearest_loadable,
    plates_per_side,
    smallest_gap,
)
from liftwright.domain.equipment import (
    Band,
    Bar,
    Equipment,
    Inventory,
    Ladder,
    PlatePair,
)
from liftwright.domain.exercise import Exercise
from liftwright.errors import FieldError
from liftwright.quantities import Basis, Load, Mass, Unit, kilograms, pounds

SIZES = st.sampled_from([0.25, 0.5, 1, 1.25, 2, 2.5, 5, 7, 10, 15, 20, 25])


@st.composite
def garages(draw: st.DrawFn) -> Inventory:
    unit = draw(st.sampled_from(list(Unit)))
    bar_unit, plate_unit = draw(st.sampled_from([(unit, unit), tuple(Unit)]))
    stock = draw(st.dictionaries(SIZES, st.integers(1, 3), max_size=4))
    return Inventory(
        name="garage",
        unit=unit,
        equipment=frozenset({Equipment.BARBELL}),
        bars=(Bar(Equipment.BARBELL, Mass.of(20, bar_unit)),),
        plates=tuple(
            PlatePair(Mass.of(size, plate_unit), n) for size, n in stock.items()
        ),
    )


TARGETS = st.builds(Mass, st.integers(0, 400_000), st.sampled_from(list(Unit)))


def side_total(plates: tuple[tuple[Mass, int], ...], unit: Unit) -> int:
    return sum(plate.into(unit).milliunits * n for plate, n in plates)


@given(garages(), TARGETS)
def test_the_load_alone_is_the_load_with_its_plates(
    garage: Inventory, target: Mass
) -> None:
    load = nearest_load(back_squat(), garage, target)

    assert load == nearest_loadable(back_squat(), garage, target).load
    assert load.mass is not None
    assert can_load(back_squat(), garage, load.mass)


@given(garages(), TARGETS)
def test_only_listed_loads_can_be_made(garage: Inventory, target: Mass) -> None:
    masses = loadable_masses(back_squat(), garage)

    assert can_load(back_squat(), garage, target) == (target in masses)


@given(garages())
def test_no_two_loads_are_nearer_than_the_smallest_gap(garage: Inventory) -> None:
    masses = loadable_masses(back_squat(), garage)

    gap = smallest_gap(back_squat(), garage)

    if gap is None:
        assert len(masses) == 1
    else:
        assert all(lighter + gap <= heavier for lighter, heavier in pairwise(masses))
        assert any(lighter + gap == heavier for lighter, heavier in pairwise(masses))


@pytest.mark.parametrize("exercise", [band_row(), assisted_pull_up(), leg_press()])
def test_the_load_alone_is_found_for_every_kind_of_load(exercise: Exercise) -> None:
    gym = replace(home_gym_kg(), bands=(Band("red", kilograms(15)),))

    load = nearest_load(exercise, gym, kilograms(14), rounding="down")

    made = nearest_loadable(exercise, gym, kilograms(14), rounding="down")
    assert load == made.load


@given(garages())
def test_a_bar_makes_exactly_the_sums_of_its_pairs(garage: Inventory) -> None:
    unit = garage.unit
    bar = garage.bars[0].mass.into(unit).milliunits
    ways = product(*(range(pair.n_pairs + 1) for pair in garage.plates))
    sums = {
        bar
        + 2
        * sum(
            n * pair.plate.into(unit).milliunits
            for n, pair in zip(way, garage.plates, strict=True)
        )
        for way in ways
    }

    made = loadable_masses(back_squat(), garage)

    assert [mass.milliunits for mass in made] == sorted(sums)
    assert {mass.unit for mass in made} == {unit}


@given(garages(), TARGETS)
def test_the_nearest_load_is_makeable_and_nearest(
    garage: Inventory, target: Mass
) -> None:
    made = loadable_masses(back_squat(), garage)

    found = nearest_loadable(back_squat(), garage, target).load.mass

    assert found in made
    assert abs(found.kg - target.kg) <= min(abs(m.kg - target.kg) for m in made) + 1e-9


@given(garages(), TARGETS)
def test_rounding_down_never_passes_the_wish(garage: Inventory, target: Mass) -> None:
    lightest = loadable_masses(back_squat(), garage)[0]

    found = nearest_loadable(back_squat(), garage, target, rounding="down").load.mass

    assert found is not None
    assert found <= max(target, lightest)


@given(garages(), TARGETS, TARGETS)
def test_a_heavier_wish_never_gets_a_lighter_load(
    garage: Inventory, one: Mass, other: Mass
) -> None:
    light, heavy = sorted([one, other])

    below = nearest_loadable(back_squat(), garage, light).load.mass
    above = nearest_loadable(back_squat(), garage, heavy).load.mass

    assert below is not None
    assert above is not None
    assert below <= above


@given(garages(), TARGETS)
def test_the_plates_on_both_sides_add_up_to_the_load(
    garage: Inventory, target: Mass
) -> None:
    found = nearest_loadable(back_squat(), garage, target)
    stock = {pair.plate: pair.n_pairs for pair in garage.plates}

    assert found.bar is not None
    assert found.load.mass is not None
    total = found.bar.into(garage.unit).milliunits + 2 * side_total(
        found.per_side, garage.unit
    )
    assert total == found.load.mass.milliunits
    assert all(n <= stock[plate] for plate, n in found.per_side)
    assert [it[0] for it in found.per_side] == sorted(
        (it[0] for it in found.per_side), reverse=True
    )


@given(garages(), TARGETS)
def test_no_other_choice_of_plates_is_smaller(garage: Inventory, target: Mass) -> None:
    found = nearest_loadable(back_squat(), garage, target)
    unit = garage.unit
    side = side_total(found.per_side, unit)
    ways = product(*(range(pair.n_pairs + 1) for pair in garage.plates))
    fewest = min(
        sum(way)
        for way in ways
        if side
        == sum(
            n * pair.plate.into(unit).milliunits
            for n, pair in zip(way, garage.plates, strict=True)
        )
    )

    assert sum(n for _, n in found.per_side) == fewest


def test_what_was_rounded_is_said_in_a_sentence() -> None:
    found = nearest_loadable(back_squat(), home_gym_kg(), kilograms(102.3))

    assert found.load == Load.external(kilograms(102.5))
    assert found.reason == (
        "102.3 kg is not makeable: 102.5 kg is the nearest your plates make"
    )


def test_a_makeable_wish_is_kept() -> None:
    found = nearest_loadable(back_squat(), home_gym_kg(), kilograms(60))

    assert found.is_exact
    assert found.per_side == ((kilograms(20), 1),)
    assert found.bar == kilograms(20)
    assert found.reason == "your plates make 60 kg"


def test_rounding_down_says_that_it_chose_the_easier_load() -> None:
    found = nearest_loadable(
        back_squat(), home_gym_kg(), kilograms(102.4), rounding="down"
    )

    assert found.load.mass == kilograms(100)
    assert "next easier load" in found.reason


def test_a_wish_below_the_bar_gets_the_empty_bar() -> None:
    found = nearest_loadable(bench_press(), home_gym_kg(), kilograms(15))

    assert found.load.mass == kilograms(20)
    assert found.per_side == ()
    assert "20 kg (the empty bar)" in found.reason


def test_a_wish_above_all_plates_gets_all_of_them() -> None:
    found = nearest_loadable(back_squat(), home_gym_kg(), kilograms(500))

    assert found.load.mass == kilograms(167.5)
    assert found.reason == "500 kg is above 167.5 kg, the most your plates make"


def test_a_wish_in_pounds_is_met_with_plates_in_kilograms() -> None:
    found = nearest_loadable(back_squat(), home_gym_kg(), pounds(225))

    assert found.load.mass == kilograms(102.5)
    assert found.reason.startswith("225 lb (102.1 kg) is not makeable: 102.5 kg")


def test_claim_b17_squat_loads_go_on_a_45_lb_bar() -> None:
    light = nearest_loadable(back_squat(), home_gym_lb(), pounds(195))
    heavy = nearest_loadable(back_squat(), home_gym_lb(), pounds(240))

    assert light.is_exact
    assert light.per_side == ((pounds(45), 1), (pounds(25), 1), (pounds(5), 1))
    assert heavy.is_exact
    assert heavy.per_side == ((pounds(45), 2), (pounds(5), 1), (pounds(2.5), 1))


def test_fewer_plates_win_over_the_heaviest_first() -> None:
    garage = Inventory(
        name="odd",
        unit=Unit.KG,
        equipment=frozenset({Equipment.BARBELL}),
        plates=(
            PlatePair(kilograms(15), 1),
            PlatePair(kilograms(10), 2),
            PlatePair(kilograms(2.5), 2),
        ),
    )

    assert plates_per_side(kilograms(60), kilograms(20), garage) == (
        (kilograms(10), 2),
    )


def test_a_load_below_the_bar_is_refused_with_the_bar_as_offer() -> None:
    with pytest.raises(FieldError, match=r"20 kg \(the empty bar\) or more"):
        plates_per_side(kilograms(15), kilograms(20), home_gym_kg())


def test_a_load_between_two_makeable_ones_is_refused_with_both_as_offer() -> None:
    with pytest.raises(FieldError, match=r"100 kg or 102\.5 kg"):
        plates_per_side(kilograms(101), kilograms(20), home_gym_kg())


def test_dumbbells_are_counted_for_one_hand() -> None:
    found = nearest_loadable(dumbbell_bench_press(), home_gym_kg(), kilograms(23))

    assert found.load == Load.external(kilograms(22.5), Basis.PER_HAND)
    assert found.bar is None
    assert found.reason == (
        "23 kg is not makeable: 22.5 kg is the nearest your dumbbells have"
    )


def test_plate_loaded_dumbbells_share_the_plates_between_both_hands() -> None:
    handles = Inventory(
        name="handles",
        unit=Unit.KG,
        equipment=frozenset({Equipment.DUMBBELLS, Equipment.BENCH}),
        bars=(Bar(Equipment.DUMBBELLS, kilograms(2)),),
        plates=(PlatePair(kilograms(5), 2), PlatePair(kilograms(1), 1)),
    )

    made = loadable_masses(dumbbell_bench_press(), handles)

    assert made == (kilograms(2), kilograms(12))


def test_a_belt_hangs_single_plates_from_a_pull_up() -> None:
    found = nearest_loadable(pull_up(), home_gym_kg(), kilograms(16))

    assert found.load == Load.bodyweight(kilograms(16.25))
    assert sum(plate.milliunits * n for plate, n in found.per_side) == 16_250
    assert found.bar is None


def test_body_mass_alone_is_the_first_load_of_a_pull_up() -> None:
    assert loadable_masses(pull_up(), home_gym_kg())[0] == kilograms(0)
    assert (
        nearest_loadable(pull_up(), home_gym_kg(), kilograms(0)).load
        == Load.bodyweight()
    )


def test_without_belt_or_vest_a_push_up_stays_bare() -> None:
    found = nearest_loadable(push_up(), home_gym_kg(), kilograms(10))

    assert loadable_masses(push_up(), home_gym_kg()) == (kilograms(0),)
    assert found.load == Load.bodyweight()
    assert found.reason == "nothing here adds load to the body: body mass alone"


def test_a_vest_loads_a_push_up() -> None:
    place = Inventory(
        name="park",
        unit=Unit.KG,
        equipment=frozenset({Equipment.WEIGHT_VEST}),
        ladders=(Ladder(Equipment.WEIGHT_VEST, (kilograms(5), kilograms(10))),),
    )

    assert loadable_masses(push_up(), place) == (
        kilograms(0),
        kilograms(5),
        kilograms(10),
    )


def test_assistance_rounds_to_more_help() -> None:
    found = nearest_loadable(
        assisted_pull_up(), home_gym_kg(), kilograms(21), rounding="down"
    )

    assert found.load == Load.assisted(kilograms(25))
    assert kilograms(0) not in loadable_masses(assisted_pull_up(), home_gym_kg())


def test_bands_have_no_loads_but_the_nearest_pull_is_found() -> None:
    found = nearest_loadable(band_row(), home_gym_kg(), kilograms(10))

    assert loadable_masses(band_row(), home_gym_kg()) == ()
    assert found.load == Load.banded("red", kilograms(12))


def test_a_machine_of_unknown_loads_says_so() -> None:
    found = nearest_loadable(leg_press(), home_gym_kg(), kilograms(101.4))

    assert loadable_masses(leg_press(), home_gym_kg()) == ()
    assert found.load == Load.external(kilograms(101))
    assert "is not known" in found.reason


@pytest.mark.parametrize("exercise", [hip_stretch(), band_row()])
def test_a_load_for_what_takes_none_is_a_mistake(exercise: Exercise) -> None:
    with pytest.raises(
        ValueError, match=r"takes no load|needs an inventory with bands"
    ):
        nearest_loadable(exercise, home_gym_lb(), kilograms(10))


def test_kilogram_and_pound_plates_can_share_a_bar() -> None:
    mixed = Inventory(
        name="mixed",
        unit=Unit.KG,
        equipment=frozenset({Equipment.BARBELL}),
        bars=(Bar(Equipment.BARBELL, pounds(45)),),
        plates=(PlatePair(kilograms(20), 5), PlatePair(pounds(45), 5)),
    )

    found = nearest_loadable(back_squat(), mixed, kilograms(101.3))

    assert found.load.mass == kilograms(101.236)
    assert found.per_side == ((pounds(45), 1), (kilograms(20), 1))


def test_a_plate_in_the_hands_is_one_of_the_plates() -> None:
    front_raise = replace(
        lateral_raise(), equipment=frozenset({Equipment.PLATES}), basis=Basis.TOTAL
    )

    found = nearest_loadable(front_raise, home_gym_kg(), kilograms(11))

    assert found.load == Load.external(kilograms(10))
    assert found.reason == (
        "11 kg is not makeable: 10 kg is the nearest your single plates give"
    )


def test_a_plate_on_the_back_loads_a_push_up() -> None:
    weighted = replace(push_up(), equipment=frozenset({Equipment.PLATES}))

    found = nearest_loadable(weighted, home_gym_kg(), kilograms(15))

    assert found.load == Load.bodyweight(kilograms(15))


def test_a_landmine_takes_plates_on_one_end() -> None:
    meadows_row = replace(
        back_squat(), equipment=frozenset({Equipment.BARBELL, Equipment.LANDMINE})
    )

    found = nearest_loadable(meadows_row, home_gym_kg(), kilograms(45))

    assert found.is_exact
    assert found.per_side == ((kilograms(25), 1),)


def test_plates_counted_on_one_side_leave_the_sled_out() -> None:
    press = replace(leg_press(), basis=Basis.PER_SIDE)
    gym = replace(home_gym_kg(), bars=(Bar(Equipment.LEG_PRESS, kilograms(50)),))

    found = nearest_loadable(press, gym, kilograms(30))

    assert found.load == Load.external(kilograms(30), Basis.PER_SIDE)
    assert side_total(found.per_side, Unit.KG) == 30_000
    assert loadable_masses(press, gym)[0] == kilograms(0)


def test_bands_of_unknown_pull_begin_with_the_weakest() -> None:
    place = replace(home_gym_kg(), bands=(Band("blue"), Band("black")))

    found = nearest_loadable(band_row(), place, kilograms(10))

    assert found.load == Load.banded("blue")
    assert "is not known" in found.reason


def test_help_of_an_unknown_machine_is_never_nothing() -> None:
    place = replace(home_gym_kg(), ladders=())

    found = nearest_loadable(assisted_pull_up(), place, kilograms(0.2))

    assert found.load == Load.assisted(kilograms(1))
