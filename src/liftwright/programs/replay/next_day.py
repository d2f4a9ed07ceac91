"""The session that comes next, every number resolved and with its reason."""

from dataclasses import dataclass, replace

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import Day, Slot, WeekKind


@dataclass(frozen=True, slots=True)
class NextSets:
    """Sets to do, with their load and its reason.

    Args:
        sets: The sets; their load is a load, or the lifter's choice where nothing is
            known yet.
        reason: Why this load, in words.
        amount_reason: Why so many sets or repetitions, where the log says so.
    """

    sets: SetPrescription
    reason: str
    amount_reason: str = ""


@dataclass(frozen=True, slots=True)
class NextSlot:
    """An exercise to do.

    Args:
        slot: The slot as the program has it.
        exercise: Id of the exercise in use.
        lines: Its sets.
        reason: Why this exercise, where it is not the first of the slot's choices.
        questions: What the rule of the slot asks the lifter afterwards.
    """

    slot: Slot
    exercise: str
    lines: tuple[NextSets, ...]
    reason: str = ""
    questions: tuple[str, ...] = ()

    @property
    def resolved(self) -> Slot:
        """The slot with its exercise and its resolved sets."""
        others = tuple(it for it in self.slot.choices if it != self.exercise)
        return replace(
            self.slot,
            choices=(self.exercise, *others),
            sets=tuple(it.sets for it in self.lines),
        )


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day of a program with every number resolved.

    Args:
        week: Running number of its week, from 1.
        day: Number of the day in its week, from 1.
        program_week: Which of the program's weeks it is, from 1.
        kind: What the week is for.
        week_name: What the week is called.
        written: The day as the program has it.
        slots: Its exercises.
    """

    week: int
    day: int
    program_week: int
    kind: WeekKind
    week_name: str
    written: Day
    slots: tuple[NextSlot, ...]

    @property
    def resolved(self) -> Day:
        """The day with every exercise and set resolved."""
        return replace(self.written, slots=tuple(it.resolved for it in self.slots))
