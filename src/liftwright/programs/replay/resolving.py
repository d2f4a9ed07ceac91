"""Works out the loads, repetitions and sets of a day, each with its reason."""

from dataclasses import dataclass, replace

from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import DoubleProgression, Slot, WeekKind
from liftwright.domain.work import SetKind
from liftwright.loading.curve import fraction_at_reps
from liftwright.programs.notation.figures import percent_text
from liftwright.programs.notation.loads import load_text
from liftwright.programs.replay.asked import (
    FIXED,
    LEADING,
    OWN_SETS,
    chosen_rir,
    reps_of,
    rir_of,
    weights_of,
)
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.loads import hardness, scaled
from liftwright.programs.replay.maxima import Maximum
from liftwright.programs.replay.next_day import NextDay, NextSets, NextSlot
from liftwright.programs.replay.replay import Replay
from liftwright.programs.replay.shapes import AS_IT_IS
from liftwright.programs.replay.targets import goes_by_itself, own_target, wave_of
from liftwright.programs.replay.words import (
    day_words,
    done_words,
    event_words,
    times_words,
)
from liftwright.quantities import Load, LoadKind, Mass

MAX_REFERENCES = 3
"""Slots that refer to each other in a row; more is a circle."""

NO_MAXIMUM = "your choice: no 1RM of {} is known yet"
FIND_IT = "your choice: find a load that leaves what is asked for"


def resolved_day(replay: Replay, week: int, day: int) -> NextDay:
    """Return a day of the program as the log has left things.

    Args:
        replay: The program with the log taken in.
        week: Running number of the week, from 1.
        day: Number of the day in it, from 1.
    """
    index = replay.weeks.index(week)
    of_program = replay.program.weeks[index]
    written = of_program.days[day - 1]
    numbers = replay.threads.of_weeks[index][day - 1]
    slots = tuple(
        _Resolving(replay, slot, replay.lifts[number], week).slot_now()
        for slot, number in zip(written.slots, numbers, strict=True)
    )
    return NextDay(
        week, day, index + 1, of_program.kind, of_program.name, written, slots
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A load before rounding, with its reason; `None` where it is the lifter's."""

    load: Load | None
    reason: str


class _Resolving:
    """One slot on the way from what is written to what to do."""

    def __init__(
        self, replay: Replay, slot: Slot, lift: Lift, week: int, depth: int = 0
    ) -> None:
        self.replay = replay
        self.slot = slot
        self.lift = lift
        self.week = week
        self.kind: WeekKind = replay.weeks.of(week).kind
        self.n_training = replay.weeks.n_training_before(week)
        self.shape = replay.shape(slot, lift, week, self.n_training)
        self.lines = replay.shapes.lines(slot, self.shape)
        self.asked = replay.shapes.asked(slot, self.shape, lift.exercise)
        self.k = replay.settings.k(lift.exercise)
        self.weights = weights_of(self.lines, self.k)
        self.depth = depth

    def slot_now(self) -> NextSlot:
        own = self._own()
        found: dict[int, Found] = {}
        # Shares of the top set come before it in a warm-up, so the others go first.
        order = sorted(range(len(self.lines)), key=self._is_share)
        for at in order:
            found[at] = self._load(at, own, found)
        lines = [self._line(at, found[at]) for at in range(len(self.lines))]
        return NextSlot(
            self.slot,
            self.lift.exercise,
            tuple(lines),
            self._exercise_reason(),
            self.replay.questions(self.slot),
        )

    def _is_share(self, at: int) -> bool:
        rule = self.lines[at].load
        return isinstance(rule, PercentLoad) and rule.base in OWN_SETS and not rule.of

    def _exercise_reason(self) -> str:
        if self.lift.event.kind in {"swap", "form"}:
            return event_words(self.lift.event, self.lift.last)
        if self.lift.exercise == self.slot.exercise:
            return ""
        return "the one you did last"

    def _own(self) -> Found | None:
        """Return the load of the heaviest set where the lift itself knows it."""
        if self.asked is None or not goes_by_itself(self.slot):
            return None
        wave = wave_of(self.slot, self.n_training)
        load = own_target(self.lift, self.slot, self.asked, wave, self.week, self.kind)
        if load is None:
            return None
        return Found(load, self._own_reason(load))

    def _own_reason(self, load: Load) -> str:
        event, last = self.lift.event, self.lift.last
        reason = event_words(event, last)
        if event.kind == "reps" and last is not None:
            reason = f"the same until all sets reach the top: {done_words(last)}"
        if self.lift.load is None or load == self.lift.load:
            return reason
        if self.week == self.lift.light_week:
            return f"light after failures: {reason}"
        if self.lift.load.mass and load.mass and self.lift.load.mass.milliunits:
            share = load.mass.kg / self.lift.load.mass.kg
            return f"{share:.0%} of {load_text(self.lift.load)} this week; {reason}"
        return reason

    def _load(self, at: int, own: Found | None, found: dict[int, Found]) -> Found:
        line = self.lines[at]
        if self._is_share(at):
            return self._share_of_own(line, found)
        if line.kind in LEADING:
            return self._leading(line, own)
        if own is not None and own.load is not None and self.asked is not None:
            weight, basis = self.weights[at]
            if basis == self.asked.basis and self.asked.weight > 0:
                share = weight / self.asked.weight
                return Found(scaled(own.load, share), own.reason)
        return self._bent(self._by_rule(line))

    def _bent(self, found: Found) -> Found:
        """Return a load with the factor of the week's place in a wave."""
        factor = wave_of(self.slot, self.n_training)[1]
        if factor == 1 or found.load is None:
            return found
        reason = f"{percent_text(factor)} of {load_text(found.load)} in this week"
        return Found(scaled(found.load, factor), f"{reason}, {found.reason}")

    def _leading(self, line: SetPrescription, own: Found | None) -> Found:
        """Return the load of a set that leads up to the others; it rises with them."""
        if isinstance(line.load, AskLoad):
            return Found(None, "")
        found = self._by_rule(line)
        if self.asked is None:
            return found
        is_written = isinstance(line.load, FixedLoad) and self.asked.basis == FIXED
        if not is_written or own is None or found.load is None or not own.load:
            return Found(found.load, "")
        if own.load.mass is None or found.load == self._lightest():
            return Found(found.load, "")
        grown = own.load.mass.kg / self.asked.weight if self.asked.weight else 1.0
        return Found(scaled(found.load, max(1.0, grown)), "")

    def _lightest(self) -> Load | None:
        """Return the lightest written warm-up: often the empty bar, which stays."""
        loads = [
            line.load.load
            for line in self.lines
            if line.kind in LEADING and isinstance(line.load, FixedLoad)
        ]
        return min(loads, key=hardness) if len(loads) > 1 else None

    def _by_rule(self, line: SetPrescription) -> Found:
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
        return self.lift.light_share if self.week == self.lift.light_week else 1.0

    def _percent(self, rule: PercentLoad) -> Found:
        share = (rule.low + rule.high) / 2
        if rule.base in OWN_SETS:
            return self._share_of_other(rule, share)
        exercise = self._exercise_of(rule.of)
        maximum = self._maximum(rule.base, exercise)
        if maximum is None:
            return self._unknown(exercise)
        mass = maximum.mass.times(share * self._light())
        if rule.plus is not None:
            mass = mass + rule.plus
        name = "training max" if rule.base is PercentBase.TRAINING_MAX else "1RM"
        whose = f" of {exercise}" if rule.of else ""
        reason = f"{percent_text(share)} of the {name}{whose}, {maximum.mass}"
        if maximum.reason != f"1RM {maximum.mass}":
            reason += f" ({maximum.reason})"
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
        return Found(_plus(scaled(load, share), rule.plus), reason)

    def _share_of_planned(
        self, rule: PercentLoad, share: float, named: Lift | None
    ) -> Found:
        """Return a share of a set that was never done, by what it would be."""
        slot = self.replay.slot_of(named) if named else None
        if named is None or slot is None or self.depth >= MAX_REFERENCES:
            return Found(None, f"your choice: {rule.of} has not been done yet")
        there = _Resolving(self.replay, slot, named, self.week, self.depth + 1)
        hard = [it for it in there.slot_now().lines if it.sets.kind not in LEADING]
        loads = [
            it.sets.load.load for it in hard if isinstance(it.sets.load, FixedLoad)
        ]
        if not loads:
            return Found(None, f"your choice: {rule.of} has not been done yet")
        is_top = rule.base is PercentBase.TOP_SET
        load = max(loads, key=hardness) if is_top else loads[-1]
        reason = f"{percent_text(share)} of {load_text(load)}, planned for {rule.of}"
        return Found(_plus(scaled(load, share), rule.plus), reason)

    def _lift_of(self, of: str) -> Lift | None:
        named = self.replay.lift_called(of, self.lift.exercise)
        return named or self.replay.lift_of(of)

    def _share_of_own(self, line: SetPrescription, found: dict[int, Found]) -> Found:
        rule = line.load
        assert isinstance(rule, PercentLoad)  # noqa: S101 - asked before
        share = (rule.low + rule.high) / 2
        of = self._referred(rule.base, line, found)
        name = "top set" if rule.base is PercentBase.TOP_SET else "last set"
        reason = f"{percent_text(share)} of the {name}"
        if of is None or of.load is None:
            return Found(None, reason)
        return Found(_plus(scaled(of.load, share), rule.plus), reason)

    def _referred(
        self, base: PercentBase, line: SetPrescription, found: dict[int, Found]
    ) -> Found | None:
        hard = [at for at in sorted(found) if self.lines[at].kind not in LEADING]
        if not hard:
            return None
        if base is PercentBase.LAST_SET:
            at = self.lines.index(line)
            before = [it for it in hard if it < at]
            return found[before[-1]] if before else None
        tops = [at for at in hard if self.lines[at].kind is SetKind.TOP]
        known = [found[at] for at in tops or hard if found[at].load is not None]
        return max(
            known, key=lambda it: hardness(it.load) if it.load else 0, default=None
        )

    def _of_curve(self, reps: float, rir: float, said: str) -> Found:
        maximum = self.replay.maxima.current_one_rm(self.lift.exercise)
        if maximum is None:
            return self._last_or_choice()
        share = fraction_at_reps(reps + rir, self.k)
        if self.kind is WeekKind.DELOAD or self.week == self.lift.light_week:
            share *= self._light()
        mass = maximum.mass.times(share)
        reason = f"{said}: {share:.0%} of your {maximum.reason}"
        return Found(self._external(mass), reason)

    def _choice(self, line: SetPrescription) -> Found:
        if self.lift.load is not None and self.lift.last is not None:
            return self._last_or_choice()
        if line.effort is None and not isinstance(line.target, RepTarget):
            return Found(None, "your choice")
        rir = chosen_rir([it for it in self.lines if it.kind not in LEADING])
        found = self._of_curve(reps_of(line.target), rir, f"RIR {rir:g} at this number")
        if found.load is None:
            return found
        return Found(found.load, f"a first guess, {found.reason}")

    def _last_or_choice(self) -> Found:
        if self.lift.load is None or self.lift.last is None:
            return Found(None, FIND_IT)
        load = scaled(self.lift.load, self._light())
        return Found(load, f"as on {day_words(self.lift.last.day)}")

    def _line(self, at: int, found: Found) -> NextSets:
        line = self.lines[at]
        rule: FixedLoad | AskLoad = AskLoad()
        if found.load is not None:
            rule = FixedLoad(self.replay.rounding.of(self.lift.exercise, found.load))
        target, why_reps = self._target(line)
        made = replace(line, load=rule, target=target)
        return NextSets(made, found.reason, why_reps or self._why_sets(line))

    def _target(self, line: SetPrescription) -> tuple[Target, str]:
        goal = self.lift.goal
        if (
            goal is None
            or line.kind in LEADING
            or not isinstance(self.slot.progression, DoubleProgression)
            or self.kind is not WeekKind.TRAINING
        ):
            return line.target, ""
        reason = event_words(self.lift.event, self.lift.last)
        match line.target:
            case RepTarget(low, high) as target if low < goal:
                return replace(target, low=min(high, int(goal))), reason
            case HoldTarget(low_s, high_s) as hold if low_s < goal:
                return replace(hold, low_s=min(high_s, int(goal))), reason
            case other:
                return other, ""

    def _why_sets(self, line: SetPrescription) -> str:
        if self.shape == AS_IT_IS or line.kind in LEADING:
            return ""
        stage, n_sets, _, _ = self.shape
        if stage:
            return f"stage {stage}"
        if n_sets and self.week == self.lift.light_week:
            return f"{times_words(n_sets, 'set')} in a light week"
        return f"{times_words(n_sets, 'set')} by now" if n_sets else ""


def _plus(load: Load, more: Mass | None) -> Load:
    if more is None or load.kind is not LoadKind.EXTERNAL or load.mass is None:
        return load
    return Load.external(_not_negative(load.mass + more), load.basis)


def _not_negative(mass: Mass) -> Mass:
    return mass if mass.milliunits >= 0 else Mass(0, mass.unit)
