"""A plan: the program, its proof, what to expect of it and every reason."""

from collections.abc import Mapping
from dataclasses import dataclass

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.coaching.nutrition import ProteinTarget, SessionEnergy
from liftwright.coaching.screening import Screening
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Program
from liftwright.planner.periodization.attempts import Attempt
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import WeekTemplate


@dataclass(frozen=True, slots=True)
class Proof:
    """How good the week is, and how much better any week could be.

    Args:
        objective: What the week gives, less what is taken off for fatigue and for
            whatever is missing, in smallest detectable effects.
        bound: What no week that keeps the rules can exceed.
        resolution: Differences below this are no differences.
        gain: What the week gives, size and strength mixed by emphasis.
        size: The size part, per muscle on average, unweighted by emphasis.
        strength: The strength part, per lift on average, unweighted by emphasis.
    """

    objective: float
    bound: float
    resolution: float
    gain: float
    size: float
    strength: float

    @property
    def gap(self) -> float:
        """How much better a week could be at most, in smallest detectable effects."""
        return max(0.0, self.bound - self.objective)

    @property
    def relative_gap(self) -> float:
        """The same as a share of the gain of the week."""
        return self.gap / max(self.gain, self.resolution)

    @property
    def is_optimal(self) -> bool:
        """Whether no week is better by as much as the resolution."""
        return self.gap <= self.resolution


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something in the plan is as it is.

    Args:
        subject: What is explained: an exercise id, a muscle, a week or a field.
        text: The reason in plain words.
        findings: Keys of the findings behind it.
    """

    subject: str
    text: str
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A rule of good training that gave way to a wish.

    Args:
        rule: Key of the rule.
        text: What gave way, and to what.
        findings: Keys of the findings behind the rule.
    """

    rule: str
    text: str
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer to a request.

    Args:
        request: What was asked.
        program: What to do, week by week; it can be written as text and edited.
        template: The typical training week that was solved for.
        periodization: How it changes over the weeks.
        proof: How good the week is.
        weekly_sets: Fractional sets a week per muscle in the typical week.
        size: Expected size by muscle and week.
        strength: Expected strength by lift and week.
        screening: What the screening questions said; `None` when unasked.
        protein: Daily protein; `None` when body mass is not known.
        energy: Energy of a session; `None` when body mass is not known.
        reasons: Why things are as they are.
        relaxed: Rules that gave way, and to what.
        notes: What else the person should know, most important first.
        attempts: Attempts at an event, where one is planned for.
    """

    request: PlanRequest
    program: Program
    template: WeekTemplate
    periodization: Periodization
    proof: Proof
    weekly_sets: Mapping[Muscle, float]
    size: tuple[SizeForecast, ...]
    strength: tuple[StrengthForecast, ...]
    screening: Screening | None
    protein: ProteinTarget | None
    energy: SessionEnergy | None
    reasons: tuple[Reason, ...]
    relaxed: tuple[Relaxation, ...]
    notes: tuple[str, ...]
    attempts: tuple[Attempt, ...] = ()
