"""Works out the loads, repetitions and sets of a day, each with its reason."""

from collections.abc import Sequence
from dataclasses import replace

from liftwright.domain.prescription import (
    AskLoad,
    FixedLoad,
    HoldTarget,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import DoubleProgression, Slot, WeekKind
from liftwright.domain.work import SetKind
from liftwright.programs.notation.figures import percent_text
from liftwright.programs.replay.asked import (
    FIXED,
    LEADING,
    OWN_SETS,
    weights_of,
)
from liftwright.programs.replay.effort import Pace, pace_of
from liftwright.programs.replay.finding import Found, LoadSearch, plus
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.loads import hardness, scaled
from liftwright.programs.replay.next_day import NextDay, NextSets, NextSlot
from liftwright.programs.replay.params import MAX_REFERENCES
from liftwright.programs.replay.replay import Replay
from liftwright.programs.replay.shapes import AS_IT_IS
from liftwright.programs.replay.targets import goes_by_itself, own_target, wave_of
from liftwright.programs.replay.words import (
    beside_lifted_words,
    beside_plan_words,
    done_words,
    event_words,
    felt_words,
    times_words,
)
from liftwright.quantities import Load


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
        self.weights = weights_of(self.lines, replay.settings.k(lift.exercise))
        self.depth = depth
        self.search = LoadSearch(
            replay, slot, lift, week, self.lines, self._planned_elsewhere
        )

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

    def _planned_elsewhere(self, slot: Slot, lift: Lift) -> Sequence[SetPrescription]:
        """Return the hard sets of another slot as they would be done now."""
        if self.depth >= MAX_REFERENCES:
            return ()
        there = _Resolving(self.replay, slot, lift, self.week, self.depth + 1)
        lines = (it.sets for it in there.slot_now().lines)
        return [it for it in lines if it.kind not in LEADING]

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
        pace = pace_of(self.replay.paces, self.lift, self.slot, self.asked)
        load = own_target(
            self.lift,
            self.slot,
            self.asked,
            wave,
            self.week,
            self.kind,
            reached=None if pace is None else (pace.load, pace.weight),
        )
        if load is None:
            return None
        reason = self._own_reason(load) if pace is None else self._pace_reason(pace)
        return Found(load, reason)

    def _pace_reason(self, pace: Pace) -> str:
        last = self.replay.lift_of(self.lift.exercise)
        last_done = last.last if last else None
        said = ""
        if pace.felt is not None:
            said = felt_words(pace.felt)
        elif last_done is not None:
            said = done_words(last_done)
        if self.lift.is_light(self.week):
            return f"light after failures: {said}"
        if self.asked is not None and self.asked.basis == FIXED:
            return f"{said}: {beside_plan_words(pace)}"
        if self.asked is None or self.asked.weight != pace.weight or not last_done:
            return f"{said}: worked out for what is asked here"
        return f"{said}: {beside_lifted_words(pace, last_done.done.load)}"

    def _own_reason(self, load: Load) -> str:
        event, last = self.lift.event, self.lift.last
        reason = event_words(event, last)
        if event.kind == "reps" and last is not None:
            reason = f"the same until all sets reach the top: {done_words(last)}"
        if self.lift.load is None or load == self.lift.load:
            return reason
        if self.lift.is_light(self.week):
            return f"light after failures: {reason}"
        if self.lift.load.mass and load.mass and self.lift.load.mass.milliunits:
            share = load.mass.kg / self.lift.load.mass.kg
            return f"{reason}; this week asks for {share:.0%} of that"
        return reason

    def _load(self, at: int, own: Found | None, found: dict[int, Found]) -> Found:
        line = self.lines[at]
        if self._is_share(at):
            return self._share_of_own(at, found)
        if line.kind in LEADING:
            return self._leading(line, own)
        if own is not None and own.load is not None and self.asked is not None:
            weight, basis = self.weights[at]
            if basis == self.asked.basis and self.asked.weight > 0:
                share = weight / self.asked.weight
                return Found(scaled(own.load, share), own.reason)
        return self.search.bent(self.search.by_rule(line))

    def _leading(self, line: SetPrescription, own: Found | None) -> Found:
        """Return the load of a set that leads up to the others; it rises with them."""
        if isinstance(line.load, AskLoad):
            return Found(None, "")
        found = self.search.by_rule(line)
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

    def _share_of_own(self, at: int, found: dict[int, Found]) -> Found:
        rule = self.lines[at].load
        assert isinstance(rule, PercentLoad)  # noqa: S101 - asked before
        share = (rule.low + rule.high) / 2
        of = self._referred(rule.base, at, found)
        name = "top set" if rule.base is PercentBase.TOP_SET else "last set"
        reason = f"{percent_text(share)} of the {name}"
        if of is None or of.load is None:
            return Found(None, reason)
        return Found(plus(scaled(of.load, share), rule.plus), reason)

    def _referred(
        self, base: PercentBase, at: int, found: dict[int, Found]
    ) -> Found | None:
        hard = [at for at in sorted(found) if self.lines[at].kind not in LEADING]
        if not hard:
            return None
        if base is PercentBase.LAST_SET:
            before = [it for it in hard if it < at]
            return found[before[-1]] if before else None
        tops = [it for it in hard if self.lines[it].kind is SetKind.TOP]
        known = [found[it] for it in tops or hard if found[it].load is not None]
        return max(
            known, key=lambda it: hardness(it.load) if it.load else 0, default=None
        )

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
            n_stages = len(getattr(self.slot.progression, "stages", ()))
            return f"stage {stage} of {n_stages}"
        if n_sets and self.lift.is_light(self.week):
            return f"{times_words(n_sets, 'set')} in a light week"
        return f"{times_words(n_sets, 'set')} by now" if n_sets else ""
