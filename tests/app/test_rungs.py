import pytest

from liftwright.app.rungs import Neighbours, neighbours
from liftwright.catalog import exercise, ladders


@pytest.mark.parametrize("name", sorted(ladders()))
def test_a_ladder_can_be_climbed_step_by_step(name: str) -> None:
    rungs = ladders()[name]
    climbed = [rungs[0]]
    while (above := neighbours(climbed[-1]).harder) is not None:
        climbed.append(above)

    assert climbed == list(rungs)
    assert neighbours(rungs[0]).easier is None


def test_an_exercise_without_a_ladder_has_no_neighbours() -> None:
    assert neighbours(exercise("leg-extension")) == Neighbours()
