"""Facts refuse what no fact can be."""

from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest

from liftwright.domain.fact import (
    BodyMeasured,
    CheckedIn,
    Fact,
    Girth,
    PainReported,
    Retracted,
)
from liftwright.quantities import kilograms

ID = UUID("01936f3e-0000-7000-8000-000000000001")
OTHER = UUID("01936f3e-0000-7000-8000-000000000002")
DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
MASS = BodyMeasured(kilograms(80))


def test_a_fact_of_a_random_id_is_refused() -> None:
    random = UUID("8f14e45f-ceea-4a1b-9c3d-000000000001")
    with pytest.raises(ValueError, match="UUID version 7"):
        Fact(random, MASS, DAY, NOW)


def test_a_fact_is_recorded_in_utc() -> None:
    berlin = datetime(2026, 11, 22, 18, tzinfo=timezone(timedelta(hours=1)))
    for moment in (berlin, NOW.replace(tzinfo=None)):
        with pytest.raises(ValueError, match="UTC"):
            Fact(ID, MASS, DAY, moment)


def test_a_retraction_names_another_fact() -> None:
    with pytest.raises(ValueError, match="names the fact"):
        Fact(ID, Retracted(), DAY, NOW)
    with pytest.raises(ValueError, match="cannot correct itself"):
        Fact(ID, Retracted(), DAY, NOW, corrects=ID)
    assert Fact(ID, Retracted(), DAY, NOW, corrects=OTHER).corrects == OTHER


def test_a_measurement_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="a mass or a girth"):
        BodyMeasured()
    with pytest.raises(ValueError, match="above 0"):
        BodyMeasured(kilograms(0))
    with pytest.raises(ValueError, match="girth of waist"):
        BodyMeasured(girths=(Girth("waist", 0),))


def test_scores_lie_between_nothing_and_ten() -> None:
    with pytest.raises(ValueError, match="mood must be 0 to 10"):
        CheckedIn(mood=11)
    with pytest.raises(ValueError, match="pain must be 0 to 10"):
        PainReported("knee", 11)
    with pytest.raises(ValueError, match="where it hurts"):
        PainReported("", 3)
