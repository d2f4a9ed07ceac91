"""What a slot asks for, set by set, in the numbers that a log is held against."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.quantities import Load, LoadKind

LEADING = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE})
"""Sets that lead up to the ones that count."""

FOLLOWING = frozenset({SetKind.BACK_OFF, SetKind.DROP})
"""Sets that follow from others: success is judged by those."""

OWN_SETS = frozenset({PercentBase.TOP_SET, PercentBase.LAST_SET})

Basis = tuple[str, str]
"""What the weight of a set is a number of: `("kg", "")`, `("1RM", "deadlift")`."""

NO_BASIS: Basis = ("", "")
FIXED: Basis = ("kg", "")
BODY: Basis = ("body", "")
CURVE: Basis = ("curve", "")


class AskedSet(NamedTuple):
    """One set that is asked for.

    Args:
        low: Fewest repetitions, seconds, metres or contacts.
        high: Most of them.
        share: Its load as a share of the heaviest of the slot; 0 where unknown.
        is_open: Whether it goes on as far as possible.
        rir_low: Fewest repetitions in reserve.
        rir_high: Most of them.
    """

    low: float
    high: float
    share: float
    is_open: bool
    rir_low: float
    rir_high: float


class Asked(NamedTuple):
    """The hard sets of a slot, one by one.

    Args:
        sets: The sets.
        main: Which of them is the heaviest, from 0.
        open_at: Which is the heaviest open one, from 0; -1 for none.
        weight: Weight of the heaviest in its basis.
        basis: What that weight is a number of.
        rir_low: Fewest repetitions in reserve that the heaviest asks for.
        rir_high: Most of them.
        is_flat: Whether all are done with one load.
    """

    sets: tuple[AskedSet, ...]
    main: int
    open_at: int
    weight: float
    basis: Basis
    rir_low: float
    rir_high: float
    is_flat: bool


def asked_of(lines: tuple[SetPrescription, ...], k: float) -> Asked | None:
    """Return what lines of sets ask for; `None` where nothing but leading sets stands.

    Args:
        lines: The lines of a slot.
        k: The lifter's curve constant for the exercise.
    """
    hard = [lines[at] for at in deciding(lines)]
    if not hard:
        return None
    weights = weights_of(hard, k)
    heaviest = max(range(len(hard)), key=lambda at: (weights[at][0], -at))
    most, basis = weights[heaviest]
    sets: list[AskedSet] = []
    main = 0
    for at, line in enumerate(hard):
        if at == heaviest:
            main = len(sets)
        weight, its_basis = weights[at]
        share = weight / most if most > 0 and its_basis == basis else 0.0
        sets += [_asked_set(line, share)] * line.n_sets
    shares = {it.share for it in sets}
    return Asked(
        sets=tuple(sets),
        main=main,
        open_at=_open_at(sets),
        weight=most,
        basis=basis,
        rir_low=min(rirs_of(hard[heaviest])),
        rir_high=max(rirs_of(hard[heaviest])),
        is_flat=len(shares) == 1,
    )


def _open_at(sets: list[AskedSet]) -> int:
    are_open = [at for at, it in enumerate(sets) if it.is_open]
    return max(are_open, key=lambda at: (sets[at].share, at), default=-1)


def _asked_set(line: SetPrescription, share: float) -> AskedSet:
    low, high = amounts(line.target)
    is_open = isinstance(line.target, RepTarget) and line.target.is_open
    rirs = rirs_of(line)
    return AskedSet(low, high, share, is_open, min(rirs), max(rirs))


def amounts(target: Target) -> tuple[float, float]:
    """Return fewest and most of what a target counts."""
    match target:
        case RepTarget(low, high):
            return low, high
        case MiniSetTarget(counts):
            return sum(counts), sum(counts)
        case HoldTarget(low_s, high_s):
            return low_s, high_s
        case DistanceTarget(metres):
            return metres, metres
        case ContactTarget(count):
            return count, count


def reps_of(target: Target) -> int:
    """Return the fewest repetitions of a target; 1 for what is no repetitions."""
    match target:
        case RepTarget(low):
            return low
        case MiniSetTarget(counts):
            return sum(counts)
        case _:
            return 1


def rirs_of(line: SetPrescription) -> tuple[float, float]:
    """Return the ends of the reserve that a line asks for, or the usual one."""
    if line.effort is not None:
        return line.effort.low.rir, line.effort.high.rir
    usual = value("planner.unsaid_rir")
    return usual, usual


def rir_of(line: SetPrescription) -> float:
    """Return the middle of the reserve that a line asks for."""
    return sum(rirs_of(line)) / 2


def weights_of(lines: Sequence[SetPrescription], k: float) -> list[tuple[float, Basis]]:
    """Return how heavy each line is, and what that is a number of.

    Where the lifter chooses, one load is meant for all lines of a number of
    repetitions, whatever reserve each of them leaves.

    Args:
        lines: The lines.
        k: The lifter's curve constant for the exercise.
    """
    rir = chosen_rir(lines)
    weights = [_weight_of(line, k, rir) for line in lines]
    known = [it for it in weights if it[1] is not NO_BASIS]
    top, basis = max(known, default=(1.0, NO_BASIS), key=lambda it: it[0])
    for at, line in enumerate(lines):
        rule = line.load
        if isinstance(rule, PercentLoad) and rule.base in OWN_SETS and not rule.of:
            weights[at] = ((rule.low + rule.high) / 2 * top, basis)
    return weights


def chosen_rir(lines: Sequence[SetPrescription]) -> float:
    """Return the reserve that a load of the lifter's choice leaves at first."""
    chosen = [rir_of(it) for it in lines if isinstance(it.load, AskLoad)]
    return max(chosen, default=0.0)


def _weight_of(line: SetPrescription, k: float, rir: float) -> tuple[float, Basis]:
    match line.load:
        case FixedLoad(load):
            is_iron = load.kind is LoadKind.EXTERNAL and load.mass is not None
            return fixed_weight(load), FIXED if is_iron else BODY
        case PercentLoad(base, low, high, _, of):
            share = (low + high) / 2
            if base in OWN_SETS and not of:
                return share, NO_BASIS
            return share, (str(base), of)
        case RepMaxLoad(reps):
            return fraction_at_reps(reps, k), CURVE
        case EffortLoad():
            return fraction_at_reps(reps_of(line.target) + rir_of(line), k), CURVE
        case AskLoad():
            return fraction_at_reps(reps_of(line.target) + rir, k), CURVE


def fixed_weight(load: Load) -> float:
    """Return the number of a load, for comparing loads of one slot."""
    if load.mass is None:
        return 1.0
    if load.kind is LoadKind.EXTERNAL:
        return load.mass.kg
    return 1.0


def deciding(lines: Sequence[SetPrescription]) -> list[int]:
    """Return the places of the lines that success is judged by.

    Back-off and drop sets follow from the others, unless there are no others.
    """
    hard = [at for at, it in enumerate(lines) if it.kind not in LEADING]
    return [at for at in hard if lines[at].kind not in FOLLOWING] or hard


def with_stage(
    lines: tuple[SetPrescription, ...], n_sets: int, reps: int
) -> tuple[SetPrescription, ...]:
    """Return lines whose deciding sets are so many of so many repetitions.

    The last stays open where the last was open; the rest is as the first of them says.
    """
    places = deciding(lines)
    if not places:
        return lines
    target = RepTarget(reps, reps)
    first, last = lines[places[0]], lines[places[-1]]
    is_open = isinstance(last.target, RepTarget) and last.target.is_open
    n_closed = n_sets - 1 if is_open else n_sets
    made = [replace(first, n_sets=n_closed, target=target)] if n_closed else []
    if is_open:
        to_the_end = replace(target, is_open=True)
        made.append(replace(last, n_sets=1, target=to_the_end))
    before = [it for at, it in enumerate(lines) if at < places[0]]
    others = [it for at, it in enumerate(lines) if at > places[0] and at not in places]
    return (*before, *made, *others)


def with_sets(
    lines: tuple[SetPrescription, ...], n_sets: int
) -> tuple[SetPrescription, ...]:
    """Return lines whose deciding sets are so many: the longest grows or shrinks."""
    places = deciding(lines)
    if not places:
        return lines
    longest = max(places, key=lambda at: lines[at].n_sets)
    others = sum(lines[at].n_sets for at in places if at != longest)
    grown = replace(lines[longest], n_sets=max(1, n_sets - others))
    return (*lines[:longest], grown, *lines[longest + 1 :])


def with_reps(
    lines: tuple[SetPrescription, ...], low: int, high: int
) -> tuple[SetPrescription, ...]:
    """Return lines whose deciding sets of repetitions have this range."""
    places = deciding(lines)

    def of(at: int, line: SetPrescription) -> SetPrescription:
        if at not in places or not isinstance(line.target, RepTarget):
            return line
        return replace(line, target=replace(line.target, low=low, high=high))

    return tuple(of(at, line) for at, line in enumerate(lines))


def hard_lines(lines: tuple[SetPrescription, ...]) -> Iterator[SetPrescription]:
    """Yield the lines that count."""
    return (it for it in lines if it.kind not in LEADING)
