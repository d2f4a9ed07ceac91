"""How much work a set asks for or was, as text, both ways."""

from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    Target,
)
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.programs.notation.figures import (
    duration_text,
    number,
    number_text,
    one_time_s,
    seconds,
    span,
    whole,
)
from liftwright.programs.notation.parsed import MisreadError, blamed_on
from liftwright.programs.notation.syntax import Phrase


def target_text(target: Target, all_out: str = "AMRAP") -> str:
    """Return how much work a set asks for, such as `6-8`, `5+` or `30-45 s`.

    Args:
        target: How much work it asks for.
        all_out: What as many repetitions as possible are called here.
    """
    match target:
        case RepTarget(low=1, high=1, is_open=True, is_per_side=is_per_side):
            return f"{all_out}{_sides_text(is_per_side=is_per_side)}"
        case RepTarget(is_per_side=is_per_side):
            return f"{_reps_text(target)}{_sides_text(is_per_side=is_per_side)}"
        case MiniSetTarget(counts, pause_s):
            return _parts_text(counts, pause_s)
        case HoldTarget(low_s, high_s, is_per_side):
            return (
                f"{duration_text(low_s, high_s)}{_sides_text(is_per_side=is_per_side)}"
            )
        case DistanceTarget(metres):
            return f"{number_text(metres)} m"
        case ContactTarget(count):
            return f"{count} contacts"


def done_text(done: Done) -> str:
    """Return how much work a set was, such as `8`, `8|7` or `45 s`."""
    match done:
        case Reps(count):
            return str(count)
        case SideReps(left, right):
            return f"{left}|{right}"
        case MiniSets(counts, pause_s):
            return _parts_text(counts, pause_s)
        case Hold(held_s):
            return duration_text(held_s, held_s)
        case Distance():
            return _distance_text(done)
        case Contacts(count):
            return f"{count} contacts"


def _distance_text(done: Distance) -> str:
    took_s = done.seconds
    time = "" if took_s is None else f" in {duration_text(took_s, took_s)}"
    return f"{number_text(done.metres)} m{time}"


def _reps_text(target: RepTarget) -> str:
    low = "" if target.low == target.high else f"{target.low}-"
    return f"{low}{target.high}{'+' if target.is_open else ''}"


def _sides_text(*, is_per_side: bool) -> str:
    return " each side" if is_per_side else ""


def _parts_text(counts: tuple[int, ...], pause_s: int | None) -> str:
    pause = "" if pause_s is None else f", {duration_text(pause_s, pause_s)} apart"
    return f"({'+'.join(map(str, counts))}{pause})"


def usual_kind(work: Target | Done) -> SetKind:
    """Return the kind of a set that needs no word for its kind."""
    match work:
        case RepTarget(is_open=True):
            return SetKind.AMRAP
        case MiniSetTarget() | MiniSets():
            return SetKind.CLUSTER
        case HoldTarget() | Hold():
            return SetKind.HOLD
        case ContactTarget() | Contacts():
            return SetKind.CONTACTS
        case _:
            return SetKind.WORK


def target(phrase: Phrase) -> Target:
    """Return how much work a phrase asks for.

    Raises:
        MisreadError: If it says what only a session can.
    """
    numbers = phrase.all_words("NUM")
    is_per_side = bool(phrase.word("SIDES"))
    with blamed_on(phrase):
        match phrase.rule:
            case "reps":
                return RepTarget(*span(numbers), is_per_side=is_per_side)
            case "open_reps":
                ends = span(numbers) if numbers else (1, 1)
                return RepTarget(*ends, is_open=True, is_per_side=is_per_side)
            case "parts":
                return MiniSetTarget(tuple(map(whole, numbers)), _planned_pause(phrase))
            case "hold":
                return HoldTarget(*seconds(phrase.phrases[0]), is_per_side)
            case "distance" if not phrase.phrases:
                return DistanceTarget(number(numbers[0]))
            case "contacts":
                return ContactTarget(whole(numbers[0]))
            case _:
                raise MisreadError(
                    "this can be done, but not planned",
                    phrase,
                    remedy=_ONLY_DONE[phrase.rule],
                )


_ONLY_DONE = {
    "side_reps": "Plan both sides alike: 3x8 each side.",
    "distance": "Plan a distance or a time, not both.",
}


def _planned_pause(phrase: Phrase) -> int:
    if not phrase.phrases:
        raise MisreadError(
            "the pause between the parts is missing",
            phrase,
            ("a time, as in (2+2+2, 20 s apart)",),
        )
    return one_time_s(phrase.phrases[0])


def done(phrase: Phrase) -> Done:
    """Return how much work a phrase says was done.

    Raises:
        MisreadError: If it says what only a program can.
    """
    numbers = phrase.all_words("NUM")
    first = phrase.phrases[0] if phrase.phrases else None
    if phrase.word("SIDES"):
        raise MisreadError(
            "each side was done on its own", phrase, remedy="Write 8|7: left, right."
        )
    with blamed_on(phrase):
        match phrase.rule:
            case "reps" if len(numbers) == 1:
                return Reps(whole(numbers[0]))
            case "side_reps":
                return SideReps(*span(numbers))
            case "parts":
                pause_s = one_time_s(first) if first else None
                return MiniSets(tuple(map(whole, numbers)), pause_s)
            case "hold" if first:
                return Hold(one_time_s(first))
            case "distance":
                took_s = one_time_s(first) if first else None
                return Distance(number(numbers[0]), took_s)
            case "contacts":
                return Contacts(whole(numbers[0]))
            case _:
                raise MisreadError(
                    "a session says what was done, not what was asked for",
                    phrase,
                    ("a number of repetitions",),
                )
