"""Elements of a page; text is escaped unless it is an element already."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from liftwright.exchange.printable import printable

VOID = frozenset({"meta", "col", "br", "hr", "img"})
"""Elements of HTML that have no end tag."""


@dataclass(frozen=True, slots=True)
class Element:
    """A piece of the page that is written as it is."""

    html: str


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
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(_parts(children))
    if name in VOID:
        return Element(f"<{name}{said}>")
    return Element(f"<{name}{said}>{inside}</{name}>")


def text(of: str) -> str:
    """Return text that means itself in HTML, within an attribute as well."""
    return escape(printable(of), quote=True)


def _parts(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        match child:
            case None:
                continue
            case Element(html):
                yield html
            case str():
                yield text(child)
            case _:
                yield from _parts(child)
