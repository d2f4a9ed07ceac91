"""What a coach would check first in the exercises for the upper body."""

import pytest

from liftwright.catalog import catalog, exercise, ladder, resolve
from liftwright.domain.exercise import Exercise, Pattern, Skill, SpotterNeed
from liftwright.domain.muscle import Muscle
from liftwright.quantities import Basis, LoadKind

INCLINE_PRESSES = (
    "incline-bench-press",
    "incline-dumbbell-press",
    "smith-incline-press",
    "machine-incline-press",
    "incline-cable-press",
)
ARMS_OVERHEAD = (
    "cable-overhead-triceps-extension",
    "dumbbell-overhead-triceps-extension",
    "barbell-overhead-triceps-extension",
)
DIFFERENT_LIFTS = (
    ("Iso-Lateral Row (Machine)", "Seated Row (Cable)"),
    ("Iso-Lateral Row (Machine)", "Seated Row (Machine)"),
    ("Lat Pulldown (Machine)", "Lat Pulldown (Cable)"),
    ("Chest Dip", "Triceps Dip"),
    ("Pull Up", "Chin Up"),
    ("Pull Up", "Pull Up (Weighted)"),
    ("Pull Up", "Pull Up (Assisted)"),
    ("Bench Press (Barbell)", "Bench Press - Close Grip (Barbell)"),
    ("Bent Over Row (Barbell)", "Pendlay Row (Barbell)"),
    ("Overhead Press (Barbell)", "Seated Overhead Press (Barbell)"),
    ("Triceps Extension (Cable)", "Triceps Pushdown"),
    ("Cable Kickback", "Glute Kickback (Cable)"),
    ("High to Low Cable Fly", "Low to High Cable Fly"),
    ("Incline Chest Press (Machine)", "Incline Chest Press (Each Side)"),
)
SAME_LIFT = (
    ("Bench Press (Barbell)", "Flat Barbell Bench Press"),
    ("Bench Press (Barbell)", "Bankdrücken (Langhantel)"),
    ("Bench Press (Barbell)", "Press de Banca (Barra)"),
    ("Lat Pulldown (Cable)", "Puxada Alta na Polia (Máquina)"),
    ("Reverse Fly (Machine)", "Rear Delt Reverse Fly (Machine)"),
    ("Incline Curl (Dumbbell)", "Seated Incline Curl (Dumbbell)"),
    ("Face Pull", "Face Pull (Cable)"),
    ("Strict Military Press (Barbell)", "Standing Military Press (Barbell)"),
    ("Shoulder Press (Plate Loaded)", "Shoulder Press (Machine Plates)"),
)
AMBIGUOUS = ("Shoulder Press", "Pulldown", "Forearm Curl", "Supinated Curl")


def upper_body() -> list[Exercise]:
    """Return the exercises of the pressing, pulling, raising and arm movements."""
    patterns = {
        Pattern.HORIZONTAL_PUSH,
        Pattern.VERTICAL_PUSH,
        Pattern.HORIZONTAL_PULL,
        Pattern.VERTICAL_PULL,
        Pattern.CHEST_FLY,
        Pattern.LATERAL_RAISE,
        Pattern.FRONT_RAISE,
        Pattern.REAR_DELT,
        Pattern.SHRUG,
        Pattern.PULLOVER,
        Pattern.ELBOW_FLEXION,
        Pattern.ELBOW_EXTENSION,
        Pattern.FOREARM,
        Pattern.NECK,
    }
    return [it for it in catalog().values() if it.pattern in patterns]


def test_there_is_a_lot_to_choose_from() -> None:
    assert len(upper_body()) >= 210


@pytest.mark.parametrize("exercise_id", INCLINE_PRESSES)
def test_incline_presses_favour_the_upper_chest(exercise_id: str) -> None:
    muscles = exercise(exercise_id).muscles

    assert muscles[Muscle.UPPER_CHEST] == 1
    assert muscles[Muscle.CHEST] == 0.5


@pytest.mark.parametrize("exercise_id", ARMS_OVERHEAD)
def test_overhead_extensions_tell_of_the_long_muscle_length(exercise_id: str) -> None:
    assert "long muscle length" in exercise(exercise_id).rom_note


@pytest.mark.parametrize(("one", "other"), DIFFERENT_LIFTS)
def test_lifts_with_other_loads_are_not_merged(one: str, other: str) -> None:
    assert exercise(one).id != exercise(other).id


@pytest.mark.parametrize(("one", "other"), SAME_LIFT)
def test_two_names_of_one_lift_mean_one_exercise(one: str, other: str) -> None:
    assert exercise(one).id == exercise(other).id


@pytest.mark.parametrize("name", AMBIGUOUS)
def test_a_name_that_fits_several_exercises_is_left_unknown(name: str) -> None:
    assert resolve(name) is None


def test_push_ups_go_from_the_wall_to_one_arm() -> None:
    rungs = [it.id for it in ladder("push-up")]

    assert rungs[0] == "wall-push-up"
    assert rungs.index("knee-push-up") < rungs.index("push-up")
    assert rungs[-1] == "one-arm-push-up"


def test_pull_ups_are_reached_by_rows_help_and_lowering() -> None:
    rungs = [it.id for it in ladder("pull-up")]
    wanted = ["inverted-row", "assisted-pull-up", "negative-pull-up", "pull-up"]

    assert [it for it in rungs if it in wanted] == wanted
    assert rungs.index("weighted-pull-up") > rungs.index("pull-up")


@pytest.mark.parametrize("name", ["push-up", "pull-up", "dip", "vertical-push"])
def test_ladders_begin_for_anyone_and_end_with_experts(name: str) -> None:
    skills = [it.skill for it in ladder(name)]

    assert skills[0] <= Skill.LEARNED
    assert skills[-1] == Skill.EXPERT


@pytest.mark.parametrize(
    "exercise_id", ["bench-press", "incline-bench-press", "close-grip-bench-press"]
)
def test_a_bar_over_the_chest_wants_a_spotter(exercise_id: str) -> None:
    assert exercise(exercise_id).spotter is SpotterNeed.SPOTTER


def test_two_dumbbells_count_one_hand_and_machines_count_all() -> None:
    assert exercise("dumbbell-bench-press").basis is Basis.PER_HAND
    assert exercise("dumbbell-row").basis is Basis.TOTAL
    assert exercise("machine-chest-press").basis is Basis.TOTAL
    assert exercise("iso-lateral-chest-press").basis is Basis.PER_SIDE


@pytest.mark.parametrize("exercise_id", ["pull-up", "chin-up", "dip", "weighted-dip"])
def test_hanging_work_moves_the_whole_body(exercise_id: str) -> None:
    work = exercise(exercise_id)

    assert work.load_kind is LoadKind.BODYWEIGHT
    assert work.bodyweight_share == 1


def test_without_any_equipment_every_big_upper_muscle_can_be_trained() -> None:
    at_home = [it for it in upper_body() if it.equipment <= {"chair", "backpack"}]
    trained = {muscle for it in at_home for muscle in it.prime_movers}
    wanted = {
        Muscle.CHEST,
        Muscle.LATS,
        Muscle.UPPER_BACK,
        Muscle.FRONT_DELTS,
        Muscle.SIDE_DELTS,
        Muscle.REAR_DELTS,
        Muscle.BICEPS,
        Muscle.TRICEPS,
    }

    assert wanted <= trained
