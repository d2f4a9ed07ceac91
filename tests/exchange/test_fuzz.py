"""Damaged files are read whole or refused with a sentence, whatever the damage.

Every fixture is damaged in many ways, from a seed, and read as what it looks like and
as what it was. Anything but a log or an `InputError` is a defect, and so is a reading
that does not end.
"""

import random
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from types import FrameType
from typing import cast

import pytest

from fit_files import fit_file, fit_time, with_crc
from liftwright.app.importing import prepared, read_for_import
from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.errors import InputError
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping_file import read_mapping
from liftwright.exchange.reader import Answers
from liftwright.journal import Journal
from liftwright.journal.codec import decode, encode
from liftwright.journal.export import write_parquet
from liftwright.journal.ids import content_id
from liftwright.quantities import Load, Unit, kilograms
from log_fixtures import FIXTURES, reader_of

ROUNDS = 40
TOO_LONG_S = 60
ANSWERS = Answers(unit=Unit.KG, zone="Europe/Berlin", lifter="Bo Sample")
START = fit_time(1_767_290_400)
TOKENS = (
    *(b'"', b",", b";", b"\t", b"\n", b"\r", b"\x00", b"\xff", b"\\n", b"'", b"{"),
    *(b"-1", b"1e308", b"9" * 400, b"NaN", b"Infinity", b"null", b"true", b"[]", b"{}"),
    *(b"0000-00-00", b"9999-12-31T23:59:59Z", b"2026-02-30", "\u2028🦵".encode()),
)


def flipped(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def cut(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, max(1, len(content) // 3))]


def doubled(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    part = content[start : start + chance.randint(1, 200)]
    content[start:start] = part * chance.randint(1, 3)


def filled(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 5)):
        start = chance.randrange(len(content) + 1)
        content[start:start] = chance.choice(TOKENS)


def swapped(content: bytearray, chance: random.Random) -> None:
    cells = bytes(content).split(b",")
    chance.shuffle(cells)
    content[:] = b",".join(cells)


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flipped,
    cut,
    doubled,
    filled,
    swapped,
)


@contextmanager
def an_end() -> Iterator[None]:
    """Fail when what is inside does not end."""

    def rung(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"no end in {TOO_LONG_S} s")

    before = signal.signal(signal.SIGALRM, rung)
    signal.alarm(TOO_LONG_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def damaged(content: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    changed = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        if changed:
            chance.choice(DAMAGES)(changed, chance)
    return bytes(changed)


def survives(content: bytes, answers: Answers, key: str) -> None:
    """Read a damaged file both ways; what is read can be recorded whole."""
    for format_key in ("", key):
        with suppress(InputError):
            file = read_for_import(LogFile("damaged", content), answers, format_key)
            to_add = prepared(file, cast("Journal", NothingYet()), StoppedClock())
            records = [encode(fact) for fact in to_add.facts]
            assert [decode(it) for it in records] == list(to_add.facts)


class NothingYet:
    """A journal in which nothing was written down."""

    def facts(self) -> Iterator[Fact]:
        return iter(())


class StoppedClock:
    zone = "Europe/Berlin"

    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC)

    def today(self) -> date:
        return date(2026, 3, 1)

    def entropy(self, n_bytes: int) -> bytes:
        return bytes(n_bytes)


@pytest.mark.parametrize(
    "name", sorted(it.name for it in FIXTURES.iterdir() if it.suffix != ".toml")
)
def test_no_damage_to_a_file_breaks_its_import(name: str) -> None:
    content = (FIXTURES / name).read_bytes()
    key = reader_of(name).KEY
    rules = (FIXTURES / name).with_suffix(".toml")
    mapping = read_mapping(rules.read_text("utf-8"), "") if rules.exists() else None
    answers = replace(ANSWERS, mapping=mapping)

    with an_end():
        for seed in range(ROUNDS):
            survives(damaged(content, seed), answers, key)


def test_no_damage_to_a_mapping_breaks_its_reading() -> None:
    content = (FIXTURES / "table_kinds.toml").read_bytes()

    with an_end():
        for seed in range(5 * ROUNDS):
            text = damaged(content, seed).decode("utf-8", "replace")
            with suppress(InputError):
                read_mapping(text, "map.toml")


def test_no_damage_to_a_watchs_file_breaks_its_import() -> None:
    done = {"timestamp": START, "duration": 40_000, "repetitions": 5, "weight": 1600}
    rest = {"timestamp": START, "duration": 90_000, "set_type": 0}
    kind = {"set_type": 1, "start_time": START, "category": 8, "category_subtype": 0}
    whole = fit_file(
        [
            ("file_id", {"type": 4, "time_created": START}),
            *[("set", {**done, **kind}), ("set", rest)] * 5,
            ("session", {"start_time": START, "sport": 10, "sub_sport": 20}),
        ]
    )

    with an_end():
        for seed in range(5 * ROUNDS):
            survives(with_crc(damaged(whole, seed)), ANSWERS, "fit")


def test_no_damage_to_a_backup_breaks_its_import() -> None:
    with closing(sqlite3.connect(":memory:")) as store:
        store.executescript(
            "CREATE TABLE exercise (_id INTEGER, name TEXT);"
            "CREATE TABLE training_log (_id INTEGER, exercise_id INTEGER, date TEXT,"
            " metric_weight REAL, reps INTEGER);"
            "INSERT INTO exercise VALUES (1, 'Squat');"
            "INSERT INTO training_log VALUES (1, 1, '2024-05-01', 100, 5);"
        )
        whole = store.serialize()

    with an_end():
        for seed in range(5 * ROUNDS):
            survives(damaged(whole, seed), ANSWERS, "fitnotes-backup")


def test_no_damage_to_a_parquet_table_breaks_its_import() -> None:
    done = PerformedSet(Reps(5), Load.external(kilograms(100)), note="slow")
    session = Session(date(2026, 3, 1), (Block("back-squat", (done,) * 3),))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    fact = Fact(content_id(0, b"one"), SessionDone(session), session.day, now)
    file = BytesIO()
    write_parquet([fact], file)

    with an_end():
        for seed in range(5 * ROUNDS):
            content = b"PAR1" + damaged(file.getvalue()[4:], seed)
            survives(content, ANSWERS, "liftwright-table")
