"""Rules for people who train differently: age, pregnancy, bones, blood pressure."""

from collections.abc import Mapping

from liftwright.coaching.limits import Extra, Limits, gentle_limits, strictest
from liftwright.domain.person import ScreeningAnswers
from liftwright.evidence import finding, value, values

BREATHE = "Breathe out as you lift; do not hold your breath under load."

ENOUGH = (
    "Doctors advise {low:g} to {high:g} moderate minutes on most days, if nothing "
    "speaks against it. These sessions are as long as you asked for: stop when you "
    "have had enough, the most important lifts come first."
)
ALL_THIRDS = (
    "Nothing here lies on the back or the belly, jumps, or strains the belly wall, so "
    "it holds for every third of the pregnancy. Leave out what stops feeling right."
)

NOT_IN_PREGNANCY = frozenset(
    {
        "pregnancy-supine",
        "pregnancy-prone",
        "trunk-strain",
        "inversion",
        "impact",
        "balance",
    }
)


def limits_of_age(age_years: int | None) -> Limits:
    """Return the rules of an age; none where the age was not said."""
    if age_years is None:
        return Limits()
    if age_years >= value("population.older.age"):
        return older_limits()
    if age_years < value("population.youth.age"):
        return youth_limits()
    return Limits()


def limits_of_conditions(answers: ScreeningAnswers) -> tuple[Limits, ...]:
    """Return the rules of every condition that was answered with yes."""
    found = (
        (answers.has_hypertension, hypertension_limits),
        (answers.has_osteoporosis, osteoporosis_limits),
        (answers.is_pregnant, pregnancy_limits),
    )
    return tuple(limits() for is_so, limits in found if is_so)


def older_limits() -> Limits:
    """Return the rules from 65 years on: a lighter start, balance, fast sets."""
    dose, load = values("population.older.dose"), values("population.older.load")
    power = values("population.older.power_load")
    balance_days = round(value("population.older.balance"))
    return Limits(
        max_fraction_1rm=load["high"],
        min_rir=value("population.older.rir"),
        max_sets=round(dose["sets_high"]),
        max_days=round(dose["sessions_high"]),
        gentle_weeks=round(values("screening.gentle_start")["weeks"]),
        extras=frozenset({Extra.BALANCE, Extra.POWER}),
        balance_days=balance_days,
        power_fractions=(power["low"], power["high"]),
        notes=(
            f"Train your balance on {balance_days} days a week or more, anywhere.",
            "Start lighter than you could and let the loads rise with the weeks.",
        ),
        why=(
            "population.older.age",
            "population.older.dose",
            "population.older.load",
            "population.older.rir",
            "population.older.power_load",
            "population.older.balance",
            "screening.gentle_start",
        ),
    )


def youth_limits() -> Limits:
    """Return the rules below 18 years: technique first, no maximum."""
    youth = values("population.youth.limits")
    return Limits(
        max_fraction_1rm=youth["load"],
        min_rir=youth["rir"],
        allows_one_rm_test=False,
        notes=(
            "Train with a qualified adult beside you: technique first, then load.",
            "Nobody of your age needs to test a maximum.",
        ),
        why=(
            "population.youth.age",
            "population.youth.rules",
            "population.youth.limits",
        ),
    )


def hypertension_limits() -> Limits:
    """Return the rules for high blood pressure: reserve, rest, no held breath."""
    ask = values("screening.relative.blood_pressure")
    never = values("screening.absolute.blood_pressure")
    return Limits(
        max_fraction_1rm=value("population.no_breath_hold.load"),
        min_rir=value("population.hypertension.rir"),
        min_rest_s=round(value("population.hypertension.rest")),
        allows_one_rm_test=False,
        allows_breath_hold=False,
        excluded=frozenset({"high-blood-pressure", "inversion"}),
        notes=(
            BREATHE,
            "Light sets to exhaustion are no safer than heavy ones: stop early.",
            f"If you measure above {_mmhg(ask)}, ask a doctor before you train.",
            f"Above {_mmhg(never)} do not lift until it is treated.",
        ),
        why=(
            "population.hypertension.rir",
            "population.hypertension.rest",
            "population.hypertension.light_is_not_safer",
            "population.valsalva",
            "population.no_breath_hold.load",
            "screening.relative.blood_pressure",
            "screening.absolute.blood_pressure",
        ),
    )


def osteoporosis_limits() -> Limits:
    """Return the rules for fragile bones: load them, without bending or impact."""
    dose = values("population.osteoporosis.dose")
    return Limits(
        max_fraction_1rm=value("population.osteoporosis.unsupervised_load"),
        max_sets=round(dose["sets"]),
        max_days=round(dose["sessions_high"]),
        allows_one_rm_test=False,
        excluded=frozenset({"spinal-flexion", "trunk-strain", "impact"}),
        extras=frozenset({Extra.SPINAL_EXTENSORS}),
        notes=(
            "Bones need load: build up towards three sets of eight.",
            "Do not bend or twist your back under load to the end of its range.",
            "Heavier loads than planned here belong under a professional's eyes.",
        ),
        why=(
            "population.osteoporosis.dose",
            "population.osteoporosis.heavy",
            "population.osteoporosis.unsupervised_load",
        ),
    )


def pregnancy_limits() -> Limits:
    """Return the rules for pregnancy: moderate, not on the back, no held breath."""
    dose = values("population.pregnancy.dose")
    own = Limits(
        allows_breath_hold=False,
        excluded=NOT_IN_PREGNANCY,
        notes=(
            ENOUGH.format(**dose),
            ALL_THIRDS,
            BREATHE,
            finding("population.pregnancy.stop_signs").statement,
        ),
        why=(
            "population.pregnancy.dose",
            "population.pregnancy.stop_signs",
            "population.valsalva",
        ),
    )
    return strictest((own, gentle_limits()))


def _mmhg(pressure: Mapping[str, float]) -> str:
    return f"{pressure['systolic']:g}/{pressure['diastolic']:g} mmHg"
