"""No text whatever makes the reader stumble: a value or problems, and soon."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.program import Program
from liftwright.domain.session import Session
from liftwright.errors import Problem
from liftwright.programs.notation import (
    Parsed,
    format_program,
    format_session,
    parse_program,
    parse_session,
)
from strategies import programs, sessions

MEGABYTE = 1_000_000
SCRAPS = (
    *("3x5", "@", "100", "kg", "%", "1RM", "week", "weeks 1-3:", "day", '"', "//", ","),
    *("\n", " ", "or", "|", "+", "(", ")", "RIR", "rest", "3:00", "like", "progress"),
    *("after", "note", "A1.", "why", "\x00", "\\", "\u201c", "\ufeff", "x", "-", ":"),
    *("session 2026-11-22", "program", "band", "bodyweight", "each side"),
    "99999999999",
)


def is_sound(parsed: Parsed[Program] | Parsed[Session], text: str) -> bool:
    """A value without errors or errors without a value, all within the text."""
    errors = [problem for problem in parsed.problems if problem.is_error]
    n_lines = text.count("\n") + text.count("\r") + 1
    return (parsed.value is None) == bool(errors) and all(
        1 <= problem.line <= n_lines and problem.column >= 1 and problem.message
        for problem in parsed.problems
    )


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert is_sound(parse_program(text), text)
    assert is_sound(parse_session(text), text)


@given(st.lists(st.sampled_from(SCRAPS), max_size=60).map(" ".join))
def test_scraps_of_the_language_are_read_or_refused(scraps: str) -> None:
    text = f'program "x"\nday A\nsquat\n{scraps}'

    assert is_sound(parse_program(text), text)
    assert is_sound(parse_session(scraps), scraps)


def mutated(text: str, seed: int) -> str:
    """The text with a few characters taken out, put in, swapped or repeated."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    for _ in range(rng.randint(1, 5)):
        here = rng.randrange(len(text) + 1)
        there = min(len(text), here + rng.randint(0, 12))
        scrap = rng.choice(["", rng.choice(SCRAPS), text[here:there] * 2])
        text = text[:here] + scrap + text[there:]
    return text


@given(programs, st.integers(0, 2**32))
def test_a_program_with_slips_is_read_or_refused(program: Program, seed: int) -> None:
    text = mutated(format_program(program), seed)

    parsed = parse_program(text)

    assert is_sound(parsed, text)
    if parsed.value is not None:
        assert parse_program(format_program(parsed.value)).value == parsed.value


@given(sessions, st.integers(0, 2**32))
def test_a_session_with_slips_is_read_or_refused(session: Session, seed: int) -> None:
    text = mutated(format_session(session), seed)

    parsed = parse_session(text)

    assert is_sound(parsed, text)
    if parsed.value is not None:
        assert parse_session(format_session(parsed.value)).value == parsed.value


HEAD = 'program "x"\nday A\nsquat\n'
HUGE: dict[str, Callable[[], str]] = {
    "one endless word": lambda: "a" * MEGABYTE,
    "one endless line of words": lambda: "a " * (MEGABYTE // 2),
    "one endless line of sets": lambda: HEAD + "3x5, " * (MEGABYTE // 5),
    "one endless number": lambda: HEAD + "9" * MEGABYTE,
    "one endless decimal": lambda: HEAD + "3x5 @ 1." + "3" * MEGABYTE + " kg",
    "one endless text": lambda: HEAD + f'note "{"a" * MEGABYTE}"',
    "one text without end": lambda: HEAD + 'note "' + "a" * MEGABYTE,
    "escaped quotes without end": lambda: HEAD + 'note "' + '\\"' * (MEGABYTE // 2),
    "quotes only": lambda: '"' * MEGABYTE,
    "curly quotes only": lambda: "\u201c" * MEGABYTE,
    "brackets only": lambda: HEAD + "(" * MEGABYTE,
    "slashes only": lambda: "/" * MEGABYTE,
    "spaces only": lambda: " " * MEGABYTE,
    "new lines only": lambda: "\n" * MEGABYTE,
    "commas at every end": lambda: HEAD + "3x5,\n" * (MEGABYTE // 5),
    "deeper and deeper": lambda: HEAD + "".join(" " * n + "3x5\n" for n in range(1400)),
    "noughts only": lambda: "\x00" * MEGABYTE,
    "all problems": lambda: "3x\n" * (MEGABYTE // 3),
    "as many sets as fit": lambda: HEAD + "3x5 @ 100 kg\n" * (MEGABYTE // 13),
    "as many exercises as fit": lambda: HEAD + "squat\n" * (MEGABYTE // 6),
    "as many weeks as fit": lambda: HEAD + "week 1\n" * (MEGABYTE // 7),
    "hundreds of full weeks": lambda: (
        'program "x"\nweeks 1-260\n'
        + ("day A\n" + "squat\nweek 1: 3x5\n3x6\n" * 50) * 21
    ),
    "too much": lambda: HEAD * MEGABYTE,
}


@pytest.mark.parametrize("kind", HUGE)
def test_a_huge_text_is_read_or_refused(kind: str) -> None:
    text = HUGE[kind]()

    assert is_sound(parse_program(text), text)
    assert is_sound(parse_session(text), text)


def test_a_text_too_long_for_a_program_is_refused_as_such() -> None:
    (problem,) = parse_program(" " * (2 * MEGABYTE + 1)).problems

    assert problem == Problem(
        1,
        1,
        "this text is longer than 2,000,000 characters",
        remedy="A program or session is far shorter: is it another file?",
    )
