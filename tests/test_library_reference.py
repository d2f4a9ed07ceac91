"""The reference of the library names what the library gives."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

import liftwright
from doc_pages import ROOT
from liftwright import errors
from liftwright.planner.advise import Advice
from liftwright.planner.audit import Audit, AuditFinding
from liftwright.planner.frontier import FrontierPoint
from liftwright.planner.plan import Plan, Proof
from liftwright.planner.request import PlanRequest

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

REFERENCE = (ROOT / "docs" / "reference" / "library.md").read_text(encoding="utf-8")
SIGNATURE = re.compile(r"^### `(\w+)\((.*)\) -> .+`$", re.MULTILINE)
SIGNATURES = dict(SIGNATURE.findall(REFERENCE))
ERROR_ROW = re.compile(r"^\| `(\w+Error)` \| `(\w+)` \|", re.MULTILINE)
GIVEN = (PlanRequest, Plan, Proof, FrontierPoint, Advice, Audit, AuditFinding)


def functions() -> list[str]:
    return [it for it in liftwright.__all__ if not it.endswith("Error")]


def as_written(function: str) -> Iterator[str]:
    """Yield the parameters of a function as the reference writes them, no defaults."""
    is_keyword_only = False
    for it in inspect.signature(getattr(liftwright, function)).parameters.values():
        if it.kind is it.KEYWORD_ONLY and not is_keyword_only:
            is_keyword_only = True
            yield "*"
        yield f"**{it.name}" if it.kind is it.VAR_KEYWORD else it.name


def section(heading: str) -> str:
    return REFERENCE.partition(f"### `{heading}`\n")[2].partition("\n#")[0]


def test_every_function_has_its_signature_in_the_reference() -> None:
    assert sorted(SIGNATURES) == sorted(functions())


@pytest.mark.parametrize("function", functions())
def test_a_signature_in_the_reference_is_the_one_of_the_function(function: str) -> None:
    written = [it.partition("=")[0] for it in SIGNATURES[function].split(", ")]

    assert written == list(as_written(function))


@pytest.mark.parametrize("given", GIVEN, ids=lambda it: it.__name__)
def test_every_field_of_what_is_given_is_in_the_reference(
    given: "type[DataclassInstance]",
) -> None:
    told = re.findall(r"^\| `(\w+)` \|", section(given.__name__), re.MULTILINE)

    assert told == [it.name for it in fields(given)]


def test_every_error_is_in_the_reference_with_what_it_is() -> None:
    tree = {
        name: it.__base__.__name__
        for name, it in vars(errors).items()
        if inspect.isclass(it) and issubclass(it, Exception) and it.__base__
    }

    assert dict(ERROR_ROW.findall(REFERENCE)) == tree
