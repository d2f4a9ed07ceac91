"""Against injury: warm up, loosen up, heavier in small steps, right form, no pain."""

from itertools import pairwise

import pytest

from claims.own_training import Train, train
from liftwright import audit, read_program
from liftwright.catalog import catalog
from liftwright.coaching.screening import red_flags
from liftwright.domain.exercise import Pattern
from liftwright.domain.prescription import FixedLoad, LoadRule
from liftwright.evidence import value
from liftwright.planner.plan import Plan
from planner_requests import Work, repeated, training, wanted, warm_ups

__all__ = ["train"]


def test_claim_A11(all_plans: list[Plan]) -> None:
    limit = 1 + value("progression.load_jump.limit")
    assert limit == pytest.approx(1.10)
    for plan in all_plans:
        lanes = _loads_by_week(plan)
        assert lanes
        for loads in lanes.values():
            for (week, before), (next_week, after) in pairwise(loads):
                assert after <= limit * before or next_week - week > 1
                assert after <= limit * max(kg for w, kg in loads if w <= week)


def test_claim_A11_the_first_compound_of_a_day_is_warmed_up(
    all_plans: list[Plan],
) -> None:
    for plan in all_plans:
        for week in plan.program.weeks:
            for day in week.days:
                lifts = [it for it in day.slots if catalog()[it.exercise].is_compound]
                assert warm_ups(lifts[0])


def test_claim_A11_a_warm_up_ramp_rises_and_stays_below_the_work(
    all_plans: list[Plan],
) -> None:
    for plan in all_plans:
        for done in training(plan):
            ramp = [_kg(it.load) for it in warm_ups(done.slot)]
            if done.load_kg is not None:
                assert ramp == sorted(ramp)
                assert all(kg < done.load_kg for kg in ramp)


def test_claim_A11_every_session_begins_with_mobility_work(
    all_plans: list[Plan],
) -> None:
    for plan in all_plans:
        for week in plan.program.weeks:
            for day in week.days:
                first = catalog()[day.slots[0].exercise]
                assert first.pattern is Pattern.MOBILITY


def test_claim_A11_every_exercise_has_cues_for_its_form() -> None:
    for exercise in catalog().values():
        assert exercise.cues
        assert all(cue.strip() for cue in exercise.cues)


def test_claim_A11_a_jump_of_a_fifth_is_named_by_the_audit() -> None:
    program = read_program(
        'program "Jumps"\nweeks 1-2\nday Monday\nback-squat\n'
        "week 1: 3x5 @ 200 lb\nweek 2: 3x5 @ 240 lb\nprogress linear +5 lb"
    )

    found = audit(program, wanted(), catalog())
    jump = next(it for it in found.findings if it.rule == "load-jumps")
    assert "20%" in jump.message
    assert "10%" in jump.message


def test_claim_A11_signs_to_stop_at_once_are_said() -> None:
    assert any("chest" in sign.lower() for sign in red_flags())


def test_claim_A11_a_session_begins_with_warm_ups_and_says_what_to_mind(
    train: Train,
) -> None:
    train.begin('program "x"\nday "A"\n  back-squat\n    3x5 @ 100 kg')

    squat = train.next()["back-squat"]

    masses = [it["load"]["load"]["mass"]["amount"] for it in squat["warm_ups"]]
    assert masses == sorted(masses)
    assert masses[0] == 20
    assert masses[-1] < 100
    assert squat["cues"]


def _loads_by_week(plan: Plan) -> dict[tuple[str, str], list[tuple[int, float]]]:
    lanes: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for done in repeated(plan):
        if done.load_kg is not None:
            lanes.setdefault(_lane(done), []).append((done.week, done.load_kg))
    return lanes


def _lane(done: Work) -> tuple[str, str]:
    return str(done.day.weekday), done.exercise.id


def _kg(load: LoadRule) -> float:
    if isinstance(load, FixedLoad) and load.load.mass:
        return load.load.mass.kg
    return 0.0
