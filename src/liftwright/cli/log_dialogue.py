"""Asks for the sets of the session, exercise by exercise."""

import sys
from collections.abc import Sequence

from liftwright.app.training.coming import coming_session
from liftwright.app.training.dressing import ComingExercise
from liftwright.app.training.logging import SaidWith, session_said
from liftwright.app.training.trainee import Trainee
from liftwright.cli.dialogue import NONE, NOTHING, Dialogue
from liftwright.cli.signs import TIMES
from liftwright.domain.prescription import SetPrescription
from liftwright.domain.session import Block, Session
from liftwright.errors import InputError
from liftwright.exchange.sheet.set_words import effort_words, rule_words, target_words

EXAMPLE = "100x5@8, 100x5, 95x6"


def ask_sets(trainee: Trainee, said: SaidWith) -> Session:
    """Return the session that somebody reports at a terminal.

    Args:
        trainee: Who trained.
        said: What else was said of it.

    Raises:
        InputError: If nothing was done at all.
    """
    dialogue = Dialogue(sys.stdin, sys.stderr)
    coming = None if said.is_free else coming_session(trainee)
    blocks: list[Block] = []
    for exercise in coming.exercises if coming else ():
        blocks += _sets_of(exercise, dialogue, trainee, said)
    blocks += _others(dialogue, trainee, said)
    if not blocks:
        raise InputError("nothing was done, so nothing was written down.")
    return session_with(blocks, said)


def session_with(blocks: Sequence[Block], said: SaidWith) -> Session:
    """Return a session of these exercises."""
    return Session(said.day, tuple(blocks), "", "", None, said.start, said.duration_s)


def _sets_of(
    exercise: ComingExercise, dialogue: Dialogue, trainee: Trainee, said: SaidWith
) -> Sequence[Block]:
    planned = "; ".join(_planned(it.sets) for it in exercise.work)

    def read(typed: str) -> Sequence[Block]:
        if typed.lower() in NOTHING:
            return ()
        text = f'"{exercise.name}" {typed}'
        return session_said(text, said, trainee).blocks

    return dialogue.ask(
        f"{exercise.name}: {planned}",
        why=f"Your sets, such as {EXAMPLE}; Enter leaves it out.",
        default=NONE,
        read=read,
    )


def _planned(sets: SetPrescription) -> str:
    amount = f"{sets.n_sets}{TIMES}{target_words(sets.target)}"
    return f"{amount} {rule_words(sets.load)} {effort_words(sets.effort)}".rstrip()


def _others(dialogue: Dialogue, trainee: Trainee, said: SaidWith) -> Sequence[Block]:
    def read(typed: str) -> Sequence[Block]:
        if typed.lower() in NOTHING:
            return ()
        return session_said(typed, said, trainee).blocks

    return dialogue.ask(
        "Anything else?",
        why=f"With its name, such as: lateral raise {EXAMPLE}; Enter ends.",
        default=NONE,
        read=read,
    )
