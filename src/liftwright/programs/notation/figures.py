"""Numbers, masses, times, shares and efforts as text, both ways."""

from decimal import Decimal

from liftwright.domain.program import Step
from liftwright.domain.work import Tempo
from liftwright.programs.notation.params import MAX_DECIMALS, MAX_DIGITS, MAX_SHOWN
from liftwright.programs.notation.parsed import MisreadError, Placed, blamed_on
from liftwright.programs.notation.syntax import Phrase, Word
from liftwright.quantities import Effort, EffortRange, EffortScale, Mass, Unit

MINUTE_S = 60
_NO_UNIT = "Write kg or lb after it, or units kg under the first line for all."


def number_text(number: float) -> str:
    """Return a number at least 0 with every digit it has and no more."""
    plain = format(abs(Decimal(repr(float(number)))), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def percent_text(share: float) -> str:
    """Return a share of at least 0 as a percentage: 0.725 → `72.5%`."""
    return f"{_percent_number(share)}%"


def percents_text(low: float, high: float) -> str:
    """Return a range of shares as percentages: `70-75%`."""
    first = "" if low == high else f"{_percent_number(low)}-"
    return f"{first}{percent_text(high)}"


def _percent_number(share: float) -> str:
    plain = format(Decimal(repr(abs(float(share)))).scaleb(2), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def duration_text(low_s: int, high_s: int) -> str:
    """Return seconds, or a range of them: `45 s`, `1:30`, `2:00-3:00`."""
    if high_s < MINUTE_S:
        return f"{low_s} s" if low_s == high_s else f"{low_s}-{high_s} s"
    return _clock(low_s) if low_s == high_s else f"{_clock(low_s)}-{_clock(high_s)}"


def _clock(total_s: int) -> str:
    minutes, rest_s = divmod(total_s, MINUTE_S)
    return f"{minutes}:{rest_s:02d}"


def signed_mass_text(mass: Mass) -> str:
    """Return a mass that is added or taken off: `+ 10 kg`, `- 10 kg`."""
    sign, size = ("-", -mass) if mass.milliunits < 0 else ("+", mass)
    return f"{sign} {size}"


def step_text(step: Step) -> str:
    """Return a change of load with its sign: `+2.5 kg`, `-10%`."""
    if step.mass is not None:
        return signed_mass_text(step.mass).replace(" ", "", 1)
    return f"{'-' if step.fraction < 0 else '+'}{percent_text(step.fraction)}"


def effort_text(effort: EffortRange) -> str:
    """Return an effort target: `RIR 2`, `RPE 7.5-8`."""
    low, high = effort.low.value, effort.high.value
    span = f"{low:g}" if low == high else f"{low:g}-{high:g}"
    return f"{effort.low.scale} {span}"


def whole(word: Word) -> int:
    """Return a whole number.

    Raises:
        MisreadError: If it has decimals or more than nine digits.
    """
    if not word.text.isdecimal():
        raise MisreadError(f"{word.text} must be a whole number here", word)
    if len(word.text) > MAX_DIGITS:
        raise MisreadError(f"{word.text[:MAX_SHOWN]}… is too large a number", word)
    return int(word.text)


def span(words: tuple[Word, ...]) -> tuple[int, int]:
    """Return a whole number or two as a range."""
    return whole(words[0]), whole(words[-1])


def number(word: Word) -> float:
    """Return a number with or without decimals."""
    return float(Decimal(word.text))


def share(word: Word) -> float:
    """Return the share that a percentage is: `72.5` → 0.725."""
    return float(Decimal(word.text).scaleb(-2))


def unit_of(word: Word) -> Unit:
    """Return the unit that a word such as `kg`, `kilos` or `pounds` means."""
    return Unit.KG if word.text.lower().startswith("k") else Unit.LB


def mass_of(figure: Word, unit: Unit | None, at: Placed) -> Mass:
    """Return a mass from its number and unit.

    Raises:
        MisreadError: If there is no unit, or more than three decimals.
    """
    if unit is None:
        raise MisreadError(
            f"{figure.text} what? This load has no unit",
            at,
            ("kg", "lb"),
            _NO_UNIT,
        )
    if len(figure.text.partition(".")[2]) > MAX_DECIMALS:
        raise MisreadError(f"{figure.text} has more than three decimals", at)
    if len(figure.text) > MAX_DIGITS + MAX_DECIMALS:
        raise MisreadError(f"{figure.text[:MAX_SHOWN]}… is too large a number", at)
    return Mass.of(figure.text, unit)


def mass(phrase: Phrase, unit: Unit | None = None) -> Mass:
    """Return the mass that a number and perhaps a unit say.

    Args:
        phrase: What was written.
        unit: The unit of numbers that have none, where the text named one.
    """
    own = phrase.word("UNIT")
    figure = phrase.all_words("NUM")[0]
    return mass_of(figure, unit_of(own) if own else unit, phrase)


def is_minus(phrase: Phrase) -> bool:
    """Return whether a minus stands before the mass in a phrase."""
    sign = phrase.phrase("sign")
    return bool(sign and sign.word("DASH"))


def step(phrase: Phrase, unit: Unit | None) -> Step:
    """Return the change of load that was written."""
    factor = -1 if is_minus(phrase) else 1
    with blamed_on(phrase):
        if phrase.word("PERCENT"):
            return Step(fraction=factor * share(phrase.words[0]))
        size = mass(phrase, unit)
        return Step(-size if factor < 0 else size)


def seconds(phrase: Phrase) -> tuple[int, int]:
    """Return the shortest and longest time that a duration says, in seconds."""
    clocks = phrase.all_words("CLOCK")
    if clocks:
        return _clock_s(clocks[0]), _clock_s(clocks[-1])
    factor = MINUTE_S if phrase.word("MINUTES") else 1
    low, high = span(phrase.all_words("NUM"))
    return low * factor, high * factor


def _clock_s(word: Word) -> int:
    *above, last = word.text.split(":")
    if len(word.text) > MAX_DIGITS or int(last) >= MINUTE_S:
        raise MisreadError(f"{word.text} is no time", word, ("minutes:seconds",))
    total_s = 0
    for part in (*above, last):
        total_s = total_s * MINUTE_S + int(part)
    return total_s


def one_time_s(phrase: Phrase) -> int:
    """Return a time in seconds.

    Raises:
        MisreadError: If it is a range.
    """
    low_s, high_s = seconds(phrase)
    if low_s != high_s:
        raise MisreadError("one time is meant here, not a range", phrase)
    return low_s


def effort(phrase: Phrase) -> EffortRange:
    """Return the effort target that was written."""
    word = phrase.word("SCALE")
    scale = EffortScale(word.text.upper()) if word else EffortScale.RIR
    numbers = phrase.all_words("NUM")
    with blamed_on(phrase):
        low, high = (Effort(scale, number(it)) for it in (numbers[0], numbers[-1]))
        return EffortRange(low, high)


def tempo(word: Word) -> Tempo:
    """Return the tempo that was written, such as `3-1-x-0`."""
    if max(map(len, word.text.split("-"))) > MAX_DIGITS:
        raise MisreadError("no phase of a tempo is so long", word)
    with blamed_on(word):
        return Tempo.parse(word.text)
