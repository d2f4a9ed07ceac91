"""Works a rule out: from what was done to what comes next.

Nothing outside the values given can be reached, no statement repeats but over a list
that is there already, and the number of steps is limited: every rule ends, with values
or with an error that says where and why.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from liftwright.programs.replay.expression.functions import FUNCTIONS
from liftwright.programs.replay.expression.params import (
    MAX_NAMES,
    MAX_STEPS,
    NEAR,
    NEAREST,
)
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
    Link,
    Listed,
    Literal,
    Name,
    OfSlot,
    Operation,
    Rule,
    Statement,
)
from liftwright.programs.replay.expression.values import (
    Amount,
    RuleError,
    Scalar,
    Value,
    checked,
    kind_words,
)

OfSlots = Callable[[str, str], Value | None]
"""From a slot's name and the name of a value to the value, where there is one."""

Answers = Callable[[str], float | None]
"""From a question to the lifter's answer, where there is one."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a rule can look at.

    Args:
        given: Values it may read.
        settable: Values it may read and change.
        kept: Values it kept after the last session.
        of_slots: Looks up values of other slots.
        answers: Looks up what the lifter said.
        k: The lifter's curve constant for the exercise.
    """

    given: Mapping[str, Value]
    settable: Mapping[str, Value]
    kept: Mapping[str, Value]
    of_slots: OfSlots
    answers: Answers
    k: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule led to.

    Args:
        changed: The settable values that it changed.
        kept: The values that it keeps.
    """

    changed: Mapping[str, Value]
    kept: Mapping[str, Value]


def worked_out(rule: Rule, surroundings: Surroundings) -> Outcome:
    """Return what a rule leads to.

    Raises:
        RuleError: If it cannot be worked out, with its place and the reason.
    """
    working = _Working(surroundings)
    working.run(rule.statements)
    return Outcome(working.changed, working.kept)


class _Working:
    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._locals: dict[str, Value] = {}
        self.changed: dict[str, Value] = {}
        self.kept: dict[str, Value] = {}
        self._steps = 0

    def _step(self, at: int) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise RuleError(
                f"this rule takes more than {MAX_STEPS} steps",
                at,
                (),
                "Make it shorter.",
            )

    def run(self, statements: tuple[Statement, ...]) -> None:
        for statement in statements:
            self._step(statement.at)
            match statement:
                case Keep(name, first, at):
                    self._keep(name, first, at)
                case Assign():
                    self._assign(statement)
                case If(when, then, otherwise, at):
                    self.run(then if self._truth(when, at) else otherwise)
                case For(name, over, body, at):
                    for entry in self._list(over, at):
                        self._locals[name] = entry
                        self.run(body)

    def _keep(self, name: str, first: Expression, at: int) -> None:
        if name in self._around.given or name in self._around.settable:
            raise RuleError(
                f"'{name}' has a meaning already", at, (), "Use another name."
            )
        kept = self._around.kept.get(name)
        self.kept[name] = self.value(first) if kept is None else kept

    def _assign(self, statement: Assign) -> None:
        name, at = statement.name, statement.at
        value = self.value(statement.value)
        if statement.sign != "=":
            before = self._read(name, at)
            value = self._operation(statement.sign[0], (before, value), at)
        if name in self._around.settable:
            self._set(name, value, at)
        elif name in self.kept:
            self.kept[name] = value
        elif name in self._around.given:
            raise RuleError(
                f"'{name}' says what was done and cannot be changed",
                at,
                tuple(self._around.settable),
            )
        else:
            if len(self._locals) >= MAX_NAMES:
                raise RuleError(f"a rule has at most {MAX_NAMES} names", at)
            self._locals[name] = value

    def _set(self, name: str, value: Value, at: int) -> None:
        asked = self._around.settable[name]
        is_alike = (
            isinstance(value, Amount)
            and isinstance(asked, Amount)
            and (value.unit is None) == (asked.unit is None)
        )
        if not is_alike:
            raise RuleError(
                f"{name} must be {kind_words(asked)}, not {kind_words(value)}", at
            )
        self.changed[name] = value

    def _read(self, name: str, at: int) -> Value:
        for known in (
            *(self._locals, self.changed, self.kept),
            *(self._around.settable, self._around.given),
        ):
            if name in known:
                return known[name]
        names = [*self._locals, *self.kept, *self._around.settable, *self._around.given]
        near = tuple(get_close_matches(name, names, n=NEAREST, cutoff=NEAR))
        remedy = "" if near else f"To keep a value of your own: state {name} = 0."
        raise RuleError(f"nothing is called '{name}'", at, near, remedy)

    def _truth(self, expression: Expression, at: int) -> bool:
        return _truth_of(self.value(expression), at, "if")

    def _list(self, expression: Expression, at: int) -> tuple[Scalar, ...]:
        value = self.value(expression)
        if isinstance(value, tuple) and not isinstance(value, Amount):
            return value
        raise RuleError(f"for needs a list, this is {kind_words(value)}", at, ("reps",))

    def value(self, expression: Expression) -> Value:  # noqa: C901, PLR0911 - one answer for each form
        self._step(expression.at)
        match expression:
            case Literal(value):
                return value
            case Name(name, at):
                return self._read(name, at)
            case OfSlot(slot, name, at):
                return self._of_slot(slot, name, at)
            case Listed(items, at):
                return self._listed(items, at)
            case Entry(of, number, at):
                return self._entry(of, number, at)
            case Operation(sign, parts, at):
                return self._operation(sign, tuple(map(self.value, parts)), at)
            case Chain(first, links, _):
                return self._chained(first, links)
            case Choice(when, then, otherwise, at):
                return self.value(then if self._truth(when, at) else otherwise)
            case Call(name, parts, at):
                values = tuple(map(self.value, parts))
                return checked(FUNCTIONS[name](values, at, self._around.k), at)
            case Ask(question, otherwise, _):
                said = self._around.answers(question)
                return self.value(otherwise) if said is None else Amount(said)

    def _of_slot(self, slot: str, name: str, at: int) -> Value:
        found = self._around.of_slots(slot, name)
        if found is None:
            raise RuleError(
                f"there is no '{name}' of a slot called '{slot}' yet",
                at,
                ("load", "reps", "tm", "one_rm"),
                f"Name the slot: {slot}: back-squat.",
            )
        return found

    def _listed(self, items: tuple[Expression, ...], at: int) -> Value:
        found: list[Scalar] = []
        for item in items:
            value = self.value(item)
            if isinstance(value, tuple) and not isinstance(value, Amount):
                raise RuleError("a list holds numbers, not lists", at)
            found.append(value)
        return checked(tuple(found), at)

    def _entry(self, of: Expression, number: Expression, at: int) -> Value:
        entries = self._list(of, at)
        which = self.value(number)
        if not isinstance(which, Amount) or which.unit or which.number % 1:
            raise RuleError("an entry of a list is counted with a whole number", at)
        if not 1 <= which.number <= len(entries):
            raise RuleError(
                f"there are entries 1 to {len(entries)}, not {which.number:g}", at
            )
        return entries[int(which.number) - 1]

    def _chained(self, first: Expression, links: tuple[Link, ...]) -> Value:
        value = self.value(first)
        for link in links:
            if link.sign in {"and", "or"}:
                left = _truth_of(value, link.at, link.sign)
                if left == (link.sign == "or"):
                    return left
                right = self.value(link.value)
                value = _truth_of(right, link.at, link.sign)
            else:
                both = (value, self.value(link.value))
                value = self._operation(link.sign, both, link.at)
        return value

    def _operation(self, sign: str, values: tuple[Value, ...], at: int) -> Value:
        lists = [
            it for it in values if isinstance(it, tuple) and not isinstance(it, Amount)
        ]
        if not lists:
            return checked(_of_scalars(sign, values, at), at)
        if len({len(it) for it in lists}) > 1:
            raise RuleError("these lists are not of the same length", at)
        found: list[Scalar] = []
        for index in range(len(lists[0])):
            self._step(at)
            parts = tuple(_at_index(value, index) for value in values)
            one = checked(_of_scalars(sign, parts, at), at)
            assert isinstance(one, Amount | bool)  # noqa: S101 - scalars make scalars
            found.append(one)
        return tuple(found)


def _truth_of(value: Value, at: int, what: str) -> bool:
    if isinstance(value, bool):
        return value
    raise RuleError(
        f"{what} needs a yes or no, this is {kind_words(value)}",
        at,
        ("all(reps >= target)",),
    )


def _at_index(value: Value, index: int) -> Value:
    if isinstance(value, tuple) and not isinstance(value, Amount):
        return value[index]
    return value


def _of_scalars(sign: str, values: tuple[Value, ...], at: int) -> Value:
    if sign == "not":
        if isinstance(values[0], bool):
            return not values[0]
        raise RuleError(f"not needs a yes or no, this is {kind_words(values[0])}", at)
    numbers = [it for it in values if isinstance(it, Amount)]
    if len(numbers) < len(values):
        raise RuleError(f"'{sign}' is for numbers, not for a yes or no", at)
    if sign == "negative":
        return Amount(-numbers[0].number, numbers[0].unit)
    left, right = numbers
    if sign in _COMPARE:
        return _compared(sign, left, right, at)
    if sign in "+-":
        return _added(sign, left, right, at)
    return _multiplied(left, right, at) if sign == "*" else _divided(left, right, at)


_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def _compared(sign: str, left: Amount, right: Amount, at: int) -> bool:
    if (left.unit is None) != (right.unit is None):
        raise _mixed(left, right, at)
    return _COMPARE[sign](left.size, right.size)


def _mixed(left: Amount, right: Amount, at: int) -> RuleError:
    return RuleError(
        f"{kind_words(left)} and {kind_words(right)} do not go together",
        at,
        (),
        "Give both a unit; a share is multiplied: load * 95%.",
    )


def _added(sign: str, left: Amount, right: Amount, at: int) -> Amount:
    if (left.unit is None) != (right.unit is None):
        raise _mixed(left, right, at)
    other = right.number
    if left.unit is not None and right.unit is not left.unit:
        other = right.mass.into(left.unit).amount
    return Amount(left.number + (other if sign == "+" else -other), left.unit)


def _multiplied(left: Amount, right: Amount, at: int) -> Amount:
    if left.unit is not None and right.unit is not None:
        raise RuleError("two masses cannot be multiplied", at)
    return Amount(left.number * right.number, left.unit or right.unit)


def _divided(left: Amount, right: Amount, at: int) -> Amount:
    if not right.number:
        raise RuleError("this divides by nothing", at, (), "Ask first whether it is 0.")
    if right.unit is None:
        return Amount(left.number / right.number, left.unit)
    if left.unit is None:
        raise RuleError("a number cannot be divided by a mass", at)
    return Amount(left.size / right.size)
