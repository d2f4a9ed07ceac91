"""What is said behind a set: effort, pain, rest, tempo, and a note in quotes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from liftwright.domain.session import Pain
from liftwright.domain.work import Tempo
from liftwright.programs.quick.misread import QuickError
from liftwright.quantities import Effort, EffortScale

SECONDS_PER_MINUTE = 60
FORMS = ("@8", "rir 2", "pain 3 shoulder", "rest 2:00", '"felt light"')


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said behind a set.

    Args:
        effort: How hard it was.
        pain: Pain in it.
        rest_s: Seconds of rest before it.
        tempo: Tempo that was kept.
        note: A note.
    """

    effort: Effort | None = None
    pain: Pain | None = None
    rest_s: int | None = None
    tempo: Tempo | None = None
    note: str = ""


def remarks_of(text: str) -> Remarks:
    """Return what is said behind a set.

    Raises:
        QuickError: If something of it cannot be understood.
    """
    said, rest = Remarks(), text.strip()
    while rest:
        for pattern, put in FORMS_READ:
            found = pattern.match(rest)
            if found is not None:
                try:
                    said = put(said, found)
                except ValueError as error:
                    raise QuickError(str(error)) from error
                rest = rest[found.end() :].strip()
                break
        else:
            raise QuickError(f"{rest!r} behind a set says nothing", *FORMS)
    return said


def _with_effort(said: Remarks, found: re.Match[str]) -> Remarks:
    is_reserve = (found["scale"] or "").lower() == "rir"
    scale = EffortScale.RIR if is_reserve else EffortScale.RPE
    return replace(said, effort=Effort(scale, float(found["effort"].replace(",", "."))))


def _with_failure(said: Remarks, _: re.Match[str]) -> Remarks:
    return replace(said, effort=Effort(EffortScale.RIR, 0))


def _with_pain(said: Remarks, found: re.Match[str]) -> Remarks:
    return replace(said, pain=Pain(int(found["score"]), (found["site"] or "").strip()))


def _with_rest(said: Remarks, found: re.Match[str]) -> Remarks:
    if found["clock"]:
        seconds = int(found["minutes"]) * SECONDS_PER_MINUTE + int(found["clock"])
    else:
        is_minutes = (found["unit"] or "").lower().startswith("m")
        seconds = int(found["time"]) * (SECONDS_PER_MINUTE if is_minutes else 1)
    return replace(said, rest_s=seconds)


def _with_tempo(said: Remarks, found: re.Match[str]) -> Remarks:
    return replace(said, tempo=Tempo.parse(found["tempo"]))


def _with_note(said: Remarks, found: re.Match[str]) -> Remarks:
    return replace(said, note=found["note"])


FORMS_READ: tuple[
    tuple[re.Pattern[str], Callable[[Remarks, re.Match[str]], Remarks]], ...
] = (
    (
        re.compile(
            r"(?:@\s*(?P<scale>rpe|rir)?|rpe)\s*(?P<effort>\d+(?:[.,]\d)?)(?!\d)",
            re.IGNORECASE,
        ),
        _with_effort,
    ),
    (
        re.compile(r"(?P<scale>rir)\s*(?P<effort>\d+(?:[.,]\d)?)", re.IGNORECASE),
        _with_effort,
    ),
    (re.compile(r"(?:to\s+)?fail(?:ure|ed)?\b", re.IGNORECASE), _with_failure),
    (
        re.compile(
            r"pain\s*(?P<score>\d+)(?P<site>(?:\s+(?!rest\b|rpe\b|rir\b|tempo\b)[a-z]+)*)",
            re.IGNORECASE,
        ),
        _with_pain,
    ),
    (
        re.compile(
            r"rest(?:ed)?\s*(?:(?P<minutes>\d+):(?P<clock>[0-5]\d)"
            r"|(?P<time>\d+)\s*(?P<unit>min|m|s|sec)?)\b",
            re.IGNORECASE,
        ),
        _with_rest,
    ),
    (
        re.compile(
            r"tempo\s*(?P<tempo>\d{1,3}-\d{1,3}-(?:\d{1,3}|x)-\d{1,3})", re.IGNORECASE
        ),
        _with_tempo,
    ),
    (re.compile(r'"(?P<note>[^"]*)"'), _with_note),
)
"""How each kind of remark is written, and where it goes."""
