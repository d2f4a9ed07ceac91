import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.page.reading import read
from liftwright.exchange.page.tags import tag
from liftwright.exchange.printable import printable

anything = st.text(st.characters(exclude_categories=()), max_size=60)


@given(anything)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    page = read(tag("p", text, title=text).html)

    shown = printable(text).replace("\r\n", "\n").replace("\r", "\n")
    assert [it.name for it in page.elements] == ["p"]
    assert page.elements[0].text.replace("\r\n", "\n").replace("\r", "\n") == shown
    assert page.elements[0].attributes["title"] == printable(text)


def test_children_may_be_nested_and_missing() -> None:
    made = tag("ul", [tag("li", "a"), None, [tag("li", "b")]])

    assert made.html == "<ul><li>a</li><li>b</li></ul>"


def test_attributes_lose_their_underscores() -> None:
    made = tag("a", "x", class_="ref", aria_label='"', href=None)

    assert made.html == '<a class="ref" aria-label="&quot;">x</a>'


@pytest.mark.parametrize("name", ["meta", "br"])
def test_empty_elements_have_no_end(name: str) -> None:
    assert tag(name).html == f"<{name}>"
