"""Processes that are killed, and processes that write at the same time."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

from journal import kill_loop
from journal.some_facts import fact
from liftwright.journal import Appended, open_journal
from liftwright.journal.table import TableJournal

N_ROUNDS = len(kill_loop.KINDS)
TWICE = """
import sys
sys.path.insert(0, sys.argv[1])
from journal.some_facts import fact
from liftwright.journal import open_journal
with open_journal(sys.argv[2]) as journal:
    for number in range(int(sys.argv[3]), 100, 2):
        journal.append([fact(number), fact(number // 2 * 1000 + 200)])
"""


def test_killed_writers_lose_nothing_in_a_file(tmp_path: Path) -> None:
    assert kill_loop.run(N_ROUNDS, tmp_path) > 0


def test_killed_writers_lose_nothing_on_a_server(
    postgresql: str, tmp_path: Path
) -> None:
    assert kill_loop.run(N_ROUNDS, tmp_path, postgresql) > 0


def test_two_processes_write_at_once(place: str) -> None:
    tests = str(Path(__file__).parents[1])
    writers = [
        subprocess.Popen([sys.executable, "-c", TWICE, tests, place, str(first)])
        for first in (0, 1)
    ]

    codes = [writer.wait() for writer in writers]

    with open_journal(place) as journal:
        numbers = {fact(number).id for number in range(100)}
        shared = {fact(number // 2 * 1000 + 200).id for number in range(100)}
        assert {it.id for it in journal.facts()} == numbers | shared
    assert codes == [0, 0]


def test_the_same_facts_from_many_hands_are_recorded_once(place: str) -> None:
    outcomes: list[Appended] = []
    with open_journal(place):  # it is there before they come
        hands = [Thread(target=record, args=(place, outcomes)) for _ in range(4)]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()

    assert sorted(outcomes) == [Appended(0, 50)] * 3 + [Appended(50, 0)]


def record(place: str, outcomes: list[Appended]) -> None:
    with open_journal(place) as journal:
        outcomes.append(journal.append(fact(number) for number in range(50)))


def test_a_journal_begins_once_when_two_begin_it(place: str) -> None:
    journals: list[TableJournal] = []
    hands = [
        Thread(target=lambda: journals.append(open_journal(place))) for _ in range(4)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()

    for number, journal in enumerate(journals):
        journal.append([fact(number)])
    assert all(len(list(journal.facts())) == 4 for journal in journals)
    for journal in journals:
        journal.close()
