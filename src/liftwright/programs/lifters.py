"""Lifters who do not exist, and how they train a day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from liftwright.catalog import catalog
from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import DoubleProgression, MissedDays, TotalProgression
from liftwright.domain.session import Block, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SideReps,
)
from liftwright.loading.curve import fraction_at_reps
from liftwright.programs.params import (
    BUSY_FAILS,
    BUSY_MISSES,
    CHOSEN_STEPS,
    MODEST_ONE_RM_KG,
    MOST_EXTRA_REPS,
    MOST_MISSED_REPS,
    MOST_REPS_TO_FAILURE,
    SHORT_OF_HOLD_S,
    STRUGGLING_FAILS,
    USUAL_ONE_RM_KG,
)
from liftwright.programs.replay import NextDay, NextSlot
from liftwright.programs.replay.asked import LEADING, reps_of, rir_of
from liftwright.programs.replay.settings import usual_k
from liftwright.quantities import Basis, Load, LoadKind, Mass, Unit, kilograms


def usual_one_rm(exercise: str) -> Mass | None:
    """Return a 1RM of a middling lifter; a modest one where nothing is known.

    Args:
        exercise: Id of the exercise; one without load, or unknown, has none.
    """
    if exercise in USUAL_ONE_RM_KG:
        return kilograms(USUAL_ONE_RM_KG[exercise])
    found = catalog().get(exercise)
    if found is None or found.load_kind is not LoadKind.EXTERNAL:
        return None
    is_single = found.basis is not Basis.TOTAL
    return kilograms(MODEST_ONE_RM_KG[found.is_compound, is_single])


@dataclass(frozen=True, slots=True)
class Lifter:
    """Somebody who trains a program as far as they can.

    Args:
        name: What kind of lifter it is.
        fails: Chance that an exercise of a day falls short of its targets.
        misses: Chance that a day is missed.
        then: What happens to a missed day; `None` leaves it to the program.
        one_rm: What they could lift once when they began.
        unit: The unit of their gym; `None` for that of the program.
        seed: Where chance begins.
    """

    name: str
    fails: float = 0.0
    misses: float = 0.0
    then: MissedDays | None = None
    one_rm: Callable[[str], Mass | None] = usual_one_rm
    unit: Unit | None = None
    seed: int = 1


STEADY = Lifter("meets every target")
STRUGGLING = Lifter("fails often", fails=STRUGGLING_FAILS, seed=2)
BUSY = Lifter("misses days", BUSY_FAILS, BUSY_MISSES, MissedDays.MOVE_ON, seed=1)
LIFTERS = (STEADY, STRUGGLING, BUSY)
"""Three lifters that every program should be fit for."""


class Training:
    """A lifter at work.

    Args:
        lifter: The lifter.
        unit: The unit of their gym.
        chance: Where chance comes from.
    """

    def __init__(self, lifter: Lifter, unit: Unit, chance: Random) -> None:
        self._lifter = lifter
        self._unit = unit
        self._chance = chance
        self._times: dict[str, int] = {}

    def blocks(self, today: NextDay) -> Iterator[Block]:
        """Yield what the lifter does on a day."""
        for slot in today.slots:
            yield Block(slot.exercise, tuple(self._sets(slot)), slot.slot.group)

    def _sets(self, slot: NextSlot) -> Iterator[PerformedSet]:
        is_bad = self._chance.random() < self._lifter.fails
        chosen = self._chosen(slot)
        lines = [self._aimed(it.sets, slot) for it in slot.lines]
        hard = [it for it in lines if it.kind not in LEADING]
        forms = self._forms(slot)
        for line in lines:
            load = line.load.load if isinstance(line.load, FixedLoad) else chosen(line)
            effort = line.effort.low if line.effort else None
            for number in range(line.n_sets):
                is_last = bool(hard) and line is hard[-1] and number == line.n_sets - 1
                short = is_bad and is_last
                is_form = forms is not None and line.kind not in LEADING and not short
                form = next(forms) if is_form and forms is not None else None
                done = form or self._work(line, is_short=short)
                yield PerformedSet(done, load, line.kind, None if short else effort)
        self._times[slot.exercise] = self._times.get(slot.exercise, 0) + 1

    def _aimed(self, line: SetPrescription, slot: NextSlot) -> SetPrescription:
        """Return a line with the repetitions a lifter is up to who works on a total.

        They do one more in every set each time, from the fewest to the most.
        """
        is_total = isinstance(slot.slot.progression, TotalProgression)
        if not is_total or not isinstance(line.target, RepTarget):
            return line
        low, high = line.target.low, line.target.high
        aim = low + self._times.get(slot.exercise, 0) % (high - low + 1)
        return replace(line, target=replace(line.target, low=aim))

    def _forms(self, slot: NextSlot) -> Iterator[Done | None] | None:
        """Return the repetitions of a form that leads on to a harder one.

        It begins at the bottom of its range, and one set gains one repetition each
        time. `None` where repetitions do not lead to another form.
        """
        if slot.slot.progression != DoubleProgression():
            return None
        hard = [it for it in slot.slot.sets if it.kind not in LEADING]
        wanted = [line.target for line in hard for _ in range(line.n_sets)]
        gained = self._times.get(slot.exercise, 0)
        return (
            _reps_of_form(target, gained, at, len(wanted))
            for at, target in enumerate(wanted)
        )

    def _chosen(self, slot: NextSlot) -> Callable[[SetPrescription], Load]:
        """Return how the lifter chooses a load that the program leaves open."""
        one_rm = self._lifter.one_rm(slot.exercise)

        found = catalog().get(slot.exercise)
        basis = found.basis if found else Basis.TOTAL

        def load(line: SetPrescription) -> Load:
            is_counted = isinstance(line.target, RepTarget | MiniSetTarget)
            if one_rm is None or not is_counted:
                return Load.bodyweight()
            to_failure = min(reps_of(line.target) + rir_of(line), MOST_REPS_TO_FAILURE)
            mass = one_rm.times(fraction_at_reps(to_failure, usual_k(slot.exercise)))
            step = CHOSEN_STEPS[self._unit]
            n_steps = max(1, round(mass.into(self._unit).amount / step))
            return Load.external(Mass.of(n_steps * step, self._unit), basis)

        return load

    def _work(self, line: SetPrescription, *, is_short: bool) -> Done:
        match line.target:
            case RepTarget(low, high, is_open, is_per_side):
                count = self._reps(low, high, is_open=is_open, is_short=is_short)
                return SideReps(count, count) if is_per_side else Reps(count)
            case MiniSetTarget(counts, pause_s):
                last = max(0, counts[-1] - is_short)
                return MiniSets((*counts[:-1], last), pause_s)
            case HoldTarget(low_s, high_s):
                least_s = max(0, low_s - SHORT_OF_HOLD_S) if is_short else low_s
                return Hold(self._chance.randint(least_s, max(least_s, high_s)))
            case DistanceTarget(metres):
                return Distance(metres / 2 if is_short else metres)
            case ContactTarget(count):
                return Contacts(count)

    def _reps(self, low: int, high: int, *, is_open: bool, is_short: bool) -> int:
        if is_short:
            return max(0, low - self._chance.randint(1, MOST_MISSED_REPS))
        if is_open:
            return high + self._chance.randint(0, MOST_EXTRA_REPS)
        return self._chance.randint(low, min(high, low + 1))


def _reps_of_form(target: Target, gained: int, at: int, n_sets: int) -> Done | None:
    if not isinstance(target, RepTarget):
        return None
    more = (gained + n_sets - 1 - at) // n_sets
    count = min(target.high, target.low + more)
    return SideReps(count, count) if target.is_per_side else Reps(count)
