"""Takes a program in, sentence by sentence."""

from collections.abc import Callable

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import MAX_WEEKS, MissedDays, WeekKind
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

    def recover(self, rule: str) -> None:
        """Stand something in for a heading that could not be read."""
        if rule == "day_line":
            self._block().days.append(DayDraft(START, "", None, None))
        elif rule == "exercise_line" and self.draft.day:
            slot = SlotDraft(START, (UNREAD,), (START,), "", "")
            self.draft.day.slots.append(slot)

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
            these = span_texts(frozenset(known)) if known else "no week"
            raise MisreadError(
                f"it is for weeks that are not written here; this is {these}", START
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
        first, last = one_span(spans) if spans else (expected, expected)
        kind, name = week_kind_and_name(phrase)
        like = phrase.phrase("like_weeks")
        block = BlockDraft(
            statement.place,
            expected,
            expected + max(0, min(last - first, MAX_WEEKS)),
            kind or WeekKind.TRAINING,
            name or "",
            one_span(like.phrases[0]) if like else None,
        )
        self.draft.blocks.append(block)
        if first != expected or last < first:
            raise MisreadError(
                f"week {expected} comes here",
                spans or phrase,
                (f"week {expected}", f"weeks {expected}-{expected + 3}"),
            )
        if block.like and not block.like[0] <= block.like[1] < expected:
            raise MisreadError(
                "only weeks written above can be repeated", like or phrase
            )

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
            block = BlockDraft(START, 1, 1, WeekKind.TRAINING, "", None)
            self.draft.blocks.append(block)
        return self.draft.blocks[-1]

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
