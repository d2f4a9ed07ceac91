"""Reads a page back: its elements, texts and links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br", "col", "hr", "img"})


@dataclass
class Found:
    """One element: its name, attributes and the elements around it."""

    name: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """A page taken apart; `faults` holds what is not well formed."""

    elements: list[Found] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    open: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = tuple(it.name for it in self.open)
        found = Found(tag, {key: value or "" for key, value in attrs}, around)
        self.elements.append(found)
        if tag not in VOID:
            self.open.append(found)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].name != tag:
            self.faults.append(f"</{tag}> closes nothing")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data

    def named(self, *names: str) -> list[Found]:
        """Return the elements of these names, in order."""
        return [it for it in self.elements if it.name in names]

    def __hash__(self) -> int:
        return id(self)


def read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    page.faults += [f"<{it.name}> stays open" for it in page.open]
    return page
