"""Sets that were done as text, both ways."""

from collections.abc import Iterator

from liftwright.domain.prescription import FixedLoad
from liftwright.domain.session import Pain, PerformedSet
from liftwright.domain.work import Contacts, Distance, Hold, SetKind
from liftwright.programs.notation.figures import (
    duration_text,
    effort,
    mass_of,
    one_time_s,
    tempo,
    whole,
)
from liftwright.programs.notation.loads import load_rule, load_text
from liftwright.programs.notation.params import MAX_ALIKE
from liftwright.programs.notation.parsed import MisreadError, blamed_on
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.rows import remark_parts
from liftwright.programs.notation.sentences import is_plain_name
from liftwright.programs.notation.sets import (
    Item,
    item,
    kind_of,
    once,
    only,
    remarks,
)
from liftwright.programs.notation.syntax import Phrase, plain_or_quoted
from liftwright.programs.notation.targets import done, done_text, usual_kind
from liftwright.quantities import Effort, Load, Unit

SAID_ONCE = ("rest", "tempo", "pain")


def performed_line(of: PerformedSet) -> tuple[str, ...]:
    """Return a done set as the parts of a line that commas join."""
    kind = "" if of.kind is usual_kind(of.done) else f"{of.kind} "
    sign = "@" if isinstance(of.done, Hold | Distance | Contacts) else "x"
    head = f"{kind}{done_text(of.done)} {sign} {load_text(of.load)}"
    return (head, *_attributes(of))


def _attributes(of: PerformedSet) -> Iterator[str]:
    if of.effort is not None:
        yield str(of.effort)
    if of.rest_before_s is not None:
        yield f"rested {duration_text(of.rest_before_s, of.rest_before_s)}"
    if of.tempo is not None:
        yield f"tempo {of.tempo}"
    if of.pain is not None:
        yield f"pain {of.pain.score}{_site_text(of.pain.site)}"
    yield from remark_parts(of.note)


def _site_text(site: str) -> str:
    if not site:
        return ""
    return f" {site if is_plain_name(site) else quoted(site)}"


def sets_done(line: Phrase, unit: Unit | None) -> tuple[PerformedSet, ...]:
    """Return the sets that a line reports.

    Args:
        line: The line, taken apart.
        unit: The unit of numbers that have none, where the text named one.

    Raises:
        MisreadError: If the line says what a session cannot.
    """
    only(line, ("effort", "remark", *SAID_ONCE), "a session")
    kind = kind_of(line)
    found = (item(part) for part in line.all_phrases("sets", "one_set"))
    return tuple(one for it in found for one in _performed(it, kind, line, unit))


def _performed(
    of: Item, kind: SetKind | None, line: Phrase, unit: Unit | None
) -> tuple[PerformedSet, ...]:
    n_sets, amount, load = _count_and_load(of, unit)
    was = done(amount)
    rest = once(line.all_phrases("rest"), "rest")
    kept = once(line.all_phrases("tempo"), "tempo")
    with blamed_on(amount):
        one = PerformedSet(
            done=was,
            load=load,
            kind=kind or usual_kind(was),
            effort=_effort(of, line),
            tempo=tempo(kept.words[-1]) if kept else None,
            rest_before_s=one_time_s(rest.phrases[0]) if rest else None,
            pain=_pain(line),
            note=remarks(line),
        )
    return (one,) * n_sets


def _count_and_load(of: Item, unit: Unit | None) -> tuple[int, Phrase, Load]:
    if of.n_sets and unit and of.load is None and of.amount.rule == "reps":
        count, figure = of.n_sets, of.amount.words[0]
        reps = Phrase("reps", (count,), (), count.line, count.column)
        return 1, reps, Load.external(mass_of(figure, unit, of.amount))
    written = of.load or fail_without_load(of.amount)
    rule = load_rule(written, unit)
    if not isinstance(rule, FixedLoad):
        raise MisreadError(
            "a session says the load that was lifted",
            written,
            remedy="Write it in kg or lb.",
        )
    n_sets = whole(of.n_sets) if of.n_sets else 1
    if n_sets > MAX_ALIKE:
        raise MisreadError(f"{n_sets} sets of one kind cannot be right", of.amount)
    return n_sets, of.amount, rule.load


def fail_without_load(amount: Phrase) -> Phrase:
    """Refuse a done set that names no load.

    Raises:
        MisreadError: Always.
    """
    raise MisreadError(
        "a done set needs its load",
        amount,
        ("5 x 100 kg", "8 x bodyweight", "5 contacts @ no load"),
    )


def _effort(of: Item, line: Phrase) -> Effort | None:
    said = [it for it in (of.effort, *line.all_phrases("effort")) if it is not None]
    phrase = once(said, "effort")
    if phrase is None:
        return None
    felt = effort(phrase)
    if felt.low != felt.high:
        raise MisreadError("a done set has one effort, not a range", phrase)
    return felt.low


def _pain(line: Phrase) -> Pain | None:
    phrase = once(line.all_phrases("pain"), "pain")
    if phrase is None:
        return None
    site = phrase.all_words("WORD", "STRING")
    with blamed_on(phrase):
        score = whole(phrase.all_words("NUM")[0])
        return Pain(score, " ".join(map(plain_or_quoted, site)))
