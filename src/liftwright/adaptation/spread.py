"""How far one person's measured change lies from what is expected.

Three doubts add up: the error of measuring before and after; what people differ by,
which grows with the gain; and what is not known about the average itself. Studies find
no more spread with training than without it, so none of this sorts people into kinds.
"""

from dataclasses import dataclass
from math import hypot, sqrt

from liftwright.adaptation.factors import (
    average_size_gain,
    average_strength_gain,
    individual_sd,
    level_doubt,
)
from liftwright.domain.person import Level
from liftwright.evidence import finding, value
from liftwright.loading.normal import z_of
from liftwright.loading.params import LEVEL


@dataclass(frozen=True, slots=True)
class Spread:
    """The parts of the doubt, as standard deviations of a logarithm.

    Args:
        error: Error of one measurement.
        per_gain: What people differ by, as a share of the gain.
        doubt: Doubt about the average, as a share of the gain.
    """

    error: float
    per_gain: float
    doubt: float

    def sd(self, log_gain: float) -> float:
        """Return the standard deviation of a change measured before and after."""
        return hypot(sqrt(2) * self.error, self.sd_of_gain(log_gain))

    def sd_of_end(self, log_gain: float) -> float:
        """Return the standard deviation of what is measured afterwards."""
        return hypot(self.error, self.sd_of_gain(log_gain))

    def sd_of_gain(self, log_gain: float) -> float:
        """Return the standard deviation of the change itself."""
        return hypot(self.per_gain, self.doubt) * log_gain


def strength_spread(level: Level) -> Spread:
    """Return the spread of changes in a 1RM.

    The error is that of a 1RM test; what people differ by is the rest of the spread
    that trials report.

    References:
        `gain.individual_sd`, `reliability.one_rm.cv`, `gain.strength.log_law`.
    """
    error = value("reliability.one_rm.cv")
    between = sqrt(individual_sd("strength") ** 2 - 2 * error**2)
    return Spread(
        error / 100,
        between / average_strength_gain(),
        hypot(
            _relative_sd("gain.strength.log_law"),
            _relative_sd("volume.strength.slope"),
            level_doubt(level),
        ),
    )


def size_spread(level: Level) -> Spread:
    """Return the spread of changes in the size of a muscle.

    What people differ by is the published share of the gain; the error of measuring
    is the rest of the spread that trials report.

    References:
        `gain.individual_sd`, `individual.response.cv`, `gain.size.log_law`.
    """
    per_gain = value("individual.response.cv")
    between = per_gain * average_size_gain()
    error = sqrt((individual_sd("size") ** 2 - between**2) / 2)
    return Spread(
        error / 100,
        per_gain,
        hypot(
            _relative_sd("gain.size.log_law"),
            _relative_sd("volume.size.curve"),
            level_doubt(level),
        ),
    )


def _relative_sd(key: str) -> float:
    known = finding(key)
    if known.interval is None or not known.value:
        raise ValueError(f"finding {key!r} has no interval around a value")
    width = known.interval.high - known.interval.low
    return width / (2 * z_of(LEVEL)) / known.value
