"""An audit reads as a coach would say it: worst first, nothing twice, nothing false."""

import re

from liftwright import catalog as names
from liftwright.catalog import catalog
from liftwright.cli.audit_text import audit_text
from liftwright.cli.terminal import Look
from liftwright.planner.audit import Audit, AuditFinding, Severity, audit
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


BRO = """
program "Bro"
repeats
day Monday "Chest"
  bench-press
    4x10 @ RIR 1, rest 2:00
  dumbbell-fly
    7x12 @ RIR 0, rest 1:00
day Tuesday "Chest again"
  bench-press
    4x10 @ RIR 1, rest 2:00
  dumbbell-fly
    7x12 @ RIR 0, rest 1:00
"""


def fives(sets: str) -> Audit:
    days = "".join(
        f'day {day} "{day}"\n  back-squat\n    {sets}, rest 3:00\n'
        "    progress linear +2.5 kg\n"
        for day in ("Monday", "Wednesday", "Friday")
    )
    return judged(f'program "Fives"\nrepeats\n{days}', level="novice")


def only(found: Audit, rule: str) -> AuditFinding:
    (it,) = [it for it in found.findings if it.rule == rule]
    return it


def test_one_fault_on_many_days_is_one_complaint_in_the_order_of_the_week() -> None:
    it = only(fives("6x5 @ RIR 2"), "exercise-sets")

    assert it.where == "Monday, Wednesday, Friday, Back squat"
    assert it.message.startswith("6 sets of Back squat in one session; 4 are enough")


def test_many_exercises_with_one_fault_are_one_complaint() -> None:
    it = only(judged(BRO), "progress")

    assert it.message.endswith("repetitions or sets rise: Bench press, Dumbbell fly")
    assert it.severity is Severity.BROKEN


def test_a_set_too_many_should_change_and_twice_as_many_must() -> None:
    assert only(fives("5x5 @ RIR 2"), "exercise-sets").severity is Severity.WARNING
    assert only(fives("8x5 @ RIR 2"), "exercise-sets").severity is Severity.BROKEN


def test_a_novice_program_of_fives_has_little_that_must_change() -> None:
    text = library.text("starting-strength")
    found = judged(text, level="novice", days=["Mon", "Wed", "Fri"])

    must = [it for it in found.findings if it.severity is Severity.BROKEN]
    assert [(it.rule, it.where) for it in must] == [("suitability", "Power clean")]
    assert found.names_no_loads
    assert "names no loads" in " ".join(audit_text(found, Look(width=80)).split())


def test_hard_work_on_running_days_is_not_praised_as_rested() -> None:
    legs = """
program "Running"
repeats
day Monday "A"
  back-squat
    3x5 @ RIR 2, rest 3:00
    progress linear +2.5 kg
day Thursday "B"
  back-squat
    3x8 @ RIR 2, rest 3:00
    progress linear +2.5 kg
day Friday "C"
  deadlift
    3x5 @ RIR 2, rest 3:00
    progress linear +2.5 kg
"""
    apart = legs.replace("Friday", "Saturday")

    praised = [
        any("days between" in it for it in judged(text).praise)
        for text in (legs, apart)
    ]
    assert praised == [False, True]


def test_double_progression_says_itself_what_a_miss_means() -> None:
    double = FIVES.replace("3x5", "3x5-8").replace("linear", "double")

    assert "failure-path" in {it.rule for it in judged(FIVES).findings}
    assert "failure-path" not in {it.rule for it in judged(double).findings}
    assert not [it for it in judged(double).praise if "missed" in it]


def test_a_long_list_is_cut_short_and_stands_once() -> None:
    names = [it for it in catalog() if catalog()[it].is_compound][:15]
    slots = "".join(f"  {it}\n    2x8\n" for it in names)
    found = judged(f'program "Long"\nrepeats\nday Monday "A"\n{slots}')

    message = only(found, "progress").message
    assert message.count(",") < 10
    assert "9 more" in message
    assert f"\u2022 {message[:30]}" in audit_text(found, Look(width=200))
