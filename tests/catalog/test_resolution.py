"""Names of other apps lead to the right exercise, or honestly to none."""

from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from liftwright.catalog import resolve

BUILT_IN = (
    (Path(__file__).parent / "built_in_names.txt")
    .read_text(encoding="utf-8")
    .splitlines()
)
"""The exercise names that Strong and Hevy come with, in English."""

SHARE_WANTED = 0.97

RIGHT = {
    "Bench Press (Barbell)": "bench-press",
    "Squat (Barbell)": "back-squat",
    "Barbell Back Squat": "back-squat",
    "Conventional Deadlift": "deadlift",
    "Deadlift ( Smith Machine )": "smith-deadlift",
    "Lat Pulldown (Cable)": "lat-pulldown",
    "Seated Leg Curl (Machine)": "seated-leg-curl",
    "Lying Leg Curl (Machine)": "leg-curl",
    "Pull Up (Assisted)": "assisted-pull-up",
    "Pull Up (Weighted)": "weighted-pull-up",
    "Calf Press on Seated Leg Press": "seated-calf-press",
    "Hanging Leg Raises (Bent)": "hanging-knee-raise",
    "Knee Raise (Captain's Chair)": "captains-chair-knee-raise",
    "Goblet Squat (Kettlebell)": "kettlebell-goblet-squat",
    "Cable Core Palloff Press": "pallof-press",
    "Cable Kickback": "cable-triceps-kickback",
    "Nordic Hamstrings Curls": "nordic-curl",
    "SSB Squats": "safety-bar-squat",
    "Agachamento no Smith (Máquina)": "smith-squat",
    "Cadeira Extensora (Máquina)": "leg-extension",
    "Cadeira Flexora (Máquina)": "seated-leg-curl",
    "Mesa Flexora (Máquina)": "leg-curl",
    "Elevação Pélvica (Barra)": "hip-thrust",
    "Puxada Alta na Polia (Máquina)": "lat-pulldown",
    "Peso Muerto Rumano (Barra)": "romanian-deadlift",
    "Empuje de Caderas (Barra)": "hip-thrust",
    "Bankdrücken (Langhantel)": "bench-press",
    "Kniebeuge (Langhantel)": "back-squat",
}
MEANS_NO_ONE_EXERCISE = (
    "Shoulder Press",
    "Pulldown",
    "Single Arm Row",
    "Forearm Curl",
    "Upper back",
    "Chest",
    "Exercise 1",
    "Row Backup",
    "Machine Calf Raises",
    "Med Ball Throw",
    "Single Leg Squat",
)


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_name_of_strong_and_hevy_is_known(name: str) -> None:
    assert resolve(name) is not None


@pytest.mark.parametrize(("name", "exercise_id"), RIGHT.items())
def test_a_name_leads_to_the_right_exercise(name: str, exercise_id: str) -> None:
    found = resolve(name)

    assert found
    assert found.id == exercise_id


@pytest.mark.parametrize("name", MEANS_NO_ONE_EXERCISE)
def test_a_name_that_could_mean_several_means_none(name: str) -> None:
    assert resolve(name) is None


def test_nearly_every_set_of_real_logs_is_understood(
    shared_data: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    parquet = import_module("pyarrow.parquet")
    table = parquet.read_table(shared_data / "sets-dev.parquet", columns=["exercise"])
    n_sets = Counter(table.column("exercise").to_pylist())

    understood = sum(n for name, n in n_sets.items() if resolve(name))
    share = understood / n_sets.total()
    print(f"\n{share:.2%} of {n_sets.total():,} sets resolve to an exercise")  # noqa: T201 - the share is what this test reports
    record_testsuite_property("share_of_sets_resolved", round(share, 4))

    assert share >= SHARE_WANTED


def test_every_built_in_name_that_occurs_in_real_logs_is_understood(
    shared_data: Path,
) -> None:
    parquet = import_module("pyarrow.parquet")
    table = parquet.read_table(shared_data / "sets-dev.parquet", columns=["exercise"])
    occurring = set(table.column("exercise").to_pylist()) & set(BUILT_IN)

    assert len(occurring) > len(BUILT_IN) / 4
    assert not [name for name in occurring if resolve(name) is None]
