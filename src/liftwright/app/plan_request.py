"""Turns what a person gave into a request for a plan."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from liftwright.app.agreement import refuse_contradictions
from liftwright.app.aims import (
    avoidance_given,
    emphasis_given,
    focus_given,
    health_aims_given,
)
from liftwright.app.choices import chosen, whole_number, yes_or_no
from liftwright.app.dates import span_given
from liftwright.app.defaults import completed
from liftwright.app.given import Given, Wishes, first_given
from liftwright.app.lifts import lift_given
from liftwright.app.masses import mass_given
from liftwright.app.person_file import PersonFile
from liftwright.app.places import ReadText, inventory_given
from liftwright.app.schedule import days_given, minutes_given
from liftwright.app.screening_answers import answers_given
from liftwright.app.words import LEVELS, RULESETS, UNITS
from liftwright.domain.aim import Ruleset
from liftwright.domain.person import KnownLift, Person, Sex
from liftwright.errors import FieldError
from liftwright.planner.params import BOUNDS
from liftwright.planner.request import Avoidance, Focus, PlanRequest
from liftwright.quantities import Mass, Unit

SEXES = {sex.value: sex for sex in Sex}
BODY_MASS = BOUNDS["body_mass_kg"]

LiftsOfLog = Callable[[Given, Unit | None], tuple[KnownLift, ...]]
"""Returns current lifts from the log at a path."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What the world outside tells.

    Args:
        read_text: Opens a file.
        lifts_of_log: Reads a log.
        today: Date of today.
    """

    read_text: ReadText
    lifts_of_log: LiftsOfLog
    today: date


def plan_request(person: PersonFile, sources: Sources) -> PlanRequest:
    """Return the request for a plan that a person's wishes make.

    Args:
        person: What was given, flags and file together.
        sources: Files, logs and the date.

    Raises:
        FieldError: If a field is outside what is allowed; it is named as its user
            knows it.
        InputError: If anything else that was given cannot be used.
    """
    wishes = completed(person.wishes)
    span = span_given(person.wishes, sources.today)
    days = days_given(wishes["days"][0])
    who = person_given(wishes, sources.lifts_of_log)
    focus = focus_given(wishes.get("focus", ()))
    avoid = avoidance_given(wishes.get("avoid", ()))
    _refuse_both(focus, avoid, wishes)
    return PlanRequest(
        person=who,
        inventory=inventory_given(
            wishes["equipment"][0], gym_unit(wishes, who), sources.read_text
        ),
        days=days,
        minutes=minutes_given(wishes["minutes"][0], days),
        weeks=span.weeks,
        emphasis=emphasis_given(wishes["emphasis"][0]),
        focus=focus,
        avoid=avoid,
        aims=health_aims_given(wishes.get("aim", ())),
        screening=None if person.screening is None else answers_given(person.screening),
        rules=rules_given(wishes),
        start=span.start,
        event=span.event,
    )


def person_given(wishes: Wishes, lifts_of_log: LiftsOfLog) -> Person:
    """Return who trains.

    Args:
        wishes: What was given, with a level.
        lifts_of_log: Reads a log.

    Raises:
        FieldError: If a field is outside what is allowed.
    """
    unit = unit_given(wishes)
    age, sex, mass, alone, log = (
        first_given(wishes, it)
        for it in ("age", "sex", "body-mass", "alone", "from-log")
    )
    logged = lifts_of_log(log, unit) if log else ()
    said = [(one, lift_given(one, unit)) for one in wishes.get("lift", ())]
    person = Person(
        level=chosen(wishes["level"][0], LEVELS),
        age_years=whole_number(age, BOUNDS["age"]) if age else None,
        sex=chosen(sex, SEXES) if sex else Sex.UNSAID,
        body_mass=body_mass_given(mass, unit) if mass else None,
        lifts=_latest(logged, (lift for _, lift in said)),
        trains_alone=yes_or_no(alone) if alone else False,
    )
    refuse_contradictions(said, person)
    return person


def rules_given(wishes: Wishes) -> Ruleset:
    """Return whose rules to follow.

    Raises:
        FieldError: If nobody's rules are called so.
    """
    rules = first_given(wishes, "rules")
    return chosen(rules, RULESETS) if rules else Ruleset.EVIDENCE


def unit_given(wishes: Wishes) -> Unit | None:
    """Return the unit of bare numbers; `None` where it was not said.

    Raises:
        FieldError: If it is no unit.
    """
    unit = first_given(wishes, "unit")
    return chosen(unit, UNITS) if unit else None


def gym_unit(wishes: Wishes, person: Person) -> Unit:
    """Return the unit of a gym's plates: as said, or as the person counts."""
    masses = (*(lift.mass for lift in person.lifts), person.body_mass)
    # Nothing added to the body has the unit that nobody said.
    counted = next((it.unit for it in masses if it and it.milliunits), Unit.KG)
    return unit_given(wishes) or counted


def _refuse_both(focus: Focus, avoid: Avoidance, wishes: Wishes) -> None:
    both = sorted({*focus.muscles & avoid.muscles, *avoid.exercises & {*focus.lifts}})
    if both:
        raise FieldError(
            wishes["focus"][0].name,
            ", ".join(both),
            f"what {wishes['avoid'][0].name} does not leave out",
            "Take it from one of the two.",
        )


def body_mass_given(given: Given, unit: Unit | None) -> Mass:
    """Return a body mass.

    Raises:
        FieldError: If it is no mass, or outside its bounds.
    """
    mass = mass_given(given, unit)
    if not BODY_MASS.low <= mass.kg <= BODY_MASS.high:
        raise given.refused(BODY_MASS.in_words(), BODY_MASS.remedy)
    return mass


def _latest(*groups: Iterable[KnownLift]) -> tuple[KnownLift, ...]:
    by_exercise = {lift.exercise: lift for group in groups for lift in group}
    return tuple(by_exercise.values())
