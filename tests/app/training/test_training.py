"""What is written down decides what comes next."""

from datetime import date, timedelta

import pytest

from app.training.gym_days import MONDAY, Life
from liftwright.app.given import Given
from liftwright.app.person_file import person_in
from liftwright.app.training.changing import miss, retract, session_called, undo
from liftwright.app.training.coming import coming_session, days_away
from liftwright.app.training.describing import describe
from liftwright.app.training.doubting import session_doubts
from liftwright.app.training.logging import (
    SaidWith,
    as_planned,
    correct_session,
    session_said,
)
from liftwright.app.training.measuring import body_given, check_in_given, pain_given
from liftwright.app.training.placing import left_undone
from liftwright.app.training.recording import record
from liftwright.app.training.records import records
from liftwright.catalog import exercise
from liftwright.domain.fact import (
    ExerciseNamed,
    ProgramEnded,
    ProgramPlace,
    SessionDone,
)
from liftwright.domain.prescription import FixedLoad
from liftwright.domain.program import MissedDays
from liftwright.domain.work import SetKind
from liftwright.errors import FieldError, InputError, NotationError
from liftwright.programs.notation import read_session
from liftwright.quantities import Mass, kilograms

FIVES = """
program "Fives"
missed days wait
repeats

week 1
  day Monday "A"
    back-squat
      3x5 @ 100 kg, RIR 1-3, rest 3:00
      progress linear +2.5 kg
      after 2 failures reduce by 10%
    bench-press
      3x5 @ 60 kg, rest 3:00
      progress linear +2.5 kg

  day Thursday "B"
    deadlift
      1x5 @ 120 kg
      progress linear +5 kg
"""
FRIDAY = MONDAY + timedelta(days=3)
NEXT_WEEK = MONDAY + timedelta(days=7)


def load_of(life: Life, exercise: str) -> Mass:
    rule = life.next_of(exercise).work[0].sets.load
    assert isinstance(rule, FixedLoad)
    assert rule.load.mass is not None
    return rule.load.mass


def trained_a_week(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 3x5 100; bench 3x5 60")
    life.logs("deadlift 120x5", FRIDAY)


def test_without_a_program_nothing_comes_next(life: Life) -> None:
    assert coming_session(life.trainee) is None
    with pytest.raises(InputError, match="no planned session"):
        as_planned(life.trainee, SaidWith(MONDAY))


def test_a_begun_program_says_what_comes_next(life: Life) -> None:
    life.adopts(FIVES)

    assert (life.next.program, life.next.week, life.next.day) == ("Fives", 1, 1)
    assert life.next.planned == MONDAY
    assert load_of(life, "back-squat") == kilograms(100)


def test_a_program_that_cannot_be_read_is_not_begun(life: Life) -> None:
    with pytest.raises(NotationError, match="no training day"):
        life.adopts('program "Empty"')
    with pytest.raises(NotationError, match="knows no exercise"):
        life.adopts('program "Odd"\nday "A"\n  sqaut\n    3x5 @ 100 kg')
    assert life.trainee.adopted is None


def test_what_was_met_gets_heavier_and_says_why(life: Life) -> None:
    trained_a_week(life)

    assert life.next.week == 2
    assert load_of(life, "back-squat") == kilograms(102.5)
    assert "+2.5 kg" in life.next_of("back-squat").work[0].reason


def test_what_was_missed_is_tried_again_and_then_falls(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 100x5, 5, 3; bench 3x5 60")
    life.logs("deadlift 120x5", FRIDAY)
    assert load_of(life, "back-squat") == kilograms(100)

    life.logs("squat 100x5, 4, 3; bench 3x5 62.5", NEXT_WEEK)
    life.logs("deadlift 125x5", NEXT_WEEK + timedelta(days=3))
    assert load_of(life, "back-squat") == kilograms(90)


def test_correcting_a_set_of_the_past_changes_what_comes_next(life: Life) -> None:
    trained_a_week(life)
    old = session_called(MONDAY.isoformat(), life.trainee.sessions)
    said = SaidWith(MONDAY)
    session = session_said("squat 100x5, 5, 3; bench 3x5 60", said, life.trainee)

    correct_session(old, session, life.journal, life.clock)

    assert load_of(life, "back-squat") == kilograms(100)
    assert [it.session.day for it in life.trainee.sessions] == [MONDAY, FRIDAY]


def test_what_is_taken_back_was_never_done(life: Life) -> None:
    trained_a_week(life)

    assert len(undo(life.journal, life.clock).facts) == 1
    assert (life.next.week, life.next.day) == (1, 2)
    undo(life.journal, life.clock)
    assert life.next.day == 1
    undo(life.journal, life.clock)
    assert life.trainee.adopted is None
    with pytest.raises(InputError, match="nothing to undo"):
        undo(life.journal, life.clock)


def test_a_session_can_be_taken_back_by_its_date(life: Life) -> None:
    trained_a_week(life)
    old = session_called(FRIDAY.isoformat(), life.trainee.sessions)

    retract(old.fact, life.journal, life.clock, "typo")

    assert (life.next.week, life.next.day) == (1, 2)


def test_two_sessions_of_a_day_are_told_apart(life: Life) -> None:
    life.logs("squat 100x5")
    life.logs("bench 60x5")
    sessions = life.trainee.sessions

    assert session_called("last", sessions) is sessions[1]
    assert session_called(f"{MONDAY}#1", sessions) is sessions[0]
    for name in (MONDAY.isoformat(), f"{MONDAY}#3", "2020-01-01", "yesterday"):
        with pytest.raises(FieldError, match="session"):
            session_called(name, sessions)


def test_a_session_of_something_else_is_no_day_of_the_program(life: Life) -> None:
    life.adopts(FIVES)

    free = life.logs("leg curl 40x12")
    wanted_free = life.logs("squat 60x5", is_free=True)

    for fact in (free, wanted_free):
        assert isinstance(fact.body, SessionDone)
        assert fact.body.place is None
    assert life.next.day == 1


def test_a_missed_day_waits_or_is_passed_over(life: Life) -> None:
    fact = life.adopts(FIVES)
    place = ProgramPlace(fact.id, 1, 1)

    miss(place, MissedDays.WAIT, MONDAY, life.journal, life.clock)
    assert (life.next.week, life.next.day) == (1, 1)
    miss(place, MissedDays.MOVE_ON, MONDAY, life.journal, life.clock)
    assert (life.next.week, life.next.day) == (1, 2)


def test_a_program_ends_with_the_next_or_when_it_is_ended(life: Life) -> None:
    life.adopts(FIVES)
    life.clock.go_to(FRIDAY)
    later = life.adopts(FIVES.replace('"Fives"', '"Others"'))
    assert life.next.program == "Others"

    record(life.journal, ProgramEnded(later.id), FRIDAY, life.clock)
    assert life.trainee.adopted is None


def test_all_of_a_session_is_logged_as_it_is_written(life: Life) -> None:
    life.adopts(FIVES)

    session = as_planned(life.trainee, SaidWith(MONDAY))

    squat = session.blocks[0]
    assert (squat.exercise, len(squat.sets)) == ("back-squat", 3)
    assert {it.load.mass for it in squat.sets} == {kilograms(100)}


def test_a_load_that_nobody_knows_is_not_logged_as_planned(life: Life) -> None:
    life.adopts('program "x"\nday "A"\n  bench-press\n    3x5 @ your choice')

    with pytest.raises(InputError, match="nobody knows these loads yet: Bench press"):
        as_planned(life.trainee, SaidWith(MONDAY))


def test_what_is_said_counts_and_the_rest_is_as_planned(life: Life) -> None:
    life.adopts(FIVES)
    said = SaidWith(MONDAY)
    told = session_said("bench 3x5 62.5", said, life.trainee)

    whole = as_planned(life.trainee, said, told)

    assert [block.exercise for block in whole.blocks] == ["back-squat", "bench-press"]
    assert whole.blocks[1].sets[0].load.mass == kilograms(62.5)


def test_what_is_logged_of_a_day_one_by_one_is_one_session(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 3x5 100")
    life.logs("bench 3x5 60")

    [logged] = life.trainee.sessions
    assert [it.exercise for it in logged.session.blocks] == [
        "back-squat",
        "bench-press",
    ]
    assert life.next.day == 2
    assert logged.place is not None
    assert left_undone(logged.session, logged.place, life.trainee) == []


def test_what_is_left_undone_of_a_day_is_known(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 3x5 100")

    [logged] = life.trainee.sessions
    assert logged.place is not None
    assert left_undone(logged.session, logged.place, life.trainee) == ["bench-press"]


def test_a_session_is_the_day_that_most_of_it_belongs_to(life: Life) -> None:
    life.adopts(FIVES)

    fact = life.logs("deadlift 120x5")

    assert isinstance(fact.body, SessionDone)
    assert fact.body.place is not None
    assert (fact.body.place.week, fact.body.place.day) == (1, 2)
    assert life.next.day == 1


def test_a_session_of_a_date_that_is_done_is_not_planned_again(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 3x5 100")

    with pytest.raises(InputError, match="written down already"):
        as_planned(life.trainee, SaidWith(MONDAY))


def test_an_exercises_own_name_never_means_another(life: Life) -> None:
    life.adopts('program "x"\nday "A"\n  dumbbell-romanian-deadlift\n    3x8 @ 20 kg')

    fact = life.logs("deadlift 100x5")

    assert isinstance(fact.body, SessionDone)
    assert fact.body.session.blocks[0].exercise == "deadlift"
    assert fact.body.place is None


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("bench 1000x5", "more than anybody"),
        ("bench 200x5", "far above a 1RM"),
        ("bench 10x5", "far below a 1RM"),
        ("bench 80x500", "changed places"),
        ("bench 0x5", "without any load"),
        ("bench 3x5 80@8", "written down for that day already"),
    ],
)
def test_what_looks_like_a_slip_is_doubted(life: Life, text: str, doubt: str) -> None:
    life.logs("bench 3x5 80@8")
    session = session_said(text, SaidWith(MONDAY), life.trainee)

    [found] = session_doubts(session, life.trainee)

    assert doubt in found


def test_usual_sets_are_not_doubted(life: Life) -> None:
    life.logs("bench 3x5 80@8")
    text = "bench w 20x10, 85x3, 60x12; pull-up 8; lateral raise 8x15"
    session = session_said(text, SaidWith(FRIDAY), life.trainee)

    assert session_doubts(session, life.trainee) == ()


def test_after_a_break_the_days_are_counted(life: Life) -> None:
    life.logs("bench 3x5 80")

    assert days_away(life.trainee, MONDAY + timedelta(days=14)) == 0
    assert days_away(life.trainee, MONDAY + timedelta(days=90)) == 90


def test_what_hurts_is_left_out_or_replaced(life: Life) -> None:
    text = "romanian-deadlift\n    3x8 @ 80 kg\n  bench-press\n    3x5 @ 60 kg"
    life.adopts(f'program "x"\nday "A"\n  {text}')
    for site in ("lower back", "wrist"):
        said = pain_given(site, Given("pain", "7"), "")
        record(life.journal, said, MONDAY, life.clock)

    instead, press = life.next.exercises
    assert press.is_spared
    assert press.work == ()
    assert instead.instead_of == "Romanian deadlift"
    assert "lower back" not in exercise(instead.id).contraindications
    assert instead.work[0].sets.n_sets == 3
    with pytest.raises(InputError, match="nobody knows"):
        as_planned(life.trainee, SaidWith(MONDAY))


def test_a_load_left_open_is_suggested_from_the_log(life: Life) -> None:
    life.adopts('program "x"\nday "A"\n  bench-press\n    3x5 @ your choice, RIR 2')
    life.logs("bench 3x8 60@8", is_free=True)

    suggestion = life.next_of("bench-press").work[0].suggestion

    assert suggestion is not None
    assert suggestion.mass is not None
    assert kilograms(60) < suggestion.mass < kilograms(75)


def test_a_name_means_the_exercise_of_the_day(life: Life) -> None:
    life.adopts('program "x"\nday "A"\n  low-bar-squat\n    3x5 @ 100 kg')

    fact = life.logs("squat 3x5 100")

    assert isinstance(fact.body, SessionDone)
    assert fact.body.session.blocks[0].exercise == "low-bar-squat"
    assert fact.body.place is not None


def test_a_renamed_exercise_keeps_its_history(life: Life) -> None:
    text = 'session 2026-11-23\n  "Zercher thing"\n    5 x 60 kg'
    record(life.journal, SessionDone(read_session(text)), MONDAY, life.clock)
    said = ExerciseNamed("Zercher thing", "zercher-squat")

    record(life.journal, said, MONDAY, life.clock)

    [record_of_it] = records(life.trainee)
    assert record_of_it.exercise.id == "zercher-squat"


def test_warm_ups_plates_rests_and_cues_come_with_the_session(life: Life) -> None:
    life.adopts(FIVES)

    squat, deadlift = life.next_of("back-squat"), life.next_of("bench-press")

    assert [it.kind for it in squat.warm_ups] == [SetKind.WARM_UP] * len(squat.warm_ups)
    assert squat.warm_ups
    made = squat.work[0].loadable
    assert made is not None
    assert made.bar == kilograms(20)
    assert sum(2 * it.kg * n for it, n in made.per_side) + 20 == 100
    assert squat.cues
    assert squat.work[0].sets.rest_s == (180, 180)
    assert deadlift.work[0].sets.rest_s is not None
    life.logs("squat 3x5 100")
    assert life.next_of("deadlift").work[0].sets.rest_s is not None


def test_a_table_says_what_to_put_on_after_every_set(life: Life) -> None:
    life.adopts(FIVES)

    after = life.next_of("back-squat").work[0].after

    assert sorted(after) == [1, 2]
    as_planned_too, failed = after[1][5, None].load, after[1][3, None].load
    assert as_planned_too is not None
    assert as_planned_too.mass == kilograms(100)
    assert failed is not None
    assert failed.mass is not None
    assert failed.mass < kilograms(100)


def test_a_pain_offers_something_else_until_it_is_gone(life: Life) -> None:
    life.adopts(FIVES)
    said = pain_given("Knee", Given("pain", "6"), "")
    record(life.journal, said, MONDAY, life.clock)

    squat = life.next_of("back-squat")
    assert [it.part for it in squat.pains] == ["knee"]
    assert squat.is_spared
    assert life.next_of("bench-press").pains == ()

    record(life.journal, pain_given("knee", Given("pain", "0"), ""), FRIDAY, life.clock)
    assert life.next_of("back-squat").pains == ()


def test_a_pain_in_a_set_stands_as_well(life: Life) -> None:
    life.adopts(FIVES)
    life.logs("squat 100x5 pain 6 knee")

    assert [it.part for it in life.trainee.pains] == ["knee"]


def test_the_last_body_mass_counts(life: Life) -> None:
    for day, mass in ((MONDAY, "80kg"), (FRIDAY, "79.5kg")):
        measured = body_given([Given("body", mass), Given("body", "waist 84cm")], None)
        record(life.journal, measured, day, life.clock)

    assert life.trainee.person.body_mass == kilograms(79.5)
    assert life.trainee.measurements[0][1].girths[0].millimetres == 840


@pytest.mark.parametrize("text", ["waist", "waist 84", "84 cm waist", "0kg", "999kg"])
def test_a_measurement_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(FieldError):
        body_given([Given("body", text)], None)


def test_a_check_in_keeps_what_was_said_and_no_more() -> None:
    said = check_in_given({"mood": Given("--mood", "8")}, "fine")

    assert (said.mood, said.sleep_h, said.note) == (8, None, "fine")
    with pytest.raises(FieldError, match="mood"):
        check_in_given({"mood": Given("--mood", "11")}, "")


def test_what_a_person_says_is_kept_and_added_to(life: Life) -> None:
    for text in ('unit = "lb"\nlevel = "advanced"', 'body-mass = "180lb"'):
        person = person_in(text, "me.toml")
        describe(person, life.journal, life.clock, lambda _: "")

    assert life.trainee.person.level.name == "ADVANCED"
    assert life.trainee.unit == "lb"
    assert life.trainee.person.body_mass == Mass.of(180, life.trainee.unit)


def test_what_cannot_be_used_of_a_person_is_not_kept(life: Life) -> None:
    with pytest.raises(FieldError, match="level"):
        describe(
            person_in('level = "champion"', "me.toml"),
            life.journal,
            life.clock,
            lambda _: "",
        )
    assert list(life.journal.facts()) == []


def test_records_are_the_heaviest_sets_and_an_estimate_with_its_range(
    life: Life,
) -> None:
    life.logs("bench 100x5@8, 105x3, 90x8, 80x5, w 60x12", date(2026, 11, 20))

    [best] = records(life.trainee)

    assert [(it.reps, it.mass.kg) for it in best.bests] == [(3, 105), (5, 100), (8, 90)]
    assert best.n_sets == 4
    assert best.one_rm is not None
    assert best.one_rm.low_kg < best.one_rm.mean_kg < best.one_rm.high_kg
    assert best.one_rm_day == date(2026, 11, 20)


def test_most_repetitions_count_where_the_body_is_lifted(life: Life) -> None:
    life.logs("pull-up 8, 10, 9")

    [best] = records(life.trainee)

    assert (best.most_reps, best.bests) == (10, ())
