"""Whatever a program says and whatever was done, there is a next session or an end."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftwright.domain.prescription import AskLoad, FixedLoad
from liftwright.domain.program import Program
from liftwright.domain.session import Session
from liftwright.programs import library
from liftwright.programs.lifters import Lifter
from liftwright.programs.replay import (
    DoneDay,
    Replay,
    ReplaySettings,
    next_day,
    state,
)
from liftwright.programs.simulate import simulate
from liftwright.quantities import Mass
from strategies import blocks, masses, programs, sessions

one_rms = st.none() | masses.filter(lambda it: it.milliunits > 0)


@given(programs, st.data(), one_rms)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_log_of_any_program_leads_somewhere(
    program: Program, data: st.DataObject, one_rm: Mass | None
) -> None:
    replay = Replay(program, ReplaySettings(one_rm=lambda _: one_rm))

    for _ in range(3):
        today = next_day(replay)
        if today is None:
            break
        for slot in today.slots:
            for line in slot.lines:
                assert isinstance(line.sets.load, FixedLoad | AskLoad)
        session = data.draw(sessions)
        done = [data.draw(blocks) for _ in today.slots]
        named = tuple(
            type(block)(slot.exercise, block.sets, block.group, block.note)
            for block, slot in zip(done, today.slots, strict=True)
        )
        trained = Session(session.day, (*named, *session.blocks))
        replay.take(DoneDay(today.week, today.day, trained))

    next_day(replay)


@given(st.sampled_from(library.names()), st.integers(0, 2**32), st.integers(0, 30))
@settings(max_examples=30, deadline=None)
def test_replaying_at_once_is_replaying_day_by_day(
    name: str, seed: int, n_days: int
) -> None:
    program = library.read(name)
    lifter = Lifter("anybody", fails=0.3, misses=0.2, seed=seed)
    days = simulate(program, lifter, 6).sessions[:n_days]
    one_by_one = Replay(program, ReplaySettings())

    for day in days:
        one_by_one.take(day)

    assert state(program, days).next == next_day(one_by_one)
