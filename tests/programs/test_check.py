"""Checking a program finds names that mean nothing and what is hardly meant."""

from dataclasses import dataclass
from datetime import date

import pytest

from instances import back_squat, bench_press
from liftwright import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import PercentLoad
from liftwright.domain.session import Block, Session
from liftwright.errors import Problem, UnknownNameError
from liftwright.programs.notation import (
    check_program,
    read_program,
    session_with_ids,
    with_ids,
)

HEAD = 'program "x"\nday A\n'


@dataclass(frozen=True, slots=True)
class TwoExercises:
    """A catalog of two exercises, each with one more name."""

    def exercise(self, id_or_name: str) -> Exercise:
        known = {
            "back-squat": back_squat(),
            "squat": back_squat(),
            "bench-press": bench_press(),
            "bench": bench_press(),
        }
        if id_or_name not in known:
            raise UnknownNameError("exercise", id_or_name, sorted(known))
        return known[id_or_name]


def problems(body: str) -> tuple[Problem, ...]:
    return check_program(HEAD + body, TwoExercises()).problems


def test_names_become_ids() -> None:
    checked = check_program(
        HEAD + "squat or bench\n3x5 @ 50% of bench 1RM", TwoExercises()
    )

    assert checked.problems == ()
    assert checked.value is not None
    (slot,) = checked.value.weeks[0].days[0].slots
    assert slot.choices == ("back-squat", "bench-press")
    assert isinstance(slot.sets[0].load, PercentLoad)
    assert slot.sets[0].load.of == "bench-press"


def test_an_unknown_exercise_is_an_error_with_the_nearest_names() -> None:
    checked = check_program(HEAD + " squat or  sqat\n3x5", TwoExercises())

    (problem,) = checked.problems
    assert checked.value is None
    assert (problem.line, problem.column) == (3, 12)
    assert problem.message == "the catalog knows no exercise 'sqat'"
    assert problem.expected[0] == "squat"
    assert problem.is_error


def test_a_share_may_be_of_a_slot_with_a_name_but_of_no_unknown_one() -> None:
    body = "T1: squat\n3x5 @ 100 kg\nbench\n3x5 @ 50% of {} 1RM"

    assert problems(body.format("T1")) == ()
    (problem,) = problems(body.format("T2"))
    assert (problem.line, problem.column) == (6, 1)
    assert "no exercise 'T2'" in problem.message


LINTS = {
    "A1. squat\n3x5": (3, "superset A has only this exercise"),
    "squat": (3, "'squat' has no sets"),
    "squat\n3x5\nwarm-up 5 x 20 kg": (5, "a warm-up stands after the sets it is for"),
    "squat\n2x5 @ 80% of top set": (4, "a share of a set that is not there"),
    "squat\nwarm-up 5 x 20 kg\n2x5 @ 80% of last set": (5, "a share of a set"),
    "squat\nwarm-up 4 x 60% of top set": (4, "a share of a set that is not there"),
    "squat\n3x30 m @ 20 kg": (4, "Back squat is counted in repetitions"),
}


@pytest.mark.parametrize("body", LINTS)
def test_what_is_hardly_meant_is_a_lint(body: str) -> None:
    line, message = LINTS[body]
    checked = check_program(HEAD + body, TwoExercises())

    (problem,) = checked.problems

    assert (problem.line, problem.is_error) == (line, False)
    assert message in problem.message
    assert problem.remedy
    assert checked.value is not None


@pytest.mark.parametrize(
    "body",
    [
        "A1. squat\n3x5\nA2. bench\n3x5",
        "squat\nwarm-up 5 x 20 kg\ntop 1x3 @ 100 kg\n2x5 @ 80% of top set",
        "squat\nwarm-up 4 x 60% of top set\n3x5 @ RIR 2",
        "squat\ntechnique 2x6 @ 65% of top set\n3x5 @ RIR 2",
        "squat\n3x30 s @ 20 kg",
        "squat\n3x5 contacts",
        "squat\nweek 1: 3x5",
    ],
)
def test_what_makes_sense_passes(body: str) -> None:
    assert problems(body) == ()


def test_faults_of_reading_and_of_names_are_told_together() -> None:
    assert [problem.line for problem in problems("sqat\n3x\nbench\n3x5")] == [3, 4]


def test_a_text_of_unknown_names_is_not_read_to_its_end() -> None:
    body = "\n".join(["week 1", "day A", *["sqat\n3x5"] * 40, "day B", *["sqat"] * 40])

    checked = check_program('program "x"\n' + body, TwoExercises())

    assert checked.value is None
    assert len(checked.problems) == 50


def test_the_real_catalog_knows_other_apps_names() -> None:
    checked = check_program(
        HEAD + "Bench Press (Barbell)\n3x5 @ 100 kg\nplank\n3x30 s", catalog
    )

    assert checked.problems == ()
    assert checked.value is not None
    day = checked.value.weeks[0].days[0]
    assert [slot.exercise for slot in day.slots] == ["bench-press", "plank"]


def test_an_unknown_name_in_a_program_cannot_become_an_id() -> None:
    program = read_program(HEAD + "sqat\n3x5")

    with pytest.raises(UnknownNameError, match="sqat"):
        with_ids(program, TwoExercises())


def test_names_in_a_session_become_ids() -> None:
    session = Session(date(2026, 11, 22), (Block("squat", ()), Block("bench", ())))

    named = session_with_ids(session, TwoExercises())

    assert [block.exercise for block in named.blocks] == ["back-squat", "bench-press"]


@pytest.mark.parametrize(
    ("sets", "said"),
    [
        ("50x50 @ 100 kg", "50 sets are very many"),
        ("3x5 @ 900 kg", "hardly anybody lifts 900 kg"),
        ("3x500 @ 20 kg", "500 repetitions with a load are very many"),
    ],
)
def test_numbers_that_look_like_a_slip_are_pointed_out(sets: str, said: str) -> None:
    (problem,) = problems(f"squat\n{sets}")

    assert said in problem.message
    assert not problem.is_error


def test_many_repetitions_without_a_load_are_no_slip() -> None:
    assert problems("squat\n3x200 @ bodyweight\n20x1 @ 300 kg") == ()
