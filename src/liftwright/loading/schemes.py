"""Set schemes: the sets of one exercise in one session, before any load is known.

A scheme is a tuple of sets, so schemes are joined with `+`. The load of each is either
left to a progression table or a share of something. Every scheme goes with any table,
any vertical progression and any model of repetitions.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from liftwright.domain.prescription import PercentBase
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.loading.limits import checked_fraction
from liftwright.loading.tables import Volume


@dataclass(frozen=True, slots=True)
class TableLoad:
    """The load that a progression table gives.

    Args:
        volume: Which volume of the table.
        deduction: Share of the 1RM taken off it, such as 0.1.
        ease: How much easier still, in the unit of the table's effort.
        reps: Repetitions that decide the load; the set's own by default.
    """

    volume: Volume = Volume.NORMAL
    deduction: float = 0.0
    ease: float = 0.0
    reps: int | None = None


@dataclass(frozen=True, slots=True)
class ShareLoad:
    """A share of a maximum or of another set.

    Args:
        share: The share, such as 0.75.
        base: What it is a share of.
    """

    share: float
    base: PercentBase = PercentBase.ONE_RM


@dataclass(frozen=True, slots=True)
class SchemeSet:
    """One set of a scheme.

    Args:
        reps: Repetitions, at least 1; with parts, all of them together.
        load: How its load is found.
        kind: What it is for.
        parts: Repetitions of its parts, for cluster and rest-pause sets.
        pause_s: Seconds between the parts.
        is_open: Whether to go on past `reps` as far as possible.
    """

    reps: int
    load: TableLoad | ShareLoad = TableLoad()
    kind: SetKind = SetKind.WORK
    parts: tuple[int, ...] = ()
    pause_s: int = 0
    is_open: bool = False

    def __post_init__(self) -> None:
        if self.reps < 1:
            raise ValueError(f"a set has at least 1 repetition, got {self.reps}")
        if self.parts and sum(self.parts) != self.reps:
            raise ValueError(f"parts {self.parts} are not {self.reps} repetitions")


Scheme = tuple[SchemeSet, ...]
"""The sets of one exercise in one session, in order."""


def straight(n_sets: int, reps: int, volume: Volume = Volume.NORMAL) -> Scheme:
    """Return like sets across: 3 x 5."""
    return plateau(*[reps] * n_sets, volume=volume)


def plateau(*reps: int, volume: Volume = Volume.NORMAL) -> Scheme:
    """Return sets that each have the load their repetitions call for."""
    return manual(reps, volume=volume)


def wave(
    *reps: int, lighter: float | None = None, volume: Volume = Volume.NORMAL
) -> Scheme:
    """Return sets that lead up to the last: 10, 8, 6.

    Args:
        *reps: Repetitions of each set; falling in a wave, rising in a descending one.
        lighter: Share of the 1RM taken off a set for each that follows it.
        volume: Which volume of the progression table.

    References:
        `loading.scheme_lighter`.
    """
    return manual(
        reps,
        deductions=_leading_up(len(reps), _lighter("wave", lighter)),
        volume=volume,
    )


def descending_wave(
    *reps: int, lighter: float | None = None, volume: Volume = Volume.NORMAL
) -> Scheme:
    """Return a wave whose repetitions rise: 6, 8, 10."""
    return wave(*reps, lighter=lighter, volume=volume)


def step(
    *reps: int, lighter: float | None = None, volume: Volume = Volume.INTENSIVE
) -> Scheme:
    """Return sets that step up to one heavy set: 5, 5, 5."""
    return wave(*reps, lighter=_lighter("step", lighter), volume=volume)


def reverse_step(
    *reps: int, lighter: float | None = None, volume: Volume = Volume.INTENSIVE
) -> Scheme:
    """Return sets that step down from one heavy set: 5, 5, 5."""
    less = _lighter("step", lighter)
    deductions = tuple(less * place for place in range(len(reps)))
    return manual(reps, deductions=deductions, volume=volume)


def pyramid(*reps: int, volume: Volume = Volume.EXTENSIVE) -> Scheme:
    """Return sets that get heavier and lighter again: 12, 10, 8, 10, 12."""
    return plateau(*reps, volume=volume)


def reverse_pyramid(*reps: int, volume: Volume = Volume.EXTENSIVE) -> Scheme:
    """Return sets that get lighter and heavier again: 8, 10, 12, 10, 8."""
    return plateau(*reps, volume=volume)


def ladder(*reps: int, volume: Volume = Volume.NORMAL) -> Scheme:
    """Return sets that climb in repetitions at one load: 3, 5, 10.

    Args:
        *reps: Repetitions of each set; the most of them decide the load of all.
        volume: Which volume of the progression table.
    """
    load = TableLoad(volume, reps=max(reps))
    return tuple(SchemeSet(count, load) for count in reps)


def light_heavy(
    *reps: int, lighter: float | None = None, volume: Volume = Volume.NORMAL
) -> Scheme:
    """Return heavy and light sets in turn, both by the most repetitions: 10, 5, 10, 5.

    Args:
        *reps: Repetitions of each set, the first one heavy.
        lighter: Share of the 1RM taken off every second set.
        volume: Which volume of the progression table.

    References:
        `loading.scheme_lighter`.
    """
    heavy = TableLoad(volume, reps=max(reps))
    light = replace(heavy, deduction=_lighter("light_heavy", lighter))
    return tuple(
        SchemeSet(count, light if place % 2 else heavy)
        for place, count in enumerate(reps)
    )


def amrap(reps: int, n_sets: int = 1, volume: Volume = Volume.NORMAL) -> Scheme:
    """Return like sets whose last goes on as far as it can: 5, 5, 5+."""
    *before, last = straight(n_sets, reps, volume)
    return (*before, replace(last, kind=SetKind.AMRAP, is_open=True))


def top_and_back_off(
    top_reps: int, back_off_reps: int, n_back_off: int, share: float
) -> Scheme:
    """Return one heavy set and lighter ones after it.

    Args:
        top_reps: Repetitions of the top set, at the load of the intensive table.
        back_off_reps: Repetitions of each back-off set.
        n_back_off: How many back-off sets.
        share: Load of the back-off sets as a share of the top set's.
    """
    lighter = ShareLoad(checked_fraction(share), PercentBase.TOP_SET)
    top = SchemeSet(top_reps, TableLoad(Volume.INTENSIVE), SetKind.TOP)
    return (top, *[SchemeSet(back_off_reps, lighter, SetKind.BACK_OFF)] * n_back_off)


def drop(*reps: int, share: float, volume: Volume = Volume.INTENSIVE) -> Scheme:
    """Return a set and drop sets straight after it, each with less load.

    Args:
        *reps: Repetitions of the set and of each drop.
        share: Load of each drop as a share of the one before.
        volume: Which volume of the progression table the first set is taken from.
    """
    lighter = ShareLoad(checked_fraction(share), PercentBase.LAST_SET)
    first, *drops = reps
    return (
        SchemeSet(first, TableLoad(volume)),
        *(SchemeSet(count, lighter, SetKind.DROP) for count in drops),
    )


def cluster(
    *parts: int, pause_s: int, n_sets: int = 1, load_reps: int | None = None
) -> Scheme:
    """Return sets in parts with short pauses, at the load of one part.

    Args:
        *parts: Repetitions of each part.
        pause_s: Seconds between the parts.
        n_sets: How many such sets.
        load_reps: Repetitions that decide the load; by default the longest part.
    """
    load = TableLoad(reps=load_reps or max(parts))
    one = SchemeSet(sum(parts), load, SetKind.CLUSTER, tuple(parts), pause_s)
    return (one,) * n_sets


def rest_pause(*parts: int, pause_s: int, n_sets: int = 1) -> Scheme:
    """Return sets near failure that go on after short pauses: 12, 4, 4.

    Args:
        *parts: Repetitions of each part; the first decides the load.
        pause_s: Seconds between the parts.
        n_sets: How many such sets.
    """
    load = TableLoad(Volume.INTENSIVE, reps=parts[0])
    one = SchemeSet(sum(parts), load, SetKind.REST_PAUSE, tuple(parts), pause_s)
    return (one,) * n_sets


def percent(
    reps: Sequence[int],
    shares: Sequence[float],
    base: PercentBase = PercentBase.ONE_RM,
) -> Scheme:
    """Return sets at written shares of the 1RM or training max.

    Args:
        reps: Repetitions of each set.
        shares: Share of each set, such as 0.75.
        base: What they are shares of.

    Raises:
        ValueError: If their lengths differ or a share is outside 0.01 to 1.
    """
    _same_length(reps, shares)
    pairs = zip(reps, shares, strict=True)
    return tuple(
        SchemeSet(count, ShareLoad(checked_fraction(share), base))
        for count, share in pairs
    )


def manual(
    reps: Sequence[int],
    *,
    deductions: Sequence[float] | None = None,
    eases: Sequence[float] | None = None,
    volume: Volume = Volume.NORMAL,
) -> Scheme:
    """Return sets written out one by one; every other table scheme is one of these.

    Args:
        reps: Repetitions of each set.
        deductions: Share of the 1RM taken off each set; none by default.
        eases: How much easier each set is than the table, in the unit of the table's
            effort; none by default.
        volume: Which volume of the progression table.

    Raises:
        ValueError: If there is no set or the lengths differ.
    """
    if not reps:
        raise ValueError("a scheme has at least one set")
    off = [0.0] * len(reps) if deductions is None else deductions
    easier = [0.0] * len(reps) if eases is None else eases
    _same_length(reps, off)
    _same_length(reps, easier)
    rows = zip(reps, off, easier, strict=True)
    return tuple(
        SchemeSet(count, TableLoad(volume, less, ease)) for count, less, ease in rows
    )


def _lighter(scheme: str, asked: float | None) -> float:
    return values("loading.scheme_lighter")[scheme] if asked is None else asked


def _leading_up(n_sets: int, lighter: float) -> tuple[float, ...]:
    return tuple(lighter * (n_sets - 1 - place) for place in range(n_sets))


def _same_length(reps: Sequence[int], numbers: Sequence[float]) -> None:
    if len(reps) != len(numbers):
        raise ValueError(
            f"one number for each set is needed, got {len(numbers)} for {len(reps)}"
        )
