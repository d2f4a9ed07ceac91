"""Sets to do as text, both ways."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    LoadRule,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.work import SetKind
from liftwright.programs.notation.figures import (
    duration_text,
    effort,
    effort_text,
    one_time_s,
    seconds,
    tempo,
    whole,
)
from liftwright.programs.notation.loads import (
    load_rule,
    percent_load_text,
    rule_text,
    with_base,
)
from liftwright.programs.notation.parsed import MisreadError, blamed_on
from liftwright.programs.notation.rows import remark_parts, why_parts
from liftwright.programs.notation.sets import (
    Item,
    item,
    keys,
    kind_of,
    once,
    only,
    remarks,
)
from liftwright.programs.notation.syntax import Phrase
from liftwright.programs.notation.targets import target, target_text, usual_kind
from liftwright.quantities import EffortRange, Unit

TIMES = ("rest", "tempo", "every")


def sets_lines(sets: Iterable[SetPrescription]) -> Iterator[tuple[str, ...]]:
    """Yield lines of sets, each as the parts that commas join.

    Single sets that differ only in repetitions and load share a line.
    """
    for alike, run in groupby(sets, _shared_line):
        together = list(run)
        if alike is None or len(together) == 1:
            yield from map(_line, together)
        else:
            yield _chain(together)


def _shared_line(of: SetPrescription) -> object:
    can_share = (
        of.n_sets == 1
        and isinstance(of.target, RepTarget)
        and isinstance(of.load, FixedLoad | PercentLoad)
        and of.effort is None
        and not of.note
        and not of.why
    )
    return (_kind_text(of), of.rest_s, of.tempo, of.every_s) if can_share else None


def _chain(sets: list[SetPrescription]) -> tuple[str, ...]:
    items = [
        f"{_work_text(it)} x {_load_in_chain(it, after)}"
        for it, after in zip(sets, (*sets[1:], None), strict=True)
    ]
    items[0] = _kind_text(sets[0]) + items[0]
    return (*items, *_attributes(sets[0]))


def _load_in_chain(of: SetPrescription, after: SetPrescription | None) -> str:
    mine, next_one = of.load, after.load if after else None
    if not isinstance(mine, PercentLoad):
        return rule_text(mine)
    is_said_later = (
        isinstance(next_one, PercentLoad)
        and (mine.base, mine.of) == (next_one.base, next_one.of)
        and mine.plus is None
    )
    return percent_load_text(mine, says_base=not is_said_later)


def _work_text(of: SetPrescription) -> str:
    is_heavy = isinstance(of.load, PercentLoad | RepMaxLoad)
    return target_text(of.target, "1+" if is_heavy else "AMRAP")


def _line(of: SetPrescription) -> tuple[str, ...]:
    head = f"{_kind_text(of)}{of.n_sets}x{_work_text(of)}"
    effort = effort_text(of.effort) if of.effort else ""
    if isinstance(of.load, AskLoad) and not effort:
        return (head, *_attributes(of))
    first = f"{head} @ {rule_text(of.load, effort)}"
    if not effort or isinstance(of.load, EffortLoad):
        return (first, *_attributes(of))
    return (first, effort, *_attributes(of))


def _kind_text(of: SetPrescription) -> str:
    return "" if of.kind is usual_kind(of.target) else f"{of.kind} "


def _attributes(of: SetPrescription) -> Iterator[str]:
    if of.rest_s is not None:
        yield f"rest {duration_text(*of.rest_s)}"
    if of.tempo is not None:
        yield f"tempo {of.tempo}"
    if of.every_s is not None:
        yield f"every {duration_text(of.every_s, of.every_s)}"
    yield from remark_parts(of.note)
    yield from why_parts(of.why)


def sets_to_do(line: Phrase, unit: Unit | None) -> tuple[SetPrescription, ...]:
    """Return the sets that a line asks for.

    Args:
        line: The line, taken apart.
        unit: The unit of numbers that have none, where the text named one.

    Raises:
        MisreadError: If the line says what a program cannot.
    """
    only(line, ("effort", "remark", "why", *TIMES), "a program")
    kind = kind_of(line)
    items = _with_bases([item(part) for part in line.all_phrases("sets", "one_set")])
    return tuple(_prescription(it, kind, line, unit) for it in items)


def _with_bases(items: list[Item]) -> list[Item]:
    """Let percentages say what they are of once, with the last of them."""
    known: Phrase | None = None
    filled: list[Item] = []
    for it in reversed(items):
        known = with_base(it.load, known)
        filled.append(replace(it, load=known))
    return filled[::-1]


def _prescription(
    of: Item, kind: SetKind | None, line: Phrase, unit: Unit | None
) -> SetPrescription:
    asked = target(of.amount)
    if of.n_sets is None and of.amount.rule == "reps" and of.load is None:
        raise MisreadError(
            "one number is not enough for a set",
            of.amount,
            ("3x5", "5 x 20 kg"),
        )
    said = [it for it in (of.effort, *line.all_phrases("effort")) if it is not None]
    aim_phrase = once(said, "effort")
    aim = effort(aim_phrase) if aim_phrase else None
    times = {rule: once(line.all_phrases(rule), rule) for rule in TIMES}
    rest, kept, every = times["rest"], times["tempo"], times["every"]
    with blamed_on(of.amount):
        return SetPrescription(
            n_sets=whole(of.n_sets) if of.n_sets else 1,
            target=asked,
            load=_rule(of, aim, unit),
            kind=kind or usual_kind(asked),
            effort=aim,
            rest_s=seconds(rest.phrases[0]) if rest else None,
            tempo=tempo(kept.words[-1]) if kept else None,
            every_s=one_time_s(every.phrases[0]) if every else None,
            note=remarks(line),
            why=_why(line),
        )


def _rule(of: Item, aim: EffortRange | None, unit: Unit | None) -> LoadRule:
    if of.load:
        return load_rule(of.load, unit)
    return EffortLoad() if aim and not of.asks else AskLoad()


def _why(line: Phrase) -> tuple[str, ...]:
    found = (keys(part.phrases[0]) for part in line.all_phrases("why"))
    return tuple(key for some in found for key in some)
