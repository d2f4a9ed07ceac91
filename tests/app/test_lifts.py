import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.given_values import flag
from liftwright.app.lifts import lift_given
from liftwright.domain.person import KnownLift
from liftwright.errors import FieldError, InputError
from liftwright.quantities import (
    Effort,
    EffortScale,
    Mass,
    Unit,
    kilograms,
    pounds,
)


@pytest.mark.parametrize(
    ("text", "lift"),
    [
        ("squat 300lb", KnownLift("back-squat", pounds(300))),
        ("Bench: 100 kg x 5", KnownLift("bench-press", kilograms(100), 5)),
        (
            "bench 100kg x 5 @8",
            KnownLift("bench-press", kilograms(100), 5, Effort(EffortScale.RPE, 8)),
        ),
        (
            "deadlift 180kg x3 RIR 2",
            KnownLift("deadlift", kilograms(180), 3, Effort(EffortScale.RIR, 2)),
        ),
        (
            "ohp 60kg \N{MULTIPLICATION SIGN} 5 @ RPE 7.5",
            KnownLift("overhead-press", kilograms(60), 5, Effort(EffortScale.RPE, 7.5)),
        ),
        ("pull-up +20kg x 4", KnownLift("pull-up", kilograms(20), 4)),
        ("pull-up bw+20kg x 4", KnownLift("pull-up", kilograms(20), 4)),
        ("pull-up 0kg x 8", KnownLift("pull-up", kilograms(0), 8)),
        ("pull-up 8", KnownLift("pull-up", kilograms(0), 8)),
        ("pullups: 8 reps", KnownLift("pull-up", kilograms(0), 8)),
        (
            "dip bodyweight x 10 @9",
            KnownLift("dip", kilograms(0), 10, Effort(EffortScale.RPE, 9)),
        ),
    ],
)
def test_a_lift_is_read_as_lifters_write_it(text: str, lift: KnownLift) -> None:
    assert lift_given(flag(text), None) == lift


@given(
    st.integers(1, 500_000),
    st.integers(1, 50),
    st.none() | st.integers(0, 20).map(lambda halves: halves / 2),
)
def test_any_set_reads_back_as_it_is_written(
    milliunits: int, reps: int, rpe: float | None
) -> None:
    mass = Mass(milliunits, Unit.KG)
    at = "" if rpe is None else f" @{rpe:g}"

    lift = lift_given(flag(f"bench press {mass} x {reps}{at}"), None)

    assert (lift.mass, lift.reps) == (mass, reps)
    assert (lift.effort.rpe if lift.effort else None) == rpe


def test_a_bare_number_takes_the_unit_that_was_said() -> None:
    assert lift_given(flag("squat 300"), Unit.LB).mass == pounds(300)
    with pytest.raises(FieldError, match="with its unit"):
        lift_given(flag("squat 300"), None)


def test_a_bare_number_counts_repetitions_where_the_body_is_lifted() -> None:
    assert lift_given(flag("pull-up 8"), Unit.KG) == KnownLift(
        "pull-up", kilograms(0), 8
    )
    assert lift_given(flag("pull-up +8"), Unit.KG) == KnownLift("pull-up", kilograms(8))


def test_an_unknown_exercise_comes_with_the_nearest_names() -> None:
    with pytest.raises(InputError, match=r"--it: unknown exercise 'benhc'.*bench"):
        lift_given(flag("benhc 100kg"), None)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("squat", "a lift such as"),
        ("300lb", "a lift such as"),
        ("", "nothing is not possible"),
        ("squat 3000kg", "at most 700 kg"),
        ("squat 0kg", "above 0"),
        ("squat 100kg x 0", "1 to 50 repetitions"),
        ("squat 100kg x 99", "1 to 50 repetitions"),
        ("squat 100kg x 5 @11", "0 to 10 in halves"),
        ("squat 100kg x 5 @8.3", "0 to 10 in halves"),
        ("squat 100 stone", "kg or lb"),
        ("squat x 5", "Back squat needs its load"),
        ("squat bw x 5", "Back squat needs its load"),
        ("assisted pull-up 0kg x 5", "above 0"),
        ("plank 60", "counted in seconds"),
        ("squat " + "9" * 5000, "a lift such as"),
    ],
)
def test_what_is_no_lift_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(FieldError, match=complaint):
        lift_given(flag(text), None)
