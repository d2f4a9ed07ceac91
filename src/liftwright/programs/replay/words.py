"""Reasons in words: why a load, a number of repetitions or of sets is what it is."""

from collections.abc import Callable, Sequence
from datetime import date

from liftwright.domain.program import FailureRule, Step
from liftwright.programs.notation.figures import number_text, step_text
from liftwright.programs.notation.loads import load_text
from liftwright.programs.replay.effort import Felt, Pace
from liftwright.programs.replay.judged import Judged, count_of
from liftwright.programs.replay.lift import Event, Last
from liftwright.quantities import Load, Mass, Unit

MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


TIMES = "\u00d7"
"""The sign between sets and repetitions."""


def day_words(day: date) -> str:
    """Return a date as people say it: `19 Nov`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def times_words(count: int, what: str) -> str:
    """Return a count with its noun: `2 failures`."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def done_words(last: Last) -> str:
    """Return what was done: `3x5 done with 100 kg on 19 Nov`."""
    counts = _counts_words(last.done, [it.low for it in last.asked.sets])
    return f"{counts} with {load_text(last.done.load)} on {day_words(last.day)}"


def _counts_words(done: Judged, lows: Sequence[float]) -> str:
    counts = [number_text(it) for it in done.counts]
    if len(set(counts)) == 1 and done.is_met:
        return f"{len(counts)}{TIMES}{counts[0]} done"
    if done.is_met:
        return f"{', '.join(counts)} done"
    return f"{', '.join(counts)} of {_asked_words(lows)}"


def _asked_words(lows: Sequence[float]) -> str:
    if len(set(lows)) == 1:
        return f"{len(lows)}{TIMES}{number_text(lows[0])}"
    return ", ".join(map(number_text, lows))


def event_words(event: Event, last: Last | None) -> str:
    """Return what the last sessions led to, and what they were."""
    if isinstance(event.detail, Felt):
        return felt_words(event.detail)
    lead = _LEADS[event.kind](event.detail)
    if last is None:
        return lead
    return f"{lead}: {done_words(last)}" if lead else done_words(last)


def felt_words(felt: Felt) -> str:
    """Return what a session said of a load: `215 lb was too heavy on 2 Nov (6 of 10)`.

    Args:
        felt: What it said.
    """
    load, when = load_text(felt.done.load), day_words(felt.day)
    count = number_text(count_of(felt.done.done))
    if felt.is_short:
        of = f"{count} of {number_text(felt.asked.low)}"
        if felt.ratio < 1:
            return f"{load} was too heavy on {when} ({of})"
        return f"{load} was put down early on {when} ({of})"
    how = "harder than asked for" if felt.ratio < 1 else "easier than asked for"
    if felt.ratio == 1:
        how = "as hard as asked for"
    if felt.done.effort is None:
        return f"{load} was {how} on {when} ({count} for {felt.asked.high:g})"
    low, high = felt.asked.rir_low, felt.asked.rir_high
    wanted = f"{low:g}" if low == high else f"{low:g}-{high:g}"
    left = number_text(felt.done.effort.rir)
    return f"{load} was {how} on {when} ({left} left, {wanted} wanted)"


def beside_plan_words(pace: Pace) -> str:
    """Return how far written loads are left: `10% off what the plan has`."""
    assert pace.load.mass is not None  # noqa: S101 - a pace is of iron
    percent = round(100 * (pace.load.mass.kg / pace.weight - 1))
    if not percent:
        return "as the plan has it"
    if percent < 0:
        return f"{-percent}% off what the plan has"
    return f"{percent}% more than the plan has"


def beside_lifted_words(pace: Pace, lifted: Load) -> str:
    """Return how far a load is from the last one lifted: `5% less`."""
    if not pace.load.mass or not lifted.mass or not lifted.mass.milliunits:
        return "worked out from that"
    percent = round(100 * (pace.load.mass.kg / lifted.mass.kg - 1))
    if not percent:
        return "the same load"
    return f"{-percent}% less" if percent < 0 else f"{percent}% more"


def mass_words(mass: Mass) -> str:
    """Return a mass as closely as anybody cares: whole pounds, tenths of a kilogram."""
    digits = 0 if mass.unit is Unit.LB else 1
    return f"{number_text(round(mass.amount, digits))} {mass.unit}"


def _step(detail: object) -> str:
    assert isinstance(detail, Step)  # noqa: S101 - the event says so
    return step_text(detail)


def _failed(detail: object) -> str:
    failures, rule = detail if isinstance(detail, tuple) else (1, None)
    if isinstance(rule, FailureRule) and rule.after > failures:
        left = rule.after - failures
        return f"the same again, {left} more {'try' if left == 1 else 'tries'}"
    return "the same again"


def _stage(detail: object) -> str:
    n_sets, reps = detail if isinstance(detail, tuple) else (0, 0)
    return f"next stage, {n_sets}{TIMES}{reps}"


def _reduced(detail: object) -> str:
    failures, step = detail if isinstance(detail, tuple) else (1, None)
    fall = step_text(step).replace("+", "-") if isinstance(step, Step) else ""
    return f"{fall} after {times_words(failures, 'failure')}"


_LEADS: dict[str, Callable[[object], str]] = {
    "nothing yet": lambda _: "as the program says",
    "met": lambda _: "",
    "step": _step,
    "wait": lambda left: f"the same, {left} more to go before the step",
    "reps": lambda goal: f"{number_text(float(str(goal)))} or more next",
    "full": lambda _: "the top of the range, and nothing to add",
    "form": lambda name: f"now {name}",
    "failed": _failed,
    "reduced": _reduced,
    "light": lambda _: "a light week after failures",
    "stage": _stage,
    "restart": lambda share: f"from the first stage at {share}",
    "swap": lambda name: f"changed to {name} after failures",
    "effort": lambda _: "",
    "rule": str,
    "total": str,
}
"""How each event begins."""
