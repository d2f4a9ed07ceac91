"""Dresses the exercises of a session: plates, warm-ups, rest, cues, pains, tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from liftwright.adaptation.profile import Profile
from liftwright.app.training.adjusting import Adjustments, adjustments
from liftwright.app.training.gym import k_of, strength_now
from liftwright.app.training.preparing import warmed_up
from liftwright.app.training.trainee import Trainee
from liftwright.catalog import catalog
from liftwright.coaching.first_load import first_load_words
from liftwright.coaching.pain import PainStep, StandingPain, sparing
from liftwright.coaching.plates import Loadable, nearest_load, nearest_loadable
from liftwright.coaching.rest import RestStyle, prescribed_rest
from liftwright.coaching.spotter import SpotterMark, spotter_mark
from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.session import Block
from liftwright.domain.work import SetKind
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_to_failure
from liftwright.planner.passed_on import passes_load
from liftwright.programs.replay import NextDay, NextSets, NextSlot
from liftwright.quantities import EffortRange, Load, LoadKind, Mass, Unit

CUES_SHOWN = 3
WARM_UP = SetKind.WARM_UP


@dataclass(frozen=True, slots=True)
class ComingSets:
    """Like sets to do.

    Args:
        sets: The sets, with their load where it is known.
        reason: Why this load.
        amount_reason: Why so many sets or repetitions, where the log says so.
        loadable: The plates on each side; `None` without plates.
        spotter: What keeps a failed repetition harmless, where something must.
        suggestion: A load to try, where the program leaves it open and the log tells.
        after: By number of the set done, from 1: the next load for every way it went.
    """

    sets: SetPrescription
    reason: str = ""
    amount_reason: str = ""
    loadable: Loadable | None = None
    spotter: SpotterMark | None = None
    suggestion: Load | None = None
    after: Mapping[int, Adjustments] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ComingExercise:
    """An exercise of the session.

    Args:
        id: Its id, or its name where the catalog does not know it.
        name: Its name.
        group: Letter of its superset; empty when alone.
        warm_ups: Sets before the work, lightest first.
        work: The work.
        cues: What to mind, most important first.
        note: What the program says of it.
        how: How to find its load, where nobody knows it yet.
        last: What was done the last time, and when; `None` for the first time.
        pains: Pains that it may trouble.
        instead: What spares them, the nearest first; it is the first of them itself.
        instead_of: Name of the exercise that it stands in for; empty for none.
        is_spared: Whether it hurts and nothing stands in for it: it is left out.
        reason: Why this exercise, where it is not the first choice.
        questions: What the program asks afterwards.
        others: What else the program lets choose from.
    """

    id: str
    name: str
    group: str
    warm_ups: tuple[SetPrescription, ...]
    work: tuple[ComingSets, ...]
    cues: tuple[str, ...] = ()
    note: str = ""
    how: str = ""
    last: tuple[date, Block] | None = None
    pains: tuple[StandingPain, ...] = ()
    instead: tuple[Exercise, ...] = ()
    instead_of: str = ""
    is_spared: bool = False
    reason: str = ""
    questions: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


class Dresser:
    """Dresses the exercises of one person's sessions.

    Args:
        trainee: Who trains.
    """

    def __init__(self, trainee: Trainee) -> None:
        self._trainee = trainee
        self._strength: Profile = strength_now(trainee)

    def dressed(self, day: NextDay) -> tuple[ComingExercise, ...]:
        """Return the exercises of a day with everything that doing them may need."""
        warm: frozenset[Muscle] = frozenset()
        found: list[ComingExercise] = []
        for slot in day.slots:
            known = catalog().get(slot.exercise)
            if known is None:
                found.append(_unknown(slot))
                continue
            done = self._exercise(slot, known, warm)
            found.append(done)
            if not done.is_spared:
                warm |= catalog()[done.id].prime_movers
        return tuple(found)

    def _exercise(
        self, slot: NextSlot, exercise: Exercise, warm: frozenset[Muscle]
    ) -> ComingExercise:
        """Return an exercise, or what stands in for it where it hurts."""
        pains = self._pains(exercise)
        sore = frozenset(it.part for it in pains if it.step is PainStep.STOP)
        if not sore:
            whole = self._dressed(slot, exercise, slot.lines, warm)
            return replace(whole, pains=pains)
        others = sparing(exercise, sore, self._trainee.inventory)
        instead = tuple(it for it in others if not passes_load(it, sore))
        if not instead:
            spared = self._dressed(slot, exercise, slot.lines, warm)
            return replace(spared, pains=pains, work=(), warm_ups=(), is_spared=True)
        lines = [by_effort(it) for it in slot.lines if it.sets.kind is not WARM_UP]
        whole = self._dressed(slot, instead[0], lines, warm)
        return replace(whole, pains=pains, instead=instead, instead_of=exercise.name)

    def _dressed(
        self,
        slot: NextSlot,
        exercise: Exercise,
        slot_lines: Sequence[NextSets],
        warm: frozenset[Muscle],
    ) -> ComingExercise:
        lines = [self._with_rest(it, exercise) for it in slot_lines]
        warm_ups, work = warmed_up(
            exercise,
            [it.sets for it in lines],
            self._trainee.inventory,
            one_rm_kg=self._one_rm_kg(exercise),
            is_first=not warm & exercise.prime_movers,
        )
        return ComingExercise(
            id=exercise.id,
            name=exercise.name,
            group=slot.slot.group,
            warm_ups=warm_ups,
            work=self._work([it for it in lines if it.sets in work], exercise),
            cues=exercise.cues[:CUES_SHOWN],
            note=slot.slot.note,
            how=_how(exercise, work),
            last=self._last(exercise.id),
            reason=slot.reason,
            questions=slot.questions,
            others=tuple(it for it in slot.slot.choices if it != exercise.id),
        )

    def _with_rest(self, line: NextSets, exercise: Exercise) -> NextSets:
        """Return sets with a rest, where the program leaves it open."""
        if line.sets.rest_s is not None or not line.sets.kind.counts_as_volume:
            return line
        style = RestStyle(rules=self._trainee.rules, level=self._trainee.person.level)
        rest = prescribed_rest(exercise, Aim.STRENGTH, style=style)
        return replace(line, sets=replace(line.sets, rest_s=rest.range_s))

    def _work(
        self, lines: Sequence[NextSets], exercise: Exercise
    ) -> tuple[ComingSets, ...]:
        k = k_of(self._strength, exercise.id)
        tables = adjustments([it.sets for it in lines], exercise, self._trainee, k)
        return tuple(
            ComingSets(
                sets=line.sets,
                reason=line.reason,
                amount_reason=line.amount_reason,
                loadable=self._loadable(line.sets, exercise),
                spotter=self._spotter(line.sets, exercise),
                suggestion=self._suggestion(line.sets, exercise),
                after=after,
            )
            for line, after in zip(lines, tables, strict=True)
        )

    def _loadable(self, sets: SetPrescription, exercise: Exercise) -> Loadable | None:
        mass = _mass(sets)
        if mass is None or exercise.load_kind is not LoadKind.EXTERNAL:
            return None
        made = nearest_loadable(exercise, self._trainee.inventory, mass)
        return made if made.per_side or made.bar else None

    def _spotter(self, sets: SetPrescription, exercise: Exercise) -> SpotterMark | None:
        mass, one_rm_kg = _mass(sets), self._one_rm_kg(exercise)
        share = mass.kg / one_rm_kg if mass and one_rm_kg else None
        inventory = self._trainee.inventory
        return spotter_mark(exercise, sets, inventory, fraction_1rm=share)

    def _suggestion(self, sets: SetPrescription, exercise: Exercise) -> Load | None:
        """Return a load to try where the program leaves it to the lifter."""
        one_rm_kg = self._one_rm_kg(exercise)
        is_open = isinstance(sets.load, AskLoad | EffortLoad)
        is_told = one_rm_kg is not None and isinstance(sets.target, RepTarget)
        if not is_open or not is_told or exercise.load_kind is not LoadKind.EXTERNAL:
            return None
        assert one_rm_kg is not None  # noqa: S101 - asked above
        assert isinstance(sets.target, RepTarget)  # noqa: S101 - asked above
        reserve = sets.effort.mean_rir if sets.effort else value("planner.unsaid_rir")
        to_failure = reps_to_failure(sets.target.low, reserve)
        share = fraction_at_reps(to_failure, k_of(self._strength, exercise.id))
        wish = Mass.of(one_rm_kg * share, Unit.KG).into(self._trainee.unit)
        return nearest_load(exercise, self._trainee.inventory, wish, rounding="down")

    def _one_rm_kg(self, exercise: Exercise) -> float | None:
        known = self._strength.one_rm(exercise.id)
        return known.mean_kg if known else None

    def _last(self, exercise_id: str) -> tuple[date, Block] | None:
        for logged in reversed(self._trainee.sessions):
            for block in logged.session.blocks:
                if block.exercise == exercise_id and block.sets:
                    return logged.session.day, block
        return None

    def _pains(self, exercise: Exercise) -> tuple[StandingPain, ...]:
        parts = frozenset(exercise.contraindications)
        return tuple(it for it in self._trainee.pains if it.part in parts)


def by_effort(line: NextSets) -> NextSets:
    """Return sets for another exercise: as many, as hard, with a load to be found."""
    effort = line.sets.effort or default_reserve()
    sets = replace(line.sets, load=EffortLoad(), effort=effort)
    return replace(line, sets=sets, reason="")


def default_reserve() -> EffortRange:
    """Return the reserve to keep where a program says none."""
    return EffortRange.rir(value("planner.unsaid_rir"))


def _unknown(slot: NextSlot) -> ComingExercise:
    work = tuple(ComingSets(it.sets, it.reason, it.amount_reason) for it in slot.lines)
    name = slot.exercise
    return ComingExercise(name, name, slot.slot.group, (), work, note=slot.slot.note)


def _mass(sets: SetPrescription) -> Mass | None:
    return sets.load.load.mass if isinstance(sets.load, FixedLoad) else None


def _how(exercise: Exercise, work: Sequence[SetPrescription]) -> str:
    is_open = any(isinstance(it.load, AskLoad | EffortLoad) for it in work)
    is_loaded = exercise.load_kind not in {LoadKind.NONE, LoadKind.BODYWEIGHT}
    return first_load_words(exercise) if is_open and is_loaded else ""
