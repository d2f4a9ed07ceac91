from liftwright.domain.work import Distance, Hold, Reps, SetKind
from liftwright.quantities import (
    Effort,
    EffortScale,
    Load,
    kilograms,
    pounds,
)
from log_fixtures import all_sets, read


def test_a_day_of_android_is_a_session_without_a_time() -> None:
    log = read("fitnotes_android.csv")

    first = log.sessions[0]
    assert (first.start, first.title, first.duration_s) == ("", "", None)
    assert [block.exercise for block in first.blocks][:2] == ["back-squat", "pull-up"]
    squat, heavy, pull_up, rowing, hold, _ = all_sets(log)
    assert (squat.done, squat.load) == (Reps(8), Load.external(kilograms(60)))
    assert heavy.note == "moved well, belt on"
    assert pull_up.load == Load.bodyweight()
    assert rowing.done == Distance(2000, 510)
    assert hold.done == Hold(90)


def test_the_unit_of_the_old_layout_is_in_the_header() -> None:
    log = read("fitnotes_android_old.csv")

    assert all_sets(log)[1].load.mass == pounds(275)
    assert "lb as the column says" in log.unit_note


def test_names_and_comments_with_commas_need_no_quotes() -> None:
    log = read("fitnotes_commas.csv")

    fly, tired, easy = all_sets(log)
    name = "Cable Crossover (Each Side, Low, Slow)"
    assert log.sessions[0].blocks[0].exercise == name
    assert fly.note == "category Chest"
    assert tired.note == "tired, but fine; category Chest"
    assert easy.note == "easy, a bit too easy"
    assert [(it.line, it.reason) for it in log.skipped] == [
        (5, "the load is 'heavy', which is no usable number")
    ]


def test_the_iphone_fills_one_of_two_columns_of_loads() -> None:
    bench, touched, goblet, hang = all_sets(read("fitnotes_ios.csv"))

    assert bench.load.mass == pounds(185)
    assert touched.note == "spotter touched it"
    assert goblet.load.mass == kilograms(24)
    assert hang.done == Hold(45)


def test_stones_are_pounds_and_said_as_written() -> None:
    stones, kilos, sled = all_sets(read("fitnotes_stone.csv"))

    assert (stones.load.mass, stones.note) == (pounds(175), "12,5 st as written")
    assert kilos.load.mass == kilograms(80.5)
    assert sled.done == Distance(20, 15)


def test_a_shared_workout_has_warm_ups_effort_and_holds() -> None:
    log = read("fitnotes_one.json")

    warm_up, work, hold = all_sets(log)
    assert (log.sessions[0].title, log.sessions[0].note) == ("Push", "short on time")
    assert warm_up.kind is SetKind.WARM_UP
    assert work.effort == Effort(EffortScale.RPE, 8)
    assert hold.done == Hold(60)


def test_supersets_and_reserves_are_kept() -> None:
    (done,) = read("fitnotes_list.json").sessions

    assert [block.group for block in done.blocks] == ["A", "A"]
    assert done.blocks[0].sets[0].effort == Effort(EffortScale.RIR, 2)
    assert (done.start, done.zone) == ("18:30", "Europe/Berlin")


def test_the_numbers_of_distance_units_are_understood() -> None:
    log = read("fitnotes_run.json")

    miles, metres = all_sets(log)
    assert isinstance(miles.done, Distance)
    assert round(miles.done.metres) == 4989
    assert metres.done == Distance(400, 95)
    assert "distance without a unit" in log.skipped[0].reason


def test_odd_numbers_and_names_are_counted_or_kept() -> None:
    log = read("fitnotes_odd.json")

    carry, reps = all_sets(log)
    assert carry.done == Distance(30)
    assert "RPE 8.3" in reps.note
    assert [it.reason for it in log.skipped] == [
        "reps is 'many', which is no usable number",
        "no exercise",
    ]


def test_two_shared_workouts_are_two_sessions() -> None:
    log = read("fitnotes_many.json")

    assert [it.day.day for it in log.sessions] == [2, 4]
