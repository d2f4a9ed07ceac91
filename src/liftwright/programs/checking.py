"""Checks a program as text and as something that runs.

What `notation.check_program` finds is about words and names; this also tries out rules
of one's own, each fault at its place in the text, and says what could never happen.
"""

import re
from collections.abc import Iterator

from liftwright.domain.prescription import RepTarget
from liftwright.domain.program import (
    CustomProgression,
    FailureAction,
    Program,
    Progression,
    StagedProgression,
    TrainingMaxProgression,
)
from liftwright.errors import Problem
from liftwright.programs.notation import Catalog, Parsed, check_program
from liftwright.programs.notation.drafts import ProgramDraft, SlotDraft
from liftwright.programs.notation.parsed import Place, Problems, TooManyProblemsError
from liftwright.programs.notation.programs import read_draft
from liftwright.programs.replay.expression import RuleError, problem_of

_TEXT = re.compile(r'"((?:\\.|[^"\\])*)"')


def checked(text: str, catalog: Catalog) -> Parsed[Program]:
    """Return the program that a text says, exercises by id, and every problem.

    Args:
        text: A program in the notation.
        catalog: Where names of exercises are looked up.
    """
    found = check_program(text, catalog)
    more = Problems()
    try:
        draft = read_draft(text, Problems())
        more.add_all(_of_rules(draft, text))
        if found.value is not None:
            more.add_all(_of_progressions(draft))
    except TooManyProblemsError:
        pass
    problems = sorted(
        (*found.problems, *more.in_order()), key=lambda it: (it.line, it.column)
    )
    return Parsed(None if more.has_errors else found.value, tuple(problems))


def _slots(draft: ProgramDraft) -> Iterator[SlotDraft]:
    return (slot for block in draft.blocks for day in block.days for slot in day.slots)


def _of_rules(draft: ProgramDraft, text: str) -> Iterator[Problem]:
    for slot in _slots(draft):
        for said in slot.progressions:
            if isinstance(said.what, CustomProgression):
                error = problem_of(said.what.expression)
                if error is not None:
                    place = _place_in(text, said.place, error.position)
                    yield _problem(error, place)


def _problem(error: RuleError, place: Place) -> Problem:
    return Problem(
        place.line, place.column, error.message, error.expected, error.remedy
    )


def _place_in(text: str, start: Place, position: int) -> Place:
    """Return where in the text a character of a rule stands.

    Args:
        text: The whole text.
        start: Where the line begins that the rule stands in.
        position: The character, from 0, in the rule with its pieces joined by spaces.
    """
    left = position
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, row in enumerate(rows[start.line - 1 :], start=start.line):
        for piece in _TEXT.finditer(row):
            if left <= len(piece[1]):
                return Place(number, piece.start(1) + 1 + left)
            left -= len(piece[1]) + 1
        if not row.rstrip().endswith(","):
            break
    return start


def _of_progressions(draft: ProgramDraft) -> Iterator[Problem]:
    for slot in _slots(draft):
        for said in slot.progressions:
            yield from _never(slot, said.what, said.place)
        for rule in slot.failures:
            is_staged = any(
                isinstance(it.what, StagedProgression) for it in slot.progressions
            )
            if rule.what.action is FailureAction.NEXT_STAGE and not is_staged:
                yield _lint(
                    rule.place,
                    "there are no stages to go on to",
                    "Write progress stages, or another action.",
                )


def _never(
    slot: SlotDraft, progression: Progression, place: Place
) -> Iterator[Problem]:
    targets = [one.target for said in slot.sets for one in said.what]
    is_open = any(isinstance(it, RepTarget) and it.is_open for it in targets)
    if isinstance(progression, TrainingMaxProgression) and not is_open:
        yield _lint(
            place,
            "the training max moves by an open set, and there is none",
            "Write the last repetitions as 5+.",
        )


def _lint(place: Place, message: str, remedy: str) -> Problem:
    return Problem(place.line, place.column, message, (), remedy, is_error=False)
