"""What to expect of a program is the same whoever asks: its plan or an audit of it."""

import pytest

from liftwright.catalog import catalog
from liftwright.planner.audit import audit
from liftwright.planner.params import USUAL_WEEKS
from liftwright.programs import library
from planner_requests import planned, wanted

REQUESTS = (
    {"emphasis": 0.5, "level": "intermediate"},
    {"emphasis": "size", "level": "advanced", "lift": ["squat 160kg", "bench 120kg"]},
    {"emphasis": 0.5, "aim": ["weight"], "body_mass": "90kg", "minutes": 45},
)


@pytest.mark.parametrize("wishes", REQUESTS)
def test_plan_and_audit_forecast_the_same_size(wishes: dict[str, object]) -> None:
    plan = planned(wanted(**wishes))
    found = audit(plan.program, plan.request, catalog())
    audited = {row.muscle: row.gain_percent for row in found.muscles}

    assert plan.size
    assert found.n_weeks == len(plan.program.weeks)
    for forecast in plan.size:
        assert audited[forecast.muscle] == pytest.approx(forecast.weeks[-1].mean)


def test_a_program_that_repeats_is_judged_over_a_usual_plan() -> None:
    known = library.read("reddit-ppl")

    found = audit(known, wanted(level="novice"), catalog())

    assert known.repeats
    assert len(known.weeks) < USUAL_WEEKS == found.n_weeks
    assert all(row.gain_percent > 0 for row in found.muscles)
