"""A partner spots heavy sets: they are marked, and alone the plan is another."""

import pytest

from claims.own_training import Train, train
from liftwright import format_program
from liftwright.cli import main
from liftwright.domain.exercise import SpotterNeed
from liftwright.domain.person import Person
from liftwright.evidence import value
from liftwright.exchange.plan_csv import as_csv
from liftwright.planner.plan import Plan
from planner_requests import Work, planned, reason, repeated, wanted

AT_HOME = ["--days", "3", "--minutes", "60", "--level", "intermediate"]


@pytest.fixture(scope="module")
def alone_plan() -> Plan:
    """Return the plan of a lifter who trains alone with a bar and a rack."""
    return planned(wanted(equipment="barbell", alone=True))


@pytest.fixture(scope="module")
def accompanied_plan() -> Plan:
    """Return the plan of the same lifter in company."""
    return planned(wanted(equipment="barbell"))


def could_trap(plan: Plan) -> list[Work]:
    """Return the hard sets of lifts that can trap a lifter under the bar."""
    found = [it for it in repeated(plan) if it.exercise.spotter is not SpotterNeed.NONE]
    assert found
    return found


def test_claim_A9(alone_plan: Plan, accompanied_plan: Plan) -> None:
    """Alone every lift that could trap is done between pins, and never to failure."""
    assert isinstance(alone_plan.request.person, Person)
    assert alone_plan.request.person.trains_alone
    assert format_program(alone_plan.program) != format_program(
        accompanied_plan.program
    )
    for done in could_trap(alone_plan):
        assert "pins" in done.slot.note
        assert done.rir >= value("spotter.rir") == 1
    assert "train alone" in reason(alone_plan, "alone")


def test_claim_A9_heavy_sets_are_marked_in_company_too(accompanied_plan: Plan) -> None:
    assert any("pins" in done.slot.note for done in could_trap(accompanied_plan))


def test_claim_A9_alone_without_pins_nothing_can_trap() -> None:
    plan = planned(wanted(equipment="dumbbells", alone=True, lift=[]))

    spotters = [slot.exercise.spotter for slot in plan.template.slots()]
    assert set(spotters) == {SpotterNeed.NONE}
    assert "no pins" in reason(plan, "alone")


def test_claim_A9_the_marks_stand_in_the_table(alone_plan: Plan) -> None:
    assert "Alone: set the pins" in as_csv(alone_plan)


def test_claim_A9_the_marks_stand_in_the_text(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["plan", *AT_HOME, "--equipment", "barbell", "--alone"]) == 0

    assert "safety: Alone: set the pins" in capsys.readouterr().out


__all__ = ["train"]


def test_claim_A9_heavy_sets_of_a_session_are_marked(train: Train) -> None:
    """Before the set, where it is read: safeties from 85% of the 1RM on."""
    program = 'program "x"\nday "A"\n  bench-press\n    1x3 @ 88 kg\n    1x8 @ 60 kg'
    train.begin(program, "--lift", "bench 100kg", "--equipment", "barbell")

    heavy, light = train.next()["bench-press"]["work"]

    assert value("spotter.load") == 0.85
    assert "safety pins" in heavy["safety"]
    assert light["safety"] is None
    assert "safety: Set the safety pins" in train.call("today")
