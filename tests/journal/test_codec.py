"""Facts are written and read back exactly, and what is damaged is told."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.fact_strategies import facts
from journal.some_facts import fact
from liftwright.domain.fact import BodyMeasured, Fact, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Hold, MiniSets, Reps, SetKind
from liftwright.errors import DamagedRecordError, FieldError, NewerRecordError
from liftwright.journal.bodies import BY_BODY, KINDS
from liftwright.journal.codec import VERSION, decode, encode
from liftwright.quantities import Basis, Effort, EffortScale, Load, kilograms, pounds

Change = dict[str, Any]


@given(facts())
def test_every_fact_comes_back_as_it_was(any_fact: Fact) -> None:
    assert decode(encode(any_fact)) == any_fact


@given(facts())
def test_the_same_fact_makes_the_same_bytes(any_fact: Fact) -> None:
    raw = encode(any_fact)

    assert encode(decode(raw)) == raw
    assert b"\n" not in raw


def test_every_kind_of_fact_has_a_record() -> None:
    assert {kind.body for kind in KINDS} == set(BY_BODY)
    assert len({kind.name for kind in KINDS}) == len(KINDS) == 11


def test_a_mass_keeps_its_unit_and_its_digits() -> None:
    forty_five = fact(1, BodyMeasured(pounds("199.999")))

    said = decode(encode(forty_five)).body

    assert isinstance(said, BodyMeasured)
    assert said.mass == pounds("199.999")
    assert b'"199.999 lb"' in encode(forty_five)


def test_a_set_stands_flat_and_short() -> None:
    done = PerformedSet(
        Reps(5), Load.external(kilograms("102.5")), effort=Effort(EffortScale.RPE, 8.5)
    )

    assert sets_of(done) == [{"reps": 5, "mass": "102.5 kg", "rpe": 8.5}]


def test_parts_hands_and_bands_have_their_own_fields() -> None:
    cluster = PerformedSet(
        MiniSets((5, 3, 2), 20),
        Load.external(pounds(45), Basis.PER_HAND),
        SetKind.CLUSTER,
    )
    plank = PerformedSet(Hold(60), Load.banded("red"))

    assert sets_of(cluster, plank) == [
        {
            "parts": "5+3+2",
            "pause_s": 20,
            "kind": "cluster",
            "mass": "45 lb",
            "basis": "per hand",
        },
        {"hold_s": 60, "load": "band", "band": "red"},
    ]


def test_half_a_character_is_refused() -> None:
    with pytest.raises(FieldError, match=r"'\\ud83d' is not possible"):
        encode(fact(1, noted("\ud83d")))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"v": "2"}, "v should be a whole number, got '2'"),
        ({"v": 0}, "there never was a version 0"),
        ({"kind": "dream"}, "no kind of fact is called 'dream'"),
        ({"id": "not an id"}, "badly formed hexadecimal UUID"),
        ({"id": None}, "id should be a text, got None"),
        ({"day": "tomorrow"}, "Invalid isoformat"),
        ({"at": "2026-03-02T18:00:00"}, "recorded in UTC"),
        ({"mood": 3}, "a fact has fields that nothing here knows: mood"),
        ({"body": []}, "body should be an object"),
        ({"body": {"blocks": 3}}, "blocks should be a list, got 3"),
        ({"body": {"blocks": [3]}}, "an exercise of a session should be an object"),
        ({"body": {"blocks": [{"sets": []}]}}, "exercise is missing"),
        ({"body": {"sets": []}}, "a session has fields that nothing here knows: sets"),
    ],
)
def test_a_damaged_record_says_what_is_wrong(change: Change, reason: str) -> None:
    record = json.loads(encode(fact(1))) | change

    with pytest.raises(DamagedRecordError, match=reason):
        decode(json.dumps(record))


@pytest.mark.parametrize(
    ("done_set", "reason"),
    [
        ({"reps": "5", "mass": "100 kg"}, "reps should be a whole number, got '5'"),
        ({"reps": 5.5, "mass": "100 kg"}, "reps should be a whole number"),
        ({"reps": -1, "mass": "100 kg"}, "repetitions done must be 0 to"),
        ({"reps": 5, "hold_s": 3, "mass": "100 kg"}, "a set counts one thing"),
        ({"mass": "100 kg"}, "a set counts one thing"),
        ({"reps": 5}, "an external load needs a mass"),
        ({"reps": 5, "mass": "100"}, "a mass is written like 102.5 kg, got '100'"),
        ({"reps": 5, "mass": 100}, "a mass is written like 102.5 kg, got 100"),
        ({"reps": 5, "mass": "100 st"}, "a mass is written like"),
        ({"reps": 5, "mass": "100 kg", "load": "iron"}, "'iron' is not a valid"),
        ({"reps": 5, "mass": "100 kg", "rir": 1, "rpe": 9}, "rir or rpe, not both"),
        ({"reps": 5, "mass": "100 kg", "rpe": 8.3}, "0 to 10 in halves"),
        ({"reps": 5, "mass": "100 kg", "rpe": "8"}, "rpe should be a number"),
        ({"reps": 5, "mass": "100 kg", "tempo": "3-1-1"}, "written like 3-1-x-0"),
        ({"reps": 5, "mass": "100 kg", "pain_site": "knee"}, "has its score"),
        ({"reps": 5, "mass": "100 kg", "note": ["x"]}, "no set can be read"),
        ({"reps": 5, "mass": "100 kg", "colour": "red"}, "nothing here knows: colour"),
        ({"left": 5, "mass": "100 kg"}, "right is missing"),
        ("5x100", "no set can be read from '5x100'"),
    ],
)
def test_a_damaged_set_says_what_is_wrong(done_set: object, reason: str) -> None:
    record = json.loads(encode(fact(1)))
    record["body"]["blocks"][0]["sets"] = [done_set]

    with pytest.raises(DamagedRecordError, match=reason):
        decode(json.dumps(record))


@given(facts(), st.data())
def test_a_cut_record_is_never_taken_for_a_fact(any_fact: Fact, data: Any) -> None:
    raw = encode(any_fact)
    n_left = data.draw(st.integers(0, len(raw) - 1))

    with pytest.raises(DamagedRecordError):
        decode(raw[:n_left])


@given(facts(), st.data())
def test_a_flipped_byte_ends_in_a_fact_or_a_clear_error(
    any_fact: Fact, data: Any
) -> None:
    raw = bytearray(encode(any_fact))
    raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))

    with suppress(DamagedRecordError, NewerRecordError):
        assert isinstance(decode(bytes(raw)), Fact)


def test_a_record_of_a_newer_liftwright_is_left_to_it() -> None:
    record = json.loads(encode(fact(1))) | {"v": VERSION + 1, "kind": "telepathy"}

    with pytest.raises(NewerRecordError, match="Update Liftwright"):
        decode(json.dumps(record))


def sets_of(*done: PerformedSet) -> list[Change]:
    day = fact(1).day
    session = Session(day, (Block("bench-press", done),))
    record = json.loads(encode(fact(1, SessionDone(session))))
    found: list[Change] = record["body"]["blocks"][0]["sets"]
    return found


def noted(note: str) -> SessionDone:
    return SessionDone(Session(fact(1).day, (), note=note))
