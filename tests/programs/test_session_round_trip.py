"""Whatever a session can hold comes back from its text as it was."""

from datetime import date

from hypothesis import given

from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.programs.notation import format_session, parse_session
from strategies import performed_sets, sessions


@given(sessions)
def test_a_session_reads_back_from_its_text(session: Session) -> None:
    text = format_session(session)

    parsed = parse_session(text)

    assert [str(it) for it in parsed.problems] == []
    assert parsed.value == session


@given(performed_sets)
def test_a_done_set_reads_back_from_its_line(one: PerformedSet) -> None:
    session = Session(date(2026, 11, 22), (Block("bench-press", (one,)),))

    assert parse_session(format_session(session)).value == session
