"""Says what is wrong with a rule before anybody trains by it."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from liftwright.programs.replay.expression.evaluation import Surroundings, worked_out
from liftwright.programs.replay.expression.params import (
    NEAR,
    NEAREST,
    SAMPLE_FAILURES,
    SAMPLE_K,
    SAMPLE_KG,
    SAMPLE_RIR,
    SAMPLE_RPE,
    SAMPLE_SETS,
    SAMPLE_TARGET,
    SAMPLE_TOP,
)
from liftwright.programs.replay.expression.parser import parsed_rule
from liftwright.programs.replay.expression.tree import (
    Ask,
    Assign,
    Call,
    Chain,
    Choice,
    Entry,
    Expression,
    For,
    If,
    Keep,
    Listed,
    Literal,
    Name,
    OfSlot,
    Operation,
    Rule,
    Statement,
)
from liftwright.programs.replay.expression.values import Amount, RuleError, Value
from liftwright.quantities import Unit

GIVEN = (
    *("reps", "target", "top", "rir", "rpe", "loads", "met", "successes"),
    *("failures", "week", "total", "body_mass"),
)
SETTABLE = ("sets", "low", "high", "exercise", "load", "tm", "one_rm")


def problem_of(text: str) -> RuleError | None:
    """Return what is wrong with a rule; `None` where nothing is found.

    It is read, its names are looked up, and it is tried out on sessions that went
    well and badly, several in a row.

    Args:
        text: The rule.
    """
    try:
        rule = parsed_rule(text)
        _check_names(rule)
        kept: Mapping[str, Value] = {}
        for turn, reps in enumerate(SAMPLE_SETS * 2):
            kept = worked_out(rule, _sample(reps, turn, kept)).kept
    except RuleError as error:
        return error
    return None


def _sample(
    reps: tuple[int, ...], turn: int, kept: Mapping[str, Value]
) -> Surroundings:
    n_sets = len(reps)
    is_met = min(reps) >= SAMPLE_TARGET
    masses = {name: Amount(kg, Unit.KG) for name, kg in SAMPLE_KG.items()}
    body_mass, load = masses.pop("body_mass"), masses["load"]
    given: dict[str, Value] = {
        "reps": tuple(Amount(float(it)) for it in reps),
        "target": (Amount(SAMPLE_TARGET),) * n_sets,
        "top": (Amount(SAMPLE_TOP),) * n_sets,
        "rir": (Amount(SAMPLE_RIR),) * n_sets,
        "rpe": (Amount(SAMPLE_RPE),) * n_sets,
        "loads": (load,) * n_sets,
        "met": is_met,
        "successes": Amount(float(is_met)),
        "failures": Amount(float(turn % SAMPLE_FAILURES)),
        "week": Amount(turn + 1.0),
        "total": Amount(float(sum(reps))),
        "body_mass": body_mass,
    }
    settable: dict[str, Value] = {
        **masses,
        "sets": Amount(float(n_sets)),
        "low": Amount(SAMPLE_TARGET),
        "high": Amount(SAMPLE_TOP),
        "exercise": Amount(1.0),
    }

    def of_slot(slot: str, name: str) -> Value | None:
        del slot
        return settable.get(name, given.get(name, Amount(0.0)))

    return Surroundings(given, settable, kept, of_slot, lambda _: None, SAMPLE_K)


def _check_names(rule: Rule) -> None:
    known = {*GIVEN, *SETTABLE, *_given_names(rule.statements)}
    for name in _names_used(rule.statements):
        if name.name not in known:
            near = tuple(get_close_matches(name.name, sorted(known), NEAREST, NEAR))
            raise RuleError(
                f"nothing is called '{name.name}'",
                name.at,
                near,
                "" if near else f"To keep a value of your own: state {name.name} = 0.",
            )


def _given_names(statements: tuple[Statement, ...]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case Keep(name) | Assign(name):
                yield name
            case If(_, then, otherwise):
                yield from _given_names((*then, *otherwise))
            case For(name, _, body):
                yield name
                yield from _given_names(body)


def _names_used(statements: tuple[Statement, ...]) -> Iterator[Name]:
    for statement in statements:
        match statement:
            case Keep(_, value) | Assign(_, _, value):
                yield from _names_in(value)
            case If(when, then, otherwise):
                yield from _names_in(when)
                yield from _names_used((*then, *otherwise))
            case For(_, over, body):
                yield from _names_in(over)
                yield from _names_used(body)


def _names_in(expression: Expression) -> Iterator[Name]:
    if isinstance(expression, Name):
        yield expression
    for part in _parts(expression):
        yield from _names_in(part)


def _parts(expression: Expression) -> tuple[Expression, ...]:
    match expression:
        case Literal() | OfSlot() | Name():
            return ()
        case Ask(_, part):
            return (part,)
        case Entry(first, second):
            return (first, second)
        case Choice(when, then, otherwise):
            return (when, then, otherwise)
        case Chain(first, links):
            return (first, *(link.value for link in links))
        case Listed(parts) | Operation(_, parts) | Call(_, parts):
            return parts
