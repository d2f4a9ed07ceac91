"""Arbitrary plans, for property tests of whatever writes them."""

from dataclasses import replace

from hypothesis import strategies as st

from instances_plan import plan, plan_for_a_beginner, request
from liftwright.adaptation.forecast import (
    SizeForecast,
    StrengthForecast,
    WeekForecast,
    WeekLoad,
)
from liftwright.coaching.screening import screen
from liftwright.domain.aim import Ruleset
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import (
    HealthAim,
    KnownLift,
    Level,
    Person,
    ScreeningAnswers,
    Sex,
)
from liftwright.domain.program import Weekday
from liftwright.planner.periodization.attempts import Attempt
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import Plan, Proof, Reason, Relaxation
from liftwright.planner.request import Avoidance, Focus, PlanRequest
from strategies import dates, efforts, names, positive_masses, programs, texts

muscles = st.sampled_from(Muscle)
muscle_sets = st.frozensets(muscles, max_size=3)
numbers = st.floats(-50, 50)
liftable = positive_masses.filter(lambda mass: mass.kg <= 700)

persons = st.builds(
    Person,
    level=st.sampled_from(Level),
    age_years=st.none() | st.integers(10, 110),
    sex=st.sampled_from(Sex),
    body_mass=st.none() | liftable.filter(lambda mass: 25 <= mass.kg <= 350),
    lifts=st.lists(
        st.builds(
            KnownLift,
            names,
            liftable,
            st.integers(1, 50),
            st.none() | efforts,
            st.none() | st.floats(0, 1),
        ),
        max_size=2,
    ).map(tuple),
    trains_alone=st.booleans(),
)
answers = st.builds(ScreeningAnswers, *[st.booleans()] * 7)


@st.composite
def requests(draw: st.DrawFn) -> PlanRequest:
    days = tuple(sorted(draw(st.sets(st.sampled_from(Weekday), min_size=1))))
    return replace(
        request(),
        person=draw(persons),
        days=days,
        minutes={day: draw(st.integers(10, 240)) for day in days},
        weeks=draw(st.integers(1, 52)),
        emphasis=draw(st.floats(0, 1)),
        focus=Focus(draw(muscle_sets), tuple(draw(st.lists(names, max_size=2)))),
        avoid=Avoidance(
            draw(st.frozensets(names, max_size=2)),
            draw(st.frozensets(texts, max_size=2)),
            draw(muscle_sets),
        ),
        aims=draw(st.frozensets(st.sampled_from(HealthAim))),
        screening=draw(st.none() | answers),
        rules=draw(st.sampled_from(Ruleset)),
        start=draw(st.none() | dates),
        event=None,
    )


@st.composite
def forecast_weeks(draw: st.DrawFn) -> tuple[WeekForecast, ...]:
    n_weeks = draw(st.integers(0, 4))
    found = []
    for week in range(1, n_weeks + 1):
        low, mean, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
        share = draw(st.floats(0, 1))
        found.append(WeekForecast(week, low, mean, high, share))
    return tuple(found)


week_loads = st.builds(
    WeekLoad, st.integers(1, 9), positive_masses, positive_masses, positive_masses
)
strength_forecasts = st.builds(
    StrengthForecast,
    names,
    forecast_weeks(),
    st.lists(week_loads, max_size=2).map(tuple),
)
size_forecasts = st.builds(SizeForecast, muscles, forecast_weeks())
keys = st.lists(
    st.one_of(st.sampled_from(["zone.heavy", "volume.size.curve"]), texts), max_size=2
).map(tuple)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans of arbitrary parts; they need not fit together."""
    made = draw(st.sampled_from([plan(), plan_for_a_beginner()]))
    asked = draw(requests())
    answered = asked.screening
    return replace(
        made,
        request=asked,
        program=draw(programs),
        periodization=draw(st.sampled_from(Periodization)),
        proof=Proof(*draw(st.tuples(numbers, numbers)), 0.01, *draw(_three)),
        weekly_sets=draw(st.dictionaries(muscles, st.floats(0, 40), max_size=4)),
        size=tuple(draw(st.lists(size_forecasts, max_size=2))),
        strength=tuple(draw(st.lists(strength_forecasts, max_size=2))),
        screening=screen(answered) if answered else None,
        reasons=tuple(draw(st.lists(st.builds(Reason, texts, texts, keys)))),
        relaxed=tuple(draw(st.lists(st.builds(Relaxation, texts, texts, keys)))),
        notes=tuple(draw(st.lists(texts, max_size=2))),
        attempts=tuple(draw(st.lists(_attempts, max_size=2))),
    )


_three = st.tuples(numbers, numbers, numbers)
_attempts = st.builds(
    Attempt, names, st.integers(1, 3), positive_masses, st.floats(0, 1)
)
