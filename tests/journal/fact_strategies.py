"""Arbitrary facts of every kind."""

from datetime import UTC

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from liftwright.domain.fact import (
    Body,
    BodyMeasured,
    CheckedIn,
    DayMissed,
    ExerciseNamed,
    Fact,
    Girth,
    PainReported,
    PersonDescribed,
    ProgramAdopted,
    ProgramEnded,
    ProgramPlace,
    Retracted,
    ScreeningAnswered,
    SessionDone,
)
from liftwright.domain.person import ScreeningAnswers
from liftwright.domain.program import MissedDays
from liftwright.journal.ids import content_id
from liftwright.quantities import Mass, Unit
from strategies import dates, names, notes, sessions, texts

ids = st.builds(content_id, st.integers(0, 2**48 - 1), st.binary(max_size=8))
zones = st.sampled_from(["", "Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"])
moments = st.datetimes(timezones=st.just(UTC))
scores = st.none() | st.integers(0, 10)
places = st.builds(ProgramPlace, ids, st.integers(1, 1_000_000), st.integers(1, 1000))
body_masses = st.builds(Mass, st.integers(1, 100_000_000), st.sampled_from(list(Unit)))
girths = st.lists(st.builds(Girth, texts, st.floats(1, 5000)), min_size=1, max_size=4)

answers: SearchStrategy[ScreeningAnswers] = st.builds(
    ScreeningAnswers, *[st.booleans()] * len(ScreeningAnswers.__dataclass_fields__)
)
bodies: SearchStrategy[Body] = st.one_of(
    st.builds(SessionDone, sessions, st.none() | places),
    st.builds(BodyMeasured, body_masses, girths.map(tuple) | st.just(())),
    st.builds(BodyMeasured, st.none(), girths.map(tuple)),
    st.builds(
        CheckedIn,
        st.none() | st.floats(0, 24),
        scores,
        scores,
        scores,
        scores,
        scores,
        notes,
    ),
    st.builds(PainReported, st.text(min_size=1), st.integers(0, 10), notes),
    st.builds(ScreeningAnswered, answers),
    st.builds(PersonDescribed, texts),
    st.builds(ProgramAdopted, texts, dates),
    st.builds(ProgramEnded, ids),
    st.builds(DayMissed, places, st.sampled_from(list(MissedDays))),
    st.builds(ExerciseNamed, names, names),
    st.builds(Retracted, texts),
)


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Any fact that the vocabulary can hold."""
    body = draw(bodies)
    own = draw(ids)
    other = draw(ids.filter(lambda it: it != own))
    is_retraction = isinstance(body, Retracted)
    return Fact(
        own,
        body,
        draw(dates),
        draw(moments),
        draw(zones),
        draw(texts),
        other if is_retraction or draw(st.booleans()) else None,
        draw(texts),
    )
