"""Replaying a long log into today's session, beside decoding the same log as JSON.

Run `python bench/replay.py [--sets 40000]`. Also: parsing and simulating every known
program for its whole length.
"""

import argparse
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from liftwright.domain.fact import Body, DayMissed, Fact, ProgramPlace, SessionDone
from liftwright.domain.program import MissedDays, Program
from liftwright.journal.codec import decode, encode
from liftwright.journal.ids import content_id
from liftwright.programs import library
from liftwright.programs.lifters import LIFTERS, STRUGGLING
from liftwright.programs.notation import parse_program, read_program
from liftwright.programs.replay import DoneDay, ReplaySettings, state
from liftwright.programs.simulate import START, Simulation, simulate

TEN_YEARS = """
program "Ten years"
missed days move on
repeats
weeks 1-4
  week 4: deload
  day Monday "A"
    back-squat
      weeks 1-3: 5x5 @ 100 kg
      week 4: 2x5 @ 80 kg
      progress linear +0.5 kg
      after 2 failures reduce by 10%
    bench-press
      4x6-10 @ RIR 2
      progress double +1 kg
      after 3 failures reduce by 5%
    barbell-row
      4x8-12
      progress double +1 kg
      after 3 failures reduce by 5%
    A1. dumbbell-curl
      3x10-15
      progress double +1 kg
    A2. triceps-pushdown
      3x10-15
      progress double +1 kg
  day Tuesday "B"
    deadlift
      3 x 65%, 3 x 75%, 3+ x 85% TM
      progress training max 90% of 1RM, 0+ reps +0 kg, 3+ reps +0.5 kg
    overhead-press
      5x3 @ 40 kg
      progress stages 5x3, 6x2, 10x1, +0.5 kg, restart at 85%
    lat-pulldown
      4x8-12
      progress double +1 kg
      after 3 failures reduce by 5%
    leg-curl
      4x8-12
      progress total 44 reps, +1 kg
    standing-calf-raise
      3x8-15
      progress custom "if sum(reps) >= 36 then load += 1 kg end"
  day Thursday "C" like day 1
  day Friday "D" like day 2
"""
"""A program with every common progression, some eighty sets a week."""

REPEATS = 3
RECORDED = datetime(2026, 11, 22, 18, 5, tzinfo=UTC)


def facts_of(days: Sequence[DoneDay]) -> Iterator[Fact]:
    """Yield the facts that a journal holds of these days."""
    adoption = content_id(0, b"adoption")
    for number, done in enumerate(days):
        session = done.session
        place = ProgramPlace(adoption, done.week, done.day)
        if session is None:
            body: Body = DayMissed(place, MissedDays.MOVE_ON)
            day = START
        else:
            body, day = SessionDone(session, place), session.day
        yield Fact(content_id(number, b"fact"), body, day, RECORDED, "Europe/Berlin")


def log_of(program: Program, n_sets: int) -> tuple[DoneDay, ...]:
    """Return days of a simulated lifter until so many sets are done."""
    found: Simulation = simulate(program, STRUGGLING, 1 + n_sets // 60)
    days: list[DoneDay] = []
    total = 0
    for done in found.sessions:
        days.append(done)
        blocks = done.session.blocks if done.session else ()
        total += sum(len(block.sets) for block in blocks)
        if total >= n_sets:
            break
    print(f"{total} sets in {len(days)} days")
    return tuple(days)


def best_s(work: Callable[[], object]) -> float:
    """Return the shortest of a few runs, in seconds of the processor."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def replaying(n_sets: int) -> None:
    program = read_program(TEN_YEARS)
    days = log_of(program, n_sets)
    lines = [encode(fact) for fact in facts_of(days)]
    # What is replayed comes out of the journal, no set sharing anything with another.
    read = (decode(line).body for line in lines)
    days = tuple(
        replace(done, session=body.session if isinstance(body, SessionDone) else None)
        for done, body in zip(days, read, strict=True)
    )
    settings = ReplaySettings()
    loading_s = best_s(lambda: [json.loads(line) for line in lines])
    decoding_s = best_s(lambda: [decode(line) for line in lines])
    replaying_s = best_s(lambda: state(program, days, settings))
    print(f"json.loads alone            {1000 * loading_s:8.1f} ms")
    print(f"decoding facts              {1000 * decoding_s:8.1f} ms")
    print(f"replay                      {1000 * replaying_s:8.1f} ms")
    print(
        f"replay / json.loads         {replaying_s / loading_s:8.2f}  (goal: at most 5)"
    )
    print(f"replay / decoding facts     {replaying_s / decoding_s:8.2f}")


def growing(n_sets: int) -> None:
    """Print time and memory as the log grows: the ten years again and again."""
    program = read_program(TEN_YEARS)
    days = log_of(program, n_sets)
    n_weeks = len(program.weeks) * (1 + days[-1].week // len(program.weeks))
    print("      sets   replay, s   memory, MB")
    for times in (1, 5, 25):
        long = [
            replace(done, week=done.week + turn * n_weeks)
            for turn in range(times)
            for done in days
        ]
        took_s = best_s(partial(state, program, long))
        tracemalloc.start()
        state(program, long)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(f"{n_sets * times:10} {took_s:11.2f} {peak / 1e6:12.1f}")


def simulating() -> None:
    start = time.process_time()
    for name in library.names():
        program = parse_program(library.text(name)).value
        assert program is not None, name
        for lifter in LIFTERS:
            simulate(program, lifter)
    took_s = time.process_time() - start
    n_programs = len(library.names())
    print(f"{n_programs} programs parsed and simulated by three: {took_s:.1f} s of CPU")
    print("(goal: at most 10)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", type=int, default=40_000)
    parser.add_argument("--growing", action="store_true", help="up to 25 times as many")
    given = parser.parse_args()
    replaying(given.sets)
    if given.growing:
        growing(given.sets)
    simulating()


if __name__ == "__main__":
    main()
