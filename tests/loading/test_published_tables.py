"""The published tables that the loading families are accepted against."""

from collections.abc import Callable
from itertools import product
from math import log
from random import Random
from statistics import fmean, median, stdev

import pytest

from liftwright.domain.person import Sex
from liftwright.evidence import finding, value, values
from liftwright.loading import rts
from liftwright.loading.curve import k_of_set, reps_at_fraction
from liftwright.loading.formulas import FORMULAS, formula
from liftwright.loading.observations import report_bias, report_sd
from liftwright.loading.one_rm import misfit_sd
from liftwright.loading.scoring import Meet, dots, ipf_gl, wilks, wilks_2020

MULTIPLIER_REPS = (1, 3, 5, 8, 10, 12, 15, 20)
MULTIPLIERS = {
    "epley": (1.0333, 1.1, 1.1667, 1.2667, 1.3333, 1.4, 1.5, 1.6667),
    "brzycki": (1.0, 1.0588, 1.125, 1.2414, 1.3333, 1.44, 1.6364, 2.1176),
    "lander": (1.0139, 1.072, 1.1371, 1.2511, 1.3407, 1.4441, 1.6331, 2.0888),
    "lombardi": (1.0, 1.1161, 1.1746, 1.2311, 1.2589, 1.2821, 1.311, 1.3493),
    "mayhew": (1.0886, 1.1399, 1.1901, 1.2629, 1.3093, 1.354, 1.4172, 1.5118),
    "oconner": (1.025, 1.075, 1.125, 1.2, 1.25, 1.3, 1.375, 1.5),
    "wathan": (1.013, 1.0898, 1.1658, 1.2767, 1.3475, 1.415, 1.5091, 1.6446),
}
RTS_WHOLE = """100 95.5 92.2 89.2 86.3 83.7 81.1 78.6 76.2 73.9
    70.7 68.0 65.3 62.6 59.9 57.4"""
RTS_HALF = """97.8 93.9 90.7 87.8 85.0 82.4 79.9 77.4 75.1 72.3
    69.4 66.7 64.0 61.3 58.6"""
RTS_PERCENT: dict[float, float] = {
    n + half: float(percent)
    for half, row in ((0.0, RTS_WHOLE), (0.5, RTS_HALF))
    for n, percent in enumerate(row.split(), start=1)
}


@pytest.mark.parametrize("exercise", ["bench", "leg_press"])
def test_T2_repetitions_at_a_load_lie_in_the_published_intervals(exercise: str) -> None:
    k = value(f"load_reps.k.{exercise}")
    published = finding(f"load_reps.anchor.{exercise}").intervals

    assert set(published) == {"at_80", "at_70"}
    assert reps_at_fraction(0.8, k) in published["at_80"]
    assert reps_at_fraction(0.7, k) in published["at_70"]


@pytest.mark.parametrize("exercise", ["bench", "general", "leg_press"])
def test_T2_the_curve_gives_the_printed_table(exercise: str) -> None:
    k = value(f"load_reps.k.{exercise}")

    for name, reps in values(f"load_reps.table.{exercise}").items():
        fraction = float(name.removeprefix("at_")) / 100
        assert reps_at_fraction(fraction, k) == pytest.approx(reps, abs=0.06)


@pytest.mark.parametrize("name", FORMULAS)
def test_T3_multiplier_table(name: str) -> None:
    for reps, multiplier in zip(MULTIPLIER_REPS, MULTIPLIERS[name], strict=True):
        assert formula(name).published(reps) == pytest.approx(multiplier, abs=1e-4)
        guarded = 1 if reps == 1 else multiplier
        assert formula(name).multiplier(reps) == pytest.approx(guarded, abs=1e-4)


def test_T4_rts_chart_has_its_31_nodes() -> None:
    assert len(RTS_PERCENT) == 31

    for reps, percent in RTS_PERCENT.items():
        assert round(100 * rts.fraction_at_reps(reps), 4) == percent


def test_T4_rts_chart_has_every_cell() -> None:
    cells = product(range(1, 13), (6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10))

    for reps, rpe in cells:
        expected = RTS_PERCENT[reps + 10 - rpe]
        assert round(100 * rts.fraction_at(reps, rpe), 4) == expected
        assert rts.rpe_at(rts.fraction_at(reps, rpe), reps) == pytest.approx(rpe)


def simulated_tests(most_reps: float) -> list[tuple[float, float]]:
    """Share of the tested 1RM and repetitions to failure of a few thousand people.

    They differ in their curve, in what no such curve fits, and in their form on the
    day of the 1RM and on the day of the repetitions, as the estimates assume.
    """
    rng = Random(2008)  # noqa: S311 - a simulation that must repeat, no secret
    day_sd = value("reliability.one_rm.cv") / 100
    tests: list[tuple[float, float]] = []
    while len(tests) < 4000:
        k = rng.lognormvariate(
            log(value("load_reps.k.bench")), value("load_reps.k.log_sd")
        )
        fraction = rng.uniform(0.55, 0.95)
        form = rng.lognormvariate(0, day_sd) / rng.lognormvariate(0, day_sd)
        expected = reps_at_fraction(min(1.0, fraction * form), k)
        own = rng.lognormvariate(0, misfit_sd(expected))
        reps = int(reps_at_fraction(min(1.0, fraction * form * own), k) + 0.5)
        if 1 < reps <= most_reps:
            tests.append((fraction, reps))
    return tests


def percent_errors(name: str, tests: list[tuple[float, float]]) -> list[float]:
    return [100 * (f * formula(name).multiplier(reps) - 1) for f, reps in tests]


@pytest.mark.parametrize("name", ["epley", "brzycki", "lander"])
def test_T5_formulas_err_as_published_up_to_ten_repetitions(name: str) -> None:
    published = values("rm_formula.error.up_to_10_reps")

    errors = percent_errors(name, simulated_tests(10))

    assert fmean(errors) == pytest.approx(published[name], abs=3)
    assert stdev(errors) == pytest.approx(published[f"{name}_sd"], abs=3)


def test_T5_brzycki_blows_up_beyond_ten_repetitions() -> None:
    short = percent_errors("brzycki", simulated_tests(10))
    long = percent_errors("brzycki", simulated_tests(36))
    epley = percent_errors("epley", simulated_tests(36))

    assert fmean(long) > fmean(short) + 10
    assert stdev(long) > 3 * stdev(short)
    assert stdev(long) > 3 * stdev(epley)


@pytest.mark.parametrize("group", ["endurance", "weightlifters"])
def test_T17_one_k_explains_a_group_on_the_leg_press(group: str) -> None:
    measured = values(f"load_reps.leg_press.{group}")
    allowed = values("load_reps.k.by_group")
    loads = {0.7: "at_70", 0.8: "at_80", 0.9: "at_90"}

    ks = [k_of_set(measured[name], fraction) for fraction, name in loads.items()]

    assert min(ks) == pytest.approx(allowed[f"{group}_low"], abs=1)
    assert max(ks) == pytest.approx(allowed[f"{group}_high"], abs=1)
    for fraction, name in loads.items():
        reps = reps_at_fraction(fraction, median(ks))
        assert abs(reps - measured[name]) < measured[f"{name}_sd"]


def test_T19_the_bias_of_reports_is_taken_out() -> None:
    rng = Random(2022)  # noqa: S311 - a simulation that must repeat, no secret
    published = value("effort.report.bias")
    left: list[float] = []
    for _ in range(20_000):
        true_rir = rng.choice((0, 1, 2, 3, 4, 5))
        report = max(0, true_rir - rng.gauss(published, 1)) if true_rir else 0
        said = round(report)
        left.append(true_rir - (said + report_bias(said)))

    assert abs(fmean(left)) < 0.3


def test_T19_reports_are_worse_the_further_from_failure() -> None:
    by_reserve = values("effort.error.by_reserve")

    near = [report_sd(rir) for rir in (0, 1, 2, 3)]
    far = [report_sd(rir) for rir in (7, 8, 9, 10)]

    # A normal error of SD s is 0.8 s on average: about one near failure, over two far.
    assert 0.8 * fmean(near) == pytest.approx(by_reserve["at_0_to_5"], abs=0.3)
    assert 0.8 * fmean(far) > by_reserve["at_7_to_10"]


M, F = Sex.MALE, Sex.FEMALE


@pytest.mark.parametrize(
    ("score", "sex", "body_mass_kg", "total_kg", "points"),
    [
        (dots, M, 100, 1000, 615.5158),
        (dots, F, 60, 500, 554.2728),
        (dots, M, 93, 700, 445.3758),
        (dots, F, 63, 400, 430.2060),
        (wilks, M, 100, 1000, 608.58907),
        (wilks, F, 60, 500, 557.4434),
        (wilks, M, 80, 1, 0.68270),
        (wilks_2020, M, 100, 1000, 729.3620),
        (wilks_2020, F, 60, 500, 659.5164),
    ],
)
def test_T21_polynomial_scores(
    score: Callable[[float, float, Sex], float],
    sex: Sex,
    body_mass_kg: float,
    total_kg: float,
    points: float,
) -> None:
    assert score(total_kg, body_mass_kg, sex) == pytest.approx(points, abs=1e-3)


@pytest.mark.parametrize(
    ("sex", "meet", "body_mass_kg", "total_kg", "points"),
    [
        (M, Meet.EQUIPPED_TOTAL, 92.04, 1035, 112.8549),
        (F, Meet.CLASSIC_BENCH, 70.5, 122.5, 96.7835),
        (M, Meet.CLASSIC_TOTAL, 93, 700, 91.5748),
        (F, Meet.CLASSIC_TOTAL, 63, 400, 87.5133),
    ],
)
def test_T21_ipf_gl(
    sex: Sex, meet: Meet, body_mass_kg: float, total_kg: float, points: float
) -> None:
    assert ipf_gl(total_kg, body_mass_kg, sex, meet) == pytest.approx(points, abs=1e-3)


def test_spread_between_people_covers_the_published_one() -> None:
    k = value("load_reps.k.general")

    for name, published in values("load_reps.sd.between_people").items():
        fraction = float(name.removeprefix("at_")) / 100
        spread = value("load_reps.k.log_sd") * (reps_at_fraction(fraction, k) - 1)
        assert spread >= published
        assert log(spread / published) < 0.5
