"""Reads the CSV export of Liftosaur: what was planned and what was done, apart."""

from collections.abc import Sequence

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import header_of
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished, joined
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import local_clock, local_start
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, amount, done, effort, load
from liftwright.exchange.set_table import SetRead, SetTable, TableShape
from liftwright.exchange.unit_names import UNIT_NAMES
from liftwright.exchange.zones import zone_note

NAME = "Liftosaur CSV"
KEY = "liftosaur"

NEEDED = frozenset({"workout datetime", "exercise", "completed reps", "required reps"})
OF_THE_WORKOUT = ("workout datetime", "program", "day name")
IS_TRUE = frozenset({"1", "true"})


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of Liftosaur."""
    return set(header_of(file)) >= NEEDED


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file.

    Args:
        file: The log.
        resolve: Finds the exercise of a name.
        answers: The zone turns the file's UTC times into local ones.

    Raises:
        UnreadableFileError: If the file is damaged, or a load has no unit and none is
            given.
    """
    columns = Columns.of(file, NEEDED, "an export of Liftosaur")
    units = LoadUnits(file.name, None, answers.unit)
    table = _Table(columns, LogBook(resolve), units, answers.zone)
    skipped = table.read(file)
    notes = zone_note(answers.zone)
    return finished(file, table.book, skipped, table.units.note(), notes)


class _Table(SetTable):
    """One export being read, row by row."""

    def __init__(
        self, columns: Columns, book: LogBook, units: LoadUnits, zone: str
    ) -> None:
        workout = columns.places(OF_THE_WORKOUT)
        note = columns.place("notes")
        rest = [it for it in range(len(columns.names)) if it not in {*workout, note}]
        super().__init__(
            TableShape(len(columns.names), workout=workout, set=rest, note=note),
            book,
            units,
        )
        self._columns = columns
        self._zone = zone

    def turn_to(self, cells: Sequence[str]) -> None:
        start, zone = local_start(self._cell(cells, "workout datetime"), self._zone)
        title = self._cell(cells, "day name")
        program = self._cell(cells, "program")
        note = f"program {program}" if program else ""
        self.book.turn_to(Workout(start, title, program, zone=zone), note=note)

    def understood(self, cells: Sequence[str], line: int) -> SetRead:
        name = self._cell(cells, "exercise")
        if not name:
            raise RowError("no exercise")
        if not self._cell(cells, "completed reps"):
            raise RowError("planned and not done")
        exercise = self.book.exercise(name)
        did, unplaced = done(
            Counts(amount(self._cell(cells, "completed reps"), "repetitions"))
        )
        weight, unit = self._weight(cells)
        mass, source = self.units.mass(
            amount(weight, "the load"), UNIT_NAMES.get(unit.casefold()), line
        )
        said, misfit = effort(self._cell(cells, "completed rpe"))
        words = (*misfit, *unplaced, *self._planned(cells), *self._time(cells))
        muscles = () if exercise else self._muscles(cells)
        return SetRead(
            name,
            PerformedSet(
                did,
                load(mass, exercise, name),
                self._kind(cells),
                said,
                note="; ".join((*words, *muscles)),
            ),
            source,
        )

    def _cell(self, cells: Sequence[str], name: str) -> str:
        return self._columns.cell(cells, name)

    def _weight(self, cells: Sequence[str]) -> tuple[str, str]:
        """Return load and unit as done; older versions wrote the planned one only."""
        for which in ("completed", "required"):
            weight = self._cell(cells, f"{which} weight value")
            if weight:
                return weight, self._cell(cells, f"{which} weight unit")
        return "", ""

    def _kind(self, cells: Sequence[str]) -> SetKind:
        if self._cell(cells, "is warmup set?").casefold() in IS_TRUE:
            return SetKind.WARM_UP
        is_amrap = self._cell(cells, "is amrap?").casefold() in IS_TRUE
        return SetKind.AMRAP if is_amrap else SetKind.WORK

    def _planned(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return in words what was planned, where something else was done."""
        reps = self._cell(cells, "required reps")
        weight = self._cell(cells, "required weight value")
        rpe = self._cell(cells, "required rpe")
        is_same = reps == self._cell(cells, "completed reps") and weight in {
            "",
            self._cell(cells, "completed weight value"),
        }
        if not reps or (is_same and not rpe):
            return ()
        unit = self._cell(cells, "required weight unit")
        load_words = f" x {weight} {unit}" if weight else ""
        effort_words = f" at RPE {rpe}" if rpe else ""
        return (f"planned {reps}{load_words}{effort_words}",)

    def _time(self, cells: Sequence[str]) -> tuple[str, ...]:
        clock = local_clock(self._cell(cells, "completed reps time"), self._zone)
        return (f"done at {clock}",) if clock else ()

    def _muscles(self, cells: Sequence[str]) -> tuple[str, ...]:
        target = self._cell(cells, "target muscles")
        synergists = self._cell(cells, "synergist muscles")
        both = joined(target, synergists).replace("\n\n", ", with ")
        return (f"muscles: {both}",) if both else ()
