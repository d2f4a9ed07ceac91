"""Takes the messages of a FIT file that tell of strength training."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO

from liftwright.errors import MissingExtraError, UnreadableFileError
from liftwright.exchange.log_file import LogFile

REST = "rest"


@dataclass(frozen=True, slots=True)
class WatchSet:
    """A set or a rest, as the watch has it.

    Args:
        start: When it began, UTC.
        seconds: How long it took.
        is_rest: Whether it is a rest.
        reps: Repetitions counted; `None` where none were.
        kg: Load in kilograms; 0 where none was entered.
        categories: What kind of exercise it may have been, the likeliest first.
        subtypes: Which exercise of each kind.
        shown_in: Unit that the watch shows loads in.
    """

    start: datetime | None
    seconds: float
    is_rest: bool
    reps: int | None
    kg: float
    categories: tuple[object, ...]
    subtypes: tuple[object, ...]
    shown_in: str


@dataclass(frozen=True, slots=True)
class Activity:
    """What a file holds.

    Args:
        sets: Sets and rests in order.
        starts: When each activity of the file began, with its name.
        offset: Local time less UTC, where the file says it.
        title: What the workout was called.
    """

    sets: tuple[WatchSet, ...]
    starts: tuple[tuple[datetime, float, str], ...]
    offset: timedelta | None
    title: str


def read_activity(file: LogFile) -> Activity:
    """Return what a FIT file holds.

    Raises:
        UnreadableFileError: If it is damaged.
        MissingExtraError: If FIT files cannot be read here yet.
    """
    try:
        import fitdecode
    except ImportError:
        raise MissingExtraError("Reading FIT files", "fit") from None
    gathered = _Gathered()
    try:
        with fitdecode.FitReader(
            BytesIO(file.content),
            check_crc=fitdecode.CrcCheck.RAISE,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as reader:
            for frame in reader:
                if isinstance(frame, fitdecode.FitDataMessage):
                    gathered.take(
                        frame.name, {it.name: it.value for it in frame.fields}
                    )
    except (*_DAMAGE, fitdecode.FitError) as error:
        raise UnreadableFileError(
            f"{file.name}: damaged FIT file ({error}). Fetch it from the watch again."
        ) from error
    return gathered.activity()


@dataclass(slots=True)
class _Gathered:
    """The messages of a file that tell of strength training, as they come."""

    sets: list[WatchSet] = field(default_factory=list)
    starts: list[tuple[datetime, float, str]] = field(default_factory=list)
    offset: timedelta | None = None
    title: str = ""

    def take(self, kind: str, said: dict[str, object]) -> None:
        match kind:
            case "set":
                self.sets.append(_watch_set(said))
            case "session":
                self.starts += _start(said)
            case "activity":
                self.offset = _offset(said)
            case "workout":
                self.title = str(said.get("wkt_name") or "").strip("\x00 ")
            case _:
                pass

    def activity(self) -> Activity:
        starts = tuple(sorted(self.starts))
        return Activity(tuple(self.sets), starts, self.offset, self.title)


_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    struct.error,
)
"""What a decoder stumbles over in a damaged file."""


def _watch_set(said: dict[str, object]) -> WatchSet:
    start = said.get("start_time")
    reps = said.get("repetitions")
    return WatchSet(
        start=start if isinstance(start, datetime) else None,
        seconds=_number(said.get("duration")),
        is_rest=said.get("set_type") in {REST, 0},
        reps=reps if isinstance(reps, int) else None,
        kg=_number(said.get("weight")),
        categories=_several(said.get("category")),
        subtypes=_several(said.get("category_subtype")),
        shown_in=str(said.get("weight_display_unit") or ""),
    )


def _start(said: dict[str, object]) -> Sequence[tuple[datetime, float, str]]:
    start = said.get("start_time")
    if not isinstance(start, datetime):
        return ()
    sport = str(said.get("sub_sport") or said.get("sport") or "").replace("_", " ")
    name = said.get("sport_profile_name")
    title = str(name).strip("\x00 ") if isinstance(name, str) else sport
    return ((start, _number(said.get("total_elapsed_time")), title),)


def _offset(said: dict[str, object]) -> timedelta | None:
    here, utc = said.get("local_timestamp"), said.get("timestamp")
    if isinstance(here, datetime) and isinstance(utc, datetime):
        return here.replace(tzinfo=None) - utc.replace(tzinfo=None)
    return None


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _several(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)
