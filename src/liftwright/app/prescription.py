"""Prescribes one exercise: load, repetitions, sets, rest, tempo and effort."""

from collections.abc import Iterator
from typing import NamedTuple

from liftwright.app.prescribed_loads import (
    Beginning,
    LoadChoice,
    beginning,
    load_choices,
)
from liftwright.app.rungs import Neighbours, neighbours
from liftwright.coaching.effort import PrescribedEffort, default_effort
from liftwright.coaching.rest import RestStyle, prescribed_rest
from liftwright.coaching.tempo import default_tempo
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.equipment import Equipment, Inventory
from liftwright.domain.exercise import Exercise, Measure, Modality, SpotterNeed
from liftwright.domain.level import Level
from liftwright.domain.tempo import Tempo
from liftwright.errors import InputError
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_to_failure
from liftwright.planner.zones import Zone, zone_range, zones_for
from liftwright.quantities import EffortRange, LoadKind, Mass


class Question(NamedTuple):
    """What a prescription is asked for.

    Args:
        exercise: The exercise.
        inventory: What there is to load it with.
        aim: What it is trained for.
        one_rm: The best single, where it is known.
        level: Training age.
        rules: Whose rules decide where the sources differ.
        from_set: What the set behind the 1RM was taken for; empty without one.
    """

    exercise: Exercise
    inventory: Inventory
    aim: Aim = Aim.SIZE
    one_rm: Mass | None = None
    level: Level = Level.INTERMEDIATE
    rules: Ruleset = Ruleset.EVIDENCE
    from_set: str = ""


class Because(NamedTuple):
    """The finding behind a number.

    Args:
        number: Which number it is, such as `rest`.
        key: Key of the finding.
    """

    number: str
    key: str


class Prescription(NamedTuple):
    """How to train one exercise for one aim.

    Args:
        question: What was asked.
        zone: How heavy it is.
        n_sets: Fewest and most sets of a session.
        amount: Fewest and most repetitions, seconds, metres or contacts of a set.
        shares: Lightest and heaviest load, as shares of the 1RM; `None` where the
            load is not a share of one.
        loads: Loads that the equipment can make in that range, lightest first; empty
            where the 1RM is not known.
        effort: Repetitions to leave in reserve; `None` where they do not count.
        rest_s: Shortest and longest rest, seconds.
        tempo: Tempo; `None` where there is none to keep.
        because: The finding behind each number.
        rungs: What is easier and harder on its ladder, where load cannot say it.
        begin: The load to begin with, and for how much; `None` without loads.
        notes: What else to know, a sentence or two each.
    """

    question: Question
    zone: Zone
    n_sets: tuple[int, int]
    amount: tuple[int, int]
    shares: tuple[float, float] | None
    loads: tuple[LoadChoice, ...]
    effort: EffortRange | None
    rest_s: tuple[int, int]
    tempo: Tempo | None
    because: tuple[Because, ...]
    rungs: Neighbours
    begin: Beginning | None = None
    notes: tuple[str, ...] = ()


def prescription(question: Question) -> Prescription:
    """Return how to train one exercise (claims B4, B12, B15, B17, B20).

    Raises:
        InputError: If it is endurance work or a stretch, or a 1RM is given for an
            exercise that has none.
    """
    exercise, aim = question.exercise, question.aim
    _refuse(question)
    zone = _zone(exercise, aim)
    amount, amount_key = _amount(exercise, zone)
    effort = default_effort(exercise, aim, level=question.level)
    shares = _shares(exercise, zone, effort)
    rest_s, rest_keys = _rest(question, zone, shares)
    tempo = default_tempo(exercise, aim, rules=question.rules)
    n_sets, sets_key = _sets(question)
    loads = _loads(question, shares, above=zone is Zone.HEAVY)
    reasons = [("sets", sets_key), (_unit(exercise), amount_key)]
    reasons += [("load", f"zone.{zone}")] if shares else []
    reasons += [("rest", key) for key in rest_keys]
    reasons += [("tempo", _tempo_key(question))] if tempo else []
    reasons += [("effort", key) for key in effort.why] if effort else []
    return Prescription(
        question=question,
        zone=zone,
        n_sets=n_sets,
        amount=amount,
        shares=shares,
        loads=loads,
        effort=effort.target if effort else None,
        rest_s=rest_s,
        tempo=tempo,
        because=tuple(Because(*reason) for reason in dict.fromkeys(reasons)),
        rungs=Neighbours() if shares else neighbours(exercise),
        begin=beginning(loads, amount, effort.target) if effort else None,
        notes=tuple(_notes(question, zone)),
    )


def _refuse(question: Question) -> None:
    exercise = question.exercise
    if exercise.modality in {Modality.CARDIO, Modality.STRETCH}:
        kind = "endurance work" if exercise.modality is Modality.CARDIO else "a stretch"
        raise InputError(
            f"{exercise.name} is {kind}: there are no sets to prescribe. Name a"
            " strength exercise; `liftwright exercises WORDS` finds them."
        )
    if question.one_rm is not None and not _is_share_of_one_rm(exercise):
        raise InputError(
            f"{exercise.name} has no 1RM on a bar or stack. Ask without --one-rm: the"
            " load is then found by repetitions and effort."
        )


def _zone(exercise: Exercise, aim: Aim) -> Zone:
    zones = zones_for(exercise)
    if aim is Aim.STRENGTH and Zone.HEAVY in zones:
        return Zone.HEAVY
    return zones[0]


def _amount(exercise: Exercise, zone: Zone) -> tuple[tuple[int, int], str]:
    match exercise.measure:
        case Measure.SECONDS:
            return _ends("planner.reps.hold_s")
        case Measure.METRES:
            return _ends("prescribe.carry")
        case Measure.CONTACTS:
            key = "guideline.acsm.power_volume"
            most = int(value(key) / values("guideline.acsm.strength_sets")["high"])
            return (most, most), key
        case Measure.REPETITIONS if zone is Zone.LIGHT:
            return _ends("planner.reps.resistant")
        case Measure.REPETITIONS:
            row = zone_range(zone)
            return (row.reps_low, row.reps_high), f"zone.{zone}"


def _ends(key: str) -> tuple[tuple[int, int], str]:
    row = values(key)
    return (int(row["low"]), int(row["high"])), key


def _is_share_of_one_rm(exercise: Exercise) -> bool:
    is_loaded = exercise.load_kind is LoadKind.EXTERNAL
    return is_loaded and exercise.measure is Measure.REPETITIONS


def _shares(
    exercise: Exercise, zone: Zone, effort: PrescribedEffort | None
) -> tuple[float, float] | None:
    if not _is_share_of_one_rm(exercise):
        return None
    row = zone_range(zone)
    if zone is not Zone.HEAVY or effort is None:
        return row.fraction_low, row.fraction_high
    # A single that keeps the reserve is the heaviest set that the effort allows.
    hardest = reps_to_failure(1, effort.target.low.rir)
    heaviest = fraction_at_reps(hardest, value(exercise.curve))
    return row.fraction_low, min(row.fraction_high, heaviest)


def _sets(question: Question) -> tuple[tuple[int, int], str]:
    if question.aim is Aim.STRENGTH or question.exercise.measure is Measure.CONTACTS:
        return _ends("guideline.acsm.strength_sets")
    match question.level:
        case Level.NOVICE:
            return _ends("articles.sets.beginner")
        case Level.ADVANCED:
            return _ends("articles.sets.advanced")
        case Level.INTERMEDIATE:
            most = int(values("planner.session_sets")["intermediate"])
            return (int(value("articles.sets.minimum")), most), "planner.session_sets"


def _rest(
    question: Question, zone: Zone, shares: tuple[float, float] | None
) -> tuple[tuple[int, int], tuple[str, ...]]:
    style = RestStyle(rules=question.rules, level=question.level)
    ends = [None, *(shares or ())] if zone is Zone.HEAVY else [None]
    rests = [
        prescribed_rest(
            question.exercise, question.aim, fraction_1rm=share, style=style
        )
        for share in ends
    ]
    keys = dict.fromkeys(key for rest in rests for key in rest.why)
    low = min(rest.low_s for rest in rests)
    return (low, max(rest.high_s for rest in rests)), tuple(keys)


def _loads(
    question: Question, shares: tuple[float, float] | None, *, above: bool
) -> tuple[LoadChoice, ...]:
    if question.one_rm is None or shares is None:
        return ()
    return load_choices(
        question.exercise, question.inventory, question.one_rm, shares, above=above
    )


def _unit(exercise: Exercise) -> str:
    return exercise.measure.value


def _tempo_key(question: Question) -> str:
    quick = question.aim is Aim.SIZE and question.rules is Ruleset.ARTICLES
    return "tempo.quick" if quick else "tempo.default"


def _notes(question: Question, zone: Zone) -> Iterator[str]:
    exercise = question.exercise
    if question.from_set:
        yield question.from_set
    if question.aim is Aim.STRENGTH and zone is not Zone.HEAVY:
        yield (
            f"{exercise.name} is not trained heavily: as it is prescribed here it"
            " supports the lifts that are."
        )
    if exercise.spotter is not SpotterNeed.NONE:
        yield _safety(question)
    if zone is Zone.MODERATE and _is_share_of_one_rm(exercise):
        yield (
            "Lighter loads, down to 30%, build as much when sets end near failure;"
            " this range is the practical middle."
        )


def _safety(question: Question) -> str:
    has_pins = Equipment.RACK in question.inventory.equipment
    how = "set the safety pins" if has_pins else "have somebody spot you"
    return (
        f"From {value('spotter.load'):.0%} of the 1RM on, or with"
        f" {value('spotter.rir'):g} repetition or less in reserve: {how}."
        " [spotter.load, spotter.rir]"
    )


def reasons_by_number(made: Prescription) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each number's name with the keys of the findings behind it."""
    for name in dict.fromkeys(one.number for one in made.because):
        yield name, tuple(one.key for one in made.because if one.number == name)
