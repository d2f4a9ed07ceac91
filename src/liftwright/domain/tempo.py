"""How fast a repetition is done."""

from dataclasses import dataclass

from liftwright.domain.bounds import MAX_TEMPO_S, within


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

    def __str__(self) -> str:
        lift = "x" if self.lift_s is None else str(self.lift_s)
        return f"{self.lower_s}-{self.stretch_s}-{lift}-{self.squeeze_s}"
