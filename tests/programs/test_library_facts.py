"""Sets and percentages of known programs are those their descriptions state."""

from dataclasses import replace

import pytest

from liftwright.domain.prescription import (
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Program, Week, WeekKind
from liftwright.programs import library
from programs.replay.in_replay import Log, knows, sets

POUND_KG = 0.45359237


def said(of: SetPrescription) -> tuple[int, int, float]:
    """Sets, repetitions and percent."""
    assert isinstance(of.load, PercentLoad)
    assert isinstance(of.target, RepTarget)
    return of.n_sets, of.target.high, round(of.load.low * 100, 1)


def lines(week: Week, day: int = 0, slot: int = 0) -> list[tuple[int, int, float]]:
    return [said(it) for it in week.days[day].slots[slot].sets]


def reps(week: Week, day: int) -> list[int]:
    targets = [it.target for it in week.days[day].slots[0].sets]
    return [it.high for it in targets if isinstance(it, RepTarget)]


def only_first_slot(name: str) -> Program:
    program = library.read(name)
    weeks = tuple(
        replace(week, days=(replace(week.days[0], slots=week.days[0].slots[:1]),))
        for week in program.weeks
    )
    return replace(program, weeks=weeks)


def test_the_newer_programs_people_ask_for_are_there() -> None:
    asked_for = {
        "calgary-barbell-16-week",
        "calgary-barbell-8-week",
        "candito-linear",
        "candito-six-week",
        "cube-method",
        "gzcl-general-gainz",
        "gzcl-jacked-and-tan-2",
        "gzcl-rippler",
        "gzcl-vdip",
        "rp-style-mesocycle",
        "rts-style-block",
        "sheiko-29",
        "start-bodyweight",
        "strong-curves",
        "stronger-by-science-beginner",
        "stronger-by-science-rtf",
        "tactical-barbell-operator",
        "tsa-nine-week",
    }

    assert asked_for <= set(library.names())


def test_hatch_squats_more_than_the_old_maximum_in_its_eleventh_week() -> None:
    weeks = library.read("hatch-squat").weeks

    assert lines(weeks[0]) == [(1, 10, 60), (1, 8, 70), (1, 6, 75), (1, 4, 80)]
    assert lines(weeks[10])[-2:] == [(1, 1, 95), (1, 1, 103)]


def test_coan_and_phillipi_count_from_a_maximum_thirty_pounds_higher() -> None:
    weeks = library.read("coan-phillipi-deadlift").weeks
    first, last = weeks[0].days[0].slots[0].sets[0], weeks[9].days[0].slots[0].sets[0]

    assert [lines(it)[0] for it in weeks] == [
        (1, 2, 75),
        (1, 2, 80),
        (1, 2, 85),
        (1, 2, 90),
        (3, 3, 80),
        (1, 2, 85),
        (1, 2, 90),
        (1, 2, 95),
        (1, 1, 97.5),
        (1, 1, 100),
    ]
    for of, share in ((first, 0.75), (last, 1.0)):
        assert isinstance(of.load, PercentLoad)
        assert of.load.plus is not None
        assert of.load.plus.kg == pytest.approx(share * 30 * POUND_KG)


def test_fighter_pull_ups_end_with_nines() -> None:
    weeks = library.read("fighter-pull-ups").weeks

    assert reps(weeks[0], 0) == [5, 4, 3, 2, 1]
    assert reps(weeks[-1], -1) == [9, 9, 7, 6, 5]


def test_the_cube_has_one_heavy_lift_a_week() -> None:
    weeks = library.read("cube-method").weeks
    heaviest = [80] * 3 + [85] * 3 + [95] * 3
    heavy = [
        day.slots[0].exercise
        for week, percent in zip(weeks[:9], heaviest, strict=True)
        for number, day in enumerate(week.days[:3])
        if percent in [it for _, _, it in lines(week, number)]
    ]

    assert weeks[9].kind is WeekKind.TEST
    assert heavy == ["deadlift", "back-squat", "bench-press"] * 3
    assert [lines(weeks[0], day) for day in range(3)] == [
        [(5, 2, 80)],
        [(8, 3, 60)],
        [(1, 8, 70)],
    ]
    assert lines(weeks[7], 2) == [(1, 1, 90), (1, 1, 92.5), (1, 1, 95)]


@pytest.mark.parametrize(
    ("done", "pounds"), [((5, 5, 5), 10), ((4, 4, 3), 5), ((3, 3, 3), 0)]
)
def test_vdip_adds_by_the_sum_of_repetitions(
    done: tuple[int, ...], pounds: float
) -> None:
    log = Log(only_first_slot("gzcl-vdip"), knows(back_squat=200))
    before = log.kg()
    log.reps(*done)

    assert log.kg() - before == pytest.approx(pounds * POUND_KG, abs=1.3)
    assert (log.kg() > before) is (pounds > 0)


@pytest.mark.parametrize(
    ("note", "n_sets"),
    [
        ("soreness 0, pump 1", 3),
        ("soreness 2, pump 2", 2),
        ("soreness 0, pump 3", 2),
        ("soreness 3, pump 3", 2),
    ],
)
def test_sets_of_the_mesocycle_follow_soreness_and_pump(note: str, n_sets: int) -> None:
    log = Log(only_first_slot("rp-style-mesocycle"), knows(bench_press=100))
    log.train(sets((8, 8), 60), note=note)

    assert log.line().sets.n_sets == n_sets


@pytest.mark.parametrize(
    ("last", "share"),
    [(8, 0.95), (9, 0.98), (10, 1.0), (12, 1.01), (14, 1.02), (15, 1.03), (20, 1.03)],
)
def test_repetitions_beyond_the_goal_raise_what_is_lifted(
    last: int, share: float
) -> None:
    log = Log(only_first_slot("stronger-by-science-rtf"), knows(back_squat=200))
    log.reps(5, 5, 5, 5, last)

    assert log.kg() == pytest.approx(0.75 * 200 * share, abs=1.25)


def test_candito_counts_the_next_six_weeks_from_the_set_of_the_fifth() -> None:
    weeks = library.read("candito-six-week").weeks
    days = [(0, "back-squat"), (1, "bench-press"), (2, "deadlift")]

    assert weeks[4].kind is WeekKind.TEST
    assert [(day, weeks[4].days[day].slots[0].exercise) for day, _ in days] == days
    assert [lines(weeks[4], day) for day, _ in days] == [[(1, 4, 97.5)]] * 3
    assert lines(weeks[0]) == [(4, 6, 80)]


def test_operator_climbs_in_two_waves() -> None:
    weeks = library.read("tactical-barbell-operator").weeks
    squats = [week.days[0].slots[0].sets[0] for week in weeks]

    assert [said(it)[2] for it in squats] == [70, 80, 90, 75, 85, 95]


def test_tsa_climbs_by_two_percent_before_its_light_week() -> None:
    weeks = library.read("tsa-nine-week").weeks

    assert [lines(week)[0] for week in weeks[:4]] == [
        (1, 3, 80),
        (1, 3, 82),
        (1, 3, 84),
        (1, 3, 86),
    ]
    assert [week.kind for week in weeks[4::4]] == [WeekKind.DELOAD, WeekKind.TEST]
