"""First guesses from related lifts are conventions, and say so."""

from itertools import product

import pytest

from liftwright.adaptation.ratios import RATIOS, relation
from liftwright.catalog import catalog
from liftwright.evidence import Certainty, finding, value


@pytest.mark.parametrize("key", RATIOS.values())
def test_every_ratio_is_called_a_convention(key: str) -> None:
    assert finding(key).certainty is Certainty.CONVENTION


@pytest.mark.parametrize(("family", "key"), RATIOS.items())
def test_every_ratio_is_of_an_exercise_of_its_family(family: str, key: str) -> None:
    known = catalog()

    for exercise_id, ratio in finding(key).values.items():
        assert known[exercise_id].family == family
        assert not known[exercise_id].is_main_lift
        assert 0.2 < ratio < 1.5


def test_two_steps_are_in_more_doubt_than_one() -> None:
    known = catalog()
    front, back, pause = (
        known[name] for name in ("front-squat", "back-squat", "pause-squat")
    )

    one, two = relation(front, back), relation(front, pause)

    assert one is not None
    assert two is not None
    assert one.log_sd == value("ratios.convention.log_sd") < two.log_sd


def test_relations_between_two_lifts_cancel() -> None:
    known = catalog()
    squats = [known[name] for name in ("back-squat", "front-squat", "box-squat")]

    for one, other in product(squats, squats):
        there, back = relation(one, other), relation(other, one)
        if there and back:
            assert there.ratio * back.ratio == pytest.approx(1)


@pytest.mark.parametrize(
    ("wanted", "known_id"),
    [
        ("back-squat", "bench-press"),
        ("leg-extension", "back-squat"),
        ("back-squat", "back-squat"),
        ("smith-squat", "back-squat"),
        ("deadlift", "dumbbell-romanian-deadlift"),
        ("incline-bench-press", "dumbbell-bench-press"),
        ("lat-pulldown", "pull-up"),
    ],
)
def test_where_no_convention_knows_there_is_no_guess(
    wanted: str, known_id: str
) -> None:
    known = catalog()

    assert relation(known[wanted], known[known_id]) is None
