"""What the command line prescribes for one exercise, read from its JSON."""

import json
from dataclasses import dataclass

import pytest

from liftwright.cli import main


@dataclass(frozen=True)
class Loading:
    """A load with the plates that make it, all in the same unit."""

    amount: float
    share: float
    bar: float
    plates_on_a_side: tuple[float, ...]


@dataclass(frozen=True)
class Prescribed:
    """How an exercise is to be trained."""

    amount: tuple[int, int]
    sets: tuple[int, int]
    rest_s: tuple[int, int]
    tempo: str
    loads: tuple[Loading, ...]


def prescribed(capsys: pytest.CaptureFixture[str], *words: str) -> Prescribed:
    """Return what `liftwright prescribe` says."""
    assert main(["prescribe", *words, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    return Prescribed(
        tuple(said["amount"]),
        tuple(said["sets"]),
        tuple(said["rest_s"]),
        said["tempo"] or "",
        tuple(
            Loading(
                it["load"]["amount"],
                it["fraction_1rm"],
                it["bar"]["amount"],
                tuple(
                    one["plate"]["amount"]
                    for one in it["plates_per_side"]
                    for _ in range(one["count"])
                ),
            )
            for it in said["loads"]
        ),
    )
