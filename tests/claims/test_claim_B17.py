"""A squat of 300 lb: 195 to 240 lb for 6 to 12 repetitions, on a 45 lb bar."""

import pytest

from liftwright.cli import main
from liftwright.evidence import values
from liftwright.planner.plan import Plan
from planner_requests import fraction_1rm, repeated
from prescribed import prescribed

QUESTION = ["prescribe", "squat", "--one-rm", "300lb", "--aim", "size"]


def test_claim_B17(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(QUESTION) == 0

    said = capsys.readouterr().out
    assert "195\u2013240 lb" in said
    assert "6\u201312" in said
    assert "45 lb bar" in said


@pytest.mark.parametrize(
    ("load", "plates"), [("195 lb", "45 + 25 + 5"), ("240 lb", "2\u00d745 + 5 + 2.5")]
)
def test_claim_B17_plates_on_each_side(
    load: str, plates: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(QUESTION) == 0

    rows = [it.split("%") for it in capsys.readouterr().out.splitlines()]
    ends = [row[1].strip() for row in rows if load in row[0] and len(row) > 1]
    assert any(it.startswith(plates) for it in ends)


def test_claim_B17_the_plates_add_up(capsys: pytest.CaptureFixture[str]) -> None:
    loads = prescribed(capsys, *QUESTION[1:]).loads

    assert (loads[0].amount, loads[-1].amount) == (195, 240)
    for it in loads:
        assert it.bar == 45
        assert it.bar + 2 * sum(it.plates_on_a_side) == it.amount
        assert it.share == pytest.approx(it.amount / 300, abs=1e-4)


def test_claim_B17_the_numbers_are_those_of_the_article() -> None:
    example = values("articles.example.squat")

    assert example["low"] == 0.65 * example["one_rm"]
    assert example["high"] == 0.80 * example["one_rm"]


def test_claim_B17_a_plan_for_size_stays_near_it(articles_plan: Plan) -> None:
    """Six to twelve repetitions of a known lift lie between 65 and 85%."""
    shares = [fraction_1rm(articles_plan, it) for it in repeated(articles_plan)]

    known = [it for it in shares if it]
    assert known
    assert 0.65 <= min(known) <= max(known) <= 0.85 * 1.05
