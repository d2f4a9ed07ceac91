"""Finds the load of a line of sets by what the program says of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import PeakProgression, Slot
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import first_reserve, reps_to_failure
from liftwright.programs.notation.figures import percent_text
from liftwright.programs.notation.loads import load_text
from liftwright.programs.replay.asked import (
    LEADING,
    OWN_SETS,
    chosen_rir,
    reps_of,
    rir_of,
    rirs_of,
)
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.loads import hardness, scaled
from liftwright.programs.replay.maxima import Maximum
from liftwright.programs.replay.params import DAYS_A_WEEK
from liftwright.programs.replay.replay import Replay
from liftwright.programs.replay.targets import goes_by_itself, wave_of
from liftwright.programs.replay.words import (
    day_words,
    event_words,
    mass_words,
    times_words,
)
from liftwright.quantities import Load, LoadKind, Mass

NO_MAXIMUM = "your choice: no 1RM of {} is known yet"
FIND_IT = "your choice: find a load that leaves what is asked for"

Planned = Callable[[Slot, Lift], Sequence[SetPrescription]]
"""From a slot that was never done and its lift to its hard sets as they would be."""


@dataclass(frozen=True, slots=True)
class Found:
    """A load before rounding, with its reason; `None` where it is the lifter's."""

    load: Load | None
    reason: str


@dataclass(frozen=True, slots=True)
class LoadSearch:
    """Where the load of a line is looked for.

    Args:
        replay: The program with the log taken in.
        slot: The slot.
        lift: Its lift.
        week: Running number of the week.
        lines: Its lines of sets.
        planned: Works out another slot that this one refers to.
    """

    replay: Replay
    slot: Slot
    lift: Lift
    week: int
    lines: Sequence[SetPrescription]
    planned: Planned

    @property
    def k(self) -> float:
        """The lifter's curve constant for the exercise."""
        return self.replay.settings.k(self.lift.exercise)

    @property
    def n_training(self) -> int:
        """Training weeks before this one."""
        return self.replay.weeks.n_training_before(self.week)

    def by_rule(self, line: SetPrescription) -> Found:
        """Return the load of a line by its own rule."""
        match line.load:
            case FixedLoad(load):
                return self._fixed(load)
            case PercentLoad() as rule:
                return self._percent(rule)
            case RepMaxLoad(reps):
                return self._of_curve(reps, 0, f"{reps}RM")
            case EffortLoad():
                said = str(line.effort.low) if line.effort else ""
                return self._of_curve(
                    reps_of(line.target), rir_of(line), f"{said} at this number"
                )
            case AskLoad():
                return self._choice(line)

    def _fixed(self, load: Load) -> Found:
        if self.lift.exercise != self.slot.exercise and load.mass is not None:
            return Found(None, FIND_IT)
        factor = 1.0 if goes_by_itself(self.slot) else self.lift.factor
        light = self._light()
        if factor * light == 1:
            return Found(load, "as the program says")
        reason = event_words(self.lift.event, self.lift.last)
        return Found(scaled(load, factor * light), reason)

    def _light(self) -> float:
        return self.lift.light_share if self.lift.is_light(self.week) else 1.0

    def _percent(self, rule: PercentLoad) -> Found:
        share = (rule.low + rule.high) / 2
        if rule.base in OWN_SETS:
            return self._share_of_other(rule, share)
        exercise = self._exercise_of(rule.of)
        maximum = self._maximum(rule.base, exercise)
        if maximum is None:
            return self._unknown(exercise)
        # Failures take their toll of a training max itself.
        is_own = rule.base is PercentBase.ONE_RM and not goes_by_itself(self.slot)
        factor = self.lift.factor if is_own else 1.0
        mass = maximum.mass.times(share * factor * self._light())
        if rule.plus is not None:
            mass = mass + rule.plus
        name = "training max" if rule.base is PercentBase.TRAINING_MAX else "1RM"
        whose = f" of {exercise}" if rule.of else ""
        said = mass_words(maximum.mass)
        reason = f"{percent_text(share)} of the {name}{whose}, {said}"
        if maximum.reason != f"1RM {said}":
            reason += f" ({maximum.reason})"
        if factor != 1:
            reason += f", {factor - 1:+.0%} after failures"
        return Found(self._external(mass), reason)

    def _external(self, mass: Mass) -> Load:
        mass = _not_negative(mass).into(self.replay.settings.unit)
        return self.replay.rounding.of_mass(self.lift.exercise, mass)

    def _exercise_of(self, of: str) -> str:
        if not of:
            return self.lift.exercise
        named = self.replay.lift_called(of, self.lift.exercise)
        return named.exercise if named else of

    def _maximum(self, base: PercentBase, exercise: str) -> Maximum | None:
        if base is PercentBase.TRAINING_MAX:
            return self.replay.maxima.training_max(exercise)
        return self.replay.maxima.one_rm(exercise)

    def _unknown(self, exercise: str) -> Found:
        last = self.lift.load
        if last is not None and self.lift.last is not None:
            return Found(last, f"as on {day_words(self.lift.last.day)}")
        return Found(None, NO_MAXIMUM.format(exercise))

    def _share_of_other(self, rule: PercentLoad, share: float) -> Found:
        named = self._lift_of(rule.of)
        if named is None or named.last is None:
            return self._share_of_planned(rule, share, named)
        sets = named.last.done.sets
        is_top = rule.base is PercentBase.TOP_SET
        load = max((it.load for it in sets), key=hardness) if is_top else sets[-1].load
        which = "top set" if is_top else "last set"
        when = day_words(named.last.day)
        reason = (
            f"{percent_text(share)} of {load_text(load)},"
            f" the {which} of {rule.of} on {when}"
        )
        return Found(plus(scaled(load, share), rule.plus), reason)

    def _share_of_planned(
        self, rule: PercentLoad, share: float, named: Lift | None
    ) -> Found:
        """Return a share of a set that was never done, by what it would be."""
        slot = self.replay.slot_of(named) if named else None
        if named is None or slot is None:
            return Found(None, f"your choice: {rule.of} has not been done yet")
        hard = self.planned(slot, named)
        loads = [it.load.load for it in hard if isinstance(it.load, FixedLoad)]
        if not loads:
            return Found(None, f"your choice: {rule.of} has not been done yet")
        is_top = rule.base is PercentBase.TOP_SET
        load = max(loads, key=hardness) if is_top else loads[-1]
        reason = f"{percent_text(share)} of {load_text(load)}, planned for {rule.of}"
        return Found(plus(scaled(load, share), rule.plus), reason)

    def _lift_of(self, of: str) -> Lift | None:
        named = self.replay.lift_called(of, self.lift.exercise)
        return named or self.replay.lift_of(of)

    def _of_curve(self, reps: float, rir: float, said: str, part: float = 1.0) -> Found:
        maximum = self.replay.maxima.current_one_rm(self.lift.exercise)
        if maximum is None:
            return self._last_or_choice()
        ahead = self._reserve_ahead()
        share = part * fraction_at_reps(reps + rir + ahead, self.k)
        mass = maximum.mass.times(share * self._light())
        if ahead:
            said = f"{said}, {ahead:g} more in reserve this far from the day"
        reason = f"{said}: {share:.0%} of your {maximum.reason}"
        return Found(self._external(mass), reason)

    def _reserve_ahead(self) -> float:
        """Return the reserve that is kept because a peak is still weeks away.

        References:
            `progression.peak`.
        """
        rule, start = self.slot.progression, self.replay.start
        if not isinstance(rule, PeakProgression) or start is None:
            return 0.0
        peak = values("progression.peak")
        days_left = (rule.on - start).days - DAYS_A_WEEK * (self.week - 1)
        weeks_left = max(0, (days_left - 1) // DAYS_A_WEEK)
        return min(peak["most"], peak["rir_a_week"] * weeks_left)

    def _choice(self, line: SetPrescription) -> Found:
        is_peak = isinstance(self.slot.progression, PeakProgression)
        if self.lift.load is not None and self.lift.last is not None and not is_peak:
            return self._last_or_choice()
        if line.effort is None and not isinstance(line.target, RepTarget):
            return Found(None, "your choice")
        hard = (it for it in self.lines if it.kind not in LEADING)
        chosen = [it for it in hard if isinstance(it.load, AskLoad)]
        if self.lift.last is not None:
            rir = chosen_rir(chosen)
            return self._of_curve(reps_of(line.target), rir, f"RIR {rir:g}")
        return self._first_guess(line, chosen)

    def _first_guess(
        self, line: SetPrescription, chosen: Sequence[SetPrescription]
    ) -> Found:
        """Return a load that leaves the most reserve asked for after the last set.

        References:
            `prescribe.first_guess`, `rest.fatigue_between_sets`.
        """
        reps, n_sets = reps_of(line.target), sum(it.n_sets for it in chosen)
        rir = max(max(rirs_of(it)) for it in chosen)
        rest_s = min(line.rest_s) if line.rest_s else value("rest.size.default")
        first = first_reserve(reps, rir, n_sets, rest_s)
        left = reps_to_failure(reps, first) - reps
        sets = times_words(n_sets, "set")
        said = f"a first guess on the light side, {sets} with {rir:g} left"
        return self._of_curve(reps, left, said, value("prescribe.first_guess"))

    def _last_or_choice(self) -> Found:
        if self.lift.load is None or self.lift.last is None:
            return Found(None, FIND_IT)
        load = scaled(self.lift.load, self._light())
        return Found(load, f"as on {day_words(self.lift.last.day)}")

    def bent(self, found: Found) -> Found:
        """Return a load with the factor of the week's place in a wave."""
        factor = wave_of(self.slot, self.n_training)[1]
        if factor == 1 or found.load is None:
            return found
        reason = f"{percent_text(factor)} of {load_text(found.load)} in this week"
        return Found(scaled(found.load, factor), f"{reason}, {found.reason}")


def plus(load: Load, more: Mass | None) -> Load:
    """Return a load with a mass added, where it is iron."""
    if more is None or load.kind is not LoadKind.EXTERNAL or load.mass is None:
        return load
    return Load.external(_not_negative(load.mass + more), load.basis)


def _not_negative(mass: Mass) -> Mass:
    return mass if mass.milliunits >= 0 else Mass(0, mass.unit)
