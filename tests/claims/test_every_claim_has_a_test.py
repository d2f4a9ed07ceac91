"""Every claim of the source articles that concerns planning has a test that asserts."""

import ast
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).parent

CLAIMS = [
    *(
        f"A{number}"
        for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17)
    ),
    *(f"B{number}" for number in range(1, 9)),
    *(f"B{number}" for number in (10, 11, 12, *range(14, 23))),
]
"""Claims on planning; those on the log and on training with an app come with these."""


def test_there_are_thirty_six_claims() -> None:
    assert len(CLAIMS) == len(set(CLAIMS)) == 36


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_claim_has_a_test(claim: str) -> None:
    names = [it.name for it in _tests(HERE / f"test_claim_{claim}.py")]

    assert f"test_claim_{claim}" in names
    for name in names:
        assert name == f"test_claim_{claim}" or name.startswith(f"test_claim_{claim}_")


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_test_of_a_claim_asserts_something(claim: str) -> None:
    path = HERE / f"test_claim_{claim}.py"
    helpers = {
        it.name for it in _functions(path) if not _is_test(it) and _asserts_itself(it)
    }

    for test in _tests(path):
        assert _asserts_itself(test) or _called(test) & helpers, test.name


@pytest.mark.parametrize("claim", CLAIMS)
def test_no_test_of_a_claim_is_skipped_or_expected_to_fail(claim: str) -> None:
    words = Counter(_words(HERE / f"test_claim_{claim}.py"))

    assert not words.keys() & {"skip", "skipif", "xfail", "importorskip"}


def _functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [it for it in tree.body if isinstance(it, ast.FunctionDef)]


def _tests(path: Path) -> list[ast.FunctionDef]:
    return [it for it in _functions(path) if _is_test(it)]


def _is_test(function: ast.FunctionDef) -> bool:
    return function.name.startswith("test_")


def _asserts_itself(function: ast.FunctionDef) -> bool:
    return any(isinstance(it, ast.Assert) or _raises(it) for it in ast.walk(function))


def _raises(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "raises"


def _called(function: ast.FunctionDef) -> set[str]:
    return {
        it.func.id
        for it in ast.walk(function)
        if isinstance(it, ast.Call) and isinstance(it.func, ast.Name)
    }


def _words(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [it.attr for it in ast.walk(tree) if isinstance(it, ast.Attribute)]
