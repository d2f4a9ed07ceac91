"""Where a journal lies, and what is said when it cannot be reached."""

import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from journal.some_facts import fact
from liftwright.errors import (
    BusyJournalError,
    FieldError,
    MissingExtraError,
    NoJournalError,
    UnwritableJournalError,
)
from liftwright.journal import data_folder, journal_place, open_journal
from liftwright.journal.codec import VERSION
from liftwright.journal.opening import open_database
from liftwright.journal.place import backups_folder, is_database_url

URL = "postgresql://ann:secret@localhost/training"


def test_the_journal_lies_in_the_data_folder_of_its_owner() -> None:
    assert journal_place({"XDG_DATA_HOME": "/data"}) == "/data/liftwright/journal.db"
    assert data_folder({}) == Path.home() / ".local" / "share" / "liftwright"
    assert data_folder({"XDG_DATA_HOME": "relative"}) == data_folder({})


def test_a_database_that_is_named_comes_first() -> None:
    environ = {"LIFTWRIGHT_DATABASE_URL": URL, "XDG_DATA_HOME": "/data"}

    assert journal_place(environ) == URL
    assert is_database_url(URL)
    assert not is_database_url("/data/journal.db")


def test_backups_lie_beside_the_journal_or_in_the_data_folder(tmp_path: Path) -> None:
    assert backups_folder("/data/journal.db") == Path("/data/backups")
    assert backups_folder(URL) == tmp_path / "home" / "liftwright" / "backups"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://localhost/training",
        "postgresql://ann@localhost",
        f"{URL}?sslmode=perhaps",
        f"{URL}?host=elsewhere",
    ],
)
def test_an_address_that_cannot_be_understood_is_told(url: str) -> None:
    with pytest.raises(FieldError, match="LIFTWRIGHT_DATABASE_URL") as told:
        open_journal(url)
    assert "secret" not in str(told.value)


def test_a_server_that_does_not_answer_is_told() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    with pytest.raises(NoJournalError, match="does not answer") as told:
        open_journal(f"postgresql://ann:secret@127.0.0.1:{port}/training")
    assert "secret" not in str(told.value)


def test_a_wrong_password_or_name_is_told(postgresql: str) -> None:
    parts = urlsplit(postgresql)
    wrong = parts._replace(netloc=f"liftwright:no@127.0.0.1:{parts.port}")

    with pytest.raises(NoJournalError, match="lets nobody in"):
        open_journal(wrong.geturl())
    with pytest.raises(NoJournalError, match="lets nobody in"):
        open_journal(parts._replace(path="/nowhere").geturl())


def test_encryption_that_a_server_has_not_is_told(postgresql: str) -> None:
    with pytest.raises(NoJournalError, match="does not answer"):
        open_journal(f"{postgresql}?sslmode=require")
    open_journal(f"{postgresql}?sslmode=disable").close()


def test_a_table_of_something_else_is_left_alone(postgresql: str) -> None:
    with open_journal(postgresql) as journal:
        journal.database.rows("COMMENT ON TABLE liftwright_fact IS 'mine'")

        with pytest.raises(NoJournalError, match="that is no journal"):
            open_journal(postgresql)
        journal.database.set_version(VERSION)


def test_a_server_that_goes_away_is_told_and_nothing_is_doubled(
    postgresql: str,
) -> None:
    with open_journal(postgresql) as journal, open_journal(postgresql) as other:
        (pid,) = journal.database.rows("SELECT pg_backend_pid()")[0]
        other.database.rows("SELECT pg_terminate_backend(?)", (pid,))

        with pytest.raises(UnwritableJournalError, match="Try again"):
            journal.append([fact(1)])
        assert list(other.facts()) == []
        assert other.append([fact(1)]).n_new == 1


def test_a_user_that_may_not_write_is_told(postgresql: str) -> None:
    with open_journal(postgresql) as journal:
        journal.database.rows("SET default_transaction_read_only = on")

        with pytest.raises(UnwritableJournalError, match="Check what this user may"):
            journal.append([fact(1)])


def test_writers_that_wait_for_each_other_do_not_wait_for_ever(postgresql: str) -> None:
    with open_journal(postgresql) as one, open_journal(postgresql) as other:
        other.database.rows("SET lock_timeout = '20ms'")
        with one.database.writing(), pytest.raises(BusyJournalError):
            other.append([fact(1)])


def test_without_the_client_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pg8000", None)

    with pytest.raises(MissingExtraError, match=r"liftwright\[postgresql\]"):
        open_database(URL)


def test_a_journal_in_a_file_loads_nothing_for_servers() -> None:
    code = "import sys, liftwright.journal; print('ssl' in sys.modules)"

    shown = subprocess.check_output([sys.executable, "-P", "-c", code], text=True)

    assert shown == "False\n"
