"""Heavy compound work tires the nerves, high repetitions the muscle: two budgets."""

import re

import pytest

from liftwright import audit, read_program
from liftwright.catalog import catalog
from liftwright.evidence import value, values
from liftwright.planner.fatigue import fatigue_class
from liftwright.planner.plan import Plan
from liftwright.planner.template import TemplateDay
from planner_requests import planned, reason, wanted


def test_claim_B16(all_plans: list[Plan]) -> None:
    body = values("planner.fatigue_cap")["intermediate"]
    muscle = value("volume.session.size.undetectable_above")
    assert (body, muscle) == (22, 11)
    for plan in all_plans:
        for day in plan.template.days:
            assert _tired(day) <= body + 1e-9
            assert max(day.fractional_sets().values()) <= muscle + 1e-9


def test_claim_B16_both_are_shown(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        whole = reason(plan, "fatigue of the body")
        single = reason(plan, "fatigue of a muscle")
        shown = [float(it) for it in re.findall(r"(?:Mon|Wed|Fri) ([\d.]+)", whole)]

        tired = [_tired(day) for day in plan.template.days]
        assert shown == pytest.approx(tired, rel=0.01)
        assert "up to 22" in whole
        assert "of at most 11" in single


def test_claim_B16_heavy_squats_tire_most_and_isolation_least() -> None:
    units = values("planner.fatigue_units")

    assert units["heavy_lower"] == 2
    assert units["heavy_lower"] > units["heavy_upper"] > units["compound"]
    assert units["compound"] > units["isolation"] > 0


def test_claim_B16_a_long_day_does_not_lift_the_budget() -> None:
    plan = planned(wanted(emphasis="strength", days=2, minutes=180, weeks=6))

    assert max(map(_tired, plan.template.days)) <= 22 + 1e-9


def test_claim_B16_the_audit_names_both() -> None:
    lifts = ["back-squat", "deadlift", "bench-press"]
    heavy = "".join(f"{it}\n6x3 @ 90% 1RM\nprogress linear +5 lb\n" for it in lifts)
    local = "leg-extension\n12x15 @ RIR 1\nprogress double +5 lb\n"
    text = f'program "Hard"\nweek\nday Monday\n{heavy}day Thursday\n{local}'
    found = audit(read_program(text), wanted(), catalog())

    assert {"fatigue", "session-muscle"} <= {it.rule for it in found.findings}


def _tired(day: TemplateDay) -> float:
    units = values("planner.fatigue_units")
    return sum(
        it.n_sets * units[fatigue_class(it.exercise, it.zone).value] for it in day.slots
    )
