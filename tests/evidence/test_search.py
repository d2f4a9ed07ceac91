"""Finding findings by words."""

from hypothesis import given
from hypothesis import strategies as st

from liftwright.evidence import finding, findings

keys = st.sampled_from([known.key for known in findings()])


def test_no_words_return_everything_by_key() -> None:
    found = [known.key for known in findings()]

    assert found == sorted(set(found))
    assert findings("  ") == findings()


def test_a_word_of_the_key_comes_before_a_word_of_the_statement() -> None:
    best = findings("protein")[0]

    assert "protein" in best.key


def test_more_words_narrow_the_search() -> None:
    assert len(findings("rest strength novice")) < len(findings("rest"))


def test_an_author_and_a_year_find_their_findings() -> None:
    hits = findings("Pelland 2026")

    assert finding("volume.size.curve") in hits
    assert all(
        any("pelland" in key for key in hit.sources) or "pelland" in hit.limits.lower()
        for hit in hits
    )


def test_a_plural_finds_the_singular() -> None:
    assert findings("deloads") == findings("deload")


def test_a_word_matches_only_from_its_start() -> None:
    assert not any("interest" in hit.statement for hit in findings("rest"))


def test_words_that_nothing_knows_find_nothing() -> None:
    assert findings("zzyzx") == ()


def test_a_word_that_nothing_knows_does_not_hide_the_others() -> None:
    assert findings("protein zzyzx") == findings("protein")


@given(keys)
def test_a_whole_key_finds_its_finding(key: str) -> None:
    assert finding(key) in findings(key)


@given(st.text(max_size=40))
def test_any_text_is_an_answerable_query(text: str) -> None:
    hits = findings(text)

    assert len(hits) == len(set(hits))
