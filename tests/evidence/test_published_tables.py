"""The numbers of the findings against tables that were published or computed apart.

A digit lost while copying a coefficient shows here.
"""

from collections.abc import Callable, Mapping
from math import exp, log, sqrt

import pytest

from liftwright.evidence import finding, value, values

REPS = (1, 3, 5, 8, 10, 12, 15, 20)


def epley(r: float, c: Mapping[str, float]) -> float:
    return 1 + r / c["divisor"]


def brzycki(r: float, c: Mapping[str, float]) -> float:
    return c["numerator"] / (c["pole"] - r)


def lander(r: float, c: Mapping[str, float]) -> float:
    return c["numerator"] / (c["intercept"] - c["slope"] * r)


def lombardi(r: float, c: Mapping[str, float]) -> float:
    return float(r ** c["exponent"])


def decaying(r: float, c: Mapping[str, float]) -> float:
    return c["numerator"] / (c["floor"] + c["span"] * exp(-c["decay"] * r))


def oconner(r: float, c: Mapping[str, float]) -> float:
    return 1 + c["slope"] * r


MULTIPLIERS: list[
    tuple[str, Callable[[float, Mapping[str, float]], float], list[float]]
] = [
    ("epley", epley, [1.0333, 1.1, 1.1667, 1.2667, 1.3333, 1.4, 1.5, 1.6667]),
    ("brzycki", brzycki, [1, 1.0588, 1.125, 1.2414, 1.3333, 1.44, 1.6364, 2.1176]),
    (
        "lander",
        lander,
        [1.0139, 1.072, 1.1371, 1.2511, 1.3407, 1.4441, 1.6331, 2.0888],
    ),
    (
        "lombardi",
        lombardi,
        [1, 1.1161, 1.1746, 1.2311, 1.2589, 1.2821, 1.311, 1.3493],
    ),
    (
        "mayhew",
        decaying,
        [1.0886, 1.1399, 1.1901, 1.2629, 1.3093, 1.354, 1.4172, 1.5118],
    ),
    ("oconner", oconner, [1.025, 1.075, 1.125, 1.2, 1.25, 1.3, 1.375, 1.5]),
    (
        "wathan",
        decaying,
        [1.013, 1.0898, 1.1658, 1.2767, 1.3475, 1.415, 1.5091, 1.6446],
    ),
]


@pytest.mark.parametrize(
    ("name", "formula", "published"), MULTIPLIERS, ids=lambda part: str(part)[:8]
)
def test_T3_one_rm_formulas_give_the_published_multipliers(
    name: str,
    formula: Callable[[float, Mapping[str, float]], float],
    published: list[float],
) -> None:
    coefficients = values(f"rm_formula.{name}")

    ours = [formula(reps, coefficients) for reps in REPS]

    assert ours == pytest.approx(published, abs=1e-4)


@pytest.mark.parametrize("curve", ["bench", "general", "leg_press"])
def test_the_repetition_tables_follow_from_their_constant(curve: str) -> None:
    k = value(f"load_reps.k.{curve}")

    for name, published in values(f"load_reps.table.{curve}").items():
        fraction = float(name.removeprefix("at_")) / 100
        rounding = 0.05 if published < 32 else 0.5
        assert 1 + k * (1 / fraction - 1) == pytest.approx(
            published, abs=rounding + 1e-9
        )


@pytest.mark.parametrize("curve", ["bench", "leg_press"])
def test_T2_the_curves_hit_their_anchors(curve: str) -> None:
    k = value(f"load_reps.k.{curve}")

    for name, published in finding(f"load_reps.anchor.{curve}").intervals.items():
        fraction = float(name.removeprefix("at_")) / 100
        assert 1 + k * (1 / fraction - 1) in published


def test_the_spread_of_repetitions_is_a_straight_line_through_its_anchors() -> None:
    anchors = values("load_reps.sd.between_people")
    slope = (anchors["at_80"] - anchors["at_60"]) / 20

    for name, published in values("load_reps.sd.table").items():
        line = anchors["at_80"] + slope * (float(name.removeprefix("at_")) - 80)
        assert line == pytest.approx(published, abs=0.051)


def test_T1_the_size_curve_gives_its_table() -> None:
    b = value("volume.size.curve")

    for weekly, percent in values("volume.size.table").items():
        curve = 100 * (exp(b * (sqrt(float(weekly) + 1) - 1)) - 1)
        assert curve == pytest.approx(percent, abs=0.02)


def test_T4_the_rts_chart_has_31_falling_nodes() -> None:
    chart = dict(values("rts_chart.whole")) | dict(values("rts_chart.half"))
    steps = sorted(chart, key=float)

    assert [float(step) for step in steps] == [1 + half / 2 for half in range(31)]
    assert [chart[step] for step in steps] == sorted(chart.values(), reverse=True)


@pytest.mark.parametrize("outcome", ["strength", "size"])
def test_T9_the_log_law_gives_its_table(outcome: str) -> None:
    b = value(f"gain.{outcome}.log_law")

    for weeks, percent in values(f"gain.{outcome}.table").items():
        law = 100 * ((1 + float(weeks)) ** b - 1)
        assert law == pytest.approx(percent, abs=0.1)


def test_the_two_component_model_gives_its_table() -> None:
    c = values("neural.two_component")
    gains = values("neural.two_component.gain")

    for weeks, share in values("neural.two_component.fast_share").items():
        t = float(weeks)
        fast = c["fast_gain"] * (1 - exp(-t / c["fast_weeks"]))
        late = max(0, t - c["slow_delay_weeks"])
        slow = c["slow_gain"] * (1 - exp(-late / c["slow_weeks"]))
        assert 100 * (exp(fast + slow) - 1) == pytest.approx(gains[weeks], abs=0.1)
        assert fast / (fast + slow) == pytest.approx(share, abs=0.006)


def test_the_strength_curve_has_the_stated_slope() -> None:
    c = values("volume.strength.curve")
    mean = value("volume.strength.mean_volume")

    assert c["numerator"] / (mean + c["offset"]) ** 2 == pytest.approx(0.239, abs=1e-3)


def polynomial_score(key: str, body_mass: float, total: float) -> float:
    c = values(key)
    mass = min(max(body_mass, c["body_mass_min"]), c["body_mass_max"])
    below = sum(
        number * mass ** int(name[1:])
        for name, number in c.items()
        if name[1:].isdigit()
    )
    return c["numerator"] * total / below


@pytest.mark.parametrize(
    ("key", "body_mass", "total", "points"),
    [
        ("scoring.dots.male", 100, 1000, 615.5158),
        ("scoring.dots.female", 60, 500, 554.2728),
        ("scoring.dots.male", 93, 700, 445.3758),
        ("scoring.dots.female", 63, 400, 430.2060),
        ("scoring.wilks.male", 100, 1000, 608.58907),
        ("scoring.wilks.female", 60, 500, 557.4434),
        ("scoring.wilks.male", 80, 1, 0.68270),
        ("scoring.wilks_2020.male", 100, 1000, 729.3620),
        ("scoring.wilks_2020.female", 60, 500, 659.5164),
    ],
)
def test_T21_polynomial_scores(
    key: str, body_mass: float, total: float, points: float
) -> None:
    assert polynomial_score(key, body_mass, total) == pytest.approx(points, abs=1e-3)


@pytest.mark.parametrize(
    ("key", "body_mass", "total", "points"),
    [
        ("scoring.gl.male_equipped_total", 92.04, 1035, 112.8549),
        ("scoring.gl.female_classic_bench", 70.5, 122.5, 96.7835),
        ("scoring.gl.male_classic_total", 93, 700, 91.5748),
        ("scoring.gl.female_classic_total", 63, 400, 87.5133),
    ],
)
def test_T21_gl_points(key: str, body_mass: float, total: float, points: float) -> None:
    c = values(key)

    ours = c["numerator"] * total / (c["a"] - c["b"] * exp(-c["c"] * body_mass))

    assert ours == pytest.approx(points, abs=1e-3)


def test_the_load_dependent_curve_gives_its_examples() -> None:
    c = values("rm_formula.marzagao")

    ours = [
        max(c["k_floor"], c["k_intercept"] + c["k_slope"] * log(kg))
        for kg in (10, 25, 80, 150)
    ]

    assert ours == pytest.approx([8.0, 12.19, 17.52, 20.40], abs=0.01)


def test_T17_the_group_constants_follow_from_the_repetitions() -> None:
    stated = values("load_reps.k.by_group")

    for group in ("endurance", "weightlifters"):
        reps = values(f"load_reps.leg_press.{group}")
        constants = [
            (reps[f"at_{percent}"] - 1) / (100 / percent - 1)
            for percent in (70, 80, 90)
        ]
        assert min(constants) == pytest.approx(stated[f"{group}_low"], abs=0.6)
        assert max(constants) == pytest.approx(stated[f"{group}_high"], abs=0.6)


def test_the_smallest_detectable_change_follows_from_its_factor() -> None:
    factor = value("reliability.minimal_detectable_change.factor")
    stated = values("reliability.minimal_detectable_change")

    assert factor == pytest.approx(1.96 * sqrt(2), abs=0.005)
    assert factor * 3 == pytest.approx(stated["at_cv_3"], abs=0.5)
    assert factor * value("reliability.one_rm.cv") == pytest.approx(
        stated["at_cv_4_2"], abs=0.05
    )


def test_gained_muscle_burns_what_its_mass_says() -> None:
    gained = values("energy.gained_muscle")

    burnt = gained["muscle_kg"] * value("energy.resting.muscle")

    assert burnt == pytest.approx(gained["kcal_per_day"], abs=1)


def test_the_squat_example_follows_from_the_load_range() -> None:
    example = values("articles.example.squat")
    load = values("articles.size.load")

    assert example["one_rm"] * load["low"] == pytest.approx(example["low"])
    assert example["one_rm"] * load["high_cautious"] == pytest.approx(example["high"])
