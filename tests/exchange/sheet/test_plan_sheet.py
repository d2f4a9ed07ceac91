from dataclasses import replace

from hypothesis import given, settings

from instances_plan import every_kind_of_set, plan, plan_for_a_beginner
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE
from liftwright.domain.program import Program, Week, WeekKind
from liftwright.exchange.sheet import PlanSheet, plan_sheet
from liftwright.exchange.sheet.signs import MINUS, TO
from liftwright.planner.plan import Plan, Proof
from plan_strategies import plans


def sheet_of(proof: Proof) -> PlanSheet:
    return plan_sheet(replace(plan(), proof=proof))


def test_a_proven_week_is_called_so() -> None:
    opening = sheet_of(Proof(2.0, 2.005, 0.01, 2.0, 1.0, 1.0)).opening

    assert opening.is_proven
    assert opening.proof_title == "Proven best"
    assert "0.01" in opening.proof


def test_an_unproven_week_says_how_much_better_another_could_be() -> None:
    opening = sheet_of(Proof(2.0, 2.5, 0.01, 2.0, 1.0, 1.0)).opening

    assert not opening.is_proven
    assert opening.proof_title == "Within 25% of best"


def test_the_promise_has_a_typical_gain_and_a_range() -> None:
    strength, size = plan_sheet(plan()).opening.promises

    assert (strength.label, size.label) == ("Strength", "Muscle size")
    assert strength.amount.startswith("+")
    assert MINUS in strength.text


def test_what_was_asked_for_stands_on_top() -> None:
    facts = {it.label: it.text for it in plan_sheet(plan()).opening.facts}

    assert facts["Days"] == "Mon, Wed, Fri"
    assert facts["Time"] == f"60{TO}75 min a day"
    assert facts["Dates"] == "2 Mar to 26 Apr 2026"
    assert facts["First"] == "Back squat and chest"


def test_exercises_have_plates_warm_ups_cues_and_reasons() -> None:
    week = plan_sheet(plan()).first_week
    assert week is not None
    squat = week.sessions[0].exercises[0]

    assert squat.name == "Back squat"
    assert squat.work[0].plates == "45 + 35 + 25 a side"
    assert squat.warm_ups[0].startswith("45 lb")
    assert squat.cues
    assert squat.why[0].text.startswith("You put the squat first")


def test_supersets_are_numbered_within_their_letter() -> None:
    week = plan_sheet(plan()).first_week
    assert week is not None

    places = [it.place for it in week.sessions[0].exercises]
    assert places == ["1", "2", "3", "A1", "A2"]


def test_an_easier_week_ends_a_block() -> None:
    blocks = plan_sheet(plan()).blocks

    assert [it.title for it in blocks] == ["Weeks 1 to 6", "Weeks 7 to 8"]
    assert blocks[0].weeks[-1].text == "Easier week"


def test_blocks_fit_on_paper_where_nothing_ends_them() -> None:
    made = plan()
    weeks = tuple(replace(it, kind=WeekKind.TRAINING) for it in made.program.weeks * 2)
    long = replace(made, program=replace(made.program, weeks=weeks))

    assert [len(it.weeks) for it in plan_sheet(long).blocks] == [6, 5, 5]


def test_an_exercise_done_twice_a_day_has_two_rows() -> None:
    made = plan_for_a_beginner()
    day = replace(every_kind_of_set(), slots=every_kind_of_set().slots[:1] * 2)
    program = Program("twice", (Week((day,)),) * 2)

    table = plan_sheet(replace(made, program=program)).blocks[0].days[0]
    assert [row.exercise for row in table.rows] == ["Push-up", "Push-up"]


def test_a_flagged_person_is_warned_first() -> None:
    assert "doctor" in plan_sheet(plan_for_a_beginner()).opening.warning
    assert plan_sheet(plan()).opening.warning == ""


def test_the_doctor_has_the_last_word() -> None:
    for made in (plan(), plan_for_a_beginner()):
        assert plan_sheet(made).health[-1] == NOT_MEDICAL_ADVICE


def test_a_note_about_health_is_said_once() -> None:
    made = replace(plan(), notes=(NOT_MEDICAL_ADVICE, "Sleep."))

    assert plan_sheet(made).notes == ("Sleep.",)


def test_every_finding_names_sources_of_the_list() -> None:
    sheet = plan_sheet(plan())
    numbers = {it.number for it in sheet.sources}

    assert {number for it in sheet.findings for number in it.sources} == numbers


def test_keys_that_are_no_findings_are_passed_over() -> None:
    made = plan()
    reason = replace(made.reasons[0], findings=("my.rule", "zone.heavy"))
    keys = [it.key for it in plan_sheet(replace(made, reasons=(reason,))).findings]

    assert "my.rule" not in keys
    assert keys[0] == "zone.heavy"


@settings(max_examples=25)
@given(plans())
def test_every_plan_can_be_said(made: Plan) -> None:
    sheet = plan_sheet(made)

    assert len(sheet.weeks) == len(made.program.weeks)
