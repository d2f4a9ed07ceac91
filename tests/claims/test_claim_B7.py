"""Mechanical tension drives growth: load and nearness to failure count, not tonnage."""

from liftwright import audit, read_program
from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.evidence import values
from planner_requests import wanted


def test_claim_B7() -> None:
    """Half the tonnage near failure grows more than all of it far from failure."""
    heavy_and_hard = _quads("4x12 @ RIR 1")
    light_and_easy = _quads("4x20 @ RIR 10")

    assert heavy_and_hard == 4
    assert light_and_easy == 4 * values("zone.reserve_weight")["least"] == 1


def test_claim_B7_a_set_counts_less_the_farther_it_is_from_failure() -> None:
    counted = [_quads(f"4x12 @ RIR {rir}") for rir in (0, 4, 6, 8, 10)]

    assert counted[0] == counted[1] == 4
    assert counted == sorted(counted, reverse=True)
    assert counted[1] > counted[2] > counted[3] > counted[4]


def test_claim_B7_near_failure_light_loads_count_like_moderate_ones() -> None:
    assert _quads("3x25 @ RIR 1") == _quads("3x12 @ RIR 1") == 3


def test_claim_B7_very_heavy_sets_count_a_little_less() -> None:
    assert _quads("3x3 @ RIR 1") == 3 * values("zone.size_weight")["heavy"]
    assert values("zone.size_weight")["heavy"] == 0.88


def test_claim_B7_tonnage_by_itself_counts_nothing() -> None:
    """Twice the load and twice the repetitions are still as many hard sets."""
    assert _quads("3x8 @ 100 kg, RIR 2") == _quads("3x8 @ 60 kg, RIR 2")


def _quads(sets: str) -> float:
    program = read_program(
        f'program "One"\nweek\nday Mon\nleg-extension\n{sets}\nprogress double +5 kg'
    )
    rows = audit(program, wanted(lift=[]), catalog()).muscles
    return next(row.sets for row in rows if row.muscle is Muscle.QUADS)
