import pytest

from liftwright.catalog import resolve
from liftwright.domain.work import Contacts, Distance, Hold, MiniSets, SideReps
from liftwright.errors import NotationError
from liftwright.exchange import notation_log
from liftwright.exchange.log_file import LogFile
from log_fixtures import FIXTURES, all_sets, read


def test_a_session_reads_back_with_all_it_says() -> None:
    (done,) = read("sessions_one.liftwright").sessions

    assert (done.zone, done.title, done.duration_s) == ("Europe/Berlin", "Push", 3900)
    assert done.blocks[0].sets[2].rest_before_s == 180


def test_several_sessions_come_out_oldest_first_with_the_ids_of_the_catalog() -> None:
    log = read("sessions_two.liftwright")

    first, second = log.sessions
    assert (first.day.day, second.day.day) == (2, 4)
    assert second.blocks[0].exercise == "back-squat"
    assert log.unresolved == ("Zzz Own Machine",)


def test_every_kind_of_work_is_read() -> None:
    kinds = [type(it.done) for it in all_sets(read("sessions_kinds.liftwright"))]

    assert kinds[:4] == [Hold, Contacts, Distance, MiniSets]


def test_supersets_and_sides_are_kept() -> None:
    log = read("sessions_supersets.liftwright")

    assert [it.group for it in log.sessions[0].blocks] == ["A", "A"]
    assert all_sets(log)[2].done == SideReps(8, 7)


def test_a_fault_is_told_with_its_line_in_the_whole_file() -> None:
    file = LogFile.of(FIXTURES / "sessions_faulty.liftwright")

    with pytest.raises(NotationError, match="line 7"):
        notation_log.read_file(file, resolve)
