"""An equipment file says what a place has; what it cannot say is refused precisely."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import UnknownInventoryError, inventory_preset, read_inventory
from liftwright.domain.equipment import Band, Equipment
from liftwright.errors import FieldError, InputError, UnreadableFileError
from liftwright.quantities import Unit, kilograms, pounds

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "equipment-file.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)

WRONG = {
    "no unit": ("name = 'home'", "unit", "say what the plates show"),
    "a strange unit": ("unit = 'stone'", "unit", '"kg" or "lb"'),
    "a strange field": ("unit = 'kg'\nfloor = 1", "floor", "equipment"),
    "strange equipment": ("unit = 'kg'\nequipment = ['sofa']", "equipment", "barbell"),
    "equipment as text": ("unit = 'kg'\nequipment = 'rack'", "equipment", "a list"),
    "a strange bar": ("unit = 'kg'\nbars = { sofa = 2 }", "bars.sofa", "barbell"),
    "a negative bar": (
        "unit = 'kg'\nbars = { barbell = -20 }",
        "bars.barbell",
        "0 to 1000 kg",
    ),
    "a bar as text": (
        "unit = 'kg'\nbars = { barbell = 'heavy' }",
        "bars.barbell",
        "a number such as",
    ),
    "a bar that is true": (
        "unit = 'kg'\nbars = { barbell = true }",
        "bars.barbell",
        "a number such as",
    ),
    "a plate of nothing": ('unit = "kg"\nplates = { "0" = 1 }', "plates.0", "above 0"),
    "half a pair": ('unit = "kg"\nplates = { "5" = 0.5 }', "plates.5", "pairs"),
    "too many pairs": ('unit = "kg"\nplates = { "5" = 999 }', "plates.5", "1 to 50"),
    "plates as a list": ('unit = "kg"\nplates = [20]', "plates", "a table"),
    "a ladder down": (
        "unit = 'kg'\nladders = { dumbbells = { from = 9, to = 1, step = 1 } }",
        "ladders.dumbbells",
        "to above from",
    ),
    "a ladder without steps": (
        "unit = 'kg'\nladders = { dumbbells = { from = 1, to = 9 } }",
        "ladders.dumbbells",
        "step = 5",
    ),
    "an endless ladder": (
        "unit = 'kg'\nladders = { dumbbells = { from = 1, to = 900, step = 0.001 } }",
        "ladders.dumbbells",
        "at most 400",
    ),
    "an empty ladder": (
        "unit = 'kg'\nladders = { dumbbells = [] }",
        "ladders.dumbbells",
        "1 to 400 loads",
    ),
    "a band without a name": ("unit = 'kg'\nbands = ['']", "bands", "names such as"),
    "a name that is none": ("unit = 'kg'\nname = 3", "name", "text"),
}


def test_the_first_example_of_the_reference_is_read_whole() -> None:
    home = read_inventory(EXAMPLES[0])

    assert home.name == "garage"
    assert home.unit is Unit.KG
    assert {Equipment.RACK, Equipment.PULL_UP_BAR, Equipment.BANDS} <= home.equipment
    assert home.bar(Equipment.BARBELL)
    assert [str(pair.plate) for pair in home.plates] == [
        "20 kg",
        "10 kg",
        "5 kg",
        "2.5 kg",
        "1.25 kg",
    ]
    assert home.bands == (Band("red", kilograms(15)), Band("black", kilograms(30)))


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_reference_is_valid(example: str) -> None:
    assert read_inventory(example).equipment


def test_ranges_and_single_loads_join_in_one_ladder() -> None:
    text = "unit = 'lb'\nladders = { dumbbells = [3, { from = 5, to = 15, step = 5 }] }"

    ladder = read_inventory(text).ladder(Equipment.DUMBBELLS)

    assert ladder
    assert ladder.loads == (pounds(3), pounds(5), pounds(10), pounds(15))


def test_a_size_without_quotes_is_still_a_size() -> None:
    home = read_inventory("unit = 'kg'\n[plates]\n20 = 2\n2.5 = 1\n1.25 = 1\n")

    assert [pair.plate.amount for pair in home.plates] == [20, 2.5, 1.25]


def test_what_has_loads_is_there_without_being_listed() -> None:
    home = read_inventory("unit = 'kg'\nbars = { ez_bar = 10 }\nplates = { '5' = 2 }")

    assert home.equipment == {Equipment.EZ_BAR, Equipment.PLATES}


def test_a_place_may_be_like_a_preset_but_for_some_things() -> None:
    text = "unit = 'lb'\nlike = 'commercial'\nwithout = ['smith machine', 'bands']"

    gym = read_inventory(text)
    preset = inventory_preset("commercial", Unit.LB)

    assert preset.equipment - gym.equipment == {
        Equipment.SMITH_MACHINE,
        Equipment.BANDS,
    }
    assert gym.bar(Equipment.SMITH_MACHINE) is None
    assert gym.bands == ()
    assert gym.plates == preset.plates


def test_bands_without_a_known_pull_keep_their_names() -> None:
    home = read_inventory("unit = 'kg'\nbands = ['red', 'black']")

    assert home.bands == (Band("red"), Band("black"))


@pytest.mark.parametrize(("text", "field", "allowed"), WRONG.values(), ids=WRONG)
def test_a_wrong_field_is_named_with_what_is_allowed(
    text: str, field: str, allowed: str
) -> None:
    with pytest.raises(FieldError) as caught:
        read_inventory(text)

    assert caught.value.field == field
    assert allowed.lower() in str(caught.value).lower()


def test_an_unknown_preset_is_named() -> None:
    with pytest.raises(UnknownInventoryError, match="gymm"):
        read_inventory("unit = 'kg'\nlike = 'gymm'")


def test_text_that_is_no_toml_says_where() -> None:
    with pytest.raises(UnreadableFileError, match="line 2"):
        read_inventory("unit = 'kg'\nbars = {{\n")


@given(st.text(max_size=80))
def test_any_text_is_an_inventory_or_a_plain_refusal(text: str) -> None:
    with suppress(InputError):
        assert read_inventory(f"unit = 'kg'\n{text}").unit is Unit.KG
