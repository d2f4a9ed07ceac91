"""The presets hold what such places have, in sizes that are really made."""

import pytest

from liftwright.catalog import (
    UnknownInventoryError,
    available,
    exercise,
    inventory_preset,
    preset_names,
)
from liftwright.domain.equipment import Equipment, Inventory
from liftwright.quantities import Unit, kilograms, pounds

AGREED = ("commercial", "barbell", "dumbbells", "bands", "bodyweight", "hotel")
EVERY = [(name, unit) for name in preset_names() for unit in Unit]
PLATES_KG = {25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25}
PLATES_LB = {45.0, 35.0, 25.0, 10.0, 5.0, 2.5}


def can_do(inventory: Inventory, exercise_id: str) -> bool:
    return exercise(exercise_id) in available(inventory)


def test_the_agreed_presets_are_there() -> None:
    assert set(AGREED) <= set(preset_names())


@pytest.mark.parametrize(("name", "unit"), EVERY)
def test_a_preset_is_marked_in_the_unit_asked_for(name: str, unit: Unit) -> None:
    preset = inventory_preset(name, unit)
    masses = [
        *(bar.mass for bar in preset.bars),
        *(pair.plate for pair in preset.plates),
        *(load for ladder in preset.ladders for load in ladder.loads),
        *(band.tension for band in preset.bands if band.tension),
    ]

    assert preset.unit is unit
    assert {mass.unit for mass in masses} <= {unit}


@pytest.mark.parametrize(("name", "unit"), EVERY)
def test_what_has_loads_is_also_there(name: str, unit: Unit) -> None:
    preset = inventory_preset(name, unit)

    assert {bar.equipment for bar in preset.bars} <= preset.equipment
    assert {ladder.equipment for ladder in preset.ladders} <= preset.equipment
    assert bool(preset.bands) == (Equipment.BANDS in preset.equipment)


@pytest.mark.parametrize(("name", "unit"), EVERY)
def test_fixed_loads_rise(name: str, unit: Unit) -> None:
    for ladder in inventory_preset(name, unit).ladders:
        assert list(ladder.loads) == sorted(set(ladder.loads))


@pytest.mark.parametrize("name", ["commercial", "barbell"])
def test_plates_and_bars_have_the_sizes_that_are_made(name: str) -> None:
    metric, imperial = inventory_preset(name, Unit.KG), inventory_preset(name, Unit.LB)
    bars = [it.bar(Equipment.BARBELL) for it in (metric, imperial)]

    assert {pair.plate.amount for pair in metric.plates} == PLATES_KG
    assert {pair.plate.amount for pair in imperial.plates} == PLATES_LB
    assert [bar.mass for bar in bars if bar] == [kilograms(20), pounds(45)]


@pytest.mark.parametrize("unit", Unit)
def test_the_bench_press_needs_a_bench_and_a_bar(unit: Unit) -> None:
    can = {name: can_do(inventory_preset(name, unit), "bench-press") for name in AGREED}

    assert can["commercial"]
    assert can["barbell"]
    assert not any(can[name] for name in ("dumbbells", "bands", "bodyweight", "hotel"))


def test_each_place_has_its_own_exercises() -> None:
    can = {name: inventory_preset(name, Unit.KG) for name in AGREED}

    assert can_do(can["barbell"], "pull-up")
    assert can_do(can["dumbbells"], "dumbbell-bench-press")
    assert can_do(can["bands"], "band-squat")
    assert can_do(can["bodyweight"], "push-up")
    assert can_do(can["hotel"], "goblet-squat")
    assert not can_do(can["bodyweight"], "pull-up")


def test_the_commercial_gym_has_the_machines_of_most_gyms() -> None:
    commercial = inventory_preset("commercial", Unit.KG)

    for machine in ("lat-pulldown", "leg-press", "leg-curl", "seated-cable-row"):
        assert can_do(commercial, machine)
    for rarity in ("yoke-walk", "stone-load", "tire-flip"):
        assert not can_do(commercial, rarity)


def test_an_unknown_preset_names_the_known_ones() -> None:
    with pytest.raises(UnknownInventoryError, match="commercial, barbell"):
        inventory_preset("comercial", Unit.KG)
