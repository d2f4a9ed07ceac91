"""What a person can lift, as far as it is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.profile import Profile, Provenance, profile
from liftwright.catalog import catalog
from liftwright.domain.person import KnownLift, Person
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.quantities import (
    Effort,
    EffortScale,
    Mass,
    kilograms,
    pounds,
)


def profile_of(*lifts: KnownLift, body_mass: Mass | None = None) -> Profile:
    return profile(Person(lifts=lifts, body_mass=body_mass), catalog())


def rpe(value: float) -> Effort:
    return Effort(EffortScale.RPE, value)


def doubt(known: Profile, exercise_id: str) -> float:
    one_rm = known.one_rm(exercise_id)

    assert one_rm is not None
    return one_rm.sd_kg / one_rm.mean_kg


def test_nothing_known_is_no_number() -> None:
    nobody = profile_of()

    assert nobody.one_rm("back-squat") is None
    assert nobody.strength("back-squat") is None
    assert nobody.k("bench-press") == value("load_reps.k.bench")
    assert not nobody.curve("bench-press").is_learned


def test_a_tested_1rm_is_as_good_as_tests_are() -> None:
    known = profile_of(KnownLift("back-squat", pounds(300)))

    strength = known.strength("back-squat")
    assert strength is not None
    assert strength.provenance is Provenance.MEASURED
    assert strength.one_rm.mean_kg == pytest.approx(pounds(300).kg)
    assert doubt(known, "back-squat") == pytest.approx(
        value("reliability.one_rm.cv") / 100
    )
    assert "good to about 8%" in strength.reason


def test_a_set_gives_an_estimate_with_its_reason() -> None:
    known = profile_of(KnownLift("bench-press", kilograms(100), 5, rpe(8)))

    strength = known.strength("bench-press")
    assert strength is not None
    assert strength.provenance is Provenance.ESTIMATED
    assert strength.reason.startswith("Estimated from 100 kg x 5 at RPE 8.")
    assert "counts as 8 to failure" in strength.reason
    assert (
        strength.one_rm.low_kg
        < 100 / fraction_at_reps(7, 31)
        < (strength.one_rm.high_kg)
    )


def test_a_test_and_a_long_set_teach_the_curve() -> None:
    grinder = profile_of(
        KnownLift("bench-press", kilograms(100)),
        KnownLift("bench-press", kilograms(80), 12),
    )

    assert grinder.curve("bench-press").is_learned
    assert grinder.k("bench-press") > value("load_reps.k.bench")


@given(st.integers(1, 12), st.floats(20, 300))
def test_more_kilograms_for_the_same_repetitions_are_a_greater_1rm(
    reps: int, load: float
) -> None:
    weaker = profile_of(KnownLift("deadlift", kilograms(load), reps))
    stronger = profile_of(KnownLift("deadlift", kilograms(load * 1.1), reps))

    here, there = weaker.one_rm("deadlift"), stronger.one_rm("deadlift")
    assert here is not None
    assert there is not None
    assert there.mean_kg > here.mean_kg


def test_a_figure_out_of_a_log_brings_its_own_doubt() -> None:
    logged = KnownLift("back-squat", kilograms(140), sd_fraction=0.09)

    alone = profile_of(logged)
    tested = profile_of(logged, KnownLift("back-squat", kilograms(150)))

    assert doubt(alone, "back-squat") == pytest.approx(0.09)
    assert doubt(tested, "back-squat") < value("reliability.one_rm.cv") / 100
    together = tested.one_rm("back-squat")
    assert together is not None
    assert 145 < together.mean_kg < 150
    strength = alone.strength("back-squat")
    assert strength is not None
    assert "your log" in strength.reason


def test_a_related_lift_gives_a_wide_guess_that_says_so() -> None:
    known = profile_of(KnownLift("back-squat", kilograms(150)))

    guess = known.strength("front-squat")
    assert guess is not None
    assert guess.provenance is Provenance.INFERRED
    assert guess.one_rm.mean_kg == pytest.approx(120)
    assert guess.findings[0] == "ratios.convention.squat"
    assert "usually about 80% of it" in guess.reason
    assert doubt(known, "front-squat") > 3 * doubt(known, "back-squat")


def test_a_lift_of_ones_own_outweighs_every_guess() -> None:
    known = profile_of(
        KnownLift("back-squat", kilograms(150)),
        KnownLift("front-squat", kilograms(100)),
    )

    one_rm = known.one_rm("front-squat")
    assert one_rm is not None
    assert one_rm.mean_kg == pytest.approx(100)


def test_the_guess_with_the_least_doubt_is_taken() -> None:
    known = profile_of(
        KnownLift("front-squat", kilograms(150)),
        KnownLift("back-squat", kilograms(150)),
    )

    guess = known.strength("pause-squat")
    assert guess is not None
    assert "back squat" in guess.reason


def test_no_guess_is_made_across_families_or_for_machines() -> None:
    known = profile_of(KnownLift("bench-press", kilograms(100)))

    assert known.one_rm("overhead-press") is None
    assert known.one_rm("machine-chest-press") is None
    assert known.one_rm("no-such-exercise") is None


def test_a_bodyweight_lift_counts_the_body() -> None:
    known = profile_of(KnownLift("pull-up", kilograms(20), 1), body_mass=kilograms(80))

    one_rm, chin_up = known.one_rm("pull-up"), known.one_rm("chin-up")
    assert one_rm is not None
    assert one_rm.mean_kg == pytest.approx(100)
    assert chin_up is not None
    assert chin_up.mean_kg == pytest.approx(103)


def test_assistance_is_taken_off_the_body() -> None:
    known = profile_of(
        KnownLift("assisted-pull-up", kilograms(30), 1), body_mass=kilograms(80)
    )

    one_rm = known.one_rm("assisted-pull-up")
    assert one_rm is not None
    assert one_rm.mean_kg == pytest.approx(50)


@pytest.mark.parametrize(
    ("lift", "reason"),
    [
        (KnownLift("pull-up", kilograms(0), 8), "body mass is needed"),
        (KnownLift("back-squat", kilograms(60), 20), "more than 12 repetitions"),
        (KnownLift("back-squat", kilograms(0), 5), "leaves nothing to lift"),
        (KnownLift("plank", kilograms(0), 1), "counted in seconds"),
        (KnownLift("band-row", kilograms(10), 8), "no load that can be weighed"),
        (KnownLift("curl of the cellar", kilograms(10)), "no exercise is called"),
    ],
)
def test_a_lift_that_says_nothing_is_named_with_the_reason(
    lift: KnownLift, reason: str
) -> None:
    known = profile_of(lift)

    (unused,) = known.unused
    assert unused.lift is lift
    assert reason in unused.reason
    assert known.one_rm(lift.exercise) is None


def test_a_set_far_from_failure_is_a_lower_bound() -> None:
    known = profile_of(KnownLift("back-squat", kilograms(100), 5, rpe(5)))

    one_rm = known.one_rm("back-squat")
    assert one_rm is not None
    assert one_rm.is_lower_bound


@pytest.mark.parametrize(
    ("lift", "words"),
    [
        (KnownLift("pull-up", kilograms(0), 8), "body mass x 8"),
        (KnownLift("pull-up", pounds(25), 5), "body mass + 25 lb x 5"),
        (KnownLift("assisted-pull-up", kilograms(20), 5), "body mass - 20 kg x 5"),
    ],
)
def test_a_bodyweight_set_is_told_with_the_body(lift: KnownLift, words: str) -> None:
    strength = profile_of(lift, body_mass=kilograms(80)).strength(lift.exercise)

    assert strength is not None
    assert strength.reason == f"Estimated from {words}."
