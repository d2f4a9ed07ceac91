"""Random requests for plans, the same for the same seed."""

from random import Random

from liftwright.catalog import inventory_preset
from liftwright.domain.person import KnownLift, Level, Person
from liftwright.domain.program import Weekday
from liftwright.planner.request import PlanRequest
from liftwright.quantities import Unit, kilograms

PRESETS = ("commercial", "barbell", "dumbbells", "bands", "bodyweight", "hotel")
WEEKDAYS = {
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 4),
    5: (0, 1, 2, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
}
LIFTS = (("back-squat", 120), ("bench-press", 85), ("deadlift", 150))


def random_request(seed: int) -> PlanRequest:
    """Return a request: 2 to 6 days, 30 to 120 minutes, any place, level and aim."""
    rng = Random(seed)  # noqa: S311 - repeatable, not secret
    n_days = rng.randint(2, 6)
    days = tuple(Weekday(day) for day in WEEKDAYS[n_days])
    minutes = rng.randrange(30, 121, 5)
    place = rng.choice(PRESETS)
    level = rng.choice(list(Level))
    emphasis = round(rng.random(), 2)
    knows_lifts = place in {"commercial", "barbell"} and rng.random() < 0.5
    lifts = tuple(KnownLift(name, kilograms(kg)) for name, kg in LIFTS)
    return PlanRequest(
        person=Person(level=level, lifts=lifts if knows_lifts else ()),
        inventory=inventory_preset(place, Unit.KG),
        days=days,
        minutes=dict.fromkeys(days, minutes),
        weeks=12,
        emphasis=emphasis,
    )
