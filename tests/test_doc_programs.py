"""The page of the known programs lists them as they are."""

import pytest

from doc_programs import PAGE, page
from liftwright.domain.level import Level
from liftwright.programs import library


def test_the_page_lists_every_known_program_as_it_is() -> None:
    text = PAGE.read_text(encoding="utf-8")

    assert page(text) == text
    assert all(f"`{name}`" in text for name in library.names())


@pytest.mark.parametrize("name", library.names())
def test_a_known_program_says_whom_it_is_for(name: str) -> None:
    said = dict(library.read(name).made_for)

    assert Level[said["level"].upper()]
    assert 0 <= float(said["emphasis"]) <= 1
    assert said["equipment"]
