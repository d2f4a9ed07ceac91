import pytest

from app.given_values import person, sources
from liftwright import catalog
from liftwright.app.audited import audited_for
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import plan_request
from liftwright.domain.level import Level
from liftwright.domain.program import Day, Program, Week, Weekday
from liftwright.errors import FieldError
from liftwright.programs.notation import check_program

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


def test_a_program_without_training_days_cannot_be_judged() -> None:
    with pytest.raises(FieldError, match="at least one training day"):
        audited_for(PersonFile(), Program("Empty", (Week(()),)))


def test_a_week_has_no_more_than_seven_days() -> None:
    days = tuple(Day(f"Day {number}", ()) for number in range(9))

    with pytest.raises(FieldError, match="at most 7 training days"):
        audited_for(PersonFile(), Program("Too much", (Week(days),)))
