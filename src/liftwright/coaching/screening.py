"""Questions before the first plan, and what their answers mean for it (claim A7).

The algorithm is the American College of Sports Medicine's; the wording is ours.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from liftwright.coaching.limits import Limits, gentle_limits, strictest
from liftwright.coaching.populations import limits_of_age, limits_of_conditions
from liftwright.domain.person import ScreeningAnswers
from liftwright.evidence import finding, values

Field = Literal[
    "is_active",
    "has_disease",
    "has_symptoms",
    "has_hypertension",
    "is_pregnant",
    "has_osteoporosis",
    "is_cleared",
]

NOT_MEDICAL_ADVICE = (
    "Liftwright is training software and gives no medical advice; a doctor who knows "
    "you always has the last word."
)


@dataclass(frozen=True, slots=True)
class Question:
    """One yes-or-no question.

    Args:
        field: Field of `ScreeningAnswers` that the answer goes to.
        text: The question.
        why: Why it is asked, in a sentence.
        only_if_flagged: Whether it is asked only when an answer before it calls for
            a doctor.
    """

    field: Field
    text: str
    why: str
    only_if_flagged: bool = False


QUESTIONS = (
    Question(
        "is_active",
        "Have you been moving for at least half an hour, hard enough to breathe "
        "faster, on three or more days a week for the last three months?",
        "A body that is used to effort may start harder.",
    ),
    Question(
        "has_disease",
        "Has a doctor told you that you have a disease of the heart or blood vessels, "
        "diabetes, or a disease of the kidneys?",
        "With these, a doctor should say how hard you may train.",
    ),
    Question(
        "has_symptoms",
        "Do you get chest pain or pressure, breathlessness at rest or at light effort, "
        "dizziness or fainting, swollen ankles, a racing or stumbling heart, or pain "
        "in the calves when walking?",
        "Such signs need a doctor before training, whatever causes them.",
    ),
    Question(
        "has_hypertension",
        "Has a doctor told you that you have high blood pressure?",
        "Sets then end earlier, rests are longer and the breath is never held.",
    ),
    Question(
        "is_pregnant",
        "Are you pregnant?",
        "The plan then stays moderate and leaves out lying on the back.",
    ),
    Question(
        "has_osteoporosis",
        "Has a doctor told you that you have osteoporosis, or did a bone break in a "
        "fall from standing height?",
        "Bones are then loaded on purpose, without bending and jumping.",
    ),
    Question(
        "is_cleared",
        "Has a doctor cleared you for strength training?",
        "With it the plan starts without waiting.",
        only_if_flagged=True,
    ),
)


class Clearance(StrEnum):
    """When a doctor's word is needed."""

    NONE = "none"
    BEFORE_VIGOROUS = "before vigorous"
    BEFORE_ANY = "before any"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Screening:
    """What the answers mean.

    Args:
        clearance: When a doctor's word is needed; `NONE` once it was given.
        referral: What to do about it, in plain words; empty when nothing.
        limits: What a plan keeps to, age and conditions included.
        why: Keys of the findings behind it.
    """

    clearance: Clearance
    referral: str
    limits: Limits
    why: tuple[str, ...]

    @property
    def may_start(self) -> bool:
        """Whether training may begin today within the limits."""
        return self.clearance in {Clearance.NONE, Clearance.BEFORE_VIGOROUS}


REFERRALS = {
    Clearance.NONE: "",
    Clearance.BEFORE_VIGOROUS: (
        "You may go on at moderate effort. Before you train hard or heavy, ask your "
        "doctor whether you may; until then this plan stays moderate."
    ),
    Clearance.BEFORE_ANY: (
        "Please talk to your doctor before you start and show this plan: it stays "
        "light to moderate until you are cleared."
    ),
    Clearance.STOP: (
        "Please stop training for now and see a doctor about the signs you named. "
        "This plan is for the time after; it stays light to moderate until you are "
        "cleared. With chest pain, fainting or breathlessness at rest call emergency "
        "help at once."
    ),
}

AS_CLEARED = "Keep to whatever your doctor said, and start light."

RED_FLAGS = (
    "chest_pain",
    "fainting",
    "dyspnoea_at_rest",
    "sudden_headache",
    "neurological",
)
HOLDS = (
    "coronary",
    "heart_failure",
    "arrhythmia",
    "pulmonary_hypertension",
    "stenosis",
    "carditis",
    "dissection",
    "marfan",
    "blood_pressure",
)
CAUTIONS = ("blood_pressure", "diabetes", "musculoskeletal", "pacemaker")


def screen(answers: ScreeningAnswers, *, age_years: int | None = None) -> Screening:
    """Return what the answers before a first plan mean for it.

    Args:
        answers: The answers.
        age_years: Age, where it was said; it brings rules but needs no doctor.
    """
    key = _row(answers)
    needed = _needed(answers, key)
    clearance = Clearance.NONE if answers.is_cleared else needed
    limits = strictest(
        (
            _limits_of_start(answers, clearance, key),
            limits_of_age(age_years),
            *limits_of_conditions(answers),
        )
    )
    return Screening(clearance, REFERRALS[clearance], limits, limits.why)


def red_flags() -> tuple[str, ...]:
    """Return the signs at which anyone stops at once and gets help."""
    return _statements("red_flag", RED_FLAGS)


def holds() -> tuple[str, ...]:
    """Return the conditions that forbid lifting until they are treated."""
    return _statements("screening.absolute", HOLDS)


def cautions() -> tuple[str, ...]:
    """Return the conditions that need a doctor's word before lifting."""
    return _statements("screening.relative", CAUTIONS)


def _statements(topic: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(finding(f"{topic}.{name}").statement for name in names)


def _row(answers: ScreeningAnswers) -> str:
    activity = "active" if answers.is_active else "inactive"
    if answers.has_symptoms:
        return f"screening.{activity}.symptoms"
    return f"screening.{activity}.{'disease' if answers.has_disease else 'healthy'}"


def _needed(answers: ScreeningAnswers, key: str) -> Clearance:
    row = values(key)
    if row["stop"]:
        return Clearance.STOP
    if row["clearance_now"] or answers.is_pregnant:
        return Clearance.BEFORE_ANY
    if row["clearance_before_vigorous"]:
        return Clearance.BEFORE_VIGOROUS
    return Clearance.NONE


def _limits_of_start(
    answers: ScreeningAnswers, clearance: Clearance, key: str
) -> Limits:
    if clearance is not Clearance.NONE:
        own = Limits(notes=(REFERRALS[clearance],), why=(key,))
        return strictest((own, gentle_limits()))
    is_flagged = answers.is_cleared and (answers.has_disease or answers.has_symptoms)
    notes = (AS_CLEARED,) if is_flagged else (finding(key).statement,)
    if answers.is_active and not answers.has_symptoms:
        return Limits(notes=notes, why=(key,))
    weeks = round(values("screening.gentle_start")["weeks"])
    return Limits(gentle_weeks=weeks, notes=notes, why=(key, "screening.gentle_start"))
