"""Rules of a program's own: a small language that always ends and reaches nothing.

`parsed_rule(text)` takes a rule apart, `worked_out(rule, surroundings)` says what it
leads to, `problem_of(text)` says what is wrong with a text. The reference is
docs/reference/expressions.md.
"""

from liftwright.programs.replay.expression.checking import problem_of
from liftwright.programs.replay.expression.evaluation import (
    Outcome,
    Surroundings,
    worked_out,
)
from liftwright.programs.replay.expression.parser import parsed_rule
from liftwright.programs.replay.expression.tree import Rule
from liftwright.programs.replay.expression.values import Amount, RuleError, Value

__all__ = [
    "Amount",
    "Outcome",
    "Rule",
    "RuleError",
    "Surroundings",
    "Value",
    "parsed_rule",
    "problem_of",
    "worked_out",
]
