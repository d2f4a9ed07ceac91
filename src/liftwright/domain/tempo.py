"""How fast a repetition is done."""

import re
from dataclasses import dataclass
from typing import Self

from liftwright.domain.bounds import MAX_TEMPO_S, within

AS_FAST_AS_POSSIBLE = "x"
WRITTEN = re.compile(r"(\d{1,9})-(\d{1,9})-(\d{1,9}|x)-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds for lowering, pause, lifting and pause; `x` means as fast as possible.

    Args:
        lower_s: Seconds of the lowering phase.
        stretch_s: Seconds of the pause at the bottom.
        lift_s: Seconds of the lifting phase; `None` means as fast as possible.
        squeeze_s: Seconds of the pause at the top.

    Raises:
        ValueError: If a phase is below 0 or above ten minutes.
    """

    lower_s: int
    stretch_s: int
    lift_s: int | None
    squeeze_s: int

    def __post_init__(self) -> None:
        for phase_s in (self.lower_s, self.stretch_s, self.lift_s or 0, self.squeeze_s):
            within("a phase of a tempo, in seconds,", phase_s, 0, MAX_TEMPO_S)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the tempo of a text such as `3-1-x-0`: what `str` makes of one.

        Raises:
            ValueError: If the text is written otherwise, or a phase is too long.
        """
        found = WRITTEN.fullmatch(text.lower())
        if not found:
            raise ValueError(f"a tempo is written like 3-1-x-0, got {text!r}")
        lower, stretch, lift, squeeze = found.groups()
        return cls(
            int(lower),
            int(stretch),
            None if lift == AS_FAST_AS_POSSIBLE else int(lift),
            int(squeeze),
        )

    def __str__(self) -> str:
        lift = AS_FAST_AS_POSSIBLE if self.lift_s is None else str(self.lift_s)
        return f"{self.lower_s}-{self.stretch_s}-{lift}-{self.squeeze_s}"
