import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import (
    all_exercises,
    back_squat,
    band_row,
    barbell_curl,
    bench_press,
    box_jump,
    dumbbell_row,
    hip_stretch,
    lateral_raise,
    leg_press,
    plank,
)
from liftwright.coaching.clock import (
    StepKind,
    cost_per_set_s,
    fixed_cost_s,
    general_warm_up_s,
    rest_after_s,
    session_seconds,
    session_walk,
    slot_seconds,
    superset_rest_s,
    transition_s,
    work_s,
)
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import Day, Slot
from liftwright.domain.work import SetKind, Tempo
from liftwright.errors import UnknownNameError

EXERCISES = all_exercises()


def sets(
    n: int, low: int, high: int, rest_s: int, kind: SetKind = SetKind.WORK
) -> SetPrescription:
    return SetPrescription(
        n, RepTarget(low, high), AskLoad(), kind=kind, rest_s=(rest_s, rest_s)
    )


def one_set(target: Target) -> SetPrescription:
    return SetPrescription(1, target, AskLoad())


def test_a_set_takes_its_repetitions_times_three_seconds() -> None:
    assert work_s(one_set(RepTarget(8, 12)), back_squat()) == 30


def test_a_tempo_says_how_long_a_repetition_takes() -> None:
    slow = SetPrescription(1, RepTarget(5, 5), AskLoad(), tempo=Tempo(4, 1, None, 0))

    assert work_s(slow, back_squat()) == 5 * (4 + 1 + 1)


def test_each_side_is_worked_after_the_other() -> None:
    expected = 2 * 10 * 3 + 5

    assert work_s(one_set(RepTarget(10, 10)), dumbbell_row()) == expected
    assert work_s(one_set(RepTarget(10, 10, is_per_side=True)), back_squat()) == (
        expected
    )


def test_an_open_set_counts_repetitions_beyond_its_target() -> None:
    closed = work_s(one_set(RepTarget(5, 5)), back_squat())

    assert work_s(one_set(RepTarget(5, 5, is_open=True)), back_squat()) > closed


@pytest.mark.parametrize(
    ("target", "exercise", "seconds"),
    [
        (HoldTarget(20, 40), plank(), 30),
        (HoldTarget(30, 30), hip_stretch(), 65),
        (MiniSetTarget((5, 3, 2), 15), leg_press(), 10 * 3 + 2 * 15),
        (ContactTarget(5), box_jump(), 20),
        (DistanceTarget(40), leg_press(), 40),
    ],
)
def test_every_kind_of_work_has_its_time(
    target: Target, exercise: Exercise, seconds: float
) -> None:
    assert work_s(one_set(target), exercise) == seconds


def test_a_set_every_minute_rests_what_is_left_of_it() -> None:
    emom = SetPrescription(5, RepTarget(5, 5), AskLoad(), every_s=60)

    assert rest_after_s(emom, bench_press()) == 45


def test_open_rests_have_conventions() -> None:
    warm_up = SetPrescription(1, RepTarget(5, 5), AskLoad(), kind=SetKind.WARM_UP)

    assert rest_after_s(warm_up, back_squat()) == 60
    assert rest_after_s(one_set(RepTarget(5, 5)), back_squat()) == 120
    assert rest_after_s(one_set(HoldTarget(30, 30)), hip_stretch()) == 10


STRAIGHT = st.tuples(
    st.sampled_from(
        [back_squat(), bench_press(), lateral_raise(), dumbbell_row(), band_row()]
    ),
    st.integers(1, 6),
    st.integers(1, 20),
    st.integers(30, 300),
    st.integers(0, 4),
)


@given(st.lists(STRAIGHT, min_size=1, max_size=6))
def test_the_walk_is_the_sum_of_the_linear_costs_less_the_last_rest(
    slots: list[tuple[Exercise, int, int, int, int]],
) -> None:
    day = Day(
        "A",
        tuple(
            Slot(
                (exercise.id,),
                (
                    *[sets(1, 4, 4, 60, SetKind.WARM_UP)] * n_warm_ups,
                    sets(n, reps, reps, rest_s),
                ),
            )
            for exercise, n, reps, rest_s, n_warm_ups in slots
        ),
    )
    linear_s = general_warm_up_s() + sum(
        fixed_cost_s(exercise, n_warm_ups, warm_up_reps=4)
        + n * cost_per_set_s(exercise, rest_s, reps)
        for exercise, n, reps, rest_s, n_warm_ups in slots
    )

    walk = session_walk(day, EXERCISES)

    assert walk.total_s == pytest.approx(linear_s - slots[-1][3])
    assert walk.total_s == pytest.approx(general_warm_up_s() + sum(walk.per_slot_s))


@given(st.lists(STRAIGHT, min_size=1, max_size=5), st.lists(st.sampled_from("AB ")))
def test_the_steps_of_a_walk_follow_without_gaps(
    slots: list[tuple[Exercise, int, int, int, int]], letters: list[str]
) -> None:
    groups = [*letters, *" " * len(slots)]
    day = Day(
        "A",
        tuple(
            Slot((exercise.id,), (sets(n, reps, reps, rest_s),), group=group.strip())
            for (exercise, n, reps, rest_s, _), group in zip(
                slots, groups, strict=False
            )
        ),
    )

    walk = session_walk(day, EXERCISES)

    now_s = 0.0
    for line in walk.lines:
        assert line.start_s == pytest.approx(now_s)
        now_s += line.seconds
    assert walk.lines[-1].kind is StepKind.WORK
    n_done = sum(line.kind is StepKind.WORK for line in walk.lines)
    assert n_done == sum(n for _, n, _, _, _ in slots)
    assert session_seconds(day, EXERCISES) == walk.total_s


def test_a_superset_takes_about_half_the_time() -> None:
    def day(group: str) -> Day:
        pair = ("bench-press", "barbell-row")
        slots = tuple(Slot((it,), (sets(4, 8, 8, 120),), group=group) for it in pair)
        return Day("A", slots)

    def after_set_up(group: str) -> float:
        before = general_warm_up_s() + sum(
            transition_s(EXERCISES[it]) for it in ("bench-press", "barbell-row")
        )
        return session_walk(day(group), EXERCISES).total_s - before

    assert after_set_up("A") / after_set_up("") == pytest.approx(0.55, abs=0.1)


def test_a_superset_alternates_and_rests_after_each_round() -> None:
    day = Day(
        "A",
        (
            Slot(("lateral-raise",), (sets(2, 10, 10, 90),), group="A"),
            Slot(("barbell-curl",), (sets(3, 10, 10, 90),), group="A"),
        ),
    )

    lines = session_walk(day, EXERCISES).lines
    done = [(it.exercise, it.set_number) for it in lines if it.kind is StepKind.WORK]

    assert done == [
        ("lateral-raise", 1),
        ("barbell-curl", 1),
        ("lateral-raise", 2),
        ("barbell-curl", 2),
        ("barbell-curl", 3),
    ]


@given(
    st.lists(st.tuples(st.floats(5, 120), st.floats(0, 300)), min_size=2, max_size=4)
)
def test_everyone_in_a_superset_gets_the_rest_they_need(
    turns: list[tuple[float, float]],
) -> None:
    works_s = [work for work, _ in turns]
    rests_s = [rest for _, rest in turns]

    after_s = superset_rest_s(works_s, rests_s)

    changes_s = 15 * (len(turns) - 1)
    for work, rest in turns:
        assert after_s + changes_s + sum(works_s) - work >= rest - 1e-9
    assert after_s >= 15


def test_warm_ups_of_a_superset_come_before_its_rounds() -> None:
    ramp = sets(1, 5, 5, 60, SetKind.WARM_UP)
    day = Day(
        "A",
        (
            Slot(("bench-press",), (ramp, sets(2, 8, 8, 90)), group="A"),
            Slot(("barbell-row",), (ramp, sets(2, 8, 8, 90)), group="A"),
        ),
    )

    kinds = [
        it.kind
        for it in session_walk(day, EXERCISES).lines
        if it.kind in {StepKind.WARM_UP, StepKind.WORK}
    ]

    assert kinds == [StepKind.WARM_UP] * 2 + [StepKind.WORK] * 4


def test_a_slot_alone_takes_as_long_as_in_the_walk() -> None:
    slot = Slot(("barbell-curl",), (sets(3, 10, 12, 60),))
    day = Day("A", (slot, slot))

    walk = session_walk(day, EXERCISES)

    assert walk.per_slot_s[0] == slot_seconds(slot, barbell_curl())
    assert walk.minutes == walk.total_s / 60


def test_an_unknown_exercise_is_named() -> None:
    with pytest.raises(UnknownNameError, match="back-squat"):
        session_walk(Day("A", (Slot(("back-sqat",), ()),)), EXERCISES)


def test_no_rest_at_all_is_no_step() -> None:
    circuit = (Slot((it,), (sets(1, 10, 10, 0),)) for it in ("push-up", "plank"))

    lines = session_walk(Day("A", tuple(circuit)), EXERCISES).lines

    assert StepKind.REST not in {line.kind for line in lines}
