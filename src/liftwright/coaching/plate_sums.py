"""Which sums a few plates can make, and from how few of them."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import gcd

from liftwright.coaching.params import CACHED_PLACES


@dataclass(frozen=True)
class PlateSizes:
    """Plates of a few sizes, each so many times, counted in thousandths of one unit.

    Args:
        sizes: Size of each kind of plate, heaviest first, each above 0.
        counts: How many there are of each.
    """

    sizes: tuple[int, ...]
    counts: tuple[int, ...]

    @cached_property
    def grain(self) -> int:
        """The largest step that every size is a multiple of."""
        return gcd(*self.sizes) or 1

    @cached_property
    def reachable(self) -> tuple[int, ...]:
        """Bit sets of the sums, in grains, that kinds `i` and lighter can make."""
        sums = [1]
        for size, count in zip(self.sizes[::-1], self.counts[::-1], strict=True):
            sums.append(_with_plates(sums[-1], size // self.grain, count))
        return tuple(sums[::-1])

    @cached_property
    def totals(self) -> tuple[int, ...]:
        """Every sum that can be made, smallest first, nothing included."""
        bits = bin(self.reachable[0])[:1:-1]
        return tuple(at * self.grain for at, bit in enumerate(bits) if bit == "1")

    def fewest(self, total: int) -> tuple[int, ...] | None:
        """Return how many of each kind make `total` with the fewest plates in all.

        Returns:
            A count for each size, heavier plates first when it is a tie; `None` when
            the plates cannot make it.
        """
        if total < 0 or total % self.grain:
            return None
        return self._fewest(0, total // self.grain)

    @cached_property
    def _known(self) -> dict[tuple[int, int], tuple[int, ...]]:
        return {}  # what loads have in common is worked out once

    def _fewest(self, kind: int, rest: int) -> tuple[int, ...] | None:
        if not self.reachable[kind] >> rest & 1:
            return None
        if kind == len(self.sizes):
            return ()
        if (kind, rest) not in self._known:
            size = self.sizes[kind] // self.grain
            most = min(self.counts[kind], rest // size)
            ways = [
                (n, *lighter)
                for n in range(most, -1, -1)
                if (lighter := self._fewest(kind + 1, rest - n * size)) is not None
            ]
            self._known[kind, rest] = min(ways, key=sum)
        return self._known[kind, rest]


@lru_cache(maxsize=CACHED_PLACES)
def plate_sizes(plates: tuple[tuple[int, int], ...]) -> PlateSizes:
    """Return the sums of plates given as pairs of (thousandths of a unit, count)."""
    counts: dict[int, int] = {}
    for size, count in plates:
        if size > 0 and count > 0:
            counts[size] = counts.get(size, 0) + count
    sizes = tuple(sorted(counts, reverse=True))
    return PlateSizes(sizes, tuple(counts[size] for size in sizes))


def _with_plates(sums: int, size: int, count: int) -> int:
    # Shifting by 1, 2, 4 … plates at a time reaches every count in few steps.
    step = 1
    while count > 0:
        taken = min(step, count)
        sums |= sums << size * taken
        count -= taken
        step *= 2
    return sums
