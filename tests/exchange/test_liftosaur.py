from liftwright.domain.work import Hold, SetKind, SideReps
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    kilograms,
    pounds,
)
from log_fixtures import all_sets, read


def test_warm_ups_sets_and_amraps_are_told_apart_at_local_time() -> None:
    log = read("liftosaur_basic.csv")

    (done,) = log.sessions
    assert (done.start, done.zone, done.title) == (
        "18:05",
        "Europe/Berlin",
        "Workout A",
    )
    assert done.note == "program Basic Beginner"
    assert [it.kind for it in all_sets(log)] == [
        SetKind.WARM_UP,
        SetKind.WORK,
        SetKind.AMRAP,
    ]
    assert all_sets(log)[2].note == "planned 5 x 80 kg; done at 18:13:30"


def test_without_a_zone_the_times_stay_utc_and_it_is_said() -> None:
    log = read("liftosaur_basic.csv", zone="")

    assert (log.sessions[0].start, log.sessions[0].zone) == ("16:05", "UTC")
    assert "say --zone" in log.notes[0]


def test_what_was_done_counts_and_what_was_planned_is_kept() -> None:
    log = read("liftosaur_rpe.csv")

    (done,) = all_sets(log)
    assert done.load == Load.external(pounds(190))
    assert done.effort == Effort(EffortScale.RPE, 8.5)
    assert done.note == "planned 3 x 185 lb at RPE 8"
    assert [it.reason for it in log.skipped] == ["planned and not done"]


def test_a_file_that_is_newest_first_comes_out_oldest_first() -> None:
    log = read("liftosaur_newest_first.csv")

    pull_ups, deadlifts = log.sessions
    assert pull_ups.blocks[0].exercise == "pull-up"
    assert pull_ups.blocks[0].note == "felt light"
    assert pull_ups.blocks[0].sets[1].load == Load.bodyweight(kilograms(10))
    assert deadlifts.day.day == 5


def test_an_exercise_of_ones_own_keeps_its_muscles() -> None:
    log = read("liftosaur_custom.csv")

    (done,) = all_sets(log)
    assert done.load.mass == kilograms(20)
    assert (
        done.note
        == "planned 10 x 20 kg; muscles: Obliques, with Rectus Abdominis, Back"
    )
    assert log.unresolved == ("Basement Twist",)


def test_each_cell_has_its_own_unit() -> None:
    curl, press = all_sets(read("liftosaur_mixed_units.csv"))

    assert curl.load == Load.external(pounds(25), Basis.PER_HAND)
    assert press.load == Load.external(kilograms(100))


def test_the_storage_tells_names_notes_and_lengths() -> None:
    log = read("liftosaur_storage.json")

    (done,) = log.sessions
    assert done.duration_s == 3600
    assert done.note == "warm gym; program Basic Beginner"
    assert [(it.exercise, it.note) for it in done.blocks] == [
        ("back-squat", "knees out"),
        ("Basement Twist", ""),
    ]
    warm_up, eight, amrap, _ = all_sets(log)
    assert warm_up.kind is SetKind.WARM_UP
    assert (eight.effort, eight.note) == (
        Effort(EffortScale.RPE, 8.5),
        "planned 5 x 80 kg at RPE 8",
    )
    assert (amrap.kind, amrap.load.mass) == (SetKind.AMRAP, kilograms(82.5))


def test_left_sides_timers_and_supersets_are_in_the_storage() -> None:
    log = read("liftosaur_sides.json")

    curl, plank = all_sets(log)
    assert curl.done == SideReps(left=8, right=10)
    assert plank.done == Hold(45)
    assert [it.group for it in log.sessions[0].blocks] == ["A", "A"]


def test_sets_that_were_never_done_are_counted() -> None:
    log = read("liftosaur_unfinished.json")

    assert [(it.line, it.counted_in, it.reason) for it in log.skipped] == [
        (2, "set", "planned and not done")
    ]


def test_a_length_below_zero_is_not_known() -> None:
    first, second = read("liftosaur_two_days.json").sessions

    assert (first.duration_s, second.duration_s) == (3600, None)


def test_a_storage_without_history_is_an_empty_log() -> None:
    assert read("liftosaur_empty.json").sessions == ()
