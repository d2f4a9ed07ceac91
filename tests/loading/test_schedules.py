"""Any scheme with any vertical progression, table and model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.prescription import (
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import finding
from liftwright.loading import reps_max, schemes, tables, verticals
from liftwright.loading.effort import RIR
from liftwright.loading.reps_max import RepsMax
from liftwright.loading.schedules import ScheduledWeek, schedule
from liftwright.loading.tables import ProgressionTable, Volume
from loading.models import MODELS, SCHEMES, SMOOTH_MODELS, TABLES, VERTICALS

MODEL = reps_max.personal(35)
TABLE = tables.percent_drop_table()


@given(
    st.sampled_from(sorted(SCHEMES)),
    st.sampled_from(sorted(VERTICALS)),
    st.sampled_from(TABLES),
    st.sampled_from(SMOOTH_MODELS),
    st.integers(1, 6),
)
def test_every_scheme_goes_with_every_progression_table_and_model(
    scheme: str, vertical: str, table: ProgressionTable, model: RepsMax, n_weeks: int
) -> None:
    weeks = schedule(SCHEMES[scheme], VERTICALS[vertical](4), table, model, n_weeks)

    assert [week.index for week in weeks] == list(range(1, n_weeks + 1))
    for week in weeks:
        assert week.sets
        assert sum(one.n_sets for one in week.prescriptions) == len(week.sets)
        for one in week.sets:
            assert one.reps >= 1
            assert one.fraction is not None
            assert 0 < one.fraction <= 1


@given(st.sampled_from(MODELS), st.sampled_from(sorted(SCHEMES)))
def test_every_model_loads_every_scheme(model: RepsMax, scheme: str) -> None:
    (week,) = schedule(SCHEMES[scheme], verticals.constant(1), TABLE, model)

    assert len(week.sets) == len(SCHEMES[scheme])


def fractions(week: ScheduledWeek) -> list[float]:
    return [one.fraction or 0 for one in week.sets]


def test_constant_weeks_get_heavier_at_the_same_repetitions() -> None:
    weeks = schedule(schemes.straight(3, 5), verticals.constant(4), TABLE, MODEL)

    assert all([one.reps for one in week.sets] == [5, 5, 5] for week in weeks)
    heaviest = [max(fractions(week)) for week in weeks]
    assert heaviest == sorted(heaviest)
    assert len(set(heaviest)) == 4


def test_repetitions_held_back_keep_the_load() -> None:
    for scheme in (schemes.straight(3, 10), schemes.ladder(4, 6, 10)):
        weeks = schedule(scheme, verticals.repetition_accumulation(4), TABLE, MODEL)
        assert len({tuple(fractions(week)) for week in weeks}) == 1
        assert weeks[0].sets[-1].reps == 7
        assert weeks[-1].sets[-1].reps == 10


def test_sets_without_a_repetition_left_are_dropped() -> None:
    weeks = schedule(
        schemes.ladder(3, 5, 10), verticals.repetition_accumulation(4), TABLE, MODEL
    )

    assert [one.reps for one in weeks[0].sets] == [2, 7]
    with pytest.raises(ValueError, match="no set of at least one repetition"):
        schedule(schemes.straight(3, 2), verticals.linear(4), TABLE, MODEL)


def test_accumulated_sets_keep_their_own_load() -> None:
    weeks = schedule(
        schemes.wave(10, 8, 6),
        verticals.set_accumulation(2, sets=(0, 1, 2)),
        TABLE,
        MODEL,
    )

    assert [one.reps for one in weeks[1].sets] == [10, 8, 6, 10, 8, 6]
    assert fractions(weeks[1])[:3] == fractions(weeks[1])[3:]


def test_a_progression_starts_again_when_it_is_through() -> None:
    weeks = schedule(schemes.straight(3, 5), verticals.block(3), TABLE, MODEL, 7)

    assert [week.step for week in weeks] == [-1, 0, -2, -1, 0, -2, -1]
    assert weeks[0].sets == weeks[3].sets == weeks[6].sets


def test_back_off_and_drop_loads_follow_the_set_they_refer_to() -> None:
    (back_off,) = schedule(
        schemes.top_and_back_off(3, 8, 2, 0.85), verticals.constant(1), TABLE, MODEL
    )
    (drops,) = schedule(
        schemes.drop(8, 8, 8, share=0.8), verticals.constant(1), TABLE, MODEL
    )

    top, *rest = fractions(back_off)
    assert rest == pytest.approx([0.85 * top] * 2)
    first, second, third = fractions(drops)
    assert (second, third) == pytest.approx((0.8 * first, 0.64 * first))


def test_shares_of_a_training_max_stay_shares() -> None:
    scheme = schemes.percent((5, 5), (0.75, 0.85), PercentBase.TRAINING_MAX)

    (week,) = schedule(scheme, verticals.constant(1), TABLE, MODEL)

    assert [one.fraction for one in week.sets] == [None, None]
    assert week.prescriptions[1].load == PercentLoad(
        PercentBase.TRAINING_MAX, 0.85, 0.85
    )
    assert week.prescriptions[1].effort is None


def test_like_sets_are_written_once() -> None:
    (week,) = schedule(schemes.amrap(5, 3), verticals.constant(1), TABLE, MODEL)

    across, last = week.prescriptions
    assert (across.n_sets, across.target) == (3 - 1, RepTarget(5, 5))
    assert (last.n_sets, last.target) == (1, RepTarget(5, 5, is_open=True))
    assert (last.kind, last.effort) == (SetKind.AMRAP, None)


def test_written_loads_are_rounded_to_a_tenth_of_a_percent() -> None:
    (week,) = schedule(schemes.straight(3, 5), verticals.constant(1), TABLE, MODEL)

    (written,) = week.prescriptions
    assert isinstance(written.load, PercentLoad)
    assert written.load.low == round(week.sets[0].share, 3)
    assert len(str(written.load.low)) <= len("0.123")


def test_effort_written_is_what_the_model_expects() -> None:
    (week,) = schedule(
        schemes.straight(3, 5), verticals.constant(1), tables.rir_table(), MODEL
    )

    (written,) = week.prescriptions
    assert written.effort is not None
    assert written.effort.mean_rir == pytest.approx(week.sets[0].effort)


def test_explosive_sets_say_no_effort() -> None:
    table = next(one for one in TABLES if one.execution != "grinding")

    (week,) = schedule(schemes.straight(3, 3), verticals.constant(1), table, MODEL)

    assert week.prescriptions[0].effort is None


def test_clusters_are_written_with_their_parts() -> None:
    (week,) = schedule(
        SCHEMES["cluster"], verticals.linear(1), tables.rir_table(), MODEL
    )

    (written,) = week.prescriptions
    assert isinstance(written, SetPrescription)
    assert written.target == MiniSetTarget((2, 2, 2), 20)
    assert (written.n_sets, written.kind) == (3, SetKind.CLUSTER)
    assert week.sets[0].fraction == tables.rir_table().fraction(
        MODEL, 6, 0, Volume.NORMAL
    )


def test_an_impossible_load_is_refused() -> None:
    too_light = schemes.manual((5,), deductions=(0.9,))
    too_heavy = schemes.manual((5,), deductions=(-0.5,))

    for scheme in (too_light, too_heavy):
        with pytest.raises(ValueError, match="share of the 1RM"):
            schedule(scheme, verticals.constant(1), TABLE, MODEL)
    with pytest.raises(ValueError, match="at least one set"):
        schedule((), verticals.constant(1), TABLE, MODEL)


def test_a_model_with_an_end_says_no_effort_beyond_it() -> None:
    light = schemes.percent((5,), (0.4,))

    (week,) = schedule(light, verticals.constant(1), TABLE, reps_max.rts_chart())

    assert week.sets[0].rir is None
    assert week.prescriptions[0].effort is None


@given(st.sampled_from(TABLES), st.sampled_from(MODELS))
def test_written_loads_say_their_findings(
    table: ProgressionTable, model: RepsMax
) -> None:
    scheme = schemes.percent((5,), (0.8,)) + schemes.straight(2, 2)

    (week,) = schedule(scheme, verticals.constant(1), table, model)

    stated, by_table = week.prescriptions
    assert stated.why == ()
    assert by_table.why == (table.key, model.key)
    assert all(finding(key) for key in by_table.why)


def test_a_table_of_your_own_has_no_finding() -> None:
    own = tables.straight_table(RIR, tables.Ramp(1, 1), tables.Ramp(1, 1))

    (week,) = schedule(schemes.straight(1, 5), verticals.constant(1), own, MODEL)

    assert week.prescriptions[0].why == (MODEL.key,)
