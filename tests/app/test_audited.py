from dataclasses import replace

import pytest

from app.given_values import person, sources
from liftwright import catalog
from liftwright.app.audited import audited_for
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import plan_request
from liftwright.domain.level import Level
from liftwright.domain.program import Day, Program, Week, Weekday
from liftwright.errors import FieldError, UnknownNameError
from liftwright.planner.made_for import made_for
from liftwright.programs.notation import check_program
from liftwright.quantities import Unit

TEXT = """
program "Twice"
weeks 1-3
  day "One"
    back-squat
      3x5 @ 100 kg, rest 3:00
  day "Two"
    bench-press
      5x5 @ 80 kg, rest 3:00
"""


REQUESTS: tuple[dict[str, object], ...] = (
    {},
    {
        "days": "Mon,Sat",
        "minutes": "Mon=60,Sat=90",
        "emphasis": 0.25,
        "level": "novice",
    },
    {"lift": ["squat 300lb", "bench 100kg x 5 @8", "row 70kg x 8 rir 2"], "unit": "lb"},
    {"age": 70, "sex": "female", "body_mass": "70.5kg", "alone": "yes"},
    {"focus": ["front delts", "squat"], "avoid": ["knee", "calves", "deadlift"]},
    {"aim": ["bone", "heart"], "rules": "articles", "equipment": "dumbbells"},
)


def twice() -> Program:
    program = check_program(TEXT, catalog).value
    assert program is not None
    return program


def test_a_program_is_judged_for_its_own_days_and_minutes() -> None:
    whom = audited_for(PersonFile(), twice())

    request = plan_request(whom.person, sources())

    assert request.days == (Weekday.MON, Weekday.THU)
    assert request.weeks == 3
    assert request.person.level is Level.INTERMEDIATE
    assert len(whom.assumed) == 4


def test_what_was_said_of_the_person_counts_first() -> None:
    whom = audited_for(person(level="novice", minutes="45", days="Tue,Fri"), twice())

    request = plan_request(whom.person, sources())

    assert request.person.level is Level.NOVICE
    assert request.days == (Weekday.TUE, Weekday.FRI)
    assert set(request.minutes.values()) == {45}
    assert whom.assumed == ("a commercial gym",)


def weekdays(program: Program) -> list[list[Weekday | None]]:
    return [[day.weekday for day in week.days] for week in program.weeks]


def named() -> Program:
    text = TEXT.replace("day", "day Monday", 1).replace('day "Two', 'day Tuesday "Two')
    program = check_program(text, catalog).value
    assert program is not None
    return program


def test_weekdays_that_are_said_move_the_program() -> None:
    for program in (twice(), named()):
        whom = audited_for(person(days="Wed,Sun"), program)

        assert weekdays(whom.program) == [[Weekday.WED, Weekday.SUN]] * 3
        assert plan_request(whom.person, sources()).days == (Weekday.WED, Weekday.SUN)


def test_a_number_of_days_leaves_the_weekdays_of_the_program() -> None:
    whom = audited_for(person(days="2"), named())

    assert weekdays(whom.program) == [[Weekday.MON, Weekday.TUE]] * 3
    assert plan_request(whom.person, sources()).days == (Weekday.MON, Weekday.TUE)


@pytest.mark.parametrize("days", ["3", "Mon,Wed,Fri", "1", "Sun"])
def test_other_days_than_the_program_has_are_refused(days: str) -> None:
    with pytest.raises(FieldError, match="2 days a week, as 'Twice' trains"):
        audited_for(person(days=days), twice())


def test_what_the_program_was_made_for_counts_where_nothing_was_said() -> None:
    program = replace(
        twice(), made_for=(("level", "advanced"), ("unit", "lb"), ("minutes", "75"))
    )

    whom = audited_for(person(minutes="45"), program)
    request = plan_request(whom.person, sources())

    assert request.person.level is Level.ADVANCED
    assert request.inventory.unit is Unit.LB
    assert set(request.minutes.values()) == {45}


def test_a_program_made_for_nonsense_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="field in the program"):
        audited_for(PersonFile(), replace(twice(), made_for=(("levle", "novice"),)))
    twofold = (("level", "novice"), ("level", "advanced"))
    with pytest.raises(FieldError, match="one value"):
        audited_for(PersonFile(), replace(twice(), made_for=twofold))


@pytest.mark.parametrize("given", REQUESTS)
def test_a_plan_says_whom_it_was_made_for(given: dict[str, object]) -> None:
    request = plan_request(person(**given), sources())
    program = replace(twice(), made_for=made_for(request))

    whom = audited_for(person(weeks=request.weeks), program)

    assert plan_request(whom.person, sources()) == request
    assert whom.assumed == ()


def test_a_program_without_training_days_cannot_be_judged() -> None:
    with pytest.raises(FieldError, match="at least one training day"):
        audited_for(PersonFile(), Program("Empty", (Week(()),)))


def test_a_week_has_no_more_than_seven_days() -> None:
    days = tuple(Day(f"Day {number}", ()) for number in range(9))

    with pytest.raises(FieldError, match="at most 7 training days"):
        audited_for(PersonFile(), Program("Too much", (Week(days),)))
