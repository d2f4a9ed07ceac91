"""Simulated lifters show what a program does with success, failure and absence."""

from dataclasses import replace

import pytest

from liftwright.domain.program import MissedDays
from liftwright.programs import library
from liftwright.programs.lifters import BUSY, LIFTERS, STEADY, STRUGGLING, Lifter
from liftwright.programs.notation import read_program
from liftwright.programs.simulate import SimulatedWeek, simulate
from liftwright.quantities import Unit

LINEAR = (
    'program "T"\nrepeats\nday A\nback-squat\n3x5 @ 100 kg\nprogress linear +2.5 kg\n'
    "after 3 failures reduce by 10%\nday B\nbench-press\n3x5 @ 80 kg\n"
    "progress linear +2.5 kg"
)


def squat_kg(week: SimulatedWeek) -> float:
    (squat,) = [it for it in week.lifts if it.exercise == "back-squat"]
    assert squat.load is not None
    assert squat.load.mass is not None
    return squat.load.mass.kg


def test_whoever_meets_every_target_gets_every_step() -> None:
    found = simulate(read_program(LINEAR), STEADY, 10)

    assert [squat_kg(week) for week in found.weeks] == [
        100 + 2.5 * number for number in range(10)
    ]
    assert all(week.days == 2 and not week.missed for week in found.weeks)


def test_whoever_fails_gets_fewer_steps() -> None:
    program = read_program(LINEAR)

    assert squat_kg(simulate(program, STRUGGLING, 20).weeks[-1]) < squat_kg(
        simulate(program, STEADY, 20).weeks[-1]
    )


def test_missed_days_are_missed_and_counted() -> None:
    found = simulate(read_program(LINEAR), BUSY, 30)

    missed = sum(week.missed for week in found.weeks)
    assert 5 < missed < 35
    assert missed + sum(week.days for week in found.weeks) == 60


def test_a_missed_day_that_waits_is_trained_later() -> None:
    waiting = Lifter("waits", misses=0.5, then=MissedDays.WAIT)

    found = simulate(read_program(LINEAR), waiting, 10)

    assert all(week.days == 2 for week in found.weeks)


def test_volume_is_load_times_repetitions_of_hard_sets() -> None:
    text = LINEAR.replace("3x5 @ 100 kg", "warm-up 5 x 60 kg\n3x5 @ 100 kg")

    week = simulate(read_program(text), STEADY, 1).weeks[0]

    assert (week.lifts[0].sets, week.lifts[0].reps) == (3, 15)
    assert week.lifts[0].volume_kg == 1500


def test_the_same_seed_gives_the_same_weeks() -> None:
    program = library.read("gzclp")

    assert simulate(program, STRUGGLING, 8) == simulate(program, STRUGGLING, 8)


def test_a_program_that_ends_is_over() -> None:
    program = read_program(LINEAR.replace("repeats\n", ""))

    found = simulate(program, STEADY)

    assert found.is_over
    assert len(found.weeks) == 1


@pytest.mark.parametrize("weeks", [-1, 100_000])
def test_no_simulation_is_endless(weeks: int) -> None:
    with pytest.raises(ValueError, match="weeks"):
        simulate(read_program(LINEAR), STEADY, weeks)


def test_a_program_without_days_comes_to_nothing() -> None:
    assert simulate(read_program('program "Empty"')).weeks == ()


@pytest.mark.parametrize("name", ["gzclp", "531-boring-but-big", "texas-method"])
@pytest.mark.parametrize("lifter", LIFTERS, ids=lambda it: it.name)
def test_known_programs_carry_every_lifter_through(name: str, lifter: Lifter) -> None:
    found = simulate(library.read(name), lifter)

    assert len(found.weeks) >= 12
    assert all(week.days or week.missed for week in found.weeks)


def test_a_simulation_is_in_the_unit_of_its_program() -> None:
    said = read_program(LINEAR.replace("repeats", 'for unit "lb"\nrepeats'))
    written = read_program(LINEAR.replace(" kg", " lb"))

    assert simulate(said, STEADY, 1).unit is Unit.LB
    assert simulate(written, STEADY, 1).unit is Unit.LB
    assert simulate(read_program(LINEAR), STEADY, 1).unit is Unit.KG
    assert simulate(written, replace(STEADY, unit=Unit.KG), 1).unit is Unit.KG


@pytest.mark.parametrize(
    ("exercise", "most_kg"), [("lateral-raise", 12.5), ("dumbbell-curl", 12.5)]
)
def test_a_small_lift_of_which_nothing_is_known_begins_small(
    exercise: str, most_kg: float
) -> None:
    program = read_program(
        f'program "T"\nrepeats\nday A\n{exercise}\n3x12 @ your choice, RIR 2'
    )

    load = simulate(program, STEADY, 1).weeks[0].lifts[0].load

    assert load is not None
    assert load.mass is not None
    assert 0 < load.mass.kg <= most_kg


def test_a_harder_form_takes_weeks_and_begins_at_the_bottom_of_its_range() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\npush-up\n3x6-10\nprogress double'
    )

    weeks = simulate(program, STEADY, 40).weeks

    forms = [week.lifts[0].exercise for week in weeks]
    assert forms[:13] == ["push-up"] * 13
    assert forms[13] != "push-up"
    assert weeks[0].lifts[0].reps == weeks[13].lifts[0].reps == 18
    assert weeks[5].lifts[0].reps == 18 + 5
