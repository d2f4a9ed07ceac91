"""What health changes in a plan, in words and with its grounds (claims A6, B8, B11)."""

from collections.abc import Callable, Iterator

from liftwright.coaching.limits import Limits, called
from liftwright.coaching.spotter import WHY
from liftwright.domain.equipment import Equipment
from liftwright.domain.person import HealthAim
from liftwright.evidence import value, values
from liftwright.planner.limits import limits_of
from liftwright.planner.plan import Reason
from liftwright.planner.request import PlanRequest


def health_reasons(request: PlanRequest) -> Iterator[Reason]:
    """Yield what each health aim changes, and what age and screening limit."""
    for aim in sorted(request.aims):
        yield AIMS[aim]()
    limits = limits_of(request)
    kept = "; ".join(_kept(limits))
    if kept:
        yield Reason("health", f"Kept for age and health: {kept}.", limits.why)
    if request.person.trains_alone:
        yield _for_training_alone(request)


def _kept(limits: Limits) -> list[str]:
    left_out = ", ".join(called(limits.excluded))
    said = {
        f"no load above {limits.max_fraction_1rm:.0%} of the 1RM": (
            limits.max_fraction_1rm < 1
        ),
        f"at least {limits.min_rir:g} in reserve": limits.min_rir > 0,
        f"rests of {limits.min_rest_s} s and more": limits.min_rest_s > 0,
        f"at most {limits.max_sets} sets of an exercise in a session": (
            limits.max_sets is not None
        ),
        f"{limits.max_days} lifting days a week are enough": (
            limits.max_days is not None
        ),
        f"the first {limits.gentle_weeks} weeks stay light to moderate": (
            limits.gentle_weeks > 0
        ),
        "no heavy work for now": not limits.allows_vigorous,
        "no test of a maximum": not limits.allows_one_rm_test,
        f"nothing that means {left_out}": bool(limits.excluded),
    }
    return [text for text, is_kept in said.items() if is_kept]


def _for_training_alone(request: PlanRequest) -> Reason:
    reserve = value("spotter.rir")
    how = (
        "squats and presses with a bar are done inside the rack with the pins set, and "
        f"leave {reserve:g} repetition in reserve or more"
        if request.inventory.has(frozenset({Equipment.RACK}))
        else "nothing is planned that could trap you under a bar, as there are no pins"
    )
    return Reason("alone", f"You train alone: {how}.", WHY)


def _for_bone() -> Reason:
    dose = values("planner.bone_dose")
    return Reason(
        HealthAim.BONE.value,
        f"For the bones the week holds at least {dose['sets']:g} sets of loaded "
        f"squats and hinges on {dose['days']:g} days, with the heaviest kind of weight "
        "there is: bone answers to load along spine and hips. The muscles along the "
        "spine are trained by themselves.",
        (
            "planner.bone_dose",
            "planner.spinal_extensors",
            "population.osteoporosis.dose",
            "health.bone",
        ),
    )


def _for_joints() -> Reason:
    return Reason(
        HealthAim.JOINTS.value,
        f"For the joints every set leaves {value('planner.joints_rir'):g} repetitions "
        f"in reserve or more and no load is above {value('planner.joints_load'):.0%} "
        "of the 1RM; lifting eases arthritis of the knee.",
        (
            "planner.joints_rir",
            "planner.joints_load",
            "health.knee_arthritis",
            "pain.scale.go",
        ),
    )


def _for_heart() -> Reason:
    dose, best = values("guideline.aha"), values("health.aha.mortality")
    walk = values("guideline.who")
    return Reason(
        HealthAim.HEART.value,
        f"For the heart the week holds at least {dose['exercises_low']:g} sets that "
        f"are not heavy, on {dose['sessions']:g} days. {best['minutes_low']:g} to "
        f"{best['minutes_high']:g} minutes of lifting a week were best where people "
        "were observed, and more was no better; beside them belong "
        f"{walk['moderate_minutes_low']:g} to {walk['moderate_minutes_high']:g} "
        "minutes of brisk walking or the like.",
        (
            "guideline.aha",
            "health.aha.mortality",
            "health.momma.best_minutes",
            "guideline.who",
            "articles.health.minutes",
            "health.blood_pressure",
            "health.lipids",
        ),
    )


def _for_weight() -> Reason:
    return Reason(
        HealthAim.WEIGHT.value,
        "For the weight protein is at its upper end, and the forecast counts on eating "
        f"{value('planner.fat_loss_deficit'):g} kcal a day less than is burned: "
        "lifting keeps the muscle, eating less takes the fat.",
        ("planner.fat_loss_deficit", "energy.deficit.limit", "protein.target"),
    )


def _for_mood() -> Reason:
    return Reason(
        HealthAim.MOOD.value,
        f"For the mood every set leaves {value('planner.mood_rir'):g} repetition in "
        "reserve or more; lifting eases low mood clearly and anxiety a little.",
        ("planner.mood_rir", "health.depression", "health.anxiety"),
    )


AIMS: dict[HealthAim, Callable[[], Reason]] = {
    HealthAim.BONE: _for_bone,
    HealthAim.JOINTS: _for_joints,
    HealthAim.HEART: _for_heart,
    HealthAim.WEIGHT: _for_weight,
    HealthAim.MOOD: _for_mood,
}
