"""Looking up findings and sources."""

import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from liftwright.errors import InputError
from liftwright.evidence import (
    Certainty,
    Confidence,
    Interval,
    UnknownFindingError,
    finding,
    interval,
    is_finding,
    source,
    value,
    values,
)


def test_a_finding_carries_its_number_doubt_and_source() -> None:
    curve = finding("volume.size.curve")

    assert curve.value == 0.01769
    assert curve.interval == Interval(0.0106, 0.0243, "95% CrI")
    assert curve.certainty is Certainty.WELL_ESTIMATED
    assert curve.confidence is Confidence.D
    assert curve.sources[0] == "pelland-2026"
    assert curve.unit
    assert curve.limits


def test_value_is_the_single_number() -> None:
    assert value("rest.size.default") == 90


def test_values_are_the_named_numbers() -> None:
    assert values("reps.size.default") == {"low": 6, "high": 12}


def test_a_source_carries_its_doi() -> None:
    paper = source("pelland-2026")

    assert paper.year == 2026
    assert paper.doi == "10.1007/s40279-025-02344-w"
    assert "Pelland" in paper.citation


def test_a_wrong_key_offers_the_nearest_ones() -> None:
    with pytest.raises(UnknownFindingError, match=r"rest\.size\.default"):
        finding("rest.size.defualt")


def test_a_wrong_source_offers_the_nearest_ones() -> None:
    with pytest.raises(UnknownFindingError, match="nuzzo-2024"):
        source("nuzo-2024")


def test_a_wrong_key_is_bad_input_at_the_doors() -> None:
    with pytest.raises(InputError):
        value("there.is.no.such.thing")


def test_value_refuses_a_finding_of_several_numbers() -> None:
    with pytest.raises(ValueError, match="named values: low, high"):
        value("reps.size.default")


def test_value_refuses_a_finding_without_numbers() -> None:
    with pytest.raises(ValueError, match="named values: none"):
        value("stretching.not_required")


def test_values_refuses_a_finding_of_one_number() -> None:
    with pytest.raises(ValueError, match="use value"):
        values("rest.size.default")


def test_interval_is_the_range_around_the_single_number() -> None:
    assert interval("volume.size.curve") == Interval(0.0106, 0.0243, "95% CrI")


def test_interval_refuses_a_finding_without_one() -> None:
    with pytest.raises(ValueError, match=r"no interval; named intervals: .*\b10\b"):
        interval("volume.size.prediction")


def test_a_finding_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        finding("rest.size.default").value = 30  # type: ignore[misc]
    with pytest.raises(TypeError):
        values("reps.size.default")["low"] = 1  # type: ignore[index]


def test_a_finding_is_a_key_of_a_set() -> None:
    twice = {finding("reps.size.default"), finding("reps.size.default")}

    assert len(twice) == 1


def test_an_interval_contains_its_ends() -> None:
    interval = Interval(1, 3, "range")

    assert 1 in interval
    assert 3 in interval
    assert 0.9 not in interval


def test_reading_a_finding_loads_no_toml() -> None:
    code = (
        "import sys; from liftwright.evidence import value; value('rest.size.default');"
        "print('tomllib' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert done.stdout.strip() == "False"


def test_a_key_is_known_without_a_search_for_near_ones() -> None:
    assert is_finding("volume.size.curve")
    assert not is_finding("volume.size.curv")
