"""What a percentage of a maximum comes to, where the program knows the maximum.

A program may say whom it was made for: `for lift "squat 140 kg"`.
"""

from collections.abc import Sequence

from liftwright import catalog
from liftwright.adaptation.own_lifts import fault_of, strength_of
from liftwright.app.given import Given
from liftwright.app.lifts import lift_given
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Person
from liftwright.editor.marks import Mark
from liftwright.editor.reading import Page, Sentence, Word, plain
from liftwright.errors import InputError
from liftwright.programs.notation.figures import number_text
from liftwright.programs.notation.params import MAX_DIGITS
from liftwright.quantities import Mass, Unit, kilograms

LIFT_FIELDS = frozenset({"lift", "lifts"})
PERCENT = 100
_OF_A_SHARE = frozenset({"NUM", "DASH", "PERCENT"})
_UNITS = {"k": Unit.KG, "l": Unit.LB, "p": Unit.LB}


def share_meant(page: Page, word: Word) -> str:
    """Return the load that a percentage of a maximum comes to; empty where unknown.

    Args:
        page: The text.
        word: A word of the percentage.
    """
    sentence = page.sentence_at(word.start)
    if sentence is None or sentence.rule != "sets_line":
        return ""
    words = sentence.words
    index = _percent_of(words, words.index(word))
    if index is None:
        return ""
    base = next((it for it in words[index:] if it.name == "BASE"), None)
    if base is None:
        return ""
    of = _exercise(page, sentence, base)
    one_rm = one_rm_of(page, of) if of else None
    factor, of_what = _factor(page, sentence, base)
    if of is None or one_rm is None or not factor:
        return ""
    shares = _shares(page, words, index)
    loads = " to ".join(_mass_text(one_rm.times(it * factor)) for it in shares)
    return (
        f"**{loads}**: {' to '.join(f'{number_text(it * PERCENT)}%' for it in shares)}"
        f" of {of_what} of {of.name}, whose 1RM the program gives as"
        f" {_mass_text(one_rm)}. Sessions round it to what can be loaded."
    )


def one_rm_of(page: Page, exercise: Exercise) -> Mass | None:
    """Return the 1RM of an exercise as the program says it of whom it was made for."""
    found: Mass | None = None
    for sentence in page.sentences:
        if sentence.rule == "for_line":
            found = _one_rm_said(page, sentence, exercise) or found
    return found


def _one_rm_said(page: Page, sentence: Sentence, exercise: Exercise) -> Mass | None:
    fields = sentence.marked(Mark.KEY)
    said = sentence.marked(Mark.TEXT)
    if not fields or not said or page.said(fields[0]).lower() not in LIFT_FIELDS:
        return None
    text = plain(page.said(said[0]))
    try:
        lift = lift_given(Given("for lift", text), _unit(page))
    except InputError:
        return None
    person = Person()
    if lift.exercise != exercise.id or fault_of(lift, exercise, person):
        return None
    strength, _ = strength_of([lift], exercise, person)
    return kilograms(round(strength.one_rm.mean_kg, 3)).into(lift.mass.unit)


def _unit(page: Page) -> Unit | None:
    said = (it for it in page.sentences if it.rule == "units_line")
    words = [word for sentence in said for word in sentence.called("UNIT")]
    return _UNITS.get(page.said(words[-1])[0].lower()) if words else None


def _percent_of(words: Sequence[Word], index: int) -> int | None:
    """Return which word is the `%` of the percentage that a word belongs to."""
    if words[index].name in {"BASE", "OF"}:
        before = [at for at in range(index) if words[at].name == "PERCENT"]
        return before[-1] if before else None
    while index < len(words) and words[index].name in _OF_A_SHARE:
        if words[index].name == "PERCENT":
            return index
        index += 1
    return None


def _shares(page: Page, words: Sequence[Word], index: int) -> list[float]:
    first = index
    while first and words[first - 1].name in {"NUM", "DASH"}:
        first -= 1
    numbers = [page.said(it) for it in words[first:index] if it.name == "NUM"]
    known = [it for it in numbers if len(it) <= MAX_DIGITS]
    return [float(it) / PERCENT for it in known] or [0.0]


def _exercise(page: Page, sentence: Sentence, base: Word) -> Exercise | None:
    """Return the exercise whose maximum is meant: named, or the one of the slot."""
    words = sentence.words
    before = words[words.index(base) - 1]
    if before.mark is Mark.EXERCISE:
        return _known(page, before)
    slot = _slot(page, sentence)
    names = slot.marked(Mark.EXERCISE) if slot else []
    return _known(page, names[0]) if names else None


def _slot(page: Page, sentence: Sentence) -> Sentence | None:
    above = [
        it
        for it in page.sentences
        if it.rule == "exercise_line" and it.start < sentence.start
    ]
    return above[-1] if above else None


def _known(page: Page, name: Word) -> Exercise | None:
    return catalog.resolve(plain(page.said(name)))


def _factor(page: Page, sentence: Sentence, base: Word) -> tuple[float, str]:
    """Return what the maximum is as a share of the 1RM; 0 where nobody says it."""
    said = "".join(page.said(base).lower().split())
    if said == "1rm":
        return 1.0, "the 1RM"
    words = sentence.words
    is_of_another = words[words.index(base) - 1].mark is Mark.EXERCISE
    if said not in {"tm", "trainingmax"} or is_of_another:
        return 0.0, ""
    for other in page.sentences:
        starts = other.called("TRAINING_MAX")
        if starts and _slot(page, other) is _slot(page, sentence):
            percents = [it for it in other.words if it.name == "PERCENT"]
            index = other.words.index(percents[0]) if percents else 0
            share = _shares(page, other.words, index)[0]
            return share, f"the training max ({number_text(share * PERCENT)}%)"
    return 0.0, ""


def _mass_text(mass: Mass) -> str:
    return f"{mass.amount:.1f}".rstrip("0").rstrip(".") + f" {mass.unit}"
