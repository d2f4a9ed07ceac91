"""What age, health and aims allow; stricter than any wish."""

from functools import lru_cache

from liftwright.coaching.limits import Limits, strictest
from liftwright.coaching.populations import limits_of_age
from liftwright.coaching.screening import screen
from liftwright.domain.person import HealthAim
from liftwright.evidence import value
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone, zone_range


def limits_of(request: PlanRequest) -> Limits:
    """Return everything that a plan for this person must keep to."""
    found = [limits_of_age(request.person.age_years)]
    if request.screening is not None:
        answered = screen(request.screening, age_years=request.person.age_years)
        found.append(answered.limits)
    if HealthAim.JOINTS in request.aims:
        found.append(_gentle_on_joints())
    return strictest(found)


def allows_heavy(request: PlanRequest) -> bool:
    """Return whether a person may train above 80% of the 1RM at all."""
    limits = limits_of(request)
    floor = zone_range(Zone.HEAVY).fraction_low
    return limits.max_fraction_1rm > floor and limits.allows_vigorous


JOINTS_NOTE = (
    "For the joints every set ends with two or more repetitions in reserve, and loads "
    "rise only while pain stays at two or less of ten."
)


@lru_cache(maxsize=1)
def _gentle_on_joints() -> Limits:
    return Limits(
        min_rir=value("planner.joints_rir"),
        notes=(JOINTS_NOTE,),
        why=("planner.joints_rir", "health.knee_arthritis"),
    )
