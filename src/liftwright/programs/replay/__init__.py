"""Runs programs: program and log in, the next session out, each number with a reason.

`state(program, done, settings)` says where a program stands. Nothing is stored on the
way: correcting a set of last month gives what would have come of it. `Replay` takes one
day after the other, for simulations.
"""

from liftwright.programs.replay.done_days import DoneDay
from liftwright.programs.replay.next_day import NextDay, NextSets, NextSlot
from liftwright.programs.replay.replay import Replay
from liftwright.programs.replay.resolving import resolved_day
from liftwright.programs.replay.settings import ReplaySettings
from liftwright.programs.replay.state import (
    ProgramState,
    Standing,
    next_day,
    state,
    state_of,
)

__all__ = [
    "DoneDay",
    "NextDay",
    "NextSets",
    "NextSlot",
    "ProgramState",
    "Replay",
    "ReplaySettings",
    "Standing",
    "next_day",
    "resolved_day",
    "state",
    "state_of",
]
