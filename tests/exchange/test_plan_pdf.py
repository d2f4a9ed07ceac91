import re
import sys
from dataclasses import replace

import pytest

from instances_plan import named, plan, plan_for_a_beginner, request
from liftwright.catalog import inventory_preset
from liftwright.errors import MissingExtraError
from liftwright.exchange.plan_pdf import as_pdf
from liftwright.quantities import Unit

LETTER, A4 = (612, 792), (595, 842)
"""Width and height in points."""


def n_pages(pdf: bytes) -> int:
    return max(int(it) for it in re.findall(rb"/Type/Pages/Count (\d+)", pdf))


def paper(pdf: bytes) -> tuple[int, int]:
    found = re.search(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found
    return round(float(found[1])), round(float(found[2]))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return as_pdf(plan())


def test_a_plan_becomes_a_document_of_some_pages(pdf: bytes) -> None:
    assert pdf.startswith(b"%PDF-1.7")
    assert 8 <= n_pages(pdf) <= 16


def test_the_same_plan_is_the_same_document(pdf: bytes) -> None:
    assert as_pdf(plan()) == pdf


def test_the_document_can_be_read_aloud(pdf: bytes) -> None:
    assert b"/StructTreeRoot" in pdf
    assert b"pdfuaid:part" in pdf


def test_pounds_print_on_letter_and_kilograms_on_a4(pdf: bytes) -> None:
    metric = replace(request(), inventory=inventory_preset("commercial", Unit.KG))

    assert paper(pdf) == LETTER
    assert paper(as_pdf(replace(plan(), request=metric))) == A4


@pytest.mark.parametrize(
    "evil",
    [
        '#panic("out")',
        "$ x $ *bold* _it_ `raw` <label> @ref",
        '#read("/etc/passwd")',
        "= Heading - list / term: x \\",
        '"); #panic() ("',
        "\x00\x1b\ud800",
        "训练 \N{FLEXED BICEPS}",
    ],
)
def test_texts_are_data_and_never_markup(evil: str) -> None:
    harmless = n_pages(as_pdf(named("bench-press", "Harmless")))

    assert n_pages(as_pdf(named("bench-press", evil))) == harmless


def test_a_plan_without_forecasts_and_dates_prints() -> None:
    assert n_pages(as_pdf(plan_for_a_beginner())) >= 2


def test_without_the_extra_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(MissingExtraError, match=r"liftwright\[charts\]"):
        as_pdf(plan())
