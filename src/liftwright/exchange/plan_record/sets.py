"""Sets to do as records."""

from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    MiniSetTarget,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.amounts import (
    effort_record,
    load_record,
    maybe_mass,
    seconds_record,
    tempo_record,
)


def sets_record(sets: SetPrescription) -> Record:
    """Return one or more like sets."""
    return {
        "sets": sets.n_sets,
        "kind": sets.kind,
        "target": target_record(sets.target),
        "load": load_rule_record(sets.load),
        "effort": None if sets.effort is None else effort_record(sets.effort),
        "rest": None if sets.rest_s is None else seconds_record(sets.rest_s),
        "tempo": None if sets.tempo is None else tempo_record(sets.tempo),
        "every_s": sets.every_s,
        "note": sets.note,
        "why": list(sets.why),
    }


def target_record(target: Target) -> Record:
    """Return how much work a set asks for."""
    match target:
        case RepTarget(low, high, is_open, is_per_side):
            return {
                "kind": "repetitions",
                "low": low,
                "high": high,
                "is_open": is_open,
                "is_per_side": is_per_side,
            }
        case MiniSetTarget(counts, pause_s):
            return {"kind": "parts", "counts": list(counts), "pause_s": pause_s}
        case HoldTarget(low_s, high_s, is_per_side):
            return {
                "kind": "seconds",
                "low_s": low_s,
                "high_s": high_s,
                "is_per_side": is_per_side,
            }
        case DistanceTarget(metres):
            return {"kind": "metres", "metres": number(metres)}
        case ContactTarget(count):
            return {"kind": "contacts", "count": count}


def load_rule_record(rule: LoadRule) -> Record:
    """Return how the load of a set is found."""
    match rule:
        case FixedLoad(load):
            return {"rule": "fixed", "load": load_record(load)}
        case PercentLoad():
            return {
                "rule": "percent",
                "base": rule.base,
                "low": number(rule.low),
                "high": number(rule.high),
                "plus": maybe_mass(rule.plus),
                "of": rule.of or None,
            }
        case RepMaxLoad(reps):
            return {"rule": "repetition maximum", "reps": reps}
        case EffortLoad():
            return {"rule": "effort"}
        case AskLoad():
            return {"rule": "ask"}
