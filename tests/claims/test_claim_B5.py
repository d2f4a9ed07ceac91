"""Sets depend on muscle group, experience and frequency."""

from itertools import pairwise

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value, values
from liftwright.planner.plan import Plan
from planner_requests import planned, wanted


def test_claim_B5() -> None:
    """The same wish brings more sets the more experience there is."""
    levels = ["novice", "intermediate", "advanced"]
    plans = [
        planned(wanted(emphasis="size", level=it, days=3, minutes=90)) for it in levels
    ]
    most = [max(plan.weekly_sets.values()) for plan in plans]
    session = [max(slot.n_sets for slot in plan.template.slots()) for plan in plans]

    assert all(earlier < later for earlier, later in pairwise(most))
    assert all(earlier <= later for earlier, later in pairwise(session))
    for level, sets in zip(levels, most, strict=True):
        assert sets <= values("planner.weekly_cap")[level]


def test_claim_B5_the_muscle_group_decides(size_plan: Plan) -> None:
    minor = {it: n for it, n in size_plan.weekly_sets.items() if _is_minor(it)}
    major = {it: size_plan.weekly_sets[it] for it in MAJOR_MUSCLES}

    assert min(major.values()) >= value("volume.size.minimum") - 0.05
    assert sum(minor.values()) / len(minor) < sum(major.values()) / len(major)


def test_claim_B5_frequency_decides_how_a_muscle_may_be_loaded(
    all_plans: list[Plan],
) -> None:
    """What a session cannot hold has to come on another day."""
    cap = value("volume.session.size.undetectable_above")

    assert cap == 11
    for plan in all_plans:
        for day in plan.template.days:
            assert max(day.fractional_sets().values()) <= cap + 1e-9
    once = planned(wanted(emphasis="size", days=1, minutes=120))
    assert max(once.weekly_sets.values()) <= cap + 1e-9


def _is_minor(muscle: Muscle) -> bool:
    return muscle not in MAJOR_MUSCLES
