import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import all_exercises
from liftwright.coaching.nutrition import (
    creatine_note,
    fat_loss_advice,
    gained_muscle_kcal_per_day,
    protein_target,
    session_energy,
    session_met,
)
from liftwright.domain.aim import Aim
from liftwright.domain.prescription import AskLoad, RepTarget, SetPrescription
from liftwright.domain.program import Day, Slot
from liftwright.evidence import finding
from liftwright.quantities import Mass, Unit, kilograms, pounds

BODIES = st.builds(Mass, st.integers(40_000, 200_000), st.just(Unit.KG))
EXERCISES = all_exercises()


def test_claim_a12_size_needs_1_6_g_per_kg_up_to_2_2() -> None:
    target = protein_target(kilograms(80))

    assert (target.target_g, target.low_g, target.high_g) == (128, 128, 176)
    assert (target.meal_low_g, target.meal_high_g) == (20, 32)


def test_strength_alone_is_flat_from_1_5_g_per_kg() -> None:
    target = protein_target(kilograms(100), aim=Aim.STRENGTH)

    assert (target.low_g, target.target_g, target.high_g) == (150, 160, 200)


def test_losing_weight_takes_the_upper_end_and_says_why() -> None:
    target = protein_target(kilograms(80), loses_weight=True)

    assert target.target_g == target.high_g == 176
    assert any("convention" in note for note in target.notes)


def test_pounds_of_body_mass_count_alike() -> None:
    assert protein_target(pounds(176.37)) == protein_target(kilograms(80))


def test_older_people_are_told_what_falls_with_age() -> None:
    old = protein_target(kilograms(70), age_years=70)
    young = protein_target(kilograms(70), age_years=30)

    assert set(young.notes) < set(old.notes)


@given(BODIES, st.sampled_from(Aim), st.booleans().map(lambda it: {"loses_weight": it}))
def test_the_target_lies_in_its_range(
    body: Mass, aim: Aim, losing: dict[str, bool]
) -> None:
    target = protein_target(body, aim=aim, **losing)

    assert 0 < target.low_g <= target.target_g <= target.high_g
    assert target.meal_low_g < target.meal_high_g < target.target_g
    assert all(finding(key) for key in target.why)


def test_creatine_is_optional_and_has_a_dose() -> None:
    assert "3 to 5 g a day" in creatine_note()
    assert "24 g a day for 5 to 7 days" in creatine_note(kilograms(80))


def test_herrmann_2024_an_hour_at_3_5_met_is_280_kcal_gross_and_200_net() -> None:
    energy = session_energy(kilograms(80), 60)

    assert energy.gross_kcal == pytest.approx(280)
    assert energy.net_kcal == pytest.approx(200)
    assert energy.net_low_kcal == pytest.approx(140)
    assert energy.net_high_kcal == pytest.approx(260)


@given(BODIES, st.floats(1, 240))
def test_net_energy_is_below_gross_and_inside_its_error(
    body: Mass, minutes: float
) -> None:
    energy = session_energy(body, minutes, "met.squats_deadlifts")

    assert 0 < energy.net_low_kcal < energy.net_kcal < energy.net_high_kcal
    assert energy.net_kcal < energy.gross_kcal


def test_claim_b8_gained_muscle_burns_little() -> None:
    assert gained_muscle_kcal_per_day(1.5) == pytest.approx(20, abs=0.6)
    assert gained_muscle_kcal_per_day(1.5, 60) < gained_muscle_kcal_per_day(1.5, 40)


def test_claim_b8_fat_loss_advice_names_honest_sizes() -> None:
    advice = fat_loss_advice(700)

    assert advice.max_deficit_kcal == 500
    assert any(
        "700 kcal a week" in note and "100 a day" in note for note in advice.notes
    )
    assert any("20 kcal a day" in note for note in advice.notes)


def day_of(*ids: str, group: str = "") -> Day:
    sets = (SetPrescription(3, RepTarget(8, 8), AskLoad()),)
    return Day("A", tuple(Slot((it,), sets, group=group) for it in ids))


@pytest.mark.parametrize(
    ("day", "met"),
    [
        (day_of("back-squat", "leg-press", "lateral-raise"), "met.multiple_exercises"),
        (day_of("back-squat", "deadlift", "barbell-curl"), "met.squats_deadlifts"),
        (day_of("push-up", "pull-up", "plank"), "met.bodyweight_general"),
        (day_of("barbell-curl", "lateral-raise", group="A"), "met.circuit"),
        (day_of("no-such-exercise"), "met.multiple_exercises"),
    ],
)
def test_a_session_is_of_the_kind_that_most_of_it_is(day: Day, met: str) -> None:
    assert session_met(day, EXERCISES) == met
