"""The compiled files are fresh, and a wrong data file says where and why."""

from pathlib import Path

import pytest

from liftwright.catalog import compile as compile_catalog
from liftwright.catalog.compile import HERE, compiled_catalog, compiled_inventories
from liftwright.catalog.inventories import COMPILED_INVENTORIES_NAME
from liftwright.catalog.library import EXERCISES_NAME, NAMES_NAME

GOOD = """
[[exercise]]
id = "log-squat"
name = "Log squat"
aliases = ["Squat (Log)"]
modality = "barbell"
pattern = "squat"
equipment = ["barbell"]
load_kind = "external"
muscles = { quads = 1, glutes = 0.5 }
is_compound = true
skill = 2
cues = ["Stand tall.", "Sit down."]
contraindications = ["knee"]
"""

CHANGES = {
    "a muscle nobody has": ("quads = 1", "wings = 1", "muscle 'wings' is unknown"),
    "equipment nobody has": ('["barbell"]', '["sofa"]', "equipment 'sofa' is unknown"),
    "a field nobody knows": (
        "skill = 2",
        "skill = 2\nmood = 1",
        "unknown field 'mood'",
    ),
    "a missing field": ("skill = 2", "", "needs skill"),
    "a share of its own": ("glutes = 0.5", "glutes = 0.4", "glutes counts 1"),
    "no prime mover": ("quads = 1", "quads = 0.5", "at least one muscle with 1"),
    "too few cues": (', "Sit down."', "", "needs 2 to 4 cues, has 1"),
    "a cue without an end": ("Sit down.", "Sit down", "a cue is one sentence"),
    "an unknown worry": ('["knee"]', '["tail"]', "contraindication 'tail' is unknown"),
    "a skill out of range": ("skill = 2", "skill = 5", "skill must be 1 to 4"),
    "an id with capitals": ("log-squat", "Log-Squat", "id must be lower-case"),
    "brackets in a name": ("Log squat", "Squat (log)", "brackets belong in aliases"),
    "a family without transfer": (
        "skill = 2",
        'skill = 2\nfamily = "squat"',
        "family and transfer go together",
    ),
    "a transfer of its own": (
        "skill = 2",
        'skill = 2\nfamily = "squat"\ntransfer = 0.7',
        "transfer must be self or one of related",
    ),
    "a share without a body": (
        "skill = 2",
        'skill = 2\nbodyweight_share = "squat"',
        "bodyweight_share belongs to bodyweight",
    ),
    "a body without a share": ('"external"', '"bodyweight"', "needs bodyweight_share"),
    "a curve nobody measured": (
        "skill = 2",
        'skill = 2\ncurve = "load_reps.k.log"',
        "curve: unknown finding",
    ),
    "two hands and one bar": (
        "skill = 2",
        'skill = 2\nbasis = "per hand"',
        "basis per hand needs equipment",
    ),
    "the wrong equipment for its kind": (
        '"barbell"\npattern',
        '"cable"\npattern',
        "modality cable needs equipment",
    ),
    "space around a name": ('"Log squat"', '" Log squat"', "name must be text without"),
    "an alias twice": (
        '["Squat (Log)"]',
        '["Log", "Log"]',
        "aliases must be a list of different",
    ),
    "a maybe": ("is_compound = true", "is_compound = 'yes'", "must be true or false"),
    "muscles as a list": (
        "{ quads = 1, glutes = 0.5 }",
        "['quads']",
        "muscles must be a table",
    ),
    "a hold in repetitions": (
        '"barbell"\npattern',
        '"isometric"\npattern',
        "modality isometric is counted in seconds",
    ),
    "help without a machine": ('"external"', '"assisted"', "modality assisted and"),
    "a band without a band": ('"external"', '"band"', "modality band and load_kind"),
    "a share nobody named": (
        '"external"',
        '"bodyweight"\nbodyweight_share = "log"',
        "bodyweight_share 'log' is unknown",
    ),
    "a family nobody has": (
        "skill = 2",
        'skill = 2\nfamily = "log"\ntransfer = "self"',
        "family 'log' is unknown",
    ),
    "a ladder without a number": (
        "skill = 2",
        'skill = 2\nladder = "squat"',
        "ladder must be",
    ),
}


def compiled(folder: Path, **files: str) -> tuple[str, str]:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return compiled_catalog(folder)


def test_the_compiled_files_are_fresh() -> None:
    fresh = {
        EXERCISES_NAME: compiled_catalog().exercises,
        NAMES_NAME: compiled_catalog().names,
        COMPILED_INVENTORIES_NAME: compiled_inventories(),
    }

    stale = [
        name
        for name, text in fresh.items()
        if (HERE / name).read_text(encoding="utf-8") != text
    ]

    assert not stale, "run: python -m liftwright.catalog.compile"


def test_a_good_file_compiles_to_a_line_and_its_names(tmp_path: Path) -> None:
    exercises, names = compiled(tmp_path, good=GOOD)

    assert exercises.startswith('{"id":"log-squat",')
    assert '"curve":"load_reps.k.general"' in exercises
    assert names == "log squat\tlog-squat\n"


@pytest.mark.parametrize(("old", "new", "fault"), CHANGES.values(), ids=CHANGES)
def test_a_fault_names_its_file_and_exercise(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:
    assert old in GOOD

    with pytest.raises(ValueError, match=r"(?i)odd\.toml: log-squat: ") as caught:
        compiled(tmp_path, odd=GOOD.replace(old, new))

    assert fault in str(caught.value)


def test_the_same_id_twice_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"two\.toml: log-squat: the same id stands"):
        compiled(tmp_path, one=GOOD, two=GOOD)


def test_a_name_of_two_exercises_is_a_fault(tmp_path: Path) -> None:
    other = GOOD.replace("log-squat", "tree-squat").replace("Log squat", "Tree squat")

    with pytest.raises(ValueError, match=r"'Squat \(Log\)' also means log-squat"):
        compiled(tmp_path, one=GOOD, two=other)


def test_a_ladder_with_a_gap_is_a_fault(tmp_path: Path) -> None:
    rung = GOOD + 'ladder = { ladder = "log", rung = 2 }\n'

    with pytest.raises(ValueError, match=r"ladder log: needs rungs 1 to 1; missing"):
        compiled(tmp_path, one=rung)


def test_two_exercises_on_one_rung_are_a_fault(tmp_path: Path) -> None:
    one = GOOD + 'ladder = { ladder = "log", rung = 1 }\n'
    two = one.replace("log-squat", "tree-squat").replace("Log squat", "Tree squat")

    with pytest.raises(ValueError, match="rung 1 of log is already log-squat"):
        compiled(tmp_path, one=one, two=two)


def test_a_short_ladder_is_a_fault(tmp_path: Path) -> None:
    rung = GOOD + 'ladder = { ladder = "log", rung = 1 }\n'

    with pytest.raises(ValueError, match="ladder log: needs at least 5 rungs"):
        compiled(tmp_path, one=rung)


def test_a_family_without_its_main_lift_is_a_fault(tmp_path: Path) -> None:
    variation = GOOD + 'family = "row"\ntransfer = "related"\n'

    with pytest.raises(ValueError, match="family row: needs one main lift"):
        compiled(tmp_path, one=variation)


def test_a_table_that_is_no_exercise_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(
        ValueError, match=r"one\.toml: exercises: only \[\[exercise\]\]"
    ):
        compiled(tmp_path, one=GOOD.replace("[[exercise]]", "[[exercises]]"))


def test_broken_toml_names_its_file_and_place(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"one\.toml: not valid TOML: .*line 3"):
        compiled(tmp_path, one="[[exercise]]\nid = 'x'\nname = \n")


def test_the_command_writes_every_compiled_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compile_catalog, "HERE", tmp_path)

    compile_catalog.main()

    written = {path.name for path in tmp_path.iterdir()}
    assert written == {EXERCISES_NAME, NAMES_NAME, COMPILED_INVENTORIES_NAME}
