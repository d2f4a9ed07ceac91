"""What the documentation shows is what happens: every command, every line of Python."""

from pathlib import Path

import pytest

from doc_pages import PAGES, ROOT, blocks
from doc_shell import Shell

RUN = frozenset({"console", "python"})
SHOWING = [page for page in PAGES if RUN & {it.language for it in blocks(page)}]


@pytest.mark.parametrize("page", SHOWING, ids=lambda it: str(it.relative_to(ROOT)))
def test_a_page_does_what_it_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(tmp_path, monkeypatch)

    for block in blocks(page):
        shell.do(block)
