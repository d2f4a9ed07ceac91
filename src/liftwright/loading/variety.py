"""Chance variety that keeps its shares: which scheme or repetitions come next.

Both walks visit each choice as often as its share says in the long run, and go from
one choice to a near one, so that no session is a leap from the last.
"""

from collections.abc import Iterator, Sequence
from random import Random


def neighbour_walk(shares: Sequence[float], rng: Random) -> Iterator[int]:
    """Yield places that go one up or down, or stay, starting at the first.

    Args:
        shares: How often each place shall come, in any unit; all above 0.
        rng: Where chance comes from.

    Raises:
        ValueError: If a share is not above 0 or there is none.
    """
    _checked(shares)
    place = 0
    while True:
        yield place
        other = place + rng.choice((-1, 1))
        is_there = 0 <= other < len(shares)
        if is_there and rng.random() < shares[other] / shares[place]:
            place = other


def forward_walk(shares: Sequence[float], rng: Random) -> Iterator[int]:
    """Yield places that stay or go on to the next, round and round, from the first.

    Args:
        shares: How often each place shall come, in any unit; all above 0.
        rng: Where chance comes from.

    Raises:
        ValueError: If a share is not above 0 or there is none.
    """
    _checked(shares)
    place = 0
    while True:
        yield place
        # A place is left the more rarely, the more often it shall come.
        if rng.random() < min(shares) / shares[place]:
            place = (place + 1) % len(shares)


def _checked(shares: Sequence[float]) -> None:
    if not shares or not min(shares) > 0:
        raise ValueError(f"every share is above 0, got {tuple(shares)}")
