"""A log of ten years comes out of what is written as it went in."""

import pytest

from importing import strong_csv as ten_years
from liftwright.catalog import resolve
from liftwright.domain.session import Session
from liftwright.exchange import notation_log, sessions_text, strong, strong_csv
from liftwright.exchange.log_file import LogFile
from liftwright.quantities import Unit

N_SETS = 40_000


@pytest.fixture(scope="module")
def sessions() -> tuple[Session, ...]:
    return strong.read(ten_years(N_SETS), unit=Unit.KG).sessions


def test_ten_years_go_through_strong_and_back(sessions: tuple[Session, ...]) -> None:
    log = strong.read(strong_csv.write(sessions))

    assert log.n_sets == N_SETS
    assert log.sessions == sessions


def test_ten_years_go_through_the_notation_and_back(
    sessions: tuple[Session, ...],
) -> None:
    text = sessions_text.write(sessions)

    log = notation_log.read_file(LogFile.of(text), resolve)

    assert log.sessions == sessions
