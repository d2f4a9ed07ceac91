"""Long programs have easier weeks."""

from liftwright.evidence import interval
from liftwright.planner.program_rules.deloads import planned_deloads
from planner.judged import judged

SQUAT = "back-squat\n3x5 @ RIR 2\nprogress effort, at most +10%"


def test_more_weeks_than_usual_without_an_easier_one_are_named() -> None:
    most = int(interval("deload.every").high)
    (found,) = planned_deloads(judged(SQUAT, head=f"weeks 1-{most + 4}"))

    assert f"{most + 4} weeks" in found.message
    assert found.excess == 4 / most


def test_as_many_weeks_as_usual_are_right() -> None:
    most = int(interval("deload.every").high)

    assert not list(planned_deloads(judged(SQUAT, head=f"weeks 1-{most}")))


def test_a_program_that_eases_off_on_failure_needs_no_planned_week() -> None:
    easing = f"{SQUAT}\nafter 3 failures reduce by 10%"

    assert not list(planned_deloads(judged(easing, head="weeks 1-20")))
