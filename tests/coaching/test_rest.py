import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import all_exercises, back_squat, box_jump, hip_stretch, lateral_raise
from liftwright.coaching.rest import RestStyle, prescribed_rest
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.evidence import finding

STYLES = st.builds(
    RestStyle,
    rules=st.sampled_from(Ruleset),
    level=st.sampled_from(Level),
    saves_time=st.booleans(),
)
EXERCISES = st.sampled_from(list(all_exercises().values()))


def test_size_rests_at_least_a_minute_and_a_half_on_compound_lifts() -> None:
    assert prescribed_rest(back_squat(), Aim.SIZE).range_s == (90, 120)


def test_strength_rests_two_to_three_minutes() -> None:
    assert prescribed_rest(back_squat(), Aim.STRENGTH).range_s == (120, 180)


def test_near_maximal_work_rests_longer() -> None:
    heavy = prescribed_rest(back_squat(), Aim.STRENGTH, fraction_1rm=0.92)

    assert heavy.range_s == (180, 300)


@pytest.mark.parametrize("aim", list(Aim))
def test_isolation_rests_a_minute_to_a_minute_and_a_half(aim: Aim) -> None:
    assert prescribed_rest(lateral_raise(), aim).range_s == (60, 90)


def test_claim_b20_the_articles_rest_1_to_3_and_2_to_5_minutes() -> None:
    by_articles = RestStyle(rules=Ruleset.ARTICLES)

    size = prescribed_rest(back_squat(), Aim.SIZE, style=by_articles)
    strength = prescribed_rest(back_squat(), Aim.STRENGTH, style=by_articles)

    assert size.range_s == (60, 180)
    assert strength.range_s == (120, 300)


@pytest.mark.parametrize("rules", list(Ruleset))
def test_claim_a5_one_minute_is_reachable_to_save_time(rules: Ruleset) -> None:
    hurried = RestStyle(rules=rules, saves_time=True)

    assert prescribed_rest(back_squat(), Aim.SIZE, style=hurried).range_s == (60, 60)


def test_saving_time_costs_trained_lifters_more_than_novices() -> None:
    trained = RestStyle(level=Level.ADVANCED, saves_time=True)
    novice = RestStyle(level=Level.NOVICE, saves_time=True)

    assert prescribed_rest(back_squat(), Aim.STRENGTH, style=trained).low_s == 120
    assert prescribed_rest(back_squat(), Aim.STRENGTH, style=novice).low_s == 60


def test_stretches_follow_each_other_and_jumps_are_done_fresh() -> None:
    assert prescribed_rest(hip_stretch(), Aim.SIZE).high_s == 10
    assert prescribed_rest(box_jump(), Aim.STRENGTH).range_s == (60, 120)


@given(EXERCISES, st.sampled_from(Aim), STYLES, st.none() | st.floats(0.3, 1))
def test_every_rest_is_a_range_with_its_findings(
    exercise: Exercise, aim: Aim, style: RestStyle, fraction: float | None
) -> None:
    rest = prescribed_rest(exercise, aim, fraction_1rm=fraction, style=style)

    assert 0 < rest.low_s <= rest.high_s
    assert all(finding(key) for key in rest.why)


@given(EXERCISES, STYLES, st.none() | st.floats(0.3, 1))
def test_strength_never_rests_less_than_size(
    exercise: Exercise, style: RestStyle, fraction: float | None
) -> None:
    size = prescribed_rest(exercise, Aim.SIZE, fraction_1rm=fraction, style=style)
    strength = prescribed_rest(
        exercise, Aim.STRENGTH, fraction_1rm=fraction, style=style
    )

    assert strength.low_s >= size.low_s
