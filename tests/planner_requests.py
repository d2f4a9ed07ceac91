"""A lifter's wishes, and what stands in the plan that is made for them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from liftwright import make_plan, request_for
from liftwright.adaptation.profile import profile
from liftwright.app.library import NO_DATE
from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import ScreeningAnswers
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.program import Day, Program, Slot, WeekKind
from liftwright.domain.work import SetKind
from liftwright.planner.params import SolverParams
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest

LIFTS = ["squat 300lb", "bench 225lb", "deadlift 365lb"]

EASY = {WeekKind.DELOAD, WeekKind.TAPER, WeekKind.TEST}

USUAL: dict[str, object] = {
    "level": "intermediate",
    "days": ["Mon", "Wed", "Fri"],
    "minutes": 60,
    "lift": LIFTS,
    "body_mass": "180lb",
}


def wanted(**wishes: object) -> PlanRequest:
    """Return the wishes of an intermediate lifter with three hours and a full gym."""
    today = wishes.pop("today", NO_DATE)
    assert isinstance(today, date)
    return request_for(today=today, **{**USUAL, **wishes})


QUICK = SolverParams(
    totals_gap=0.05,
    totals_nodes=100,
    fixed_limit=0.3,
    days_nodes=10,
    days_limit=0.3,
)
"""A search that ends early: its plans keep every rule and miss little of the gain."""


def planned(request: PlanRequest) -> Plan:
    """Return the plan that a quick search finds."""
    return make_plan(request, params=QUICK)


def screened(request: PlanRequest, **answers: bool) -> PlanRequest:
    """Return a request of somebody who answered the health questions like this."""
    return replace(request, screening=ScreeningAnswers(**answers))


@dataclass(frozen=True)
class Work:
    """Hard sets of one exercise on one day of a program."""

    week: int
    kind: WeekKind
    day: Day
    slot: Slot
    sets: SetPrescription
    exercise: Exercise

    @property
    def reps(self) -> tuple[int, int]:
        """Fewest and most repetitions of a set."""
        assert isinstance(self.sets.target, RepTarget)
        return self.sets.target.low, self.sets.target.high

    @property
    def load_kg(self) -> float | None:
        """The load in kg, where the plan says one."""
        load = self.sets.load
        if isinstance(load, FixedLoad) and load.load.mass:
            return load.load.mass.kg
        return None

    @property
    def rir(self) -> float:
        """Repetitions in reserve, the fewest that are allowed."""
        assert self.sets.effort is not None
        return min(self.sets.effort.low.rir, self.sets.effort.high.rir)


def work(program: Program) -> Iterator[Work]:
    """Yield the hard sets of a program, week by week, in order."""
    for number, week in enumerate(program.weeks, start=1):
        for day in week.days:
            for slot in day.slots:
                for sets in slot.sets:
                    if sets.kind.counts_as_volume:
                        exercise = catalog()[slot.exercise]
                        yield Work(number, week.kind, day, slot, sets, exercise)


def training(plan: Plan) -> list[Work]:
    """Return the hard sets of the weeks that are neither easier nor a taper."""
    return [it for it in work(plan.program) if it.kind not in EASY]


def repeated(plan: Plan) -> list[Work]:
    """Return the hard sets of training weeks that are counted in repetitions."""
    return [it for it in training(plan) if isinstance(it.sets.target, RepTarget)]


def fraction_1rm(plan: Plan, done: Work) -> float | None:
    """Return a load as a share of the 1RM the person gave; None where unknown."""
    one_rm = profile(plan.request.person, catalog()).one_rm(done.exercise.id)
    if one_rm is None or done.load_kg is None:
        return None
    return done.load_kg / one_rm.mean_kg


def warm_ups(slot: Slot) -> list[SetPrescription]:
    """Return the warm-up sets of a slot."""
    return [it for it in slot.sets if it.kind is SetKind.WARM_UP]


def weekly_sets(plan: Plan) -> int:
    """Return the hard sets of the typical week."""
    return sum(slot.n_sets for slot in plan.template.slots())


def exercises_of(plan: Plan) -> set[str]:
    """Return the ids of the exercises of the typical week."""
    return {slot.exercise.id for slot in plan.template.slots()}


def reason(plan: Plan, subject: str) -> str:
    """Return the reason that a plan gives for something."""
    found = [it.text for it in plan.reasons if it.subject == subject]
    assert found, f"no reason for {subject}"
    return " ".join(found)
