"""What a person's own lifts of one exercise say about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from math import exp, log, sqrt

from liftwright.adaptation.params import LEARNED_BELOW
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.person import KnownLift, Person
from liftwright.evidence import value, values
from liftwright.loading.normal import z_of
from liftwright.loading.observations import Observation, report_bias
from liftwright.loading.one_rm import CurveFit, Estimate, estimate_of, fit_curve
from liftwright.loading.reserve import reps_to_failure
from liftwright.quantities import LoadKind

BODY_IS_MOVED = frozenset({LoadKind.BODYWEIGHT, LoadKind.ASSISTED})


class Provenance(StrEnum):
    """Where a number about a person comes from."""

    MEASURED = "measured"
    """They tested it."""

    ESTIMATED = "estimated"
    """It follows from sets they did."""

    INFERRED = "inferred"
    """It is guessed from another lift by convention."""


@dataclass(frozen=True, slots=True)
class KnownStrength:
    """A 1RM with where it comes from.

    Args:
        one_rm: The 1RM in the number that the exercise counts: the bar, one dumbbell;
            for bodyweight and assisted exercises the mass moved, body included.
        provenance: Where it comes from.
        reason: The same in plain words.
        findings: Keys of the findings behind it.
    """

    one_rm: Estimate
    provenance: Provenance
    reason: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonalCurve:
    """How many repetitions a person does at a share of the 1RM.

    Args:
        k: Curve constant.
        log_sd: Doubt about it, a standard deviation of ln(k).
        is_learned: Whether the person's own sets have a say in it.
        finding: Key of the curve it started from.
    """

    k: float
    log_sd: float
    is_learned: bool
    finding: str


def average_curve(exercise: Exercise) -> PersonalCurve:
    """Return the curve of a person of whom nothing is known."""
    return _average(exercise.curve)


@cache
def _average(finding: str) -> PersonalCurve:
    return PersonalCurve(
        value(finding), value("load_reps.k.log_sd"), is_learned=False, finding=finding
    )


def fault_of(lift: KnownLift, exercise: Exercise | None, person: Person) -> str:
    """Return why a lift says nothing about a 1RM; empty when it does say something.

    References:
        `rm_formula.max_reps`.
    """
    if exercise is None:
        return f"no exercise is called {lift.exercise!r}"
    return _fault_of_exercise(exercise, person) or _fault_of_set(lift, exercise, person)


def _fault_of_exercise(exercise: Exercise, person: Person) -> str:
    if exercise.measure is not Measure.REPETITIONS:
        return f"{exercise.name} is counted in {exercise.measure}, not in repetitions"
    if exercise.load_kind in {LoadKind.BAND, LoadKind.NONE}:
        return f"{exercise.name} has no load that can be weighed"
    if exercise.load_kind in BODY_IS_MOVED and person.body_mass is None:
        return f"{exercise.name} moves the body: body mass is needed to find its loads"
    return ""


def _fault_of_set(lift: KnownLift, exercise: Exercise, person: Person) -> str:
    if moved_kg(lift, exercise, person) <= 0:
        return f"{lift.mass} leaves nothing to lift"
    most = values("rm_formula.max_reps")["refused_above"]
    if lift.reps > most:
        return f"more than {most:g} repetitions say too little about a 1RM"
    return ""


def moved_kg(lift: KnownLift, exercise: Exercise, person: Person) -> float:
    """Return the load of a lift, body mass included where the body is moved."""
    if exercise.load_kind not in BODY_IS_MOVED or person.body_mass is None:
        return lift.mass.kg
    body = person.body_mass.kg * exercise.bodyweight_share
    is_help = exercise.load_kind is LoadKind.ASSISTED
    return body - lift.mass.kg if is_help else body + lift.mass.kg


def strength_of(
    lifts: Sequence[KnownLift], exercise: Exercise, person: Person
) -> tuple[KnownStrength, PersonalCurve]:
    """Return the 1RM and the curve that usable lifts of an exercise stand for.

    A tested 1RM is as good as tests are; sets are weighed with the curve they teach; a
    figure out of a log brings its own doubt. Where there are several, each counts by
    how sharp it is.

    Args:
        lifts: Lifts without a fault, at least one.
        exercise: The exercise.
        person: Whose they are.
    """
    logged = [it for it in lifts if it.sd_fraction is not None]
    said = [it for it in lifts if it.sd_fraction is None]
    parts = [(moved_kg(it, exercise, person), it.sd_fraction or 0.0) for it in logged]
    curve, is_bound = average_curve(exercise), False
    if len(said) == 1 and _is_test(said[0]):
        parts.append((moved_kg(said[0], exercise, person), _test_sd()))
    elif said:
        fit = _fitted(said, exercise, person)
        parts.append((fit.one_rm.mean_kg, fit.one_rm.sd_kg / fit.one_rm.mean_kg))
        curve = _learned(fit, curve)
        is_bound = fit.one_rm.is_lower_bound and not logged
    one_rm = replace(_weighed(parts), is_lower_bound=is_bound)
    return _with_source(one_rm, lifts, exercise), curve


def _is_test(lift: KnownLift) -> bool:
    return lift.reps == 1 and lift.effort is None and lift.sd_fraction is None


def _test_sd() -> float:
    return value("reliability.one_rm.cv") / 100


def _fitted(lifts: Sequence[KnownLift], exercise: Exercise, person: Person) -> CurveFit:
    observations = [
        Observation(
            moved_kg(lift, exercise, person),
            lift.reps,
            None if lift.effort is None else lift.effort.rir,
            is_to_failure=lift.effort is None,
            day=day,
        )
        for day, lift in enumerate(lifts)
    ]
    return fit_curve(observations, k_prior=value(exercise.curve))


def _learned(fit: CurveFit, usual: PersonalCurve) -> PersonalCurve:
    is_learned = fit.log_k_sd < LEARNED_BELOW * usual.log_sd
    return PersonalCurve(fit.k, fit.log_k_sd, is_learned, usual.finding)


def _weighed(parts: Sequence[tuple[float, float]]) -> Estimate:
    least = min(sd for _, sd in parts)
    weights = [(least / sd) ** 2 if sd else 1.0 for _, sd in parts]
    total = sum(weights)
    middle = sum(w * log(kg) for w, (kg, _) in zip(weights, parts, strict=True)) / total
    return estimate_of(exp(middle), least / sqrt(total))


def _with_source(
    one_rm: Estimate, lifts: Sequence[KnownLift], exercise: Exercise
) -> KnownStrength:
    if any(_is_test(lift) for lift in lifts):
        return KnownStrength(
            one_rm,
            Provenance.MEASURED,
            f"You tested it; a tested 1RM is good to about"
            f" {100 * z_of(one_rm.level) * _test_sd():.0f}% either way.",
            ("reliability.one_rm.cv",),
        )
    if any(lift.sd_fraction is not None for lift in lifts):
        reason = "Estimated from what your log shows of the last weeks."
        return KnownStrength(one_rm, Provenance.ESTIMATED, reason, (exercise.curve,))
    sets = ", ".join(_in_words(lift, exercise.load_kind) for lift in lifts)
    return KnownStrength(
        one_rm,
        Provenance.ESTIMATED,
        f"Estimated from {sets}.{_correction(lifts)}",
        (exercise.curve, "rm_formula.individual_error_sd", "effort.report.bias"),
    )


def _correction(lifts: Sequence[KnownLift]) -> str:
    """Return what a report of effort was taken for; empty where none was corrected."""
    reported = [it for it in lifts if it.effort is not None and it.reps > 1]
    if not reported:
        return ""
    lift = reported[0]
    rir = lift.effort.rir if lift.effort else 0.0
    to_failure = reps_to_failure(lift.reps, rir)
    return (
        f" Who reports {rir:g} left has about {report_bias(rir):.2g} more, so it counts"
        f" as {to_failure:.0f} to failure. The reserve that you are asked for is meant"
        " as you report it, so the same set comes back as the same load."
    )


def _in_words(lift: KnownLift, kind: LoadKind) -> str:
    effort = f" at {lift.effort}" if lift.effort else ""
    load = str(lift.mass)
    if kind in BODY_IS_MOVED:
        sign = "-" if kind is LoadKind.ASSISTED else "+"
        load = f"body mass {sign} {lift.mass}" if lift.mass.milliunits else "body mass"
    return f"{load} x {lift.reps}{effort}"
