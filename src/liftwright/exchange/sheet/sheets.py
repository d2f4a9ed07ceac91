"""What a plan says to a person, part by part, as plain text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was asked for or found, with its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands on top: the plan in a few words.

    Args:
        title: What the plan is called.
        about: What it is for.
        emphasis: 0 all size, 1 all strength.
        emphasis_words: The same in words.
        facts: What was asked for.
        promises: What to expect, in a few tiles: what, how much, and how sure.
        proof_title: How good the week is, in two or three words.
        proof: The same in a sentence.
        is_proven: Whether no better week exists.
        warning: What a doctor should say first; empty when nothing.
        change: How the plan changes over its weeks.
    """

    title: str
    about: str
    emphasis: float
    emphasis_words: str
    facts: tuple[Fact, ...]
    promises: tuple["Promise", ...]
    proof_title: str
    proof: str
    is_proven: bool
    warning: str
    change: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What to expect of one side of training.

    Args:
        label: What gains.
        amount: The typical gain.
        text: How far one person may be from it.
    """

    label: str
    amount: str
    text: str


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of sets.

    Args:
        kind: What they are for; empty for plain work sets.
        amount: Sets and repetitions, seconds, metres or contacts.
        load: The load, or how it is found.
        plates: Plates to put on; empty where there are none.
        effort: How close to failure to stop; may be empty.
        rest: Rest after each; may be empty.
        further: Tempo, clock and note.
    """

    kind: str
    amount: str
    load: str
    plates: str
    effort: str
    rest: str
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """A reason, with the keys of the findings behind it."""

    text: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExerciseSheet:
    """One exercise of a session.

    Args:
        name: What it is called.
        place: Its place in the session, such as `1` or `A2` in a superset.
        warm_ups: Sets to warm up with, in a few words each.
        work: Sets that count.
        instead: Exercises that may take its place.
        note: What to mind.
        cues: How to do it well, most important first.
        progress: How it gets harder, and what to do when it does not go.
        why: Why it is there and as it is.
        grounds: What its numbers rest on.
        is_drill: Whether it is mobility work to get ready with.
    """

    name: str
    place: str
    warm_ups: tuple[str, ...]
    work: tuple[SetLine, ...]
    instead: tuple[str, ...]
    note: str
    cues: tuple[str, ...]
    progress: tuple[str, ...]
    why: tuple[Why, ...]
    grounds: tuple[Why, ...]
    is_drill: bool = False


@dataclass(frozen=True, slots=True)
class SessionSheet:
    """One training day.

    Args:
        title: The weekday, or the number of the day.
        name: What the day is called; may be empty.
        when: Its date; empty where the plan has none.
        minutes: How long it takes; empty where that is not known.
        note: What to mind.
        exercises: What to do, in order.
    """

    title: str
    name: str
    when: str
    minutes: str
    note: str
    exercises: tuple[ExerciseSheet, ...]


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """One week: its number, what it is for, and its sessions."""

    number: int
    title: str
    kind: str
    note: str
    sessions: tuple[SessionSheet, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one exercise asks for in one week; empty when it is not done."""

    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One exercise over the weeks of a block."""

    exercise: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ProgressTable:
    """One training day over the weeks of a block.

    Args:
        title: The day.
        rows: Its exercises.
    """

    title: str
    rows: tuple[ProgressRow, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Weeks that belong together, up to and with their easier week.

    Args:
        title: Which weeks.
        weeks: Heads of the columns: week, and what it is for where it is special.
        days: A table for each training day.
    """

    title: str
    weeks: tuple[Fact, ...]
    days: tuple[ProgressTable, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What to expect of one lift or muscle.

    Args:
        name: What it is called.
        typical: The expected change by the end.
        interval: Where one person's measured change lies.
        load: The 1RM now and to be expected; empty where it is not known.
        text: The forecast in a coach's words.
    """

    name: str
    typical: str
    interval: str
    load: str
    text: str


@dataclass(frozen=True, slots=True)
class FindingSheet:
    """A finding that the plan rests on.

    Args:
        key: Its key.
        title: A few words.
        statement: What it says.
        certainty: How firmly it stands, in words.
        sources: Numbers of its sources in the list.
    """

    key: str
    title: str
    statement: str
    certainty: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """A source with its number, its DOI where it has one, and a caveat."""

    number: int
    citation: str
    doi: str
    note: str


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What a plan says besides its sessions.

    Args:
        opening: The plan in a few words.
        lifts: What to expect of the lifts.
        muscles: What to expect of the muscles.
        attempts: Attempts at an event.
        food: Protein and energy.
        reasons: Why the plan is as it is.
        muscle_reasons: Why each muscle gets what it gets.
        relaxed: Rules that gave way to a wish.
        notes: What else to know.
        health: What to mind for health, and who has the last word.
    """

    opening: Opening
    lifts: tuple[Outlook, ...]
    muscles: tuple[Outlook, ...]
    attempts: tuple[tuple[str, ...], ...]
    food: tuple[str, ...]
    reasons: tuple[Why, ...]
    muscle_reasons: tuple[Why, ...]
    relaxed: tuple[Why, ...]
    notes: tuple[str, ...]
    health: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanSheet(PlanWords):
    """Everything a plan says: the words of `PlanWords`, and every session.

    Args:
        first_week: The first training week, to start with.
        blocks: How each exercise moves over the weeks.
        weeks: Every session in full.
        findings: What the plan rests on.
        sources: Where that was found.
        maker: Which program and version wrote it.
    """

    first_week: WeekSheet | None
    blocks: tuple[Block, ...]
    weeks: tuple[WeekSheet, ...]
    findings: tuple[FindingSheet, ...]
    sources: tuple[SourceSheet, ...]
    maker: str
