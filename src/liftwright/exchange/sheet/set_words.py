"""Sets in the words of a training sheet: amount, load, effort, rest."""

from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.exchange.sheet.signs import MINUS, TIMES, TO
from liftwright.quantities import Basis, EffortRange, EffortScale, Load, LoadKind, Mass

MINUTE_S = 60
BY_EFFORT = "by effort"
LONG_S = 120
"""Rests from here on are said in minutes."""

EACH = {Basis.TOTAL: "", Basis.PER_HAND: " each hand", Basis.PER_SIDE: " each side"}
OF_BASE = {
    PercentBase.ONE_RM: "of the 1RM",
    PercentBase.TRAINING_MAX: "of the training max",
    PercentBase.TOP_SET: "of the top set",
    PercentBase.LAST_SET: "of the last set",
}


def amount_words(sets: SetPrescription) -> str:
    """Return sets and how much each asks for: `3 x 6-8`."""
    return f"{sets.n_sets} {TIMES} {target_words(sets.target)}"


def brief_words(sets: SetPrescription) -> str:
    """Return load and amount in the fewest words: `100 lb x 6`."""
    times = "" if sets.n_sets == 1 else f"{sets.n_sets} {TIMES} "
    asked = target_words(sets.target)
    note = f" {sets.note}" if sets.note else ""
    return f"{times}{rule_words(sets.load)} {TIMES} {asked}{note}"


def target_words(target: Target) -> str:
    """Return how much work one set asks for: `6-8`, `30 s`, `5+ each side`."""
    match target:
        case RepTarget(low, high, is_open, is_per_side):
            return f"{span(low, high)}{'+' * is_open}{_sides(is_per_side)}"
        case MiniSetTarget(counts, pause_s):
            parts = " + ".join(map(str, counts))
            return f"({parts}), {seconds_words(pause_s, pause_s)} between"
        case HoldTarget(low_s, high_s, is_per_side):
            return f"{seconds_words(low_s, high_s)}{_sides(is_per_side)}"
        case DistanceTarget(metres):
            return f"{metres:g} m"
        case ContactTarget(count):
            return f"{count} contact{'s' * (count != 1)}"


def rule_words(rule: LoadRule) -> str:
    """Return how a load is found: the load itself where it is known."""
    match rule:
        case FixedLoad(load):
            return load_words(load)
        case PercentLoad():
            return _percent_words(rule)
        case RepMaxLoad(reps):
            return f"{reps}RM"
        case EffortLoad():
            return BY_EFFORT
        case AskLoad():
            return "your choice"


def load_words(load: Load) -> str:
    """Return a load as a lifter says it: `24 kg each hand`."""
    each = EACH[load.basis]
    match load.kind:
        case LoadKind.EXTERNAL:
            return f"{load.mass}{each}"
        case LoadKind.BODYWEIGHT:
            return "body weight" + (f" {signed(load.mass)}{each}" if load.mass else "")
        case LoadKind.ASSISTED:
            return f"{load.mass}{each} of help"
        case LoadKind.BAND:
            pull = f" ({load.mass}{each})" if load.mass else ""
            return f"{load.band} band{pull}"
        case LoadKind.NONE:
            return "no load"


def effort_words(effort: EffortRange | None) -> str:
    """Return how close to failure to stop: `2 in reserve`, `RPE 8`."""
    if effort is None:
        return ""
    ends = span(f"{effort.low.value:g}", f"{effort.high.value:g}")
    is_reserve = effort.low.scale is EffortScale.RIR
    return f"{ends} in reserve" if is_reserve else f"RPE {ends}"


def rest_words(rest_s: tuple[int, int] | None) -> str:
    """Return a rest: `60-90 s`, `2-3 min`."""
    return "" if rest_s is None else seconds_words(*rest_s)


def seconds_words(low_s: int, high_s: int) -> str:
    """Return a range of seconds, in minutes where it is long."""
    if high_s < LONG_S:
        return f"{span(low_s, high_s)} s"
    return f"{span(_minutes(low_s), _minutes(high_s))} min"


def further_words(sets: SetPrescription) -> tuple[str, ...]:
    """Return what else there is to a set: tempo, clock, note."""
    tempo = f"tempo {sets.tempo}" if sets.tempo else ""
    every = (
        f"a set every {seconds_words(sets.every_s, sets.every_s)}"
        if sets.every_s
        else ""
    )
    return tuple(filter(None, (tempo, every, sets.note)))


def signed(mass: Mass) -> str:
    """Return a mass that is added or taken off: `+ 10 kg`."""
    return f"{MINUS} {-mass}" if mass.milliunits < 0 else f"+ {mass}"


def span(low: object, high: object) -> str:
    """Return a range, or one number where both ends are the same."""
    return str(low) if low == high else f"{low}{TO}{high}"


def _percent_words(rule: PercentLoad) -> str:
    share = span(f"{100 * rule.low:.4g}", f"{100 * rule.high:.4g}")
    of = f"{OF_BASE[rule.base]}{f' of {rule.of}' if rule.of else ''}"
    return f"{share}% {of}{f' {signed(rule.plus)}' if rule.plus else ''}"


def _sides(is_per_side: bool) -> str:  # noqa: FBT001 - a field handed on
    return " each side" if is_per_side else ""


def _minutes(total_s: int) -> str:
    minutes, rest_s = divmod(total_s, MINUTE_S)
    return f"{minutes}:{rest_s:02d}" if rest_s else str(minutes)
