"""What a lifter can do now, out of their log."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.own_lifts import strength_of
from liftwright.adaptation.params import SHOWN_STEP
from liftwright.adaptation.recent import current_lifts, recent_lifts
from liftwright.catalog import catalog
from liftwright.domain.person import KnownLift, Person
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Hold, Reps, SetKind
from liftwright.evidence import values
from liftwright.quantities import (
    Effort,
    EffortScale,
    Load,
    Mass,
    kilograms,
    pounds,
)

TODAY = date(2026, 6, 30)


def day(days_ago: int) -> date:
    return TODAY - timedelta(days=days_ago)


def did(
    mass: Mass, reps: int, kind: SetKind = SetKind.WORK, rpe: float | None = None
) -> PerformedSet:
    effort = None if rpe is None else Effort(EffortScale.RPE, rpe)
    return PerformedSet(Reps(reps), Load.external(mass), kind, effort)


def session(
    days_ago: int, *sets: PerformedSet, exercise: str = "back-squat"
) -> Session:
    return Session(day(days_ago), (Block(exercise, sets),))


def steady(n_sessions: int, load_kg: float = 100) -> list[Session]:
    return [session(3 * n, did(kilograms(load_kg), 5)) for n in range(n_sessions)]


def squat(sessions: list[Session]) -> KnownLift:
    (lift,) = current_lifts(sessions, today=TODAY)
    return lift


def test_a_log_of_like_sessions_shows_their_best_and_a_little_more() -> None:
    lift = squat(steady(10))

    shown = 100 * (1 + 4 / 35)
    assert lift.exercise == "back-squat"
    assert lift.reps == 1
    assert lift.effort is None
    assert shown < lift.mass.kg < 1.05 * shown


def test_the_fewer_sessions_the_wider_the_doubt() -> None:
    one, many = squat(steady(1)), squat(steady(10))

    assert one.sd_fraction is not None
    assert many.sd_fraction is not None
    assert one.sd_fraction > many.sd_fraction
    assert many.sd_fraction > values("log.recent.sd")["barbell_compound"]


def test_a_weaker_fortnight_counts_half() -> None:
    strong = [session(40, did(kilograms(120), 5)), session(35, did(kilograms(120), 5))]
    weak = [session(3, did(kilograms(100), 5)), session(0, did(kilograms(100), 5))]

    between = squat(strong + weak).mass.kg

    assert squat(weak).mass.kg < between < squat(strong).mass.kg


def test_a_reported_reserve_raises_the_estimate() -> None:
    easy = squat([session(0, did(kilograms(100), 5, rpe=7))])
    to_failure = squat([session(0, did(kilograms(100), 5, rpe=10))])
    unknown = squat([session(0, did(kilograms(100), 5))])

    assert easy.mass.kg > unknown.mass.kg > to_failure.mass.kg
    assert easy.mass.kg > 1.05 * to_failure.mass.kg


@pytest.mark.parametrize(("reps", "rpe"), [(5, 8), (3, 9), (8, 8), (5, 10), (1, 9)])
def test_a_set_with_its_effort_shows_the_same_in_a_log_as_by_hand(
    reps: int, rpe: float
) -> None:
    logged = squat([session(0, did(kilograms(100), reps, rpe=rpe))])

    by_hand = strength_of(
        [KnownLift("back-squat", kilograms(100), reps, Effort(EffortScale.RPE, rpe))],
        catalog()["back-squat"],
        Person(),
    )[0]
    assert logged.mass.kg == pytest.approx(by_hand.one_rm.mean_kg, abs=SHOWN_STEP)


def test_what_nobody_said_is_made_up_for_by_the_share_of_such_days() -> None:
    said = [session(4, did(kilograms(100), 5, rpe=10))]
    unsaid = [session(0, did(kilograms(100), 5))]

    assert squat(said).mass.kg < squat([*said, *unsaid]).mass.kg < squat(unsaid).mass.kg


@pytest.mark.parametrize(
    "slip",
    [did(kilograms(1000), 5), did(pounds(2451), 6), did(kilograms(100), 877)],
)
def test_a_slip_of_the_pen_changes_next_to_nothing(slip: PerformedSet) -> None:
    honest = squat(steady(6))

    slipped = squat([*steady(6), session(1, slip)])

    assert slipped.mass.kg == pytest.approx(honest.mass.kg, rel=0.01)


def test_slips_are_named() -> None:
    log = [
        *steady(6),
        session(1, did(kilograms(1000), 5)),
        session(2, did(kilograms(300), 5)),
    ]

    found = recent_lifts(log, today=TODAY)

    assert [(it.day, it.reason) for it in found.set_aside] == [
        (day(1), "1000 kg is more than anybody has lifted"),
        (day(2), "334 kg as a 1RM is more than 2 times that of any other day"),
    ]


def test_warm_ups_drops_and_long_sets_say_nothing() -> None:
    log = [
        session(
            0,
            did(kilograms(200), 5, SetKind.WARM_UP),
            did(kilograms(200), 5, SetKind.DROP),
            did(kilograms(200), 20),
        )
    ]

    assert current_lifts(log, today=TODAY) == ()


def test_only_the_weeks_before_the_last_session_count() -> None:
    old = session(57 + 100, did(kilograms(200), 5))
    log = [old, *(session(100 + n, did(kilograms(100), 5)) for n in range(3))]

    found = recent_lifts(log, today=TODAY)

    assert (found.until, found.since) == (day(100), day(100 + 55))
    assert found.lifts[0].mass.kg < 125


def test_sessions_of_the_future_do_not_count() -> None:
    log = [*steady(3), session(-5, did(kilograms(200), 5))]

    assert recent_lifts(log, today=TODAY).until == TODAY
    assert squat(log).mass.kg < 125


def test_no_log_is_no_lifts() -> None:
    found = recent_lifts([], today=TODAY)

    assert (found.lifts, found.until) == ((), TODAY)


def test_the_unit_used_last_is_the_unit_of_the_answer() -> None:
    log = [session(7, did(kilograms(100), 5)), session(0, did(pounds(225), 5))]

    assert squat(log).mass == pounds(squat(log).mass.amount)


def test_names_without_an_exercise_are_listed() -> None:
    log = [session(0, did(kilograms(30), 8), exercise="Curl of the Cellar")]

    assert recent_lifts(log, today=TODAY).unresolved == ("Curl of the Cellar",)


def test_a_bodyweight_exercise_gives_its_best_set() -> None:
    sets = (
        PerformedSet(Reps(15), Load.bodyweight()),
        PerformedSet(Reps(5), Load.bodyweight(kilograms(20))),
        PerformedSet(Reps(6), Load.bodyweight(kilograms(20))),
        PerformedSet(Reps(300), Load.bodyweight(kilograms(30))),
        PerformedSet(Hold(30), Load.bodyweight(kilograms(40))),
    )

    (lift,) = current_lifts([session(0, *sets, exercise="pull-up")], today=TODAY)

    assert lift == KnownLift("pull-up", kilograms(20), 6)


def test_less_help_is_the_better_assisted_set() -> None:
    sets = (
        PerformedSet(Reps(9), Load.assisted(kilograms(30))),
        PerformedSet(Reps(6), Load.assisted(kilograms(20))),
    )

    (lift,) = current_lifts(
        [session(0, *sets, exercise="assisted-pull-up")], today=TODAY
    )

    assert lift == KnownLift("assisted-pull-up", kilograms(20), 6)


@pytest.mark.parametrize("exercise", ["plank", "band-row"])
def test_what_has_no_weight_to_tell_gives_no_lift(exercise: str) -> None:
    log = [session(0, did(kilograms(10), 5), exercise=exercise)]

    assert current_lifts(log, today=TODAY) == ()


def test_dumbbells_logged_both_together_are_set_aside() -> None:
    bench = session(0, did(kilograms(100), 5), exercise="bench-press")
    both = session(0, did(kilograms(76), 5), exercise="dumbbell-bench-press")
    each = session(0, did(kilograms(38), 5), exercise="dumbbell-bench-press")

    doubted = recent_lifts([bench, both], today=TODAY)
    believed = recent_lifts([bench, each], today=TODAY)

    assert [it.exercise for it in doubted.lifts] == ["bench-press"]
    assert "too much beside your main lift" in doubted.set_aside[0].reason
    assert len(believed.lifts) == 2


logs = st.lists(
    st.builds(
        lambda days_ago, load, reps: session(days_ago, did(kilograms(load), reps)),
        st.integers(0, 55),
        st.integers(40, 200),
        st.integers(1, 12),
    ),
    min_size=1,
    max_size=12,
)


@given(logs, st.randoms(use_true_random=False))
def test_the_order_of_the_file_does_not_matter(
    log: list[Session], shuffler: Random
) -> None:
    shuffled = [*log]
    shuffler.shuffle(shuffled)

    assert current_lifts(shuffled, today=TODAY) == current_lifts(log, today=TODAY)


@given(logs)
def test_every_estimate_lies_near_what_was_lifted(log: list[Session]) -> None:
    lift = squat(log)

    lifted = [
        one.load.mass.kg for it in log for one in it.blocks[0].sets if one.load.mass
    ]
    assert 0.75 * min(lifted) < lift.mass.kg < 1.5 * max(lifted)
    assert lift.sd_fraction is not None
    assert lift.sd_fraction > 0
