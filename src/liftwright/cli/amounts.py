"""Words for numbers: ranges, minutes, shares, efforts, masses."""

from collections.abc import Iterable

from liftwright.cli.signs import TIMES, TO
from liftwright.domain.tempo import Tempo
from liftwright.quantities import MILLI, EffortRange, Mass, plain_number

SECONDS_PER_MINUTE = 60
TENTH = MILLI // 10


def span(low: object, high: object) -> str:
    """Return a range: `6-12`, or `6` where both ends are the same."""
    return str(low) if low == high else f"{low}{TO}{high}"


def percent(share: float) -> str:
    """Return a share in whole percents: `65%`."""
    return f"{share:.0%}"


def percent_span(low: float, high: float) -> str:
    """Return a range of shares: `65-80%`."""
    return f"{span(round(low * 100), round(high * 100))}%"


def minutes(seconds: float) -> str:
    """Return seconds as a gym clock shows them: `1:30`."""
    whole, rest = divmod(round(seconds), SECONDS_PER_MINUTE)
    return f"{whole}:{rest:02d}"


def minute_span(low_s: float, high_s: float) -> str:
    """Return a range of seconds as a gym clock shows them, with its unit."""
    return f"{span(minutes(low_s), minutes(high_s))} min"


def tenths(mass: Mass) -> Mass:
    """Return a mass rounded to a tenth of its unit."""
    return Mass(round(mass.milliunits / TENTH) * TENTH, mass.unit)


def mass_span(low: Mass, high: Mass) -> str:
    """Return a range of masses with their unit once: `195-240 lb`."""
    ends = [str(tenths(mass)).partition(" ")[0] for mass in (low, high)]
    return f"{span(*ends)} {low.unit}"


def effort_span(effort: EffortRange) -> str:
    """Return an effort target in repetitions in reserve: `1-2 RIR`."""
    low, high = sorted((effort.low.rir, effort.high.rir))
    return f"{span(f'{low:g}', f'{high:g}')} RIR"


def effort_words(effort: EffortRange) -> str:
    """Return an effort target in words for who has never heard of RIR."""
    low, high = sorted((effort.low.rir, effort.high.rir))
    if high == 0:
        return "go on until no further good repetition is possible"
    return f"stop with {span(f'{low:g}', f'{high:g}')} good repetitions in reserve"


def tempo_words(tempo: Tempo) -> str:
    """Return a tempo in words."""
    lift = "as fast as you can" if tempo.lift_s is None else f"{tempo.lift_s} s"
    return (
        f"{tempo.lower_s} s down, {_pause(tempo.stretch_s)}, {lift} up,"
        f" {_pause(tempo.squeeze_s)}"
    )


def plates_in_words(plates: Iterable[tuple[Mass, int]]) -> str:
    """Return plates, heaviest first: `45 + 25 + 2 x 5`."""
    return " + ".join(
        plain_number(plate.milliunits)
        if count == 1
        else f"{count}{TIMES}{plain_number(plate.milliunits)}"
        for plate, count in plates
    )


def capital(text: str) -> str:
    """Return text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def _pause(seconds: int) -> str:
    return f"{seconds} s pause" if seconds else "no pause"
