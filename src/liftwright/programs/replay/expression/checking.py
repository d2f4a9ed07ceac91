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
    used = list(_names_used(rule.statements))
    _refuse_unknown(used, {*GIVEN, *SETTABLE, *_given_names(rule.statements)})
    _refuse_idle(rule, {it.name for it in used})


def _refuse_unknown(used: list[Name], known: set[str]) -> None:
    for it in used:
        if it.name not in known:
            near = _near(it.name, known)
            remedy = (
                "" if near else f"To keep a value of your own: state {it.name} = 0."
            )
            raise RuleError(f"nothing is called '{it.name}'", it.at, near, remedy)


def _refuse_idle(rule: Rule, used: set[str]) -> None:
    """Refuse a value that nothing comes of: mostly a slip in the name of another."""
    kept = {it.name for it in _all_statements(rule.statements) if isinstance(it, Keep)}
    for it in _all_statements(rule.statements):
        if isinstance(it, Assign) and it.name not in {*SETTABLE, *GIVEN, *kept, *used}:
            raise RuleError(
                f"nothing comes of '{it.name}'",
                it.at,
                _near(it.name, set(SETTABLE)),
                f"These change the next session: {', '.join(SETTABLE)}.",
            )


def _near(name: str, known: set[str]) -> tuple[str, ...]:
    return tuple(get_close_matches(name, sorted(known), NEAREST, NEAR))


def _all_statements(statements: tuple[Statement, ...]) -> Iterator[Statement]:
    for statement in statements:
        yield statement
        if isinstance(statement, If):
            yield from _all_statements((*statement.then, *statement.otherwise))
        elif isinstance(statement, For):
            yield from _all_statements(statement.body)


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
