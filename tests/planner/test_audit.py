"""An audit reads as a coach would say it: worst first, nothing twice, nothing false."""

import re

from liftwright import catalog as names
from liftwright.catalog import catalog
from liftwright.cli.audit_text import audit_text
from liftwright.cli.terminal import Look
from liftwright.planner.audit import Audit, audit
from liftwright.programs import library
from liftwright.programs.notation import check_program
from planner_requests import wanted

SILLY = """
program "Silly"
weeks 1-8
  day Monday "Heavy"
    barbell-row
      4x8 @ 60 kg, rest 2:00
    deadlift
      10x1 @ 95% 1RM, RIR 0, rest 3:00
    leg-extension
      20x12 @ RIR 1, rest 1:00
  day Tuesday "Heavy again"
    deadlift
      10x1 @ 95% 1RM, RIR 0, rest 3:00
"""

FIVES = """
program "Fives"
repeats
day Monday "A"
  back-squat
    3x5 @ 80 kg, rest 3:00
    progress linear +2.5 kg
"""


def judged(text: str, **wishes: object) -> Audit:
    program = check_program(text, names).value
    assert program is not None
    return audit(program, wanted(lift=[], unit="kg", **wishes), catalog())


def test_what_may_hurt_stands_before_what_wastes_work() -> None:
    rules = [it.rule for it in judged(SILLY).findings]

    assert rules[:2] == ["recovery", "fatigue"]
    assert rules.index("recovery") < rules.index("exercise-sets")


def test_nothing_is_praised_that_is_blamed_or_missing() -> None:
    found = judged(SILLY)

    assert "progress" in {it.rule for it in found.findings}
    assert not [it for it in found.praise if "rise" in it or "progresses" in it]
    assert not [it for it in found.praise if "days between" in it]


def test_no_subject_is_said_twice() -> None:
    for program in (SILLY, FIVES, library.text("531-boring-but-big")):
        said = audit_text(judged(program), Look(width=200))
        doubled = re.findall(r"\u2022 (.+?): \1\b", said)
        assert doubled == []


def test_a_load_without_a_known_1rm_is_not_called_heavy() -> None:
    found = judged(FIVES)

    assert found.unjudged == ("back-squat",)
    assert sum(found.zones.values()) == 0
    assert "unknown 100%" in audit_text(found, Look(width=100))


def test_light_back_offs_do_not_break_the_cap_on_sets() -> None:
    text = library.text("531-boring-but-big")
    found = judged(text, days=["Mon", "Tue", "Thu", "Fri"])

    assert "exercise-sets" not in {it.rule for it in found.findings}
