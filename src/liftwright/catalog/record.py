"""One exercise as it stands in the compiled file, and how it becomes an `Exercise`."""

from typing import TypedDict

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import (
    Exercise,
    LadderRung,
    Laterality,
    Measure,
    Modality,
    Pattern,
    Skill,
    SpotterNeed,
)
from liftwright.domain.muscle import Muscle
from liftwright.quantities import Basis, LoadKind

EQUIPMENT = {it.value: it for it in Equipment}
MUSCLES = {it.value: it for it in Muscle}
"""Members by value: thousands are looked up, and a dictionary is what is quickest."""


class ExerciseRecord(TypedDict):
    """One exercise of the compiled file, every field present."""

    id: str
    name: str
    aliases: list[str]
    modality: str
    pattern: str
    equipment: list[str]
    load_kind: str
    muscles: dict[str, float]
    is_compound: bool
    skill: int
    cues: list[str]
    contraindications: list[str]
    laterality: str
    basis: str
    measure: str
    bodyweight_share: float
    family: str
    transfer: float
    spotter: str
    ladder: tuple[str, int] | None
    curve: str
    muscle_source: str
    rom_note: str


def exercise_from(record: ExerciseRecord) -> Exercise:
    """Return the exercise of one record."""
    rung = record["ladder"]
    return Exercise(
        id=record["id"],
        name=record["name"],
        aliases=tuple(record["aliases"]),
        modality=Modality(record["modality"]),
        pattern=Pattern(record["pattern"]),
        equipment=frozenset(EQUIPMENT[it] for it in record["equipment"]),
        laterality=Laterality(record["laterality"]),
        load_kind=LoadKind(record["load_kind"]),
        basis=Basis(record["basis"]),
        measure=Measure(record["measure"]),
        bodyweight_share=record["bodyweight_share"],
        muscles={MUSCLES[name]: share for name, share in record["muscles"].items()},
        family=record["family"],
        transfer=record["transfer"],
        is_compound=record["is_compound"],
        skill=Skill(record["skill"]),
        ladder=LadderRung(*rung) if rung else None,
        spotter=SpotterNeed(record["spotter"]),
        cues=tuple(record["cues"]),
        contraindications=tuple(record["contraindications"]),
        curve=record["curve"],
        muscle_source=record["muscle_source"],
        rom_note=record["rom_note"],
    )
