from liftwright.domain.work import Distance, Hold, Reps, SetKind
from liftwright.quantities import Effort, EffortScale, Load, Unit, kilograms, pounds
from log_fixtures import all_sets, read


def test_a_page_of_logs_keeps_effort_rest_and_what_was_planned() -> None:
    first, second, drop = all_sets(read("wger_page.json"))

    assert (first.done, first.load.mass) == (Reps(5), kilograms(80))
    assert (first.effort, first.rest_before_s) == (Effort(EffortScale.RIR, 2), 120)
    assert second.note == "planned 5 repetitions; planned 82.5 weight"
    assert drop.kind is SetKind.DROP


def test_names_come_from_the_exercises_where_they_are_given() -> None:
    log = read("wger_whole.json")

    (done,) = log.sessions
    assert [it.exercise for it in done.blocks] == ["bench-press", "plank"]
    assert (done.start, done.duration_s) == ("17:55", 45 * 60)
    assert done.note == "crowded; impression: good"
    bench, plank = all_sets(log)
    assert bench.load.mass == pounds(185)
    assert (plank.done, plank.load) == (Hold(45), Load.bodyweight())


def test_without_names_an_exercise_keeps_its_number() -> None:
    assert read("wger_pages.json").unresolved == (
        "wger exercise 10",
        "wger exercise 11",
    )


def test_units_of_repetitions_are_ways_times_and_failure() -> None:
    run, failure = all_sets(read("wger_pages.json"))

    assert isinstance(run.done, Distance)
    assert round(run.done.metres) == 4828
    assert run.note == "7.5 mph"
    assert failure.kind is SetKind.AMRAP


def test_a_load_without_a_unit_takes_the_one_given() -> None:
    log = read("wger_list.json", unit=Unit.LB)

    assert all_sets(log)[0].load.mass == pounds(20)
    assert [it.reason for it in log.skipped] == ["no repetitions, time or distance"]


def test_sets_that_name_each_other_in_a_circle_are_each_read_once() -> None:
    first, second = all_sets(read("wger_circle.json"))

    assert first.done == Hold(120)
    assert first.note == "3 plates"
    assert second.done == Distance(40)
