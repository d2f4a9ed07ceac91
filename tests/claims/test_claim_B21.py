"""After 90% and more, two days before the same muscles; light work may be daily."""

from itertools import combinations

from liftwright import audit, read_program
from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.evidence import value, values
from liftwright.planner.audit import AuditFinding, Severity
from liftwright.planner.plan import Plan
from liftwright.planner.template import TemplateDay
from liftwright.planner.zones import Zone
from planner_requests import fraction_1rm, training, wanted

N_DAYS = 7


def test_claim_B21(crowded_plan: Plan, all_plans: list[Plan]) -> None:
    assert value("articles.recovery.heavy") == 2
    for plan in (crowded_plan, *all_plans):
        for one, other in combinations(plan.template.days, 2):
            apart = (other.weekday - one.weekday) % N_DAYS
            if min(apart, N_DAYS - apart) < 2:
                assert not _heavy_muscles(one) & _heavy_muscles(other)


def test_claim_B21_four_days_in_a_row_are_all_used(crowded_plan: Plan) -> None:
    assert all(day.slots for day in crowded_plan.template.days)
    assert sum(bool(_heavy_muscles(day)) for day in crowded_plan.template.days) >= 2


def test_claim_B21_the_loads_of_the_weeks_keep_it_too(crowded_plan: Plan) -> None:
    limit = value("articles.recovery.heavy_load")
    assert limit == 0.90
    done = [
        it
        for it in training(crowded_plan)
        if (fraction_1rm(crowded_plan, it) or 0) >= limit
    ]
    for one, other in combinations(done, 2):
        shared = one.exercise.prime_movers & other.exercise.prime_movers
        if one.week == other.week and shared and one.day is not other.day:
            assert one.day.weekday is not None
            assert other.day.weekday is not None
            assert abs(one.day.weekday - other.day.weekday) >= 2


def test_claim_B21_the_audit_finds_heavy_work_on_neighbouring_days() -> None:
    (found,) = _recovery(("Monday", "3x1 @ 95% 1RM"), ("Tuesday", "3x1 @ 95% 1RM"))

    assert found.severity is Severity.BROKEN
    assert "1 day" in found.message
    assert "keep them 2 days apart" in found.message
    assert "articles.recovery.heavy" in found.findings


def test_claim_B21_around_the_end_of_the_week_too() -> None:
    assert _recovery(("Monday", "3x1 @ 95% 1RM"), ("Sunday", "3x1 @ 95% 1RM"))


def test_claim_B21_two_days_between_are_enough() -> None:
    assert not _recovery(("Monday", "3x1 @ 95% 1RM"), ("Wednesday", "3x1 @ 95% 1RM"))


def test_claim_B21_six_light_repetitions_may_come_daily() -> None:
    light = values("articles.recovery.light")
    assert (light["reps"], light["load"]) == (6, 0.7)
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

    assert not _recovery(*((day, "3x6 @ 65% 1RM") for day in days))


def _heavy_muscles(day: TemplateDay) -> set[Muscle]:
    return {
        muscle
        for slot in day.slots
        if slot.zone is Zone.HEAVY
        for muscle in slot.exercise.prime_movers
    }


def _recovery(*days: tuple[str, str]) -> list[AuditFinding]:
    body = "".join(
        f"day {day}\nback-squat\n{sets}\nprogress linear +5 lb\n" for day, sets in days
    )
    program = read_program(f'program "Squats"\nweek\n{body}')
    found = audit(program, wanted(days=len(days), rules="articles"), catalog()).findings
    return [it for it in found if it.rule == "recovery"]
