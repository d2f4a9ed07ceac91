"""The fields of an exercise in the data files, and what may stand in each."""

from collections.abc import Iterator, Mapping
from enum import EnumMeta

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import (
    Laterality,
    Measure,
    Modality,
    Pattern,
    SpotterNeed,
)
from liftwright.quantities import Basis, LoadKind

INVENTORIES_NAME = "inventories.toml"
TABLES = "exercise"

RULE = "muscle.contribution.rule"
BODYWEIGHT_SHARES = "bodyweight_share.convention"
GENERAL_CURVE = "load_reps.k.general"
TRANSFERS = {"related": "transfer.related_lift"}
"""Words for a transfer below 1, with the finding that says how much it is."""

SELF = "self"

Table = Mapping[str, object]

NEEDED = frozenset(
    {
        "id",
        "name",
        "modality",
        "pattern",
        "equipment",
        "load_kind",
        "muscles",
        "is_compound",
        "skill",
        "cues",
        "contraindications",
    }
)

DEFAULTS: Mapping[str, object] = {
    "aliases": [],
    "laterality": Laterality.BILATERAL,
    "basis": Basis.TOTAL,
    "measure": Measure.REPETITIONS,
    "bodyweight_share": 0.0,
    "family": "",
    "transfer": 0.0,
    "spotter": SpotterNeed.NONE,
    "ladder": None,
    "curve": GENERAL_CURVE,
    "muscle_source": RULE,
    "rom_note": "",
}

FIELDS = NEEDED | set(DEFAULTS)

CHOICES: Mapping[str, EnumMeta] = {
    "modality": Modality,
    "pattern": Pattern,
    "load_kind": LoadKind,
    "laterality": Laterality,
    "basis": Basis,
    "measure": Measure,
    "spotter": SpotterNeed,
    "equipment": Equipment,
}
"""Fields whose words are listed in the vocabulary."""

FAMILIES = frozenset({"squat", "bench", "deadlift", "press", "row", "pull-up"})

CONTRAINDICATIONS = frozenset(
    {
        "neck",
        "shoulder",
        "elbow",
        "wrist",
        "upper back",
        "lower back",
        "hip",
        "groin",
        "knee",
        "ankle",
        "foot",
        "pregnancy-supine",
        "pregnancy-prone",
        "impact",
        "balance",
        "overhead",
        "inversion",
        "spinal-flexion",
        "trunk-strain",
        "high-blood-pressure",
    }
)
"""Body parts and conditions that an exercise may trouble."""


def records(files: Mapping[str, Table]) -> Iterator[tuple[str, str, Table]]:
    """Yield file name, id (or place) and table of every exercise in the data files."""
    for name, content in files.items():
        tables = content.get(TABLES)
        for place, table in enumerate(tables if isinstance(tables, list) else [], 1):
            if isinstance(table, dict):
                yield name, str(table.get("id", f"exercise {place}")), table
