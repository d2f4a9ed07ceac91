"""What a person asks for: everything the planner needs, checked field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from liftwright.domain.aim import Ruleset
from liftwright.domain.equipment import Inventory
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim, Person, ScreeningAnswers
from liftwright.domain.program import Weekday
from liftwright.errors import FieldError
from liftwright.evidence import value, values
from liftwright.planner.params import BOUNDS, Bound


@dataclass(frozen=True, slots=True)
class Avoidance:
    """What a plan must leave out.

    Args:
        exercises: Ids of exercises.
        body_parts: Body parts or conditions, as exercises' contraindications name them.
        muscles: Muscles that are not trained directly.
    """

    exercises: frozenset[str] = frozenset()
    body_parts: frozenset[str] = frozenset()
    muscles: frozenset[Muscle] = frozenset()


@dataclass(frozen=True, slots=True)
class Focus:
    """What a plan puts first.

    Args:
        muscles: Muscles that count more.
        lifts: Ids of exercises whose strength counts more.
    """

    muscles: frozenset[Muscle] = frozenset()
    lifts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A wish for a plan.

    Args:
        person: Who trains.
        inventory: What there is to train with.
        days: Training days, in the order of the week.
        minutes: Minutes each training day has, warm-up included.
        weeks: Weeks to plan.
        emphasis: 0 for all size, 1 for all strength, anything between.
        focus: What comes first.
        avoid: What is left out.
        aims: Health reasons to train.
        screening: Answers to the questions before a first plan; `None` when unasked.
        rules: Whose rules decide where the sources differ.
        start: Date of the first week's Monday; `None` plans by week numbers.
        event: Date to be strongest on; `None` when there is none.

    Raises:
        FieldError: If a field is outside what is allowed; the message says the range.
    """

    person: Person
    inventory: Inventory
    days: tuple[Weekday, ...]
    minutes: Mapping[Weekday, int]
    weeks: int
    emphasis: float
    focus: Focus = field(default_factory=Focus)
    avoid: Avoidance = field(default_factory=Avoidance)
    aims: frozenset[HealthAim] = frozenset()
    screening: ScreeningAnswers | None = None
    rules: Ruleset = Ruleset.EVIDENCE
    start: date | None = None
    event: date | None = None

    def __post_init__(self) -> None:
        _check_days(self.days)
        for day in self.days:
            _check("minutes", self.minutes.get(day, 0), BOUNDS["minutes"])
        _check("weeks", self.weeks, BOUNDS["weeks"])
        _check("emphasis", self.emphasis, BOUNDS["emphasis"])
        _check_person(self.person)
        if self.event and self.start and self.event < self.start:
            raise FieldError(
                "event", self.event, f"a date from {self.start} on", "Move one of them."
            )

    @property
    def minutes_in_week(self) -> int:
        """Minutes of all training days together."""
        return sum(self.minutes[day] for day in self.days)

    def is_shortest(self, day: Weekday) -> bool:
        """Return whether a day has so little time that single sets must do."""
        most = values("planner.shortest_session")["minutes"]
        return self.minutes[day] <= most

    @property
    def has_shortest_days_only(self) -> bool:
        """Whether no day has time for more than single sets."""
        return all(map(self.is_shortest, self.days))

    @property
    def is_minimal_dose(self) -> bool:
        """Whether so little time is given that few exercises and sets must do."""
        return self.minutes_in_week <= value("planner.minimal_dose_minutes")


def _check(field_name: str, value: float, bound: Bound) -> None:
    if not bound.low <= value <= bound.high:
        raise FieldError(field_name, value, bound.in_words(), bound.remedy)


def _check_days(days: tuple[Weekday, ...]) -> None:
    _check("days", len(days), BOUNDS["days"])
    if list(days) != sorted(set(days)):
        raise FieldError(
            "days",
            ", ".join(day.name.title() for day in days),
            "each weekday at most once, in the order of the week",
        )


def _check_person(person: Person) -> None:
    if person.age_years is not None:
        _check("age", person.age_years, BOUNDS["age"])
    if person.body_mass is not None:
        _check("body-mass", person.body_mass.kg, BOUNDS["body_mass_kg"])
    for lift in person.lifts:
        _check(f"lift {lift.exercise}", lift.mass.kg, BOUNDS["lift_kg"])
        _check(f"lift {lift.exercise} repetitions", lift.reps, BOUNDS["lift_reps"])
