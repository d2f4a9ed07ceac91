"""How the first load of an exercise is found safely, without a test (claim A8)."""

from liftwright.coaching.clock import SECONDS_PER_MINUTE
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import BodyHalf, body_half
from liftwright.evidence import values
from liftwright.quantities import LoadKind

WHY = (
    "one_rm_test.increment.upper",
    "one_rm_test.increment.lower",
    "one_rm_test.attempts",
    "one_rm_test.rest",
)
"""Findings behind the steps: those towards a 1RM, here towards a set that is easy."""

HELPED = {
    LoadKind.BAND: "begin with the weakest band and go on to a stronger one",
    LoadKind.ASSISTED: "begin with the most help and take some off",
}
"""Where no share of a load says what a step is."""


def first_load_words(exercise: Exercise) -> str:
    """Return how to find the load of an exercise that nobody knows yet.

    Args:
        exercise: An exercise whose load is found by effort.

    References:
        `one_rm_test.increment.upper`, `one_rm_test.increment.lower`.
    """
    usual = f"begin far too light, add {_step(exercise)}"
    begin = HELPED.get(exercise.load_kind, usual)
    return f"Find the load: {_begin(begin)}. {_tries()}"


def every_first_load_words() -> str:
    """Return the same for all exercises of a plan at once."""
    upper, lower = _percents(BodyHalf.UPPER), _percents(BodyHalf.LOWER)
    begin = f"begin far too light, add {upper} (legs and hips {lower})"
    return f"by effort: {_begin(begin)}. {_tries()}"


def _begin(how: str) -> str:
    return f"{how} from set to set until the reserve is what is asked for"


def _tries() -> str:
    tries, rest = values("one_rm_test.attempts"), values("one_rm_test.rest")
    low, high = (rest[it] / SECONDS_PER_MINUTE for it in ("low", "high"))
    return (
        f"{tries['low']:g} to {tries['high']:g} sets are enough, {low:g} to {high:g}"
        " minutes apart; write the load down. Nobody needs to test a maximum for it."
    )


def _step(exercise: Exercise) -> str:
    is_lower = any(body_half(it) is BodyHalf.LOWER for it in exercise.prime_movers)
    return _percents(BodyHalf.LOWER if is_lower else BodyHalf.UPPER)


def _percents(half: BodyHalf) -> str:
    lower = half is BodyHalf.LOWER
    row = values(f"one_rm_test.increment.{'lower' if lower else 'upper'}")
    return f"{100 * row['low']:g} to {100 * row['high']:g}%"
