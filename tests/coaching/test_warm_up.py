from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from instances import (
    all_exercises,
    assisted_pull_up,
    back_squat,
    band_row,
    barbell_curl,
    bench_press,
    dumbbell_bench_press,
    home_gym_kg,
    home_gym_lb,
    lateral_raise,
    leg_press,
    plank,
    pull_up,
)
from liftwright.catalog import ladders
from liftwright.coaching.forms import easier_forms
from liftwright.coaching.plates import loadable_masses, nearest_loadable
from liftwright.coaching.warm_up import ramp
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.work import SetKind
from liftwright.quantities import Basis, Load, LoadKind, Mass, kilograms, pounds


def in_words(sets: tuple[SetPrescription, ...]) -> list[str]:
    words = []
    for it in sets:
        assert isinstance(it.load, FixedLoad)
        assert isinstance(it.target, RepTarget)
        load = it.load.load
        words.append(f"{load.mass or load.band or 'body'} x {it.target.low}")
    return words


def squat_ramp(working: Mass, fraction_1rm: float, *, is_first: bool) -> list[str]:
    place = home_gym_kg() if working.unit is kilograms(0).unit else home_gym_lb()
    load = Load.external(working)
    return in_words(
        ramp(
            back_squat(),
            load,
            place,
            fraction_1rm=fraction_1rm,
            is_first_for_pattern=is_first,
        )
    )


def test_heavy_work_gets_the_whole_ramp() -> None:
    assert squat_ramp(kilograms(150), 0.88, is_first=True) == [
        "20 kg x 8",
        "60 kg x 6",
        "90 kg x 4",
        "120 kg x 2",
        "135 kg x 1",
    ]


def test_moderate_work_does_without_the_single() -> None:
    assert squat_ramp(pounds(225), 0.75, is_first=True) == [
        "45 lb x 8",
        "95 lb x 6",
        "135 lb x 4",
        "185 lb x 2",
    ]


def test_a_light_load_gets_a_short_ramp() -> None:
    assert squat_ramp(kilograms(40), 0.7, is_first=True) == ["20 kg x 6", "32.5 kg x 2"]


def test_an_empty_bar_needs_no_warm_up_of_its_own() -> None:
    assert squat_ramp(kilograms(20), 0.7, is_first=True) == []


def test_a_bar_that_is_nearly_the_work_is_lifted_twice_only() -> None:
    assert squat_ramp(kilograms(22.5), 0.7, is_first=True) == ["20 kg x 2"]


def test_warm_muscles_need_little_more() -> None:
    assert squat_ramp(kilograms(100), 0.75, is_first=False) == ["70 kg x 4"]
    assert squat_ramp(kilograms(100), 0.9, is_first=False) == ["60 kg x 4", "80 kg x 2"]


def test_easy_work_needs_no_set_near_its_load() -> None:
    assert squat_ramp(kilograms(60), 0.5, is_first=True) == ["20 kg x 8", "40 kg x 4"]


def ramp_of(
    exercise: Exercise, working: Load, *, is_first: bool = True
) -> tuple[SetPrescription, ...]:
    return ramp(
        exercise,
        working,
        home_gym_kg(),
        fraction_1rm=0.75,
        is_first_for_pattern=is_first,
    )


def test_dumbbells_ramp_without_a_bar() -> None:
    working = Load.external(kilograms(30), Basis.PER_HAND)

    assert in_words(ramp_of(dumbbell_bench_press(), working)) == [
        "12.5 kg x 6",
        "17.5 kg x 4",
        "25 kg x 2",
    ]


def test_isolation_work_needs_one_set_at_most() -> None:
    raise_10 = Load.external(kilograms(10), Basis.PER_HAND)
    curl_40 = Load.external(kilograms(40))

    assert in_words(ramp_of(lateral_raise(), raise_10)) == ["5 kg x 4"]
    assert in_words(ramp_of(barbell_curl(), curl_40)) == ["27.5 kg x 4"]
    assert ramp_of(barbell_curl(), curl_40, is_first=False) == ()


def test_weighted_pull_ups_start_with_body_mass_alone() -> None:
    assert in_words(ramp_of(pull_up(), Load.bodyweight(kilograms(40))))[-1:] == [
        "23.75 kg x 2"
    ]


def test_a_weaker_band_warms_up_for_a_stronger_one() -> None:
    red = Load.banded("red", kilograms(12))
    yellow = Load.banded("yellow", kilograms(5))

    assert in_words(ramp_of(band_row(), red)) == ["5 kg x 8"]
    assert ramp_of(band_row(), yellow) == ()
    assert ramp_of(band_row(), red, is_first=False) == ()


def test_assisted_work_warms_up_with_more_help() -> None:
    assert in_words(ramp_of(assisted_pull_up(), Load.assisted(kilograms(20)))) == [
        "30 kg x 4"
    ]
    assert ramp_of(assisted_pull_up(), Load.assisted(kilograms(60))) == ()


def test_holds_and_carries_have_no_ramp() -> None:
    carry = replace(leg_press(), measure=Measure.METRES)

    assert ramp_of(plank(), Load.bodyweight()) == ()
    assert ramp_of(carry, Load.external(kilograms(50))) == ()


@given(
    st.sampled_from([back_squat(), bench_press(), dumbbell_bench_press()]),
    st.floats(0, 180),
    st.floats(0.3, 1),
    st.booleans().map(lambda is_first: {"is_first_for_pattern": is_first}),
)
def test_every_ramp_rises_stays_below_the_work_and_can_be_loaded(
    exercise: Exercise, kg: float, fraction_1rm: float, order: dict[str, bool]
) -> None:
    place = home_gym_kg()
    working = nearest_loadable(exercise, place, kilograms(kg)).load

    sets = ramp(exercise, working, place, fraction_1rm=fraction_1rm, **order)

    masses = [it.load.load.mass for it in sets if isinstance(it.load, FixedLoad)]
    reps = [it.target.low for it in sets if isinstance(it.target, RepTarget)]
    assert len(masses) == len(reps) == len(sets) <= 5
    assert set(masses) <= set(loadable_masses(exercise, place))
    assert all(mass is not None and working.mass is not None for mass in masses)
    rising = [mass.kg for mass in masses if mass is not None]
    assert rising == sorted(set(rising))
    assert all(working.mass is not None and kg < working.mass.kg for kg in rising)
    assert reps == sorted(reps, reverse=True)
    assert all(it.kind is SetKind.WARM_UP and it.rest_s for it in sets)


ON_A_LADDER = [it for rungs in ladders().values() for it in rungs]


@given(st.sampled_from(ON_A_LADDER))
def test_easier_forms_are_lower_on_the_ladder_the_nearest_first(
    exercise: Exercise,
) -> None:
    everything = frozenset().union(*(it.equipment for it in ON_A_LADDER))
    place = replace(home_gym_kg(), equipment=everything)

    easier = easier_forms(exercise, place)

    rungs = [it.ladder.rung for it in (exercise, *easier) if it.ladder is not None]
    assert rungs == sorted(rungs, reverse=True)
    assert len(easier) == sum(
        it.ladder is not None
        and exercise.ladder is not None
        and it.ladder.ladder == exercise.ladder.ladder
        and it.ladder.rung < exercise.ladder.rung
        for it in ON_A_LADDER
    )


def test_bodyweight_work_warms_up_in_an_easier_form() -> None:
    hardest = next(it for it in ON_A_LADDER if it.id == "toes-to-bar")

    (easier,) = ramp_of(hardest, Load.bodyweight())

    assert in_words((easier,)) == ["body x 6"]
    assert easier.note == "in an easier form: lying leg raise"


def test_the_lowest_rung_warms_up_with_two_repetitions_of_itself() -> None:
    alone = replace(pull_up(), ladder=None)

    assert easier_forms(alone, home_gym_kg()) == ()
    assert in_words(ramp_of(alone, Load.bodyweight())) == ["body x 2"]


def test_only_work_with_a_load_of_its_kind_is_ramped() -> None:
    for exercise in all_exercises().values():
        if exercise.load_kind is LoadKind.NONE:
            assert ramp_of(exercise, Load.none()) == ()
