"""A check finds what is wrong with a program that would be run."""

import pytest

from liftwright import catalog
from liftwright.errors import Problem
from liftwright.programs import library
from liftwright.programs.checking import checked

HEAD = 'program "T"\nday A\n  back-squat\n    3x5 @ 100 kg\n'


def problems(body: str) -> tuple[Problem, ...]:
    return checked(HEAD + body, catalog).problems


def test_a_good_program_has_no_problems() -> None:
    assert problems('    progress custom "if met then load += 5 kg end"') == ()


def test_a_fault_in_a_rule_is_told_at_its_place_with_the_nearest_name() -> None:
    (found,) = problems('    progress custom "laod += 5 kg"')

    assert (found.line, found.column) == (5, 22)
    assert "load" in found.expected
    assert found.is_error


def test_a_fault_in_the_second_piece_of_a_rule_is_told_there() -> None:
    (found,) = problems('    progress custom "if met then",\n        "load += 5 end"')

    assert (found.line, found.column) == (6, 10)
    assert "kg" in found.message or "do not go together" in found.message


def test_a_program_with_a_broken_rule_has_no_value() -> None:
    assert checked(HEAD + 'progress custom "load +="', catalog).value is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("after 1 failure next stage", "no stages"),
        ("progress training max 90% of 1RM, 1+ reps +5 kg", "open set"),
    ],
)
def test_what_can_never_happen_is_pointed_out(line: str, said: str) -> None:
    (found,) = problems(line)

    assert said in found.message
    assert not found.is_error


def test_faults_of_the_text_are_told_as_well() -> None:
    found = problems('3x5 @ 100\nprogress custom "load +="')

    assert len(found) == 2


@pytest.mark.parametrize("name", library.names())
def test_known_programs_have_no_faults(name: str) -> None:
    found = checked(library.text(name), catalog)

    assert [str(it) for it in found.problems if it.is_error] == []
