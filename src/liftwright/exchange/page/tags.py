"""Elements of a page; text is escaped unless it is an element already."""

from collections.abc import Iterable
from functools import lru_cache
from html import escape

from liftwright.exchange.printable import printable

VOID = frozenset({"meta", "col", "br", "hr", "img"})
"""Elements of HTML that have no end tag."""

TEXTS_KEPT = 4096
"""A page says the same few words in every week."""


class Element(str):
    """A piece of the page that is written as it is.

    A page has thousands of them, and a text is made quicker than an object that holds
    one. Whatever is made of it, such as a part, is text that will be escaped again.
    """

    __slots__ = ()

    @property
    def html(self) -> str:
        """How it is written."""
        return str(self)


Child = Element | str | Iterable["Child"] | None
"""What may stand inside an element; `None` is nothing."""


def tag(name: str, *children: Child, **attributes: str | float | None) -> Element:
    """Return an element.

    Args:
        name: Its name.
        children: What stands inside; texts are escaped.
        attributes: Its attributes; underscores stand for dashes, one at the end is
            dropped (`class_`), and those that are `None` are left out.
    """
    said = [(key, str(it)) for key, it in attributes.items() if it is not None]
    start = _start(name, tuple(said))
    if name in VOID:
        return Element(start)
    return Element(f"{start}{_inside(children)}</{name}>")


@lru_cache(maxsize=TEXTS_KEPT)
def text(of: str) -> str:
    """Return text that means itself in HTML, within an attribute as well."""
    return escape(printable(of), quote=True)


@lru_cache(maxsize=TEXTS_KEPT)
def _start(name: str, attributes: tuple[tuple[str, str], ...]) -> str:
    said = (
        f' {key.rstrip("_").replace("_", "-")}="{text(it)}"' for key, it in attributes
    )
    return f"<{name}{''.join(said)}>"


def _inside(children: Iterable[Child]) -> str:
    parts: list[str] = []
    for child in children:
        if isinstance(child, Element):
            parts.append(child)
        elif isinstance(child, str):
            parts.append(text(child))
        elif child is not None:
            parts.append(_inside(child))
    return "".join(parts)
