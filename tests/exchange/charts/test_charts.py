import json
import re
import sys
from collections.abc import Callable

import pytest

from instances_plan import plan, plan_for_a_beginner
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Program
from liftwright.errors import MissingExtraError
from liftwright.exchange import charts
from liftwright.exchange.charts.drawing import svgs_aside
from liftwright.exchange.charts.loads import load_paths
from liftwright.exchange.charts.look import Spec, bare
from liftwright.exchange.charts.weekly_sets import weekly_sets

SPECS: dict[str, Callable[[], Spec]] = {
    "weekly sets": lambda: charts.weekly_sets_spec(plan()),
    "strength": lambda: charts.forecast_spec(plan().strength[0]),
    "size": lambda: charts.forecast_spec(plan().size[0]),
    "loads": lambda: charts.loads_spec(plan().program),
    "loads of nothing": lambda: charts.loads_spec(Program("", ())),
    "no sets": lambda: charts.weekly_sets_spec(plan_for_a_beginner()),
}


@pytest.mark.parametrize("name", SPECS)
def test_every_chart_can_be_drawn(name: str) -> None:
    drawn = charts.svg(SPECS[name]())

    assert drawn.startswith("<svg")
    assert "NaN" not in drawn


@pytest.mark.parametrize("name", SPECS)
def test_a_chart_is_plain_data(name: str) -> None:
    spec = SPECS[name]()

    assert json.loads(json.dumps(spec, allow_nan=False)) == spec


def test_a_chart_draws_alike_every_time() -> None:
    assert charts.png(SPECS["loads"]()) == charts.png(SPECS["loads"]())


def test_charts_come_as_svg_png_and_pdf() -> None:
    spec = SPECS["strength"]()

    assert charts.png(spec).startswith(b"\x89PNG")
    assert charts.pdf(spec).startswith(b"%PDF")


def test_a_bare_chart_takes_the_font_of_its_page() -> None:
    drawn = charts.svg(bare(SPECS["strength"](), "Libertinus Serif"))

    assert "Libertinus Serif" in drawn
    assert "what to expect" not in drawn


@pytest.mark.parametrize("draw", [charts.svg, charts.png, charts.pdf])
def test_without_the_extra_one_line_says_what_to_install(
    draw: Callable[[Spec], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)

    with pytest.raises(MissingExtraError, match=r"liftwright\[charts\]"):
        draw(SPECS["loads"]())


def test_weekly_sets_are_shown_most_first() -> None:
    rows = weekly_sets(plan())

    assert [it.sets for it in rows] == sorted((it.sets for it in rows), reverse=True)
    assert all(it.sets or it.minimum for it in rows)


def test_a_chosen_muscle_has_the_higher_cap() -> None:
    by_muscle = {it.muscle: it for it in weekly_sets(plan())}
    chest, lats = by_muscle[Muscle.CHEST], by_muscle[Muscle.LATS]

    assert chest.is_first
    assert chest.most > lats.most


def test_a_muscle_below_its_minimum_is_marked() -> None:
    by_muscle = {it.muscle: it for it in weekly_sets(plan())}

    assert by_muscle[Muscle.CALVES].is_short
    assert not by_muscle[Muscle.CHEST].is_short


def test_the_heaviest_work_load_of_each_week_is_shown() -> None:
    deadlift, squat, bench = load_paths(plan().program)

    assert [it.exercise for it in (deadlift, squat, bench)] == [
        "deadlift",
        "back-squat",
        "bench-press",
    ]
    assert str(squat.weeks[0].load) == "255 lb"
    assert squat.weeks[5].load < squat.weeks[4].load


def test_a_program_without_loads_has_no_paths() -> None:
    assert load_paths(Program("", ())) == ()


def unnumbered(drawn: str) -> str:
    """Return an image without the numbers that tell it from those drawn before."""
    return re.sub(r"(clip|gradient_)\d+", r"\1", drawn)


def test_charts_drawn_aside_are_those_drawn_here() -> None:
    specs = [SPECS["weekly sets"](), SPECS["loads"]()]

    here = [unnumbered(charts.svg(it)) for it in specs]
    assert [unnumbered(it) for it in svgs_aside(specs)] == here


def test_nothing_to_draw_needs_nobody_who_draws(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)

    assert svgs_aside([]) == []
