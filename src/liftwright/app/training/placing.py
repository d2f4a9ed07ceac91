"""Which day of the program a session was."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from liftwright.app.training.coming import coming_day
from liftwright.app.training.trainee import Adopted, Logged, Trainee
from liftwright.domain.fact import ProgramPlace
from liftwright.domain.program import Day, MissedDays
from liftwright.domain.session import Session


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a session belongs.

    Args:
        place: The day of the program; `None` outside any.
        joined: A session of the same date that it goes on with; `None` for a new one.
    """

    place: ProgramPlace | None = None
    joined: Logged | None = None


def placed(session: Session, trainee: Trainee) -> Placed:
    """Return which day of the program a session was.

    What is done on the date of a session that is written down, and belongs to its day,
    goes on with it. Otherwise it is the day of the running week that most of its
    exercises belong to; of equal ones the next.

    Args:
        session: What was done.
        trainee: Who did it.
    """
    adopted = trainee.adopted
    if adopted is None:
        return Placed()
    done = {block.exercise for block in session.blocks}
    for logged in reversed(trainee.sessions):
        is_same_date = logged.session.day == session.day
        if is_same_date and _is_of(logged.place, adopted) and logged.place:
            day = _day_at(adopted, logged.place.week, logged.place.day)
            if day is not None and done & set(_choices(day)):
                return Placed(logged.place, logged)
    return Placed(_best_place(done, trainee, adopted))


def joined(old: Session, new: Session) -> Session:
    """Return one session of two parts; notes and times of the first stay."""
    note = "\n\n".join(dict.fromkeys(filter(None, (old.note, new.note))))
    return replace(old, blocks=(*old.blocks, *new.blocks), note=note)


def left_undone(session: Session, place: ProgramPlace, trainee: Trainee) -> list[str]:
    """Return the exercises of a day of the program that a session does not have."""
    adopted = trainee.adopted
    day = _day_at(adopted, place.week, place.day) if adopted else None
    done = {block.exercise for block in session.blocks}
    slots = day.slots if day else ()
    return [
        slot.exercise
        for slot in slots
        if not done & set(slot.choices)
        and any(it.kind.counts_as_volume for it in slot.sets)
    ]


def _is_of(place: ProgramPlace | None, adopted: Adopted) -> bool:
    return place is not None and place.adoption == adopted.id


def _best_place(
    done: set[str], trainee: Trainee, adopted: Adopted
) -> ProgramPlace | None:
    coming = coming_day(trainee, adopted)
    if coming is None:
        return None
    in_use = {slot.exercise for slot in coming.slots}
    best, most = None, 0
    for number, day in _open_days(trainee, adopted, coming.week, coming.day):
        choices = set(_choices(day)) | (in_use if number == coming.day else set())
        if len(done & choices) > most:
            best, most = number, len(done & choices)
    return ProgramPlace(adopted.id, coming.week, best) if best else None


def _open_days(
    trainee: Trainee, adopted: Adopted, week: int, first: int
) -> Iterator[tuple[int, Day]]:
    """Yield the days of a week that are neither done nor passed over, next first."""
    settled = {
        (it.week, it.day)
        for it in trainee.done
        if it.session is not None or it.missed is MissedDays.MOVE_ON
    }
    days = _week(adopted, week)
    order = [first, *(it for it in range(1, len(days) + 1) if it != first)]
    for number in order:
        if (week, number) not in settled:
            yield number, days[number - 1]


def _week(adopted: Adopted, week: int) -> tuple[Day, ...]:
    weeks = adopted.program.weeks
    return weeks[(week - 1) % len(weeks)].days


def _day_at(adopted: Adopted, week: int, day: int) -> Day | None:
    days = _week(adopted, week)
    return days[day - 1] if day <= len(days) else None


def _choices(day: Day) -> Iterator[str]:
    for slot in day.slots:
        yield from slot.choices
