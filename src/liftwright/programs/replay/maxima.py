"""1RMs and training maxes as a program goes on: given, tested, shown or moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from liftwright.domain.program import Program, Step, TrainingMaxProgression
from liftwright.evidence import value
from liftwright.programs.replay.judged import Shown
from liftwright.programs.replay.settings import ReplaySettings
from liftwright.programs.replay.words import day_words, mass_words
from liftwright.quantities import Mass, Unit, kilograms


@dataclass(frozen=True, slots=True)
class Maximum:
    """A 1RM or training max, with where it comes from.

    Args:
        mass: The mass.
        reason: Where it comes from, in words.
    """

    mass: Mass
    reason: str


def training_max_shares(program: Program) -> Mapping[str, float]:
    """Return the share of the 1RM that each exercise's training max starts at."""
    return {
        slot.exercise: slot.progression.start
        for week in reversed(program.weeks)
        for day in reversed(week.days)
        for slot in reversed(day.slots)
        if isinstance(slot.progression, TrainingMaxProgression)
    }


class Maxima:
    """The 1RMs and training maxes of every exercise of a program.

    Args:
        program: The program.
        settings: What is known of the lifter.
    """

    def __init__(self, program: Program, settings: ReplaySettings) -> None:
        self._shares = training_max_shares(program)
        self._settings = settings
        self._one_rms: dict[str, Maximum | None] = {}
        self._training: dict[str, Maximum] = {}
        self._shown: dict[str, tuple[float, date]] = {}

    def one_rm(self, exercise: str) -> Maximum | None:
        """Return the 1RM that percentages are taken of."""
        if self._one_rms.get(exercise) is None:
            self._one_rms[exercise] = self._first_one_rm(exercise)
        return self._one_rms[exercise]

    def _first_one_rm(self, exercise: str) -> Maximum | None:
        given = self._settings.one_rm(exercise)
        if given is not None:
            return Maximum(given, f"1RM {mass_words(given)}")
        return self._from_shown(exercise)

    def _from_shown(self, exercise: str) -> Maximum | None:
        if exercise not in self._shown:
            return None
        kg, day = self._shown[exercise]
        mass = self._in_unit(kg)
        return Maximum(mass, f"1RM {mass_words(mass)} by the sets of {day_words(day)}")

    def _in_unit(self, kg: float) -> Mass:
        tenths = kilograms(round(kg, 1))
        if self._settings.unit is Unit.KG:
            return tenths
        return Mass.of(round(tenths.into(Unit.LB).amount, 1), Unit.LB)

    def current_one_rm(self, exercise: str) -> Maximum | None:
        """Return the 1RM by the last sets of the log, or else the one given."""
        return self._from_shown(exercise) or self.one_rm(exercise)

    def training_max(self, exercise: str) -> Maximum | None:
        """Return the training max of an exercise."""
        if exercise not in self._training:
            one_rm = self.one_rm(exercise)
            if one_rm is None:
                return None
            self._training[exercise] = self._of_one_rm(exercise, one_rm)
        return self._training[exercise]

    def _of_one_rm(self, exercise: str, one_rm: Maximum) -> Maximum:
        share = self._shares.get(exercise, 0) or value("planner.training_max")
        return Maximum(one_rm.mass.times(share), f"{share:.0%} of {one_rm.reason}")

    def show(self, exercise: str, shown: Shown, day: date) -> None:
        """Take in what the sets of a day showed.

        Sets whose effort is known measure; the others only say what a 1RM is at least,
        and where nothing is known yet what it likely is.
        """
        before = self._shown.get(exercise)
        kg = shown.measured_kg
        if kg is None:
            kg = shown.likely_kg if before is None else shown.least_kg
        # Lighter sets later on the day say nothing against heavier ones.
        is_bound = shown.measured_kg is None or (before and before[1] == day)
        if before is not None and is_bound and kg <= before[0]:
            return
        self._shown[exercise] = (kg, day)

    def test(self, exercise: str, kg: float, day: date) -> None:
        """Take in a tested 1RM; the training max starts again from it."""
        mass = self._in_unit(kg)
        tested = Maximum(mass, f"1RM {mass_words(mass)} tested on {day_words(day)}")
        self._one_rms[exercise] = tested
        self._shown[exercise] = (kg, day)
        if exercise in self._training:
            self._training[exercise] = self._of_one_rm(exercise, tested)

    def move_training_max(self, exercise: str, step: Step, reason: str) -> None:
        """Add a step to a training max, where it is known.

        Args:
            exercise: Whose.
            step: What is added; below zero it falls.
            reason: Why, in words.
        """
        known = self.training_max(exercise)
        if known is not None:
            mass = _with_step(known.mass, step)
            self._training[exercise] = Maximum(mass, reason)

    def set_training_max(self, exercise: str, mass: Mass, reason: str) -> None:
        """Put a training max where a rule of the program says."""
        self._training[exercise] = Maximum(mass, reason)

    def set_one_rm(self, exercise: str, mass: Mass, reason: str) -> None:
        """Put a 1RM where a rule of the program says."""
        self._one_rms[exercise] = Maximum(mass, reason)

    def training_maxes(self) -> dict[str, Maximum]:
        """Return every training max that is in use."""
        return dict(self._training)


def _with_step(mass: Mass, step: Step) -> Mass:
    moved = mass.times(1 + step.fraction) if step.mass is None else mass + step.mass
    return moved if moved.milliunits >= 0 else Mass(0, mass.unit)


def opposite(step: Step) -> Step:
    """Return the step that takes back another."""
    if step.mass is not None:
        return Step(mass=-step.mass)
    return Step(fraction=max(-1.0, -step.fraction))
