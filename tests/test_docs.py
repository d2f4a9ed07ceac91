"""The documents are true: links lead somewhere, words are explained."""

import re
from pathlib import Path

import pytest

from liftwright.domain.work import SetKind

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)")
TERM = re.compile(r"^- \*\*(.+?)\*\*", re.MULTILINE)


def terms_by_section() -> dict[str, list[str]]:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    sections = glossary.split("\n## ")[1:]
    return {text.splitlines()[0]: TERM.findall(text) for text in sections}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    dead = [target for target in targets if not (page.parent / target).exists()]

    assert not dead


def test_the_index_knows_every_folder_of_the_documentation() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    folders = {page.parent.name for page in (ROOT / "docs").glob("*/*.md")}

    assert folders <= {target.rstrip("/") for target in LINK.findall(index)}


def test_every_kind_of_set_is_explained() -> None:
    assert set(SetKind) <= set(terms_by_section()["Sets"])


@pytest.mark.parametrize("section", terms_by_section())
def test_terms_are_in_the_order_of_the_alphabet(section: str) -> None:
    terms = terms_by_section()[section]

    assert terms == sorted(terms, key=str.casefold)
