"""Every plan passes the audit of the file it is written to, whoever it is for."""

from random import Random

import pytest

from liftwright import catalog as names
from liftwright.app.audited import audited_for
from liftwright.app.given import Given
from liftwright.app.library import NO_DATE
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import Sources, plan_request
from liftwright.catalog import catalog
from liftwright.domain.person import KnownLift
from liftwright.planner.audit import Audit, Severity, audit
from liftwright.programs.notation import check_program, format_program
from liftwright.quantities import Unit
from planner_requests import planned, wanted

LIFTS = {
    ("novice", "male"): ("80kg", "55kg", "100kg"),
    ("novice", "female"): ("45kg", "27.5kg", "60kg"),
    ("intermediate", "male"): ("130kg", "95kg", "165kg"),
    ("intermediate", "female"): ("75kg", "42.5kg", "95kg"),
    ("advanced", "male"): ("190kg", "135kg", "225kg"),
    ("advanced", "female"): ("100kg", "60kg", "125kg"),
}
"""Squat, bench press and deadlift of people who know what they can lift."""

SHOULD_NEVER = {"progress", "load-jumps", "weekly-muscle"}
"""Rules that a plan keeps in every week, so that not even a warning is due."""


def wishes(seed: int) -> dict[str, object]:
    """Return the wishes of one of many people, the same for the same seed."""
    any_of = Random(seed).choice  # noqa: S311 - a fixed variety, not a secret
    level = any_of(("novice", "intermediate", "advanced"))
    sex = any_of(("male", "female"))
    squat, bench, deadlift = LIFTS[level, sex]
    return {
        "level": level,
        "sex": sex,
        "lift": [f"squat {squat}", f"bench {bench}", f"deadlift {deadlift}"],
        "days": any_of((2, 3, 4, 5, 6)),
        "minutes": any_of((30, 45, 60, 75, 90)),
        "emphasis": any_of((0, 0.25, 0.5, 0.75, 1)),
        "equipment": any_of(("commercial", "barbell", "dumbbells")),
        "unit": any_of(("kg", "lb")),
        "weeks": any_of((6, 8, 12, 16)),
        **any_of(({}, {}, {"age": 16}, {"age": 67}, {"rules": "articles"})),
    }


def read_again(text: str) -> Audit:
    """Return what `audit` says of a file that nobody says anything about."""

    def no_file(path: str) -> str:
        raise AssertionError(path)

    def no_log(said: Given, unit: Unit | None) -> tuple[KnownLift, ...]:
        raise AssertionError(said, unit)

    program = check_program(text, names).value
    assert program is not None
    whom = audited_for(PersonFile(), program)
    sources = Sources(no_file, no_log, NO_DATE)
    return audit(whom.program, plan_request(whom.person, sources), catalog())


@pytest.mark.parametrize("seed", range(12))
def test_a_plan_passes_the_audit_of_its_own_file(seed: int) -> None:
    plan = planned(wanted(**wishes(seed)))
    found = read_again(format_program(plan.program)).findings

    must = [it.message for it in found if it.severity is Severity.BROKEN]
    assert not must, wishes(seed)
    assert not [it.message for it in found if it.rule in SHOULD_NEVER], wishes(seed)
