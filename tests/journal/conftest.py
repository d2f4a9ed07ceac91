"""Journals in both stores, and what it takes to break them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from liftwright.journal import open_journal
from liftwright.journal.opening import open_database
from liftwright.journal.postgresql import open_url
from liftwright.journal.table import TableJournal
from postgresql_server import NoServerError, server

Open = Callable[[], TableJournal]
STORES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Return the address of a database on a server of our own."""
    try:
        with server() as url:
            yield url
    except NoServerError as error:
        pytest.skip(f"NO TEST OF THE JOURNAL IN POSTGRESQL: {error}")


@pytest.fixture
def postgresql(postgresql_server: str) -> str:
    """Return the address of a database without any journal."""
    database = open_url(postgresql_server)
    database.rows("DROP TABLE liftwright_fact")
    database.close()
    return postgresql_server


@pytest.fixture(params=STORES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return where a journal could lie, in each of the stores."""
    if request.param == "sqlite":
        return str(tmp_path / "data" / "journal.db")
    url: str = request.getfixturevalue("postgresql")
    return url


@pytest.fixture
def journal(place: str) -> Iterator[TableJournal]:
    """Return a new journal."""
    with open_journal(place) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LIFTWRIGHT_DATABASE_URL", raising=False)


def damage_record(place: str, number: int) -> None:
    """Change a letter of a record, as a failing disk would."""
    database = open_database(place)
    database.rows(
        "UPDATE liftwright_fact SET record = replace(record, 'Berlin', 'Bexlin')"
        " WHERE number = ?",
        (number,),
    )
    database.close()
