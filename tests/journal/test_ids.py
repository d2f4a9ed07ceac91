"""Ids rise, whatever the clock does, and say when they were made."""

from itertools import pairwise
from uuid import RFC_4122

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.journal.ids import MAX_MOMENT_MS, Ids, content_id, moment_ms_of

moments_ms = st.integers(0, MAX_MOMENT_MS - 1)
entropies = st.binary(min_size=10, max_size=16)


@given(st.lists(st.tuples(moments_ms, entropies), min_size=2, max_size=30))
def test_ids_rise_even_when_the_clock_goes_back(
    calls: list[tuple[int, bytes]],
) -> None:
    source = Ids()

    made = [source.new(now_ms, entropy) for now_ms, entropy in calls]

    assert all(earlier < later for earlier, later in pairwise(made))


def test_ids_rise_through_the_end_of_a_millisecond() -> None:
    source = Ids()

    made = [source.new(5, b"\xff" * 10) for _ in range(3)]

    assert [moment_ms_of(it) for it in made] == [5, 6, 7]


@given(moments_ms, entropies)
def test_an_id_is_of_version_7_and_says_its_moment(now_ms: int, entropy: bytes) -> None:
    made = Ids().new(now_ms + 1, entropy)

    assert made.version == 7
    assert made.variant == RFC_4122
    assert moment_ms_of(made) == now_ms + 1


@given(moments_ms, entropies, entropies)
def test_two_devices_make_different_ids(now_ms: int, one: bytes, two: bytes) -> None:
    alike = int.from_bytes(one[:10]) % 2**74 == int.from_bytes(two[:10]) % 2**74

    assert (Ids().new(now_ms + 1, one) == Ids().new(now_ms + 1, two)) == alike


@given(moments_ms, st.binary(), st.binary())
def test_the_same_content_has_the_same_id(now_ms: int, one: bytes, two: bytes) -> None:
    assert content_id(now_ms, one).version == 7
    assert (content_id(now_ms, one) == content_id(now_ms, two)) == (one == two)


def test_what_happened_before_1970_has_an_id_too() -> None:
    assert moment_ms_of(content_id(-1, b"a meet of 1964")) == 0


def test_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="10 random bytes, got 9"):
        Ids().new(1, b"123456789")


def test_a_moment_that_no_id_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="no id can hold"):
        content_id(MAX_MOMENT_MS + 1, b"")
