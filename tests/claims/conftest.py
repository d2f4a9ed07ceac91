"""Plans that several claims are tested on; each is solved once."""

import pytest

from liftwright import make_plan, request_for
from liftwright.planner.plan import Plan
from planner_requests import planned, screened, wanted


@pytest.fixture(scope="session")
def size_plan() -> Plan:
    """Return the plan of an intermediate lifter who wants size alone."""
    return make_plan(wanted(emphasis="size"))


@pytest.fixture(scope="session")
def both_plan() -> Plan:
    """Return the plan of an intermediate lifter who wants both."""
    return make_plan(wanted(emphasis="both"))


@pytest.fixture(scope="session")
def strength_plan() -> Plan:
    """Return the plan of an intermediate lifter who wants strength alone."""
    return make_plan(wanted(emphasis="strength"))


@pytest.fixture(scope="session")
def all_plans(size_plan: Plan, both_plan: Plan, strength_plan: Plan) -> list[Plan]:
    """Return the plans from all size to all strength."""
    return [size_plan, both_plan, strength_plan]


@pytest.fixture(scope="session")
def novice_plan() -> Plan:
    """Return the plan of a novice who knows no lift."""
    return planned(request_for())


@pytest.fixture(scope="session")
def articles_plan() -> Plan:
    """Return the plan for size by the rules of the source articles."""
    return planned(wanted(emphasis="size", rules="articles"))


@pytest.fixture(scope="session")
def short_plan() -> Plan:
    """Return the plan of somebody with half an hour on three days."""
    return planned(wanted(minutes=30))


@pytest.fixture(scope="session")
def older_plan() -> Plan:
    """Return the plan of a 70-year-old who lifts."""
    return planned(wanted(age=70))


@pytest.fixture(scope="session")
def youth_plan() -> Plan:
    """Return the plan of a 15-year-old who lifts."""
    return planned(wanted(age=15))


@pytest.fixture(scope="session")
def flagged_plan() -> Plan:
    """Return the plan of somebody with symptoms whom no doctor has seen."""
    return planned(screened(wanted(), has_symptoms=True))


@pytest.fixture(scope="session")
def aims_plan() -> Plan:
    """Return the plan of a lifter with every health aim."""
    aims = ["bone", "joints", "heart", "weight", "mood"]
    return planned(wanted(emphasis="size", aim=aims))


@pytest.fixture(scope="session")
def crowded_plan() -> Plan:
    """Return the plan for strength on four days in a row."""
    days = ["Mon", "Tue", "Wed", "Thu"]
    return planned(wanted(emphasis="strength", days=days, minutes=45))


@pytest.fixture(scope="session")
def place_plans() -> dict[str, Plan]:
    """Return a novice's plan of twice twenty minutes for every usual place."""
    places = ["commercial", "barbell", "dumbbells", "bands", "bodyweight", "hotel"]
    return {
        it: planned(request_for(equipment=it, days=2, minutes=20, weeks=6))
        for it in places
    }
