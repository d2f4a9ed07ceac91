import csv
import io
import json
from dataclasses import replace

from instances_plan import plan, request
from liftwright.cli.advice_text import advice_json, advice_text
from liftwright.cli.arguments import sorted_words
from liftwright.cli.commands import COMMANDS
from liftwright.cli.frontier import said_again
from liftwright.cli.frontier_formats import frontier_chart, frontier_csv, frontier_json
from liftwright.cli.frontier_text import frontier_text
from liftwright.cli.terminal import Look
from liftwright.planner.advise import Advice
from liftwright.planner.frontier import FrontierPoint

PAGE = Look(80)
FRONTIER = next(it for it in COMMANDS if it.name == "frontier")


def points() -> tuple[FrontierPoint, ...]:
    made = plan()

    def point(emphasis: float, size: float, strength: float) -> FrontierPoint:
        own = replace(made, request=replace(made.request, emphasis=emphasis))
        return FrontierPoint(emphasis, size, strength, own)

    return (point(0, 2, 1), point(0.5, 1.5, 4), point(1, 1, 5))


def advice() -> tuple[Advice, ...]:
    asked = request()
    return (
        Advice("train on 4 days a week", 0.5, 12.5, asked, 0.01),
        Advice("have: leg press", 0.1, 2.5, asked, 0.01),
        Advice("10 more minutes in every session", 0.0, 0.0, asked, 0.01),
    )


def test_a_frontier_is_told_from_size_to_strength() -> None:
    text = frontier_text(points(), PAGE, ("a novice",), 0.5)

    assert text.index("all size") < text.index("all strength")
    assert "this assumes a novice" in text
    assert max(map(len, text.splitlines())) <= 80


def test_what_each_side_costs_is_said_in_percent() -> None:
    text = " ".join(frontier_text(points(), PAGE, (), 0.5).split())

    assert "All for size keeps 20% of the strength, all for strength 50%" in text
    assert "lies at 0.5: 75% of the size and 80% of the strength." in text


def test_two_plans_have_nothing_between_them() -> None:
    first, _, last = points()
    text = " ".join(frontier_text((first, last), PAGE, (), 0.5).split())

    assert "2 plans, each the best for its place: no more were found" in text
    assert "The best of both" not in text


def test_an_end_that_another_plan_beats_is_marked() -> None:
    *others, last = points()
    beaten = replace(last, is_between=True)

    assert "~1 all strength" in frontier_text((*others, beaten), PAGE, (), 0.5)


def test_the_point_that_was_asked_for_is_marked() -> None:
    marked = [
        line
        for line in frontier_text(points(), PAGE, (), 0.6).splitlines()
        if "→" in line
    ]

    assert len(marked) == 1
    assert "0.5 " in marked[0]


def test_what_no_emphasis_gives_is_marked() -> None:
    first, middle, last = points()
    told = (first, replace(middle, emphasis=0.44, is_between=True), last)

    text = frontier_text(told, PAGE, (), 0.5)

    assert "~0.44" in text
    assert "its emphasis alone does not give" in " ".join(text.split())
    assert "plan --emphasis 1" in text


def test_the_commands_behind_a_frontier_are_for_the_same_person() -> None:
    given = ("me.toml", "--days", "4", "--lift", "squat 140kg", "--lift", "bench 9")
    options = sorted_words(FRONTIER, (*given, "--alone", "--emphasis", "1"))
    said = said_again(options)
    text = frontier_text(points(), PAGE, (), 0.5, said)

    assert said == "me.toml --days 4 --lift 'squat 140kg' --lift 'bench 9' --alone"
    assert f"liftwright plan {said} --emphasis 0.5" in text
    assert f"liftwright frontier {said} -o frontier.svg" in text


def test_a_frontier_can_be_read_by_programs() -> None:
    found = json.loads(frontier_json(points()))
    rows = list(csv.DictReader(io.StringIO(frontier_csv(points()))))

    assert [it["emphasis"] for it in found["points"]] == [0, 0.5, 1]
    assert found["points"][0]["plan"]["format"].startswith("liftwright")
    assert [row["size_share"] for row in rows] == ["1.0000", "0.7500", "0.5000"]


def test_a_frontier_can_be_drawn() -> None:
    drawn = frontier_chart(points(), "svg", 0.5)

    assert isinstance(drawn, str)
    assert drawn.startswith("<svg")


def test_advice_comes_with_what_it_is_worth_and_what_is_worth_nothing() -> None:
    text = advice_text(advice(), PAGE)

    assert text.index("Train on 4 days") < text.index("Have: leg press")
    assert "+0.50" in text
    assert "+12.5%" in text
    assert text.index("No gain") < text.index("10 more minutes")


def test_gains_below_what_can_be_detected_are_said_as_such() -> None:
    small = " ".join(advice_text(advice(), PAGE).split())
    large = replace(advice()[0], gain_sdes=2.0)
    told = " ".join(advice_text((large,), PAGE).split())

    assert "No single change would add anything that can be measured." in small
    assert "Below 1.00 a gain is too small to be measured." in small
    assert "too small" not in told
    assert "No single change" not in told


def test_a_bar_is_full_only_for_a_gain_that_can_be_detected() -> None:
    first = advice()[0]
    filled = [
        advice_text((replace(first, gain_sdes=gain),), PAGE).count("█")
        for gain in (0.25, 0.5, 1.0, 3.0)
    ]

    assert filled == [4, 8, 16, 16]


def test_without_anything_helpful_that_is_said() -> None:
    assert "No single change" in advice_text(advice()[2:], PAGE)


def test_advice_can_be_read_by_programs() -> None:
    found = json.loads(advice_json(advice()))

    assert [it["gain_sdes"] for it in found["advice"]] == [0.5, 0.1, 0.0]
