"""The known programs are what their authors describe, and clean texts."""

import re

import pytest

from liftwright import catalog
from liftwright.domain.prescription import (
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import (
    Day,
    FailureAction,
    LinearProgression,
    Slot,
    StagedProgression,
    TrainingMaxProgression,
    Weekday,
    WeekKind,
)
from liftwright.programs import library
from liftwright.programs.notation import check_program, format_program

NAMES = library.names()


def first_day(name: str) -> tuple[Slot, ...]:
    return library.read(name).weeks[0].days[0].slots


def lifts(day: Day) -> list[str]:
    return [slot.exercise for slot in day.slots]


def percents(sets: tuple[SetPrescription, ...]) -> list[tuple[str, int]]:
    """The repetitions and percentages of a training max, set by set."""
    said = []
    for of in sets:
        assert isinstance(of.load, PercentLoad)
        assert isinstance(of.target, RepTarget)
        assert of.load.base is PercentBase.TRAINING_MAX
        reps = f"{of.target.high}{'+' if of.target.is_open else ''}"
        said.append((reps, round(of.load.low * 100)))
    return said


def test_the_library_has_the_programs_people_ask_for() -> None:
    asked_for = {
        "531-boring-but-big",
        "gzclp",
        "juggernaut-method",
        "madcow-5x5",
        "nsuns-5-day",
        "phat",
        "phul",
        "recommended-routine",
        "reddit-ppl",
        "smolov",
        "starting-strength",
        "stronglifts-5x5",
        "texas-method",
        "westside-conjugate",
    }

    assert asked_for <= set(NAMES)
    assert len(NAMES) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_a_known_program_is_clean_and_its_exercises_are_ids(name: str) -> None:
    checked = check_program(library.text(name), catalog)

    assert checked.problems == ()
    assert checked.value == library.read(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_known_program_is_written_as_liftwright_writes(name: str) -> None:
    assert format_program(library.read(name)) == library.text(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_known_program_names_its_source_and_what_was_inferred(name: str) -> None:
    program = library.read(name)

    assert program.author
    assert re.search(r"https://|\b(19|20)\d\d\b", program.source)
    assert re.search(r"\. Inferred: .+\.$", program.about)


@pytest.mark.parametrize("name", NAMES)
def test_a_known_program_fits_its_lines(name: str) -> None:
    lines = library.text(name).splitlines()

    assert [it for it in lines if len(it) > 80 and not it.startswith("source")] == []


def test_an_unknown_program_offers_the_nearest() -> None:
    with pytest.raises(library.UnknownProgramError, match="gzclp"):
        library.read("gzcl")
    with pytest.raises(library.UnknownProgramError, match=r"unknown program '\.\./x'"):
        library.text("../x")


def test_starting_strength_adds_load_every_day_and_cleans_in_its_second_phase() -> None:
    weeks = library.read("starting-strength").weeks
    first, second, later = (*weeks[0].days[:2], weeks[2].days[1])

    assert lifts(first) == ["back-squat", "overhead-press", "deadlift"]
    assert lifts(second) == ["back-squat", "bench-press", "deadlift"]
    assert lifts(later) == ["back-squat", "bench-press", "power-clean"]
    assert [week.kind for week in weeks[:3]] == [
        WeekKind.INTRODUCTION,
        WeekKind.INTRODUCTION,
        WeekKind.TRAINING,
    ]
    assert all(
        isinstance(slot.progression, LinearProgression)
        for week in weeks
        for day in week.days
        for slot in day.slots
    )


def test_531_waves_through_its_percentages_and_ends_light() -> None:
    program = library.read("531-boring-but-big")
    main = [week.days[0].slots[0] for week in program.weeks]

    assert [percents(slot.sets[-3:]) for slot in main] == [
        [("5", 65), ("5", 75), ("5+", 85)],
        [("3", 70), ("3", 80), ("3+", 90)],
        [("5", 75), ("3", 85), ("1+", 95)],
        [("5", 40), ("5", 50), ("5", 60)],
    ]
    assert program.weeks[3].kind is WeekKind.DELOAD
    assert isinstance(main[2].progression, TrainingMaxProgression)
    assert main[2].progression.start == 0.9


def test_boring_but_big_is_five_sets_of_ten_at_half_the_training_max() -> None:
    (sets,) = first_day("531-boring-but-big")[1].sets

    assert (sets.n_sets, percents((sets,))) == (5, [("10", 50)])


def test_gzclp_walks_through_its_stages() -> None:
    heavy, lighter, _ = first_day("gzclp")

    assert isinstance(heavy.progression, StagedProgression)
    assert isinstance(lighter.progression, StagedProgression)
    assert heavy.progression.stages == ((5, 3), (6, 2), (10, 1))
    assert lighter.progression.stages == ((3, 10), (3, 8), (3, 6))
    assert heavy.on_failure
    assert heavy.on_failure.action is FailureAction.NEXT_STAGE


def test_gzclp_rotates_four_workouts_over_three_days() -> None:
    weeks = library.read("gzclp").weeks

    names = [day.name for week in weeks for day in week.days]

    assert names == [f"Workout {turn % 4 + 1}" for turn in range(12)]


def test_nsuns_has_nine_and_eight_sets() -> None:
    week = library.read("nsuns-5-day").weeks[0]
    main, second = week.days[1].slots[:2]

    assert [[len(it.sets) for it in day.slots[:2]] for day in week.days] == [[9, 8]] * 5
    assert percents(main.sets)[:4] == [("5", 75), ("3", 85), ("1+", 95), ("3", 90)]
    assert {of.load.of for of in second.sets if isinstance(of.load, PercentLoad)} == {
        "deadlift"
    }


def test_phul_has_power_and_size_days() -> None:
    days = library.read("phul").weeks[0].days

    assert [(day.weekday, day.name) for day in days] == [
        (Weekday.MON, "Upper power"),
        (Weekday.TUE, "Lower power"),
        (Weekday.THU, "Upper hypertrophy"),
        (Weekday.FRI, "Lower hypertrophy"),
    ]
    assert [day.slots[0].sets[0].target for day in days] == [
        RepTarget(3, 5),
        RepTarget(3, 5),
        RepTarget(8, 12),
        RepTarget(8, 12),
    ]


def test_reddit_ppl_pairs_triceps_and_side_delts() -> None:
    push = library.read("reddit-ppl").weeks[0].days[1].slots

    groups = [(slot.group, slot.exercise) for slot in push if slot.group]

    assert groups == [
        ("A", "triceps-pushdown"),
        ("A", "lateral-raise"),
        ("B", "cable-overhead-triceps-extension"),
        ("B", "lateral-raise"),
    ]


def test_the_texas_method_refers_from_day_to_day() -> None:
    volume, light, best = (
        day.slots[0] for day in library.read("texas-method").weeks[0].days
    )

    assert isinstance(volume.sets[0].load, PercentLoad)
    assert isinstance(light.sets[0].load, PercentLoad)
    assert (volume.sets[0].load.of, volume.sets[0].load.low) == (best.label, 0.9)
    assert (light.sets[0].load.of, light.sets[0].load.low) == (volume.label, 0.8)
