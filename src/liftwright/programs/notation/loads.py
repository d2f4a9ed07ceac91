"""Loads and the rules that find them, as text, both ways."""

from collections.abc import Sequence
from dataclasses import replace

from liftwright.domain.prescription import (
    AskLoad,
    EffortLoad,
    FixedLoad,
    LoadRule,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
)
from liftwright.programs.notation.figures import (
    is_minus,
    mass,
    mass_of,
    percents_text,
    share,
    signed_mass_text,
    whole,
)
from liftwright.programs.notation.parsed import MisreadError, blamed_on
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.sentences import is_plain_word
from liftwright.programs.notation.syntax import Phrase, plain_or_quoted
from liftwright.quantities import Basis, Load, LoadKind, Mass, Unit

_BASIS_TEXT = {
    Basis.TOTAL: "",
    Basis.PER_HAND: " each hand",
    Basis.PER_SIDE: " each side",
}
_BASE_TEXT = {
    PercentBase.ONE_RM: "1RM",
    PercentBase.TRAINING_MAX: "TM",
    PercentBase.TOP_SET: "top set",
    PercentBase.LAST_SET: "last set",
}
_OF_SETS = (PercentBase.TOP_SET, PercentBase.LAST_SET)
HANDS = 2
_SAYS_BASE = frozenset(("OF", "NAME", "STRING", "BASE"))


def load_text(load: Load) -> str:
    """Return a load as a lifter writes it, such as `24 kg each hand`."""
    basis = _BASIS_TEXT[load.basis]
    match load.kind:
        case LoadKind.EXTERNAL:
            return f"{load.mass}{basis}"
        case LoadKind.BODYWEIGHT:
            added = f" {signed_mass_text(load.mass)}{basis}" if load.mass else ""
            return f"bodyweight{added}"
        case LoadKind.ASSISTED:
            return f"assisted {load.mass}{basis}"
        case LoadKind.BAND:
            tension = f" at {load.mass}{basis}" if load.mass else ""
            return f"band {_name_text(load.band)}{tension}"
        case LoadKind.NONE:
            return "no load"


def percent_load_text(rule: PercentLoad, *, says_base: bool = True) -> str:
    """Return a share of a maximum, such as `72.5% 1RM` or `80% of top set`.

    Args:
        rule: The share.
        says_base: Whether to say what it is a share of.
    """
    if not says_base:
        return percents_text(rule.low, rule.high)
    of = f" of {_name_text(rule.of)}" if rule.of else ""
    if not of and rule.base in _OF_SETS:
        of = " of"
    plus = f" {signed_mass_text(rule.plus)}" if rule.plus is not None else ""
    return f"{percents_text(rule.low, rule.high)}{of} {_BASE_TEXT[rule.base]}{plus}"


def rule_text(rule: LoadRule, effort: str = "") -> str:
    """Return how a load is found, as it stands after the `@`.

    Args:
        rule: How it is found.
        effort: The effort target as it is written, where there is one.
    """
    match rule:
        case FixedLoad(load):
            return load_text(load)
        case PercentLoad():
            return percent_load_text(rule)
        case RepMaxLoad(reps):
            return f"{reps}RM"
        case AskLoad():
            return "your choice"
        case EffortLoad():
            return effort


def _name_text(name: str) -> str:
    return name if is_plain_word(name) else quoted(name)


def load_rule(phrase: Phrase, unit: Unit | None) -> LoadRule:
    """Return the load rule that a phrase says.

    Args:
        phrase: What was written.
        unit: The unit of numbers that have none, where the text named one.
    """
    with blamed_on(phrase):
        match phrase.rule:
            case "percent":
                return _percent_load(phrase)
            case "rep_max":
                return RepMaxLoad(whole(phrase.words[0]))
            case "bare":
                figure = phrase.words[0]
                return FixedLoad(Load.external(mass_of(figure, unit, phrase)))
            case "pair":
                return FixedLoad(_pair(phrase))
            case _:
                return FixedLoad(_load(phrase))


def _load(phrase: Phrase) -> Load:
    masses = [mass(it) for it in phrase.all_phrases("mass")]
    basis = _basis(phrase)
    match phrase.rule:
        case "bodyweight":
            return Load(LoadKind.BODYWEIGHT, _signed(phrase, masses), basis)
        case "band":
            band = plain_or_quoted(phrase.all_words("NAME", "STRING")[0])
            return Load(LoadKind.BAND, next(iter(masses), None), basis, band)
        case "assisted":
            return Load(LoadKind.ASSISTED, masses[0], basis)
        case "external":
            return Load.external(masses[0], basis)
        case _:
            return Load.none()


def _signed(phrase: Phrase, masses: Sequence[Mass]) -> Mass | None:
    if not masses:
        return None
    return -masses[0] if is_minus(phrase) else masses[0]


def _basis(phrase: Phrase) -> Basis:
    word = phrase.word("BASIS")
    if not word:
        return Basis.TOTAL
    return Basis.PER_HAND if word.text.lower().endswith("hand") else Basis.PER_SIDE


def _pair(phrase: Phrase) -> Load:
    if phrase.words[0].text != str(HANDS):
        raise MisreadError(
            f"{phrase.words[0].text} x a load is not clear here",
            phrase,
            remedy="Write 2 x 24 kg for two dumbbells, or 24 kg each hand.",
        )
    return Load.external(mass(phrase.phrases[0]), Basis.PER_HAND)


def _percent_load(phrase: Phrase) -> PercentLoad:
    numbers = phrase.all_words("NUM")
    of = phrase.all_words("NAME", "STRING")
    plus = [mass(it) for it in phrase.all_phrases("mass")]
    base = phrase.word("BASE")
    if base is None:
        raise MisreadError(
            f"{numbers[-1].text}% of what?",
            phrase,
            ("1RM, TM, top set or last set",),
            "Say it once on the line: 80% 1RM, 80% TM or 80% of top set.",
        )
    return PercentLoad(
        _base(base.text),
        share(numbers[0]),
        share(numbers[-1]),
        _signed(phrase, plus),
        plain_or_quoted(of[0]) if of else "",
    )


def with_base(share_of_nothing: Phrase | None, other: Phrase | None) -> Phrase | None:
    """Return a load with what it is a share of, taken from another where it says none.

    Args:
        share_of_nothing: A load that may be a mere percentage.
        other: A load further on in the line.
    """
    if share_of_nothing is None or other is None:
        return share_of_nothing
    is_bare = share_of_nothing.rule == "percent" and not share_of_nothing.word("BASE")
    if not is_bare or other.rule != "percent":
        return share_of_nothing
    said = tuple(word for word in other.words if word.kind in _SAYS_BASE)
    return replace(share_of_nothing, words=(*share_of_nothing.words, *said))


def _base(text: str) -> PercentBase:
    first = text.lower()[:2]
    return {
        "tm": PercentBase.TRAINING_MAX,
        "tr": PercentBase.TRAINING_MAX,
        "to": PercentBase.TOP_SET,
        "la": PercentBase.LAST_SET,
    }.get(first, PercentBase.ONE_RM)
