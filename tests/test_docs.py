"""The documents are true: links lead somewhere, words are explained."""

import re
from collections import Counter
from pathlib import Path

import pytest

from doc_pages import FENCE, PAGES, ROOT
from liftwright.domain.work import SetKind

LINKED_PAGES = [*PAGES, *sorted((ROOT / "bench").rglob("*.md"))]
INDEX = ROOT / "docs" / "README.md"
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
LINKED_WORDS = re.compile(r"\[([^\]]*)\]\([^)]*\)")
NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")
TERM = re.compile(r"^- \*\*(.+?)\*\*", re.MULTILINE)


def prose(page: Path) -> str:
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def links(page: Path) -> list[tuple[Path, str]]:
    """Return where the links of a page lead: file or folder, and anchor in it."""
    parted = (target.partition("#") for target in LINK.findall(prose(page)))
    return [
        ((page.parent / path).resolve() if path else page, anchor)
        for path, _, anchor in parted
    ]


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page, as the sites that show Markdown make them."""
    seen: Counter[str] = Counter()
    found = set()
    for heading in HEADING.findall(prose(page)):
        words = LINKED_WORDS.sub(r"\1", heading).lower()
        anchor = NOT_IN_ANCHORS.sub("", words).replace(" ", "-")
        found.add(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
        seen[anchor] += 1
    return found


def is_there(target: Path, anchor: str) -> bool:
    if not anchor:
        return target.exists()
    return target.suffix == ".md" and target.is_file() and anchor in anchors(target)


def terms_by_section() -> dict[str, list[str]]:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    sections = glossary.split("\n## ")[1:]
    return {text.splitlines()[0]: TERM.findall(text) for text in sections}


@pytest.mark.parametrize(
    "page", LINKED_PAGES, ids=lambda page: str(page.relative_to(ROOT))
)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    dead = [
        f"{target}#{anchor}"
        for target, anchor in links(page)
        if not is_there(target, anchor)
    ]

    assert not dead


def test_the_index_leads_to_every_page() -> None:
    pages = {page for page in PAGES if page.is_relative_to(INDEX.parent)}

    assert not pages - {INDEX} - {target for target, _ in links(INDEX)}


def test_headings_become_anchors_as_sites_make_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# The `plan`, and [more](x.md)\n```sh\n# no heading\n```\n## Why\n## Why\n",
        encoding="utf-8",
    )

    assert anchors(page) == {"the-plan-and-more", "why", "why-1"}


def test_the_architecture_names_every_room() -> None:
    architecture = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    inside = (ROOT / "src" / "liftwright").iterdir()
    rooms = {it.name for it in inside if (it / "__init__.py").exists()}

    assert rooms <= set(re.findall(r"`(\w+)/`", architecture))


def test_every_kind_of_set_is_explained() -> None:
    assert set(SetKind) <= set(terms_by_section()["Sets"])


@pytest.mark.parametrize("section", terms_by_section())
def test_terms_are_in_the_order_of_the_alphabet(section: str) -> None:
    terms = terms_by_section()[section]

    assert terms == sorted(terms, key=str.casefold)
