"""What age, health and aims allow; stricter than any wish."""

from functools import lru_cache

from liftwright.coaching.limits import Extra, Limits, strictest
from liftwright.coaching.populations import limits_of_age
from liftwright.coaching.screening import screen
from liftwright.domain.person import HealthAim, ScreeningAnswers
from liftwright.evidence import value, values
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone, zone_range


def limits_of(request: PlanRequest) -> Limits:
    """Return everything that a plan for this person must keep to."""
    return _limits(request.person.age_years, request.screening, request.aims)


@lru_cache(maxsize=64)  # not science: a few people at a time
def _limits(
    age_years: int | None,
    screening: ScreeningAnswers | None,
    aims: frozenset[HealthAim],
) -> Limits:
    found = [limits_of_age(age_years)]
    if screening is not None:
        found.append(screen(screening, age_years=age_years).limits)
    if HealthAim.BONE in aims:
        found.append(_along_the_spine())
    if HealthAim.JOINTS in aims:
        found.append(_gentle_on_joints())
    if HealthAim.MOOD in aims:
        found.append(_without_failure())
    return strictest(found)


def allows_heavy(request: PlanRequest) -> bool:
    """Return whether a person may train above 80% of the 1RM at all."""
    limits = limits_of(request)
    floor = zone_range(Zone.HEAVY).fraction_low
    return limits.max_fraction_1rm > floor and limits.allows_vigorous


def session_sets(request: PlanRequest) -> int:
    """Return the most sets of an exercise in a session (claim B6).

    The cap rises with training age. In a week with one training day every muscle is
    trained once, and only its own cap limits an exercise. Health may ask for less.
    """
    most = values("planner.session_sets")[request.person.level.name.lower()]
    if len(request.days) <= value("articles.sets.once_a_week"):
        most = value("volume.session.size.undetectable_above")
    healthy = limits_of(request).max_sets
    return int(most if healthy is None else min(most, healthy))


JOINTS_NOTE = (
    "For the joints every set ends with two or more repetitions in reserve, and loads "
    "rise only while pain stays at two or less of ten."
)


MOOD_NOTE = (
    "For the mood no set has to be a struggle: end each while one more repetition was "
    "in you, and come back for the next session."
)


def _along_the_spine() -> Limits:
    return Limits(
        extras=frozenset({Extra.SPINAL_EXTENSORS}), why=("planner.spinal_extensors",)
    )


def _gentle_on_joints() -> Limits:
    return Limits(
        max_fraction_1rm=value("planner.joints_load"),
        min_rir=value("planner.joints_rir"),
        notes=(JOINTS_NOTE,),
        why=("planner.joints_rir", "planner.joints_load", "health.knee_arthritis"),
    )


def _without_failure() -> Limits:
    return Limits(
        min_rir=value("planner.mood_rir"),
        notes=(MOOD_NOTE,),
        why=("planner.mood_rir", "health.depression", "health.anxiety"),
    )
