"""Reads a rule: one word of lookahead, and no deeper than a rule may go.

It is written by hand because the limit on depth must hold while it reads, and because
each place knows best what it expected.
"""

from collections.abc import Callable
from functools import lru_cache

from liftwright.programs.replay.expression.functions import FUNCTIONS
from liftwright.programs.replay.expression.params import (
    EXAMPLES_SHOWN,
    MAX_CASES,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_LENGTH,
    RULES_KEPT,
)
from liftwright.programs.replay.expression.tokens import Token, tokens
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
from liftwright.programs.replay.expression.values import Amount, RuleError
from liftwright.quantities import Unit

ASSIGNMENTS = ("=", "+=", "-=", "*=", "/=")
COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
PERCENT = 100
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}
COUNTED = frozenset(("rep", "reps", "set", "sets", "s"))
"""Words after a number that say what it counts and change nothing."""


@lru_cache(maxsize=RULES_KEPT)
def parsed_rule(text: str) -> Rule:
    """Return a rule taken apart.

    Args:
        text: The rule.

    Raises:
        RuleError: If it cannot be read, with the place of the fault.
    """
    if len(text) > MAX_LENGTH:
        raise RuleError(f"a rule has at most {MAX_LENGTH} characters", MAX_LENGTH)
    return _Parser(text).rule()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._words = list(tokens(text))
        self._at = 0
        self._depth = 0
        self._n_cases = 0
        self._questions: list[str] = []

    def rule(self) -> Rule:
        statements = self._statements()
        if self._now.kind != "end":
            raise self._unexpected("; and another statement", "the end")
        if not statements:
            raise RuleError("a rule says at least one thing", 0, ("load += 2.5 kg",))
        return Rule(statements, self._text, tuple(dict.fromkeys(self._questions)))

    @property
    def _now(self) -> Token:
        return self._words[self._at]

    def _next(self) -> Token:
        word = self._now
        self._at += word.kind != "end"
        return word

    def _is(self, *texts: str) -> bool:
        return self._now.kind in {"sign", "keyword"} and self._now.text in texts

    def _take(self, text: str) -> bool:
        is_there = self._is(text)
        if is_there:
            self._next()
        return is_there

    def _want(self, text: str) -> Token:
        if not self._is(text):
            raise self._unexpected(text)
        return self._next()

    def _unexpected(self, *expected: str, remedy: str = "") -> RuleError:
        word = self._now
        if word.kind == "end":
            return RuleError("the rule ends too early", word.at, expected, remedy)
        message = f"I did not expect '{word.text}' here"
        if word.text == "=" and not remedy:
            remedy = "Compare with ==; a single = gives a name its value."
        return RuleError(message, word.at, expected, remedy)

    def _deeper(self, read: Callable[[], Expression]) -> Expression:
        self._go_in()
        found = read()
        self._depth -= 1
        return found

    def _go_in(self) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise RuleError(
                f"this goes more than {MAX_DEPTH} levels deep", self._now.at
            )

    def _statements(self) -> tuple[Statement, ...]:
        found: list[Statement] = []
        while True:
            while self._take(";"):
                pass
            if self._now.kind == "end" or self._is("end", "else"):
                return tuple(found)
            found.append(self._statement())
            if not (self._is(";", "end", "else") or self._now.kind == "end"):
                raise self._unexpected(";", "an operation (+ - * /)")

    def _statement(self) -> Statement:
        at = self._now.at
        if self._take("state"):
            name = self._name()
            self._want("=")
            return Keep(name, self._expression(), at)
        if self._is("if"):
            return self._if()
        if self._is("for"):
            return self._for()
        name = self._name()
        if not self._is(*ASSIGNMENTS):
            raise self._unexpected(*ASSIGNMENTS[:EXAMPLES_SHOWN])
        sign = self._next().text
        return Assign(name, sign, self._expression(), at)

    def _name(self) -> str:
        if self._now.kind != "name":
            raise self._unexpected("a name")
        return self._next().text

    def _if(self) -> If:
        self._go_in()
        at = self._next().at
        when = self._expression()
        self._want("then")
        then = self._statements()
        otherwise: tuple[Statement, ...] = ()
        if self._take("else"):
            if self._is("if"):
                self._depth -= 1
                return If(when, then, (self._next_case(),), at)
            otherwise = self._statements()
        self._want("end")
        self._depth -= 1
        return If(when, then, otherwise, at)

    def _next_case(self) -> If:
        self._n_cases += 1
        if self._n_cases > MAX_CASES:
            raise RuleError(f"a rule has at most {MAX_CASES} cases", self._now.at)
        return self._if()

    def _for(self) -> For:
        self._go_in()
        at = self._next().at
        name = self._name()
        self._want("in")
        over = self._expression()
        self._want("do")
        body = self._statements()
        self._want("end")
        self._depth -= 1
        return For(name, over, body, at)

    def _expression(self) -> Expression:
        return self._deeper(self._either)

    def _either(self) -> Expression:
        if self._is("if"):
            at = self._next().at
            when = self._expression()
            self._want("then")
            then = self._expression()
            self._want("else")
            return Choice(when, then, self._expression(), at)
        return self._chain(self._both, "or")

    def _both(self) -> Expression:
        return self._chain(self._negated, "and")

    def _negated(self) -> Expression:
        if self._is("not"):
            at = self._next().at
            return Operation("not", (self._deeper(self._negated),), at)
        return self._compared()

    def _compared(self) -> Expression:
        left = self._sum()
        if self._now.text not in COMPARISONS or self._now.kind != "sign":
            return left
        sign = self._next()
        return Operation(sign.text, (left, self._sum()), sign.at)

    def _sum(self) -> Expression:
        return self._chain(self._product, "+", "-")

    def _product(self) -> Expression:
        return self._chain(self._signed, "*", "/")

    def _chain(self, part: Callable[[], Expression], *signs: str) -> Expression:
        first = part()
        links: list[Link] = []
        while self._is(*signs):
            sign = self._next()
            links.append(Link(sign.text, part(), sign.at))
        return Chain(first, tuple(links), first.at) if links else first

    def _signed(self) -> Expression:
        if self._is("-"):
            at = self._next().at
            return Operation("negative", (self._deeper(self._signed),), at)
        found = self._atom()
        if self._is("["):
            at = self._next().at
            found = Entry(found, self._expression(), at)
            self._want("]")
        return found

    def _atom(self) -> Expression:
        word = self._now
        if word.kind == "number":
            return self._number()
        if word.kind == "name":
            return self._named()
        if self._is("true", "false"):
            return Literal(self._next().text == "true", word.at)
        if self._take("ask"):
            return self._ask(word.at)
        if self._take("("):
            found = self._expression()
            self._want(")")
            return found
        if self._take("["):
            return Listed(self._parts("]"), word.at)
        raise self._unexpected("a number", "a name", "(")

    def _number(self) -> Literal:
        word = self._next()
        number = float(word.text[:MAX_DIGITS])
        if self._take("%"):
            return Literal(Amount(number / PERCENT), word.at)
        after = self._now.text.lower() if self._now.kind == "name" else ""
        if after in UNITS or after in COUNTED:
            self._next()
        return Literal(Amount(number, UNITS.get(after)), word.at)

    def _named(self) -> Expression:
        word = self._next()
        if self._take("("):
            if word.text not in FUNCTIONS and word.text != "slot":
                raise RuleError(
                    f"there is no function '{word.text}'",
                    word.at,
                    tuple(sorted(FUNCTIONS)),
                )
            if word.text == "slot":
                return self._slot(word.at)
            return Call(word.text, self._parts(")"), word.at)
        if self._take("."):
            return OfSlot(word.text, self._name(), word.at)
        return Name(word.text, word.at)

    def _slot(self, at: int) -> OfSlot:
        if self._now.kind != "text":
            raise self._unexpected("the name of a slot in quotes")
        label = self._next().text
        self._want(")")
        self._want(".")
        return OfSlot(label, self._name(), at)

    def _ask(self, at: int) -> Ask:
        self._want("(")
        if self._now.kind != "text":
            raise self._unexpected("what to ask, in quotes")
        question = self._next().text
        self._want(",")
        otherwise = self._expression()
        self._want(")")
        self._questions.append(question)
        return Ask(question, otherwise, at)

    def _parts(self, end: str) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while not self._take(end):
            if found:
                self._want(",")
            found.append(self._expression())
        return tuple(found)
