"""Reads what a place has to train with: an equipment file, or a part of one."""

from collections.abc import Iterator, Mapping
from math import isfinite

from liftwright.catalog.params import HEAVIEST, MOST_LOADS, MOST_PAIRS
from liftwright.domain.equipment import (
    Band,
    Bar,
    Equipment,
    Inventory,
    Ladder,
    PlatePair,
)
from liftwright.errors import FieldError, UnreadableFileError
from liftwright.quantities import Mass, Unit

Table = Mapping[str, object]

FIELDS = ("name", "unit", "like", "equipment", "without", "bars", "plates", "ladders")
ALL_FIELDS = (*FIELDS, "bands")
RANGE = {"from", "to", "step"}


def table_of(text: str) -> Table:
    """Return the table of an equipment file.

    Raises:
        UnreadableFileError: If the text is no TOML; the message says where.
    """
    import tomllib  # noqa: PLC0415 - slow to load, and only own files need it

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableFileError(
            f"equipment file: {error}. It must be TOML; write sizes with a point as "
            'text, such as "2.5" = 1.'
        ) from error


def unit_of(table: Table) -> Unit:
    """Return the unit that an equipment file states.

    Raises:
        FieldError: If there is none, or another one than `kg` and `lb`.
    """
    given = table.get("unit", "nothing")
    if given not in list(Unit):
        raise FieldError("unit", given, '"kg" or "lb"', "Say what the plates show.")
    return Unit(str(given))


def inventory_of(table: Table, unit: Unit, given: Inventory | None = None) -> Inventory:
    """Return the inventory that a table describes.

    Args:
        table: The fields of an equipment file.
        unit: Unit of every number in it.
        given: What is there anyway; fields of the table add to it or replace it.

    Raises:
        FieldError: If a field is unknown or holds a value that is not possible.
    """
    for field in table:
        if field not in ALL_FIELDS:
            raise FieldError(field, "this field", ", ".join(ALL_FIELDS))
    bars = tuple(_bars(table, unit)) or (given.bars if given else ())
    plates = tuple(_plates(table, unit)) or (given.plates if given else ())
    ladders = tuple(_ladders(table, unit)) or (given.ladders if given else ())
    bands = tuple(_bands(table, unit)) or (given.bands if given else ())
    there = _words(table, "equipment") | (given.equipment if given else frozenset())
    there |= {bar.equipment for bar in bars} | {it.equipment for it in ladders}
    there |= {Equipment.PLATES} if plates else set()
    there |= {Equipment.BANDS} if bands else set()
    missing = _words(table, "without")
    return Inventory(
        name=_text(table, "name") or (given.name if given else "own equipment"),
        unit=unit,
        equipment=frozenset(there - missing),
        bars=tuple(bar for bar in bars if bar.equipment not in missing),
        plates=plates,
        ladders=tuple(it for it in ladders if it.equipment not in missing),
        bands=() if Equipment.BANDS in missing else bands,
    )


def _text(table: Table, field: str) -> str:
    text = table.get(field, "")
    if not isinstance(text, str):
        raise FieldError(field, text, "text in quotes")
    return text.strip()


def _words(table: Table, field: str) -> frozenset[Equipment]:
    words = table.get(field, [])
    if not isinstance(words, list):
        raise FieldError(field, words, 'a list such as ["barbell", "rack"]')
    return frozenset(equipment_called(field, word) for word in words)


def equipment_called(field: str, word: object) -> Equipment:
    """Return the kind of equipment that a word names.

    Raises:
        FieldError: If it names none.
    """
    plain = str(word).strip().lower().replace("-", "_").replace(" ", "_")
    if plain not in list(Equipment):
        known = ", ".join(it.value.replace("_", " ") for it in Equipment)
        raise FieldError(field, repr(word), known)
    return Equipment(plain)


def _part(table: Table, field: str) -> Table:
    part = table.get(field, {})
    if not isinstance(part, dict):
        raise FieldError(field, part, f"a table such as [{field}]")
    return part


def _bars(table: Table, unit: Unit) -> Iterator[Bar]:
    for name, mass in _part(table, "bars").items():
        field = f"bars.{name}"
        yield Bar(
            equipment_called(field, name), _mass(field, mass, unit, can_be_0=True)
        )


def _plates(table: Table, unit: Unit) -> Iterator[PlatePair]:
    sizes = dict(_sizes(_part(table, "plates")))
    for size, pairs in sorted(sizes.items(), key=lambda it: -_number("plates", it[0])):
        field = f"plates.{size}"
        if not isinstance(pairs, int) or not 1 <= pairs <= MOST_PAIRS:
            raise FieldError(field, pairs, f"pairs of plates, 1 to {MOST_PAIRS}")
        yield PlatePair(_mass(field, size, unit), pairs)


def _sizes(part: Table) -> Iterator[tuple[str, object]]:
    """Yield sizes and pairs; `2.5 = 1` without quotes is a table in a table."""
    for whole, pairs in part.items():
        if isinstance(pairs, dict):
            yield from ((f"{whole}.{part}", it) for part, it in pairs.items())
        else:
            yield whole, pairs


def _ladders(table: Table, unit: Unit) -> Iterator[Ladder]:
    for name, loads in _part(table, "ladders").items():
        field = f"ladders.{name}"
        steps = loads if isinstance(loads, list) else [loads]
        masses = {mass for step in steps for mass in _rungs(field, step, unit)}
        if not 1 <= len(masses) <= MOST_LOADS:
            raise FieldError(field, f"{len(masses)} loads", f"1 to {MOST_LOADS} loads")
        yield Ladder(equipment_called(field, name), tuple(sorted(masses)))


def _rungs(field: str, step: object, unit: Unit) -> Iterator[Mass]:
    if not isinstance(step, dict):
        yield _mass(field, step, unit)
        return
    if set(step) != RANGE:
        raise FieldError(field, step, "{ from = 5, to = 50, step = 5 }")
    first, last, stride = (
        _mass(f"{field}.{end}", step[end], unit).milliunits
        for end in ("from", "to", "step")
    )
    if last < first or (last - first) // stride >= MOST_LOADS:
        raise FieldError(field, step, f"to above from, at most {MOST_LOADS} loads")
    yield from (Mass(load, unit) for load in range(first, last + 1, stride))


def _bands(table: Table, unit: Unit) -> Iterator[Band]:
    bands = table.get("bands", {})
    if isinstance(bands, list):
        yield from (Band(_band_name(name)) for name in bands)
        return
    for name, tension in _part(table, "bands").items():
        yield Band(_band_name(name), _mass(f"bands.{name}", tension, unit))


def _band_name(name: object) -> str:
    if not isinstance(name, str) or not name.strip():
        raise FieldError("bands", repr(name), 'names such as ["red", "black"]')
    return name.strip()


def _mass(field: str, amount: object, unit: Unit, *, can_be_0: bool = False) -> Mass:
    number = _number(field, amount)
    lowest = "0" if can_be_0 else "above 0"
    if not (0 < number <= HEAVIEST or (can_be_0 and number == 0)):
        raise FieldError(field, amount, f"{lowest} to {HEAVIEST} {unit}")
    return Mass.of(str(amount), unit)


def _number(field: str, amount: object) -> float:
    try:
        number = float(str(amount))
    except ValueError:
        number = float("nan")
    if isinstance(amount, bool) or not isfinite(number):
        raise FieldError(field, repr(amount), "a number such as 20 or 2.5")
    return number
