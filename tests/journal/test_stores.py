"""What every store does: the same suite for a file and for a server."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.conftest import damage_record
from journal.fact_strategies import facts
from journal.some_facts import bench, fact, number_id
from liftwright.domain.fact import (
    BodyMeasured,
    Fact,
    PersonDescribed,
    Retracted,
    SessionDone,
)
from liftwright.errors import (
    ConflictingFactError,
    DamagedJournalError,
    NewerRecordError,
)
from liftwright.journal import Appended, open_journal
from liftwright.journal.codec import VERSION
from liftwright.journal.table import CHUNK, PAGE, TableJournal
from liftwright.quantities import kilograms

shared_journal = settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_a_new_journal_is_empty(journal: TableJournal) -> None:
    assert list(journal.facts()) == []


def test_what_is_recorded_is_there_when_it_is_opened_again(place: str) -> None:
    with open_journal(place) as journal:
        appended = journal.append([fact(1), fact(2)])

    with open_journal(place) as journal:
        assert list(journal.facts()) == [fact(1), fact(2)]
    assert appended == Appended(2, 0)


def test_facts_come_in_the_order_of_recording(journal: TableJournal) -> None:
    journal.append([fact(3)])
    journal.append([fact(1), fact(2)])

    assert [it.id for it in journal.facts()] == [number_id(n) for n in (3, 1, 2)]


def test_recording_twice_records_once(journal: TableJournal) -> None:
    journal.append([fact(1)])

    assert journal.append([fact(1), fact(2), fact(2)]) == Appended(1, 2)
    assert list(journal.facts()) == [fact(1), fact(2)]


def test_something_else_under_a_known_id_is_refused(journal: TableJournal) -> None:
    journal.append([fact(1, bench(5))])

    with pytest.raises(ConflictingFactError, match="record a correction of it"):
        journal.append([fact(2), fact(1, bench(6))])
    assert list(journal.facts()) == [fact(1, bench(5))]


def test_two_facts_of_one_id_in_one_go_are_refused(journal: TableJournal) -> None:
    with pytest.raises(ConflictingFactError):
        journal.append([fact(1, bench(5)), fact(1, bench(6))])
    assert list(journal.facts()) == []


def test_all_or_nothing_is_recorded(journal: TableJournal) -> None:
    def broken() -> object:
        yield from (fact(number) for number in range(CHUNK + 1))
        raise RuntimeError("the reader of a file gave up")

    with pytest.raises(RuntimeError, match="gave up"):
        journal.append(broken())  # type: ignore[arg-type] # a generator of facts
    assert list(journal.facts()) == []
    assert journal.append([fact(1)]) == Appended(1, 0)


def test_more_facts_than_a_page_come_whole_and_in_order(journal: TableJournal) -> None:
    n_facts = 2 * PAGE + 1
    journal.append(fact(number) for number in range(n_facts))

    ids = [it.id for it in journal.facts()]

    assert len(ids) == n_facts
    assert all(earlier < later for earlier, later in pairwise(ids))


def test_facts_of_one_kind_are_found(journal: TableJournal) -> None:
    heavy = fact(2, BodyMeasured(kilograms(80)))
    undone = fact(3, Retracted("undo"), corrects=1)
    journal.append([fact(1), heavy, undone])

    assert list(journal.facts_of(BodyMeasured)) == [heavy]
    assert list(journal.facts_of(Retracted)) == [undone]
    assert list(journal.facts_of(SessionDone)) == [fact(1)]
    assert list(journal.facts_of(PersonDescribed)) == []


@shared_journal
@given(st.lists(facts(), max_size=5, unique_by=lambda it: it.id))
def test_every_fact_comes_back_as_it_was(
    journal: TableJournal, any_facts: list[Fact]
) -> None:
    known = {it.id for it in journal.facts()}
    new = [it for it in any_facts if it.id not in known]

    journal.append(new)

    assert [it for it in journal.facts() if it.id not in known] == new


def test_a_journal_that_is_read_can_be_written(place: str) -> None:
    with open_journal(place) as one, open_journal(place) as other:
        one.append(fact(number) for number in range(PAGE + 1))
        reading = one.facts()
        first = next(reading)
        other.append([fact(PAGE + 1)])

        assert [first, *reading] == [fact(number) for number in range(PAGE + 2)]


def test_a_damaged_record_is_told_and_not_passed_over(place: str) -> None:
    with open_journal(place) as journal:
        journal.append([fact(1), fact(2), fact(3)])
    damage_record(place, 2)

    with open_journal(place) as journal:
        with pytest.raises(DamagedJournalError, match="1 record is damaged, 2 can be"):
            list(journal.facts())
        with pytest.raises(DamagedJournalError, match="`liftwright restore` begins"):
            list(journal.facts_of(SessionDone))


def test_a_record_of_another_id_is_told(place: str) -> None:
    with open_journal(place) as journal:
        journal.append([fact(1)])
        journal.database.rows("UPDATE liftwright_fact SET id = ?", (str(number_id(9)),))

        with pytest.raises(DamagedJournalError, match="1 record is damaged"):
            list(journal.facts())


def test_a_journal_of_a_newer_liftwright_is_left_to_it(place: str) -> None:
    with open_journal(place) as journal:
        journal.append([fact(1)])
        with journal.database.writing():
            journal.database.set_version(VERSION + 1)

    with pytest.raises(NewerRecordError, match="Update Liftwright"):
        open_journal(place)
