"""An audit reads as a coach would say it: worst first, nothing twice, nothing false."""

import re

import pytest

from liftwright import catalog as names
from liftwright.catalog import catalog
from liftwright.cli.audit_text import audit_text
from liftwright.cli.terminal import Look
from liftwright.planner.audit import Audit, AuditFinding, Severity, audit
from liftwright.planner.zones import Zone
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


ALTERNATING = """
program "Alternating"
repeats
week 1
  day Monday "A"
    back-squat
      3x5 @ RIR 2, rest 3:00
    bench-press
      4x8 @ RIR 2, rest 3:00
  day Wednesday "B"
    overhead-press
      4x8 @ RIR 2, rest 3:00
  day Friday "A" like day 1
week 2
  day Monday "B" like week 1 day 2
  day Wednesday "A" like week 1 day 1
  day Friday "B" like day 1
"""


def test_days_of_an_alternating_program_are_told_over_its_weeks() -> None:
    found = judged(ALTERNATING)
    chest = next(it for it in found.muscles if it.muscle == "chest")

    assert "chest (3 days in 2 weeks)" in only(found, "muscle-days").message
    assert chest.days == 1.5


def test_the_page_has_one_number_for_the_sets_of_a_muscle() -> None:
    found = judged(ALTERNATING.replace("4x8", "30x8"))
    chest = next(it for it in found.muscles if it.muscle == "chest")

    assert chest.hard_sets == chest.sets == 45
    assert "chest 45 (up to 18)" in only(found, "weekly-muscle").message


def test_presses_far_from_failure_count_less_for_chest_and_balance_alike() -> None:
    text = """
program "Light"
repeats
day Monday "A"
  bench-press
    10x5 @ 40% 1RM, rest 2:00
  barbell-row
    6x8 @ RIR 2, rest 2:00
"""
    light, hard = judged(text), judged(text.replace("@ 40% 1RM", "@ RIR 2"))

    assert "push-pull" not in {it.rule for it in light.findings}
    assert "push-pull" in {it.rule for it in hard.findings}
    assert light.n_light == 10
    assert "About 10 sets a week are too easy" in audit_text(light, Look(width=200))


def test_the_heaviest_set_is_told_with_its_week() -> None:
    found = judged(library.text("531-boring-but-big"))
    said = audit_text(found, Look(width=100))

    assert found.heaviest is not None
    assert found.heaviest.week == 3
    assert found.zones[Zone.HEAVY] > 0
    assert "about 86% of the 1RM: Overhead press, week 3" in said
    assert "(easier weeks left out)" in said


@pytest.mark.parametrize("name", ["stronglifts-5x5", "reddit-ppl"])
def test_what_somebody_well_trained_could_bear_must_not_change(name: str) -> None:
    program = library.read(name)
    days = [it.weekday for it in program.weeks[0].days]
    found = judged(
        library.text(name), level="novice", days=[it.name for it in days if it]
    )

    bearable = [only(found, rule) for rule in ("fatigue", "weekly-muscle")]
    assert [it.severity for it in bearable] == [Severity.WARNING, Severity.WARNING]


def test_too_much_comes_with_an_example_of_what_to_cut() -> None:
    days = ["Mon", "Wed", "Fri"]
    found = judged(library.text("stronglifts-5x5"), level="novice", days=days)
    said = " ".join(audit_text(found, Look(width=100)).split())

    cut = "3 sets of Back squat, Bench press and Barbell row on Monday"
    assert only(found, "fatigue").example == cut
    assert f"for example {cut} [planner.fatigue_cap" in said
    assert "3 sets of Back squat a session" in only(found, "weekly-muscle").example


def test_an_example_keeps_what_it_promises() -> None:
    days = ["Mon", "Wed", "Fri"]
    text = library.text("stronglifts-5x5")
    cut = judged(text.replace("5x5", "3x5"), level="novice", days=days)

    assert "fatigue" not in {it.rule for it in cut.findings}
    assert "weekly-muscle" not in {it.rule for it in cut.findings}


def test_what_twice_as_many_days_bring_too_much_of_may_be_done_on_fewer() -> None:
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    found = judged(library.text("reddit-ppl"), level="novice", days=days, minutes=70)

    example = only(found, "weekly-muscle").example
    assert example.startswith("no Hammer curl or ")
    assert example.endswith("or train on half as many days")


def test_fast_singles_are_no_hard_sets() -> None:
    fast = 'program "Fast"\nrepeats\n' + "".join(
        f"day {day}\n  deadlift\n    8x1 @ SHARE% 1RM, rest 1:00\n"
        for day in ("Monday", "Thursday")
    )
    rules = [
        {it.rule for it in judged(fast.replace("SHARE", share)).findings}
        for share in ("70", "90")
    ]

    assert ["exercise-sets" in it for it in rules] == [False, True]
