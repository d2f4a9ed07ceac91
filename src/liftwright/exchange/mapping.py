"""What the columns of a table mean, as a person writes it down."""

from dataclasses import dataclass, field

from liftwright.quantities import Unit


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a table is.

    Args:
        columns: Header of the column by what it holds, such as `reps`.
        unit: Unit of the loads.
        distance_unit: Unit of distances, such as `km`.
        is_day_first: Whether 03/04/2026 is the third of April; `None`: not said.
        kinds: Kind of set, such as `warm-up`, by how the table writes it.
    """

    columns: dict[str, str]
    unit: Unit | None = None
    distance_unit: str = ""
    is_day_first: bool | None = None
    kinds: dict[str, str] = field(default_factory=dict)
