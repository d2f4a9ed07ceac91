from collections.abc import Callable
from pathlib import Path

import pytest

from liftwright.domain.exercise import Exercise, Modality, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.exchange.reader import Resolve
from liftwright.quantities import Basis, LoadKind

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def fixture_file() -> Callable[[str], Path]:
    """Return where a file written by hand for these tests lies."""
    return lambda name: FIXTURES / name


@pytest.fixture
def resolve() -> Resolve:
    """Return a small catalog of names, so that no change of the real one matters."""
    known = {
        "Squat (Barbell)": _exercise("back-squat"),
        "Bench Press (Barbell)": _exercise("bench-press"),
        "Deadlift (Barbell)": _exercise("deadlift"),
        "Bicep Curl (Dumbbell)": _exercise("dumbbell-curl", basis=Basis.PER_HAND),
        "Pull Up": _exercise("pull-up", LoadKind.BODYWEIGHT),
        "Chest Dip": _exercise("dip", LoadKind.BODYWEIGHT),
        "Pull Up (Assisted)": _exercise("assisted-pull-up", LoadKind.ASSISTED),
        "Plank": _exercise("plank", LoadKind.BODYWEIGHT),
        "Band Row": _exercise("band-row", LoadKind.BAND),
        "Hip Stretch": _exercise("hip-stretch", LoadKind.NONE),
    }
    return known.get


def _exercise(
    name: str, kind: LoadKind = LoadKind.EXTERNAL, basis: Basis = Basis.TOTAL
) -> Exercise:
    return Exercise(
        id=name,
        name=name,
        modality=Modality.BARBELL,
        pattern=Pattern.SQUAT,
        equipment=frozenset(),
        load_kind=kind,
        muscles={Muscle.QUADS: 1.0},
        cues=("Brace.",),
        curve="load_reps.k.general",
        muscle_source="load_reps.k.general",
        basis=basis,
    )
