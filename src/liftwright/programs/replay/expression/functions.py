"""The functions that a rule may use."""

from collections.abc import Callable, Sequence
from math import ceil, floor

from liftwright.loading.curve import fraction_at_reps
from liftwright.programs.replay.expression.params import SET_ARGUMENTS
from liftwright.programs.replay.expression.values import (
    Amount,
    RuleError,
    Scalar,
    Value,
    kind_words,
)

Function = Callable[[Sequence[Value], int, float], Value]
"""From values, a place and the lifter's curve constant to a value."""

LIGHTEST, MOST_REPS = 1.0, 100.0


def _numbers(values: Sequence[Value], at: int, what: str) -> list[Amount]:
    """Return every number in values and lists of them."""
    every: list[Scalar] = []
    for value in values:
        if isinstance(value, tuple) and not isinstance(value, Amount):
            every += value
        else:
            every.append(value)
    if not every:
        raise RuleError(f"{what} needs at least one number", at)
    numbers = [it for it in every if isinstance(it, Amount)]
    if len(numbers) < len(every):
        raise RuleError(f"{what} is of numbers, not of yes or no", at)
    if len({it.unit is None for it in numbers}) > 1:
        raise RuleError(f"{what} cannot mix masses and plain numbers", at)
    return numbers


def _total(numbers: Sequence[Amount]) -> Amount:
    unit = numbers[0].unit
    if unit is None:
        return Amount(sum(it.number for it in numbers))
    return Amount(sum(it.mass.into(unit).amount for it in numbers), unit)


def _of_all(what: str, pick: Callable[[list[Amount]], Amount]) -> Function:
    def function(values: Sequence[Value], at: int, k: float) -> Value:
        del k
        return pick(_numbers(values, at, what))

    return function


def _mean(numbers: list[Amount]) -> Amount:
    total = _total(numbers)
    return Amount(total.number / len(numbers), total.unit)


def one_list(values: Sequence[Value], at: int, what: str) -> tuple[Scalar, ...]:
    """Return the only argument as a list.

    Raises:
        RuleError: If it is no list, or not the only one.
    """
    if len(values) == 1:
        only = values[0]
        if isinstance(only, tuple) and not isinstance(only, Amount):
            return only
    raise RuleError(f"{what} takes one list", at, (f"{what}(reps)",))


def _truths(values: Sequence[Value], at: int, what: str) -> list[bool]:
    truths = one_list(values, at, what)
    for it in truths:
        if not isinstance(it, bool):
            raise RuleError(
                f"{what} takes a list of yes or no, this is of numbers",
                at,
                (f"{what}(reps >= target)",),
            )
    return [bool(it) for it in truths]


def _all(values: Sequence[Value], at: int, k: float) -> Value:
    del k
    return all(_truths(values, at, "all"))


def _any(values: Sequence[Value], at: int, k: float) -> Value:
    del k
    return any(_truths(values, at, "any"))


def _count(values: Sequence[Value], at: int, k: float) -> Value:
    """Return how many entries hold, or how many numbers there are."""
    del k
    entries = one_list(values, at, "count")
    are_truths = all(isinstance(it, bool) for it in entries)
    return Amount(float(sum(map(bool, entries)) if are_truths else len(entries)))


def _entry(index: int, what: str) -> Function:
    def function(values: Sequence[Value], at: int, k: float) -> Value:
        del k
        entries = one_list(values, at, what)
        if not entries:
            raise RuleError(f"{what} of a list without entries", at)
        return entries[index]

    return function


def _rounded(how: Callable[[float], int], what: str) -> Function:
    def function(values: Sequence[Value], at: int, k: float) -> Value:
        del k
        if not 1 <= len(values) <= 2:  # noqa: PLR2004 - a number, and a step or none
            raise RuleError(f"{what} takes a number, and a step where one is meant", at)
        number, step = values[0], values[1] if len(values) > 1 else Amount(1.0)
        if not isinstance(number, Amount) or not isinstance(step, Amount):
            raise RuleError(f"{what} takes numbers, not {kind_words(values[0])}", at)
        if number.unit is not None and step.unit is not None:
            step = Amount(step.mass.into(number.unit).amount, number.unit)
        elif step.unit is not None:
            raise RuleError(f"{what} of a number cannot have a step of a mass", at)
        if step.number <= 0:
            raise RuleError(f"the step of {what} is above 0", at)
        return Amount(how(number.number / step.number) * step.number, number.unit)

    return function


def _nearest(number: float) -> int:
    return floor(number + 0.5)


def _absolute(values: Sequence[Value], at: int, k: float) -> Value:
    del k
    if len(values) != 1 or not isinstance(values[0], Amount):
        raise RuleError("abs takes one number", at)
    return Amount(abs(values[0].number), values[0].unit)


def _plain(value: Value, at: int, what: str) -> float:
    if not isinstance(value, Amount) or value.unit is not None:
        raise RuleError(f"{what} must be a plain number, not {kind_words(value)}", at)
    return value.number


def _fraction(reps: Value, rir: Value, at: int, k: float) -> float:
    whole = _plain(reps, at, "repetitions") + _plain(rir, at, "repetitions in reserve")
    if not LIGHTEST <= whole <= MOST_REPS:
        raise RuleError(f"repetitions to failure are 1 to 100, got {whole:g}", at)
    return fraction_at_reps(whole, k)


def _is_a_set(values: Sequence[Value]) -> bool:
    fewest, most = SET_ARGUMENTS
    return fewest <= len(values) <= most


def _e1rm(values: Sequence[Value], at: int, k: float) -> Value:
    """Return the 1RM that a set shows: e1rm(load, reps, rir)."""
    if not _is_a_set(values) or not isinstance(values[0], Amount):
        raise RuleError("e1rm takes a load, repetitions, and reserve if known", at)
    load = values[0]
    rir = values[2] if len(values) > SET_ARGUMENTS[0] else Amount(0.0)
    return Amount(load.number / _fraction(values[1], rir, at, k), load.unit)


def _load_for(values: Sequence[Value], at: int, k: float) -> Value:
    """Return the load for repetitions at a reserve: load_for(one_rm, reps, rir)."""
    if not _is_a_set(values) or not isinstance(values[0], Amount):
        raise RuleError("load_for takes a 1RM, repetitions, and reserve", at)
    one_rm = values[0]
    rir = values[2] if len(values) > SET_ARGUMENTS[0] else Amount(0.0)
    return Amount(one_rm.number * _fraction(values[1], rir, at, k), one_rm.unit)


FUNCTIONS: dict[str, Function] = {
    "min": _of_all("min", lambda them: min(them, key=lambda it: it.size)),
    "max": _of_all("max", lambda them: max(them, key=lambda it: it.size)),
    "sum": _of_all("sum", _total),
    "mean": _of_all("mean", _mean),
    "count": _count,
    "all": _all,
    "any": _any,
    "first": _entry(0, "first"),
    "last": _entry(-1, "last"),
    "floor": _rounded(floor, "floor"),
    "ceil": _rounded(ceil, "ceil"),
    "round": _rounded(_nearest, "round"),
    "abs": _absolute,
    "e1rm": _e1rm,
    "load_for": _load_for,
}
"""Every function by its name."""
