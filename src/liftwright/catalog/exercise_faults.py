"""Judges one exercise of the data files: what makes it complete and consistent."""

from collections.abc import Iterator
from re import fullmatch

from liftwright.catalog.fields import (
    BODYWEIGHT_SHARES,
    CHOICES,
    CONTRAINDICATIONS,
    FAMILIES,
    FIELDS,
    NEEDED,
    SELF,
    TRANSFERS,
    Table,
)
from liftwright.catalog.params import (
    FEWEST_CUES,
    LONGEST_CUE,
    MOST_CUES,
)
from liftwright.domain.exercise import Skill
from liftwright.domain.muscle import Muscle
from liftwright.evidence import UnknownFindingError, finding, values

ID = r"[a-z0-9]+(-[a-z0-9]+)*"
NEEDED_TEXTS = ("id", "name")
FINDING_FIELDS = ("curve", "muscle_source")
SHARES = (1, 0.5)

WITHOUT_MUSCLES = frozenset({"stretch", "cardio", "rotator_cuff"})
"""Modalities and patterns whose work counts fully for no muscle of the vocabulary."""

EQUIPMENT_OF = {
    "barbell": {
        "barbell",
        "ez_bar",
        "trap_bar",
        "safety_bar",
        "landmine",
    },
    "dumbbell": {"dumbbells", "plates"},
    "kettlebell": {"kettlebell"},
    "cable": {"cable", "lat_pulldown", "seated_row"},
    "band": {"bands"},
    "medicine_ball": {"medicine_ball"},
}
"""What a modality needs at least one of."""

MEASURES_OF = {
    "stretch": {"seconds", "repetitions"},
    "plyometric": {"contacts", "repetitions"},
    "isometric": {"seconds"},
    "cardio": {"seconds", "metres", "repetitions"},
}
"""What a set of a modality is counted in; any measure where it is not listed."""

IN_TWO_HANDS = frozenset(
    {"cable", "dumbbells", "farmers_handles", "kettlebell", "plates"}
)


def exercise_faults(table: Table) -> Iterator[str]:
    """Yield what is wrong with one exercise, as plain sentences."""
    for field in sorted(NEEDED - set(table)):
        yield f"needs {field}"
    for field in sorted(set(table) - FIELDS):
        yield f"unknown field {field!r}; allowed: {', '.join(sorted(FIELDS))}"
    yield from _text_faults(table)
    yield from _choice_faults(table)
    yield from _number_faults(table)
    yield from _muscle_faults(table)
    yield from _cue_faults(table)
    yield from _load_faults(table)
    yield from _family_faults(table)
    yield from _reference_faults(table)


def texts(thing: object) -> list[str]:
    """Return the texts of a list; none when it is no list."""
    return (
        [it for it in thing if isinstance(it, str)] if isinstance(thing, list) else []
    )


def _text_faults(table: Table) -> Iterator[str]:
    for field in NEEDED_TEXTS:
        text = table.get(field, "x")
        if not (isinstance(text, str) and text.strip() == text != ""):
            yield f"{field} must be text without space around it"
    if not fullmatch(ID, str(table.get("id", "x"))):
        yield "id must be lower-case words with dashes, such as back-squat"
    if "(" in str(table.get("name")):
        yield "name must read like words: brackets belong in aliases"
    aliases = table.get("aliases", [])
    if not isinstance(aliases, list) or len(set(texts(aliases))) != len(aliases):
        yield "aliases must be a list of different texts"


def _choice_faults(table: Table) -> Iterator[str]:
    for field, choices in CHOICES.items():
        given = table.get(field, [])
        known = [str(it.value) for it in choices]  # type: ignore[var-annotated]
        for word in given if isinstance(given, list) else [given]:
            if word not in known:
                yield f"{field} {word!r} is unknown; allowed: {', '.join(known)}"
    for word in set(texts(table.get("contraindications"))) - CONTRAINDICATIONS:
        allowed = ", ".join(sorted(CONTRAINDICATIONS))
        yield f"contraindication {word!r} is unknown; allowed: {allowed}"


def _number_faults(table: Table) -> Iterator[str]:
    if not isinstance(table.get("is_compound", True), bool):
        yield "is_compound must be true or false"
    if table.get("skill", 1) not in list(Skill):
        yield f"skill must be 1 to {max(Skill)}"
    ladder = table.get("ladder", {"ladder": "x", "rung": 1})
    if not isinstance(ladder, dict) or set(ladder) != {"ladder", "rung"}:
        yield "ladder must be { ladder = name, rung = number }"


def _muscle_faults(table: Table) -> Iterator[str]:
    muscles = table.get("muscles", {})
    if not isinstance(muscles, dict):
        yield "muscles must be a table such as { quads = 1, glutes = 0.5 }"
        return
    known = {muscle.value for muscle in Muscle}
    for name, share in muscles.items():
        if name not in known:
            yield f"muscle {name!r} is unknown; allowed: {', '.join(sorted(known))}"
        if share not in SHARES:
            yield f"{name} counts 1 (prime mover) or 0.5 (synergist), not {share!r}"
    kinds = {str(table.get("modality")), str(table.get("pattern"))}
    if not kinds & WITHOUT_MUSCLES and 1 not in muscles.values():
        yield "needs at least one muscle with 1"


def _cue_faults(table: Table) -> Iterator[str]:
    cues = texts(table.get("cues"))
    if not FEWEST_CUES <= len(cues) <= MOST_CUES:
        yield f"needs {FEWEST_CUES} to {MOST_CUES} cues, has {len(cues)}"
    for cue in cues:
        if len(cue) > LONGEST_CUE or not cue.endswith("."):
            yield f"a cue is one sentence of at most {LONGEST_CUE} characters: {cue!r}"


def _load_faults(table: Table) -> Iterator[str]:
    modality, kind = str(table.get("modality")), table.get("load_kind")
    measure = table.get("measure", "repetitions")
    equipment = set(texts(table.get("equipment")))
    needed = EQUIPMENT_OF.get(modality)
    if needed and not needed & equipment:
        yield f"modality {modality} needs equipment {' or '.join(sorted(needed))}"
    if measure not in MEASURES_OF.get(modality, {measure}):
        allowed = " or ".join(sorted(MEASURES_OF[modality]))
        yield f"modality {modality} is counted in {allowed}, not {measure}"
    if (modality == "assisted") != (kind == "assisted"):
        yield "modality assisted and load_kind assisted go together"
    if (modality == "band") != (kind == "band"):
        yield "modality band and load_kind band go together"
    if table.get("basis") == "per hand" and not IN_TWO_HANDS & equipment:
        yield f"basis per hand needs equipment {' or '.join(sorted(IN_TWO_HANDS))}"
    yield from _share_faults(table, needs_share=measure == "repetitions")


def _share_faults(table: Table, *, needs_share: bool) -> Iterator[str]:
    known = values(BODYWEIGHT_SHARES)
    share = table.get("bodyweight_share")
    moves_body = table.get("load_kind") in {"bodyweight", "assisted"}
    if moves_body and needs_share and share is None:
        yield "needs bodyweight_share: it moves the body"
    if share is not None and table.get("load_kind") in {"external", "none"}:
        yield "bodyweight_share belongs to bodyweight, assisted and band work only"
    if share is not None and share not in known:
        yield f"bodyweight_share {share!r} is unknown; allowed: {', '.join(known)}"


def _family_faults(table: Table) -> Iterator[str]:
    family, transfer = table.get("family"), table.get("transfer")
    if bool(family) != bool(transfer):
        yield "family and transfer go together"
    if family and family not in FAMILIES:
        yield f"family {family!r} is unknown; allowed: {', '.join(sorted(FAMILIES))}"
    if transfer and transfer not in {SELF, *TRANSFERS}:
        yield f"transfer must be {SELF} or one of {', '.join(TRANSFERS)}"


def _reference_faults(table: Table) -> Iterator[str]:
    for field in FINDING_FIELDS:
        if field in table:
            try:
                finding(str(table[field]))
            except UnknownFindingError as error:
                yield f"{field}: {error}"
