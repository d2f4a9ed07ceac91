"""Takes a program in, sentence by sentence."""

from collections.abc import Callable

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import (
    MAX_DAYS_A_WEEK,
    MAX_LINES_A_SLOT,
    MAX_SLOTS_A_DAY,
    MAX_WEEKS,
    MissedDays,
    WeekKind,
)
from liftwright.programs.notation.drafts import (
    BlockDraft,
    DayDraft,
    ProgramDraft,
    Said,
    SlotDraft,
)
from liftwright.programs.notation.exercises import exercise
from liftwright.programs.notation.figures import unit_of
from liftwright.programs.notation.headings import (
    day_alike,
    day_name,
    one_span,
    week_kind_and_name,
    weekday_of,
)
from liftwright.programs.notation.parsed import MisreadError, Place
from liftwright.programs.notation.prescribed import sets_to_do
from liftwright.programs.notation.progressions import (
    day_of,
    failure_rule_of,
    progression_of,
)
from liftwright.programs.notation.sets import keys, title
from liftwright.programs.notation.statements import Statement, span_texts
from liftwright.quantities import Unit

START = Place(1, 1)
UNREAD = "an exercise that could not be read"


class ProgramReading:
    """A program on the way from text to draft."""

    def __init__(self) -> None:
        self.draft = ProgramDraft()
        self._sets: dict[tuple[str, Unit | None], tuple[SetPrescription, ...]] = {}
        self._takers: dict[str, Callable[[Statement], None]] = {
            "text_line": self._take_text,
            "week_line": self._take_week,
            "week_detail": self._take_week_detail,
            "day_line": self._take_day,
            "exercise_line": self._take_exercise,
            "sets_line": self._take_sets,
            "progress_line": self._take_of_slot,
            "failure_line": self._take_of_slot,
            "why_line": self._take_of_slot,
        }

    def take(self, statement: Statement) -> None:
        """Take one sentence in.

        Raises:
            MisreadError: If it cannot be read or does not belong where it stands.
        """
        if statement.weeks is not None:
            self._check_weeks(statement)
        self._takers.get(statement.rule, self._take_header)(statement)

    def recover(self, statement: Statement) -> None:
        """Stand something in for a heading that could not be read."""
        draft = self.draft
        match statement.rule:
            case "week_line" if not draft.block or draft.block.place != statement.place:
                week = draft.next_week
                self._add_block(statement.place, week, week)
            case "day_line":
                self._block().days.append(DayDraft(START, "", None, None))
            case "exercise_line" if draft.day:
                slot = SlotDraft(START, (UNREAD,), (START,), "", "")
                draft.day.slots.append(slot)
            case "text_line" if draft.name is None:
                draft.name = ""

    def _check_weeks(self, statement: Statement) -> None:
        if statement.rule not in _FOR_SOME_WEEKS:
            raise MisreadError(
                "this cannot be for some weeks only",
                START,
                remedy="Sets, notes, progress, after, why and a week's own name can.",
            )
        block = self.draft.block
        known = range(block.first, block.last + 1) if block else range(0)
        if not statement.weeks or not statement.weeks <= set(known):
            these = span_texts(frozenset(known)) if known else "no week yet"
            raise MisreadError(
                f"this is for a week that is not written here ({these})", START
            )

    def _take_header(self, statement: Statement) -> None:
        phrase = statement.phrase()
        draft = self.draft
        match phrase.rule:
            case "units_line":
                draft.unit = unit_of(phrase.words[1])
            case "missed_line":
                is_wait = phrase.word("WAIT")
                draft.missed_days = MissedDays.WAIT if is_wait else MissedDays.MOVE_ON
            case "repeats_line":
                draft.repeats = True
            case "starts_line":
                draft.start = day_of(phrase.words[1])
            case "for_line":
                named = phrase.words[1].text.lower()
                draft.made_for.append((named, title(phrase.phrases[0])))
            case _:
                raise MisreadError(
                    "this is a session, not a program",
                    phrase,
                    remedy="Keep what was done in a text of its own.",
                )

    def _take_text(self, statement: Statement) -> None:
        phrase = statement.phrase()
        keyword = phrase.words[0].text.lower()
        if statement.weeks is not None and keyword != "note":
            raise MisreadError(f"{keyword} is for the whole program", phrase)
        text = title(phrase.phrases[0])
        draft = self.draft
        match keyword:
            case "program":
                if draft.name is not None:
                    raise MisreadError("a second program begins here", phrase)
                draft.name = text
            case "author":
                draft.author.append(text)
            case "source":
                draft.source.append(text)
            case "about":
                draft.about.append(text)
            case _:
                self._note(statement, text)

    def _note(self, statement: Statement, text: str) -> None:
        heading = self.draft.slot or self.draft.day or self.draft.block
        if heading is None:
            raise MisreadError(
                "a note needs a week, day or exercise above it",
                START,
                remedy="Use about for the whole program.",
            )
        heading.notes.append(Said(text, statement.weeks, statement.place))

    def _take_week(self, statement: Statement) -> None:
        phrase = statement.phrase()
        expected = self.draft.next_week
        spans = phrase.phrase("spans")
        like = phrase.phrase("like_weeks")
        first, last = one_span(spans) if spans else (expected, expected)
        block = self._add_block(
            statement.place, first, max(first, min(last, first + MAX_WEEKS))
        )
        kind, name = week_kind_and_name(phrase)
        block.kind, block.name = kind or WeekKind.TRAINING, name or ""
        block.like = one_span(like.phrases[0]) if like else None
        if first != expected or last < first:
            right = f"week {expected}"
            raise MisreadError(f"{right} comes here", spans or phrase, (right,))
        if last > MAX_WEEKS:
            raise MisreadError(
                f"no program has more than {MAX_WEEKS} weeks", spans or phrase
            )
        if block.like and not 1 <= block.like[0] <= block.like[1] < expected:
            raise MisreadError(
                "only weeks written above can be repeated", like or phrase
            )

    def _add_block(self, place: Place, first: int, last: int) -> BlockDraft:
        block = BlockDraft(place, first, last, WeekKind.TRAINING, "", None)
        self.draft.blocks.append(block)
        return block

    def _take_week_detail(self, statement: Statement) -> None:
        phrase = statement.phrase()
        block = self._block()
        kind, name = week_kind_and_name(phrase)
        if kind is not None:
            block.kinds.append(Said(kind, statement.weeks, statement.place))
        if name is not None:
            block.names.append(Said(name, statement.weeks, statement.place))

    def _take_day(self, statement: Statement) -> None:
        phrase = statement.phrase()
        block = self._block()
        if block.like:
            raise MisreadError(
                "a week that is like another has no days of its own",
                phrase,
                remedy="Leave out like, or the days.",
            )
        if len(block.days) >= MAX_DAYS_A_WEEK:
            raise MisreadError(f"no week has more than {MAX_DAYS_A_WEEK} days", phrase)
        draft = DayDraft(
            statement.place,
            day_name(phrase, len(block.days) + 1),
            weekday_of(phrase),
            day_alike(phrase),
        )
        block.days.append(draft)

    def _take_exercise(self, statement: Statement) -> None:
        day = self.draft.day
        phrase = statement.phrase()
        found = exercise(phrase)
        if day is None:
            raise MisreadError(
                "an exercise needs a day above it", phrase, ('day "Push"',)
            )
        if day.like:
            raise MisreadError(
                "a day that is like another has no exercises of its own",
                phrase,
                remedy="Leave out like, or the exercises.",
            )
        if len(day.slots) >= MAX_SLOTS_A_DAY:
            raise MisreadError(
                f"no day has more than {MAX_SLOTS_A_DAY} exercises", phrase
            )
        day.slots.append(
            SlotDraft(
                statement.place,
                found.choices,
                tuple(statement.place.of(it) for it in found.choice_places),
                found.group,
                found.label,
            )
        )

    def _take_sets(self, statement: Statement) -> None:
        key = (statement.text, self.draft.unit)
        if key not in self._sets:
            self._sets[key] = sets_to_do(statement.phrase(), self.draft.unit)
        slot = self._slot()
        if len(slot.sets) >= MAX_LINES_A_SLOT * MAX_WEEKS:
            raise MisreadError("no exercise has so many lines of sets", START)
        slot.sets.append(Said(self._sets[key], statement.weeks, statement.place))

    def _take_of_slot(self, statement: Statement) -> None:
        phrase = statement.phrase()
        slot = self._slot()
        weeks, place = statement.weeks, statement.place
        unit = self.draft.unit
        match phrase.rule:
            case "progress_line":
                progression = progression_of(phrase, unit)
                slot.progressions.append(Said(progression, weeks, place))
            case "failure_line":
                slot.failures.append(Said(failure_rule_of(phrase, unit), weeks, place))
            case _:
                slot.why.append(Said(keys(phrase.phrases[0]), weeks, place))

    def _block(self) -> BlockDraft:
        if self.draft.block is None:
            return self._add_block(START, 1, 1)
        return self.draft.block

    def _slot(self) -> SlotDraft:
        if self.draft.slot is None:
            raise MisreadError("this needs an exercise above it", START)
        return self.draft.slot


_FOR_SOME_WEEKS = frozenset(
    (
        *("text_line", "week_detail", "sets_line"),
        *("progress_line", "failure_line", "why_line"),
    )
)
