"""Strength training also uses isometrics and plyometrics, bands, medicine balls."""

import pytest

from claims.own_training import Train, train
from liftwright import audit, format_program, read_program, request_for
from liftwright.catalog import catalog, exercises
from liftwright.cli import main
from liftwright.domain.exercise import Measure, Modality, Pattern
from liftwright.domain.prescription import ContactTarget, HoldTarget
from liftwright.domain.work import SetKind

PROGRAM = """program "Holds, jumps, throws and bands"
day A
plank
hold 3x30-45 s @ bodyweight, rest 1:00
progress volume +1 set a week up to 5 sets
box-jump
contacts 3x8 contacts @ no load, rest 1:30
progress volume +1 set a week up to 5 sets
chest-pass
contacts 3x8 contacts @ 4 kg, rest 1:30
progress linear +1 kg
band-row
3x15-20 @ band red, RIR 2, rest 1:00
after 2 failures repeat
"""


def test_claim_B10() -> None:
    """Every kind of training is there, with what is counted in its sets."""
    modalities = {it.modality for it in exercises()}
    contacts = {it.pattern for it in exercises() if it.measure is Measure.CONTACTS}
    holds = {it.modality for it in exercises() if it.measure is Measure.SECONDS}

    assert modalities >= {
        Modality.ISOMETRIC,
        Modality.PLYOMETRIC,
        Modality.BAND,
        Modality.MEDICINE_BALL,
    }
    assert contacts >= {Pattern.JUMP, Pattern.THROW}
    assert Modality.ISOMETRIC in holds


def test_claim_B10_holds_and_contacts_are_kinds_of_sets() -> None:
    program = read_program(PROGRAM)
    hold, jump, throw, band = (slot.sets[0] for slot in program.weeks[0].days[0].slots)

    assert (hold.kind, hold.target) == (SetKind.HOLD, HoldTarget(30, 45))
    assert (jump.kind, jump.target) == (SetKind.CONTACTS, ContactTarget(8))
    assert throw.target == ContactTarget(8)
    assert band.n_sets == 3
    assert read_program(format_program(program)) == program


def test_claim_B10_the_audit_judges_how_they_progress() -> None:
    found = audit(read_program(PROGRAM), request_for(days=1), catalog())
    static = [it.where for it in found.findings if it.rule == "progress"]

    assert static == [catalog()["band-row"].name]


@pytest.mark.parametrize(
    ("name", "unit", "amount"),
    [("plank", "seconds", "20"), ("box jump", "contacts", "8")],
)
def test_claim_B10_they_are_prescribed_in_their_own_unit(
    name: str, unit: str, amount: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prescribe", name]) == 0

    line = next(it for it in capsys.readouterr().out.splitlines() if unit in it)
    assert amount in line
    assert "a set" in line


__all__ = ["train"]


def test_claim_B10_holds_and_contacts_are_logged_and_progress(train: Train) -> None:
    program = """
program "Holds and jumps"
repeats
day "A"
  plank
    3x30-60 s @ bodyweight
    progress double
  box-jump
    3x5 contacts @ no load
"""
    train.begin(program)
    shown = train.call("log", "plank 40s, 40s, 35s; box jump 3x5 jumps")

    assert "40 s, 40 s, 35 s" in shown
    plank = train.next()["plank"]["work"][0]
    assert plank["target"]["kind"] == "seconds"
    assert plank["target"]["low_s"] > 30
    assert train.next()["box-jump"]["work"][0]["target"]["count"] == 5
