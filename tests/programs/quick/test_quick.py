"""What people type in the gym becomes the sets that they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import exercise
from liftwright.domain.session import Pain, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.errors import NotationError
from liftwright.programs.quick import read_quick
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    Unit,
    kilograms,
    pounds,
)


def read(
    text: str, unit: Unit | None = Unit.KG
) -> list[tuple[str, list[PerformedSet]]]:
    blocks = read_quick(text, find=exercise, unit=unit)
    return [(it.exercise, list(it.sets)) for it in blocks]


def sets(text: str) -> list[PerformedSet]:
    return [it for _, done in read(text) for it in done]


def bar(kg: float, reps: int) -> PerformedSet:
    return PerformedSet(Reps(reps), Load.external(kilograms(kg)))


def test_a_set_is_load_times_repetitions_with_what_there_is_to_say() -> None:
    [(name, done)] = read("bench 100x5@8, 100x5, 95x6 pain 3 shoulder")
    assert name == "bench-press"
    assert done[0] == PerformedSet(
        Reps(5), Load.external(kilograms(100)), effort=Effort(EffortScale.RPE, 8)
    )
    assert done[1] == bar(100, 5)
    assert done[2].pain == Pain(3, "shoulder")


def test_the_load_goes_on_until_another_is_said() -> None:
    assert sets("bench 100x5, 5, 4, 90x8") == [
        bar(100, 5),
        bar(100, 5),
        bar(100, 4),
        bar(90, 8),
    ]


def test_like_sets_are_counted_before_or_behind() -> None:
    assert sets("squat 3x5 140kg") == [bar(140, 5)] * 3
    assert sets("squat 3x5 140, 5") == [bar(140, 5)] * 4
    assert sets("squat 3 x 5 @ 140") == [bar(140, 5)] * 3
    assert sets("squat 140x5x3") == [bar(140, 5)] * 3


def test_a_decimal_comma_is_no_new_set() -> None:
    assert sets("bench 102,5x5, 5") == [bar(102.5, 5)] * 2


def test_sets_may_follow_each_other_without_a_blank() -> None:
    assert sets("bench 75x9,75x9,60x5,5x5") == [
        bar(75, 9),
        bar(75, 9),
        bar(60, 5),
        bar(5, 5),
    ]
    (half,) = sets("bench 100x5@8,5")
    assert half.effort == Effort(EffortScale.RPE, 8.5)


def test_the_unit_that_is_typed_counts() -> None:
    assert sets("bench 225lb x 5")[0].load == Load.external(pounds(225))


def test_the_unit_that_is_typed_holds_for_what_follows() -> None:
    [first, second] = sets("squat 225lb x 5; bench 135x5")
    assert first.load.mass == pounds(225)
    assert second.load.mass == pounds(135)


def test_a_load_without_any_unit_is_refused() -> None:
    with pytest.raises(NotationError, match="has no unit"):
        read("bench 100x5", unit=None)


def test_body_weight_exercises_add_take_off_or_leave_it() -> None:
    plain, added, less = sets("pull-up 8, +10x5, -20x8")
    assert plain.load == Load.bodyweight()
    assert added.load == Load.bodyweight(kilograms(10))
    assert less.load == Load.bodyweight(kilograms(-20))
    assert [it.done for it in sets("push-up 3x12")] == [Reps(12)] * 3


def test_the_help_of_a_machine_is_help_with_or_without_a_minus() -> None:
    for text in ("assisted pull-up 20x8", "assisted pull-up -20x8"):
        assert sets(text)[0].load == Load.assisted(kilograms(20))


def test_dumbbells_are_counted_per_hand() -> None:
    assert sets("dumbbell bench 30x8")[0].load.basis is Basis.PER_HAND


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("plank 45s", Hold(45)),
        ("plank 1:30", Hold(90)),
        ("plank 2 min", Hold(120)),
        ("farmer's walk 32kg x 20m", Distance(20)),
        ("box jump 5 jumps", Contacts(5)),
        ("dumbbell curl 12x8/7", SideReps(8, 7)),
        ("bench 100x3+2+2", MiniSets((3, 2, 2))),
        ("bench 100x0", Reps(0)),
    ],
)
def test_work_is_counted_as_it_is_said(text: str, done: object) -> None:
    assert [it.done for it in sets(text)] == [done]


def test_a_word_before_a_set_says_what_it_is_for() -> None:
    kinds = [
        it.kind for it in sets("bench w 60x5, top 120x1, drop 80x10, back-off 90x8")
    ]
    assert kinds == [SetKind.WARM_UP, SetKind.TOP, SetKind.DROP, SetKind.BACK_OFF]


def test_remarks_stand_behind_a_set_in_any_order() -> None:
    [done] = sets('squat 140x5 rest 3:00 "deep" rir 1.5 tempo 3-1-x-0')
    assert (done.rest_before_s, done.note, str(done.tempo)) == (180, "deep", "3-1-x-0")
    assert done.effort == Effort(EffortScale.RIR, 1.5)
    assert sets("push-up 20 failed")[0].effort == Effort(EffortScale.RIR, 0)


def test_exercises_follow_each_other() -> None:
    text = 'bench 100x5, squat 140x5; deadlift 180x5\n"t-bar row": 60x10'
    assert [name for name, _ in read(text)] == [
        "bench-press",
        "back-squat",
        "deadlift",
        "t-bar-row",
    ]


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "nothing was said"),
        ("100x5", 1, "of which exercise"),
        ("benhc 100x5", 1, "Did you mean"),
        ("bench", 1, "has no sets"),
        ('bench 100x5 "felt', 13, "never closed"),
        ("bench 5", 7, "with which load"),
        ("bench 100x5, 100x5 quickly", 14, "says nothing"),
        ("bench 100x5@12", 7, "RPE must be 0 to 10"),
        ("bench 100x5 pain 11", 7, "pain must be 0 to 10"),
        ("bench -100x5", 7, "load"),
        ("bench 100x500000", 7, "repetitions done must be"),
        ("bench 5x5x100x5", 7, "says nothing"),
        ("bench 60x5 62.5", 7, "60 sets at once"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(
    text: str, column: int, message: str
) -> None:
    with pytest.raises(NotationError, match=message) as caught:
        read(text)
    assert caught.value.problems[0].column == column


def test_nothing_is_taken_where_anything_is_wrong() -> None:
    with pytest.raises(NotationError) as caught:
        read("bench 100x5; squat 140xx; foo 3x5")
    assert len(caught.value.problems) == 2


WORDS = st.sampled_from(
    [
        "bench",
        "100x5",
        "@8",
        ",",
        ";",
        "pain 3",
        "bw",
        "x",
        "+10",
        "30s",
        '"',
        "w",
        "rir",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join)))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        blocks = read_quick(text, find=exercise, unit=Unit.KG)
    except NotationError as error:
        said = str(error)
    else:
        said = "read" if blocks and all(block.sets for block in blocks) else ""
    assert said


@given(
    kg=st.integers(1, 400),
    reps=st.integers(1, 30),
    n_sets=st.integers(1, 10),
    rpe=st.sampled_from([6, 7.5, 8, 9.5, 10]),
)
def test_every_spelling_of_like_sets_means_the_same(
    kg: int, reps: int, n_sets: int, rpe: float
) -> None:
    spelled = {
        f"squat {kg}kg x {reps} x {n_sets} @{rpe}",
        f"squat {n_sets}x{reps} {kg}kg @ RPE {rpe}",
        f"squat: {n_sets} x {reps} @ {kg} kg rpe {rpe}",
    }
    found = {tuple(sets(text)) for text in spelled}
    assert len(found) == 1
    [done] = found
    assert len(done) == n_sets
    assert done[0].effort == Effort(EffortScale.RPE, rpe)
