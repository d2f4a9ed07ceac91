from liftwright.catalog import resolve
from liftwright.domain.work import Hold, Reps
from liftwright.exchange import stronglifts
from liftwright.exchange.log_file import LogFile
from liftwright.quantities import Load, kilograms, pounds
from log_fixtures import all_sets, read


def test_wide_rows_become_blocks_of_sets() -> None:
    (done,) = read("stronglifts_kg.csv").sessions

    assert (done.start, done.duration_s, done.title) == ("18:15", 2700, "Workout A")
    assert done.body_mass == kilograms(80.5)
    assert done.note == "new shoes; program StrongLifts 5\N{MULTIPLICATION SIGN}5"
    assert [it.exercise for it in done.blocks] == [
        "back-squat",
        "bench-press",
        "barbell-row",
    ]
    assert (
        done.blocks[0].note
        == "sets\N{MULTIPLICATION SIGN}reps 3\N{MULTIPLICATION SIGN}5"
    )


def test_a_zero_before_more_sets_failed_and_one_at_the_end_says_nothing() -> None:
    log = read("stronglifts_kg.csv")

    bench = log.sessions[0].blocks[1]
    assert [it.done for it in bench.sets] == [Reps(5), Reps(0), Reps(4)]
    assert [it.reason for it in log.skipped] == [
        "set 2 of Barbell Row has 0 repetitions: failed or skipped",
        "set 3 of Barbell Row has 0 repetitions: failed or skipped",
    ]


def test_pounds_and_an_end_time_are_read() -> None:
    (done,) = read("stronglifts_lb.csv").sessions

    assert done.body_mass == pounds(178)
    assert done.duration_s == 50 * 60
    assert done.blocks[1].sets[0].load.mass == pounds(75)


def test_body_mass_and_loads_may_differ_in_unit() -> None:
    log = read("stronglifts_mixed.csv")

    deadlift, *pull_ups = all_sets(log)
    assert log.sessions[0].body_mass == kilograms(80)
    assert deadlift.load.mass == pounds(225)
    assert [it.done for it in pull_ups] == [Reps(8), Reps(7), Reps(5)]
    assert pull_ups[0].load == Load.bodyweight()


def test_rows_without_sets_or_dates_are_counted() -> None:
    log = read("stronglifts_short_rows.csv")

    assert [(it.line, it.reason) for it in log.skipped] == [
        (3, "no sets"),
        (4, "'soon' is no date that can be read"),
    ]


def test_timed_sets_are_holds() -> None:
    first, second, *_ = all_sets(read("stronglifts_timed.csv"))

    assert (first.done, second.done) == (Hold(60), Hold(45))


def test_a_table_of_very_many_columns_is_read_all_the_same() -> None:
    sets = [f"Set {n} (Reps),Set {n} (KG)" for n in range(1, 5001)]
    header = ",".join(["Date (yyyy/mm/dd),Exercise", *sets])
    row = "2025/01/01,Squat" + ",5,100" * 5000

    log = stronglifts.read_file(LogFile.of(f"{header}\n{row}\n"), resolve)

    assert log.n_sets + len(log.skipped) >= 1000


def test_a_row_with_a_fault_is_not_taken_in_part() -> None:
    header = (
        "Date (yyyy/mm/dd),Exercise,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)"
    )
    rows = ["2025/01/01,Squat,5,100,5,heavy", "2025/01/01,Bench Press,5,80,5,80"]

    log = stronglifts.read_file(LogFile.of("\n".join([header, *rows])), resolve)

    assert log.n_sets == 2
    assert [it.line for it in log.skipped] == [2]
