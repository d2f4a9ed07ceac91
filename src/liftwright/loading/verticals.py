"""Vertical progressions: how the same session changes from week to week.

A vertical progression is data: for each week its step in the progression table, how
many repetitions more or fewer, and how often its sets are done. Any of them goes with
any set scheme and any table.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerticalWeek:
    """What one week changes.

    Args:
        step: Step in the progression table: 0 in the hardest week, -1 before it.
        reps_change: Repetitions more or fewer, with the load they call for.
        reps_held_back: Repetitions fewer at the load of the full set.
        times: How often the accumulated sets are done, at least 1.
    """

    step: int = 0
    reps_change: int = 0
    reps_held_back: int = 0
    times: int = 1

    def __post_init__(self) -> None:
        if self.step > 0 or self.reps_held_back < 0 or self.times < 1:
            raise ValueError(
                "a week has a step of at most 0, holds back 0 or more repetitions "
                f"and is done once or more, got {self}"
            )


@dataclass(frozen=True, slots=True)
class Vertical:
    """A vertical progression over some weeks.

    Args:
        name: What it is called.
        weeks: What each week changes, in order; at least one.
        accumulated: Places (from 0; below 0 from the end) of the sets that are done
            more often in some weeks.
        is_in_sequence: Whether neighbouring accumulated sets are repeated as a run
            (1 2 3 1 2 3) and not one by one (1 1 2 2 3 3).
    """

    name: str
    weeks: tuple[VerticalWeek, ...]
    accumulated: tuple[int, ...] = (-1,)
    is_in_sequence: bool = True

    def __post_init__(self) -> None:
        if not self.weeks:
            raise ValueError("a vertical progression has at least one week")

    def order(self, n_sets: int, times: int) -> tuple[int, ...]:
        """Return the places of the sets to do, repeats included, in order.

        Args:
            n_sets: Sets of the scheme.
            times: How often the accumulated ones are done.

        Raises:
            ValueError: If an accumulated place lies outside the scheme.
        """
        for place in self.accumulated:
            if not -n_sets <= place < n_sets:
                raise ValueError(f"there is no set {place} among {n_sets}")
        repeated = {place % n_sets for place in self.accumulated}
        if not self.is_in_sequence:
            repeats = (times if place in repeated else 1 for place in range(n_sets))
            return tuple(p for p, n in enumerate(repeats) for _ in range(n))
        return tuple(
            place
            for run in _runs(n_sets, repeated)
            for _ in range(times if run[0] in repeated else 1)
            for place in run
        )


def vertical(
    reps_changes: Sequence[int] | None = None,
    steps: Sequence[int] | None = None,
    name: str = "own",
) -> Vertical:
    """Return a progression of your own by repetitions, steps or both.

    Args:
        reps_changes: Repetitions more or fewer in each week; none by default.
        steps: Step of each week; by default they rise to 0 in the last.
        name: What it is called.

    Raises:
        ValueError: If neither is given or their lengths differ.
    """
    if reps_changes is None:
        if steps is None:
            raise ValueError("a progression changes repetitions, steps or both")
        reps_changes = [0] * len(steps)
    if steps is None:
        steps = _rising(len(reps_changes))
    if len(reps_changes) != len(steps):
        raise ValueError(
            f"as many steps as changes of repetitions are needed, "
            f"got {len(steps)} and {len(reps_changes)}"
        )
    pairs = zip(steps, reps_changes, strict=True)
    return Vertical(name, tuple(VerticalWeek(step, change) for step, change in pairs))


def constant(n_weeks: int) -> Vertical:
    """Return the progression of load alone: the repetitions stay as they are."""
    return vertical([0] * n_weeks, name="constant")


def linear(n_weeks: int, fewer: int = 1) -> Vertical:
    """Return the progression to fewer repetitions at more load.

    Args:
        n_weeks: How many weeks.
        fewer: Repetitions fewer each week.
    """
    return vertical([-fewer * week for week in range(n_weeks)], name="linear")


def reverse_linear(n_weeks: int, more: int = 1) -> Vertical:
    """Return the progression to more repetitions, as the table's effort rises."""
    return vertical([more * week for week in range(n_weeks)], name="reverse linear")


def block(n_weeks: int) -> Vertical:
    """Return weeks that get harder and end with the easiest (-2, -1, 0, -3)."""
    return vertical(steps=_block(n_weeks), name="block")


def block_variant(n_weeks: int) -> Vertical:
    """Return weeks that get harder with the easiest before the last (-2, -1, -3, 0)."""
    return vertical(steps=_block_variant(n_weeks), name="block variant")


def undulating(n_weeks: int) -> Vertical:
    """Return repetitions that fall by two and rise by one (0, -2, -1, -3)."""
    return vertical(_undulation(n_weeks), name="undulating")


def reverse_undulating(n_weeks: int) -> Vertical:
    """Return repetitions that rise by two and fall by one (0, 2, 1, 3)."""
    changes = [-change for change in _undulation(n_weeks)]
    return vertical(changes, name="reverse undulating")


def block_undulating(n_weeks: int) -> Vertical:
    """Return undulating repetitions on the steps of the block variant."""
    return vertical(
        _undulation(n_weeks), _block_variant(n_weeks), name="block undulating"
    )


def volume_intensity(n_weeks: int, fewer: int | None = None) -> Vertical:
    """Return a first half of volume and a second half of fewer repetitions.

    Args:
        n_weeks: How many weeks.
        fewer: Repetitions fewer in the second half; by default one for each week
            after the first.
    """
    drop = n_weeks - 1 if fewer is None else fewer
    first = (n_weeks + 1) // 2
    changes = [0] * first + [-drop] * (n_weeks - first)
    return vertical(changes, name="volume-intensity")


def repetition_accumulation(n_weeks: int, more: int = 1) -> Vertical:
    """Return repetitions that grow to the full set at one and the same load.

    Args:
        n_weeks: How many weeks.
        more: Repetitions more each week.
    """
    held = [more * (n_weeks - 1 - week) for week in range(n_weeks)]
    return _held_back("repetition accumulation", held)


def reverse_repetition_accumulation(n_weeks: int, fewer: int = 1) -> Vertical:
    """Return repetitions that shrink from the full set at one and the same load."""
    held = [fewer * week for week in range(n_weeks)]
    return _held_back("reverse repetition accumulation", held)


def set_accumulation(
    n_weeks: int,
    *,
    sets: Sequence[int] = (-1,),
    more: int = 1,
    is_in_sequence: bool = True,
    shape: Vertical | None = None,
) -> Vertical:
    """Return sets that are done once more each week.

    Args:
        n_weeks: How many weeks.
        sets: Places of the sets that accumulate, from 0; -1 is the last.
        more: How many times more each week.
        is_in_sequence: Whether neighbouring sets are repeated as a run.
        shape: Steps and repetitions of the weeks; by default every week stands two
            steps (half the weeks) before the hardest.
    """
    steps = [-(n_weeks // 2)] * n_weeks
    own = vertical(steps=steps) if shape is None else shape
    times = [1 + more * week for week in range(len(own.weeks))]
    return _accumulating("set accumulation", own, times, (tuple(sets), is_in_sequence))


def reverse_set_accumulation(
    n_weeks: int,
    *,
    sets: Sequence[int] = (-1,),
    fewer: int = 1,
    is_in_sequence: bool = True,
    shape: Vertical | None = None,
) -> Vertical:
    """Return sets that are done once less each week while the load rises.

    Args:
        n_weeks: How many weeks.
        sets: Places of the sets that are done more often at first, from 0.
        fewer: How many times less each week.
        is_in_sequence: Whether neighbouring sets are repeated as a run.
        shape: Steps and repetitions of the weeks; by default the load rises.
    """
    own = constant(n_weeks) if shape is None else shape
    n = len(own.weeks)
    times = [1 + fewer * (n - 1 - week) for week in range(n)]
    return _accumulating(
        "reverse set accumulation", own, times, (tuple(sets), is_in_sequence)
    )


def _held_back(name: str, held: Sequence[int]) -> Vertical:
    return Vertical(name, tuple(VerticalWeek(reps_held_back=reps) for reps in held))


def _accumulating(
    name: str,
    shape: Vertical,
    times: Sequence[int],
    repeats: tuple[tuple[int, ...], bool],
) -> Vertical:
    weeks = tuple(
        VerticalWeek(week.step, week.reps_change, week.reps_held_back, n)
        for week, n in zip(shape.weeks, times, strict=True)
    )
    return Vertical(name, weeks, *repeats)


def _rising(n_weeks: int) -> list[int]:
    return [week - n_weeks + 1 for week in range(n_weeks)]


def _block(n_weeks: int) -> list[int]:
    return [*_rising(n_weeks)[1:], 1 - n_weeks]


def _block_variant(n_weeks: int) -> list[int]:
    rising = _rising(n_weeks)
    return rising if n_weeks == 1 else [*rising[1:-1], 1 - n_weeks, 0]


def _undulation(n_weeks: int) -> list[int]:
    return [-(week // 2) - 2 * (week % 2) for week in range(n_weeks)]


def _runs(n_sets: int, repeated: set[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in range(n_sets):
        if runs and (runs[-1][-1] in repeated) == (place in repeated):
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
