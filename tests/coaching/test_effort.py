from hypothesis import given
from hypothesis import strategies as st

from instances import (
    all_exercises,
    back_squat,
    barbell_curl,
    box_jump,
    hip_stretch,
    plank,
)
from liftwright.coaching.effort import default_effort, with_reserve
from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.evidence import finding, values
from liftwright.quantities import EffortRange


def test_size_goes_nearer_to_failure_on_isolation_work() -> None:
    compound = default_effort(back_squat(), Aim.SIZE)
    isolation = default_effort(barbell_curl(), Aim.SIZE)

    assert compound is not None
    assert isolation is not None
    assert compound.target == EffortRange.rir(1, 2)
    assert isolation.target == EffortRange.rir(0, 1)


def test_strength_stays_well_away_from_failure() -> None:
    strength = default_effort(back_squat(), Aim.STRENGTH)

    assert strength is not None
    assert strength.target == EffortRange.rir(1, 3)


def test_novices_keep_one_more() -> None:
    novice = default_effort(back_squat(), Aim.STRENGTH, level=Level.NOVICE)

    assert novice is not None
    assert novice.target == EffortRange.rir(2, 4)
    assert "effort.target.novice_extra" in novice.why


def test_a_heavy_single_keeps_a_repetition() -> None:
    single = default_effort(barbell_curl(), Aim.SIZE, reps=1)

    assert single is not None
    assert single.target.low.rir == 1


def test_holds_stretches_and_jumps_have_no_reserve() -> None:
    for exercise in (plank(), hip_stretch(), box_jump()):
        assert default_effort(exercise, Aim.SIZE) is None


@given(
    st.sampled_from(list(all_exercises().values())),
    st.sampled_from(Aim),
    st.sampled_from(Level),
    st.none() | st.integers(1, 20),
)
def test_every_default_lies_inside_what_the_evidence_allows(
    exercise: Exercise, aim: Aim, level: Level, reps: int | None
) -> None:
    found = default_effort(exercise, aim, level=level, reps=reps)

    if found is not None:
        allowed = values(f"effort.target.{aim}")
        assert allowed["low"] <= found.target.low.rir
        assert found.target.high.rir <= allowed["high"]
        assert all(finding(key) for key in found.why)


HALVES = st.integers(0, 20).map(lambda n: n / 2)


RANGES = st.builds(
    lambda ends, scale: scale(*sorted(ends)),
    st.tuples(HALVES, HALVES),
    st.sampled_from([EffortRange.rir, EffortRange.rpe]),
)


@given(RANGES, HALVES)
def test_a_reserve_is_always_kept(target: EffortRange, least: float) -> None:
    kept = with_reserve(target, least)

    assert min(kept.low.rir, kept.high.rir) >= least
    if min(target.low.rir, target.high.rir) >= least:
        assert kept is target
