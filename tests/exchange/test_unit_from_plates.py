from collections.abc import Sequence

import pytest

from liftwright.errors import UnreadableFileError
from liftwright.exchange import strong
from liftwright.exchange.reader import Resolve
from liftwright.exchange.unit_from_plates import plates_needed, unit_from_plates
from liftwright.quantities import Unit

POUNDS = [95, 115, 135, 155, 185, 205, 225, 245, 275, 315]
KILOGRAMS = [60, 62.5, 67.5, 72.5, 80, 92.5, 100, 102.5, 122.5, 140]


@pytest.mark.parametrize(
    ("amount", "unit", "n_plates"),
    [
        (225, Unit.LB, 2),
        (225, Unit.KG, 5),
        (62.5, Unit.KG, 2),
        (62.5, Unit.LB, 8),
        (15, Unit.KG, 8),
    ],
)
def test_a_load_in_its_own_unit_needs_few_plates(
    amount: float, unit: Unit, n_plates: int
) -> None:
    assert plates_needed(amount, unit) == n_plates


@pytest.mark.parametrize(
    ("amounts", "unit"),
    [(POUNDS, Unit.LB), (KILOGRAMS, Unit.KG), (POUNDS[:5], None), ([], None)],
)
def test_the_plates_of_barbell_lifts_tell_the_unit(
    resolve: Resolve, amounts: list[float], unit: Unit | None
) -> None:
    loads = [("Squat (Barbell)", str(amount)) for amount in amounts]

    assert unit_from_plates(loads, resolve) is unit


def test_loads_of_exercises_that_are_not_known_tell_nothing(resolve: Resolve) -> None:
    loads = [("Zzz Machine", str(amount)) for amount in POUNDS]

    assert unit_from_plates(loads, resolve) is None


def _log(amounts: Sequence[float]) -> str:
    header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n"
    return header + "".join(
        f"2021-01-01 10:00:00,A,Squat (Barbell),{n},{amount},5,0,0\n"
        for n, amount in enumerate(amounts, start=1)
    )


def test_an_inferred_unit_is_used_and_said(resolve: Resolve) -> None:
    log = strong.read(_log(POUNDS), resolve=resolve)

    assert "loads in lb as the plates say" in log.unit_note
    assert "--unit overrules" in log.unit_note


def test_a_given_unit_overrules_the_plates(resolve: Resolve) -> None:
    log = strong.read(_log(POUNDS), unit=Unit.KG, resolve=resolve)

    assert "kg as given" in log.unit_note


def test_loads_that_fit_both_units_are_asked_about(resolve: Resolve) -> None:
    with pytest.raises(UnreadableFileError, match="--unit kg or --unit lb"):
        strong.read(_log([100, 110, 120, 105, 115, 130, 125, 90]), resolve=resolve)
