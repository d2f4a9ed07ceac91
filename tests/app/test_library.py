import subprocess
import sys
from datetime import date

import pytest

import liftwright
from liftwright.app.library import request_for
from liftwright.domain.person import Level
from liftwright.domain.program import Weekday
from liftwright.errors import FieldError, UnknownNameError


def test_wishes_become_a_request() -> None:
    request = request_for(
        emphasis="strength", days=["Mon", "Thu"], minutes=45, lift=["squat 300lb"]
    )

    assert request.days == (Weekday.MON, Weekday.THU)
    assert request.emphasis == 1
    assert request.person.lifts[0].exercise == "back-squat"


def test_what_is_not_said_has_its_usual_default() -> None:
    request = request_for()

    assert request.person.level is Level.NOVICE
    assert request.weeks == 12


def test_a_misspelled_wish_is_told_and_not_ignored() -> None:
    with pytest.raises(UnknownNameError, match="emphasis"):
        request_for(emphasys=1)


def test_an_impossible_wish_names_its_field() -> None:
    with pytest.raises(FieldError, match="days"):
        request_for(days=0)


def test_an_event_needs_a_day_to_begin_from() -> None:
    with pytest.raises(ValueError, match="needs today="):
        request_for(event="2027-02-27")

    assert request_for(event="2027-02-27", start="2027-02-01").weeks == 4
    assert request_for(event="2027-02-27", today=date(2027, 1, 31)).weeks == 4


def test_the_public_names_are_there() -> None:
    for name in liftwright.__all__:
        assert callable(getattr(liftwright, name))


def test_an_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_ours"):
        _ = liftwright.nothing_of_ours


def test_importing_the_package_loads_neither_solver_nor_arrays() -> None:
    code = (
        "import sys, liftwright; "
        "print([m for m in ('ortools', 'numpy', 'rich') if m in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert run.stdout.strip() == "[]"
