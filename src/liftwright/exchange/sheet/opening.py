"""The plan in a few words: what was asked, what to expect, how good it is."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.coaching.screening import Clearance
from liftwright.domain.aim import Ruleset
from liftwright.domain.prescription import FixedLoad
from liftwright.domain.program import Program
from liftwright.exchange.sheet.names import (
    counted,
    date_words,
    exercise_name,
    listed,
    muscle_name,
    short_date,
    short_weekday,
)
from liftwright.exchange.sheet.set_words import span
from liftwright.exchange.sheet.sheets import Fact, Opening, Promise
from liftwright.exchange.sheet.signs import MINUS, TO
from liftwright.exchange.training_days import DAYS_PER_WEEK
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import Plan, Proof
from liftwright.planner.request import PlanRequest
from liftwright.quantities import LoadKind

EMPHASIS_WORDS = (
    (0.0, "all size"),
    (0.35, "mostly size"),
    (0.65, "size and strength alike"),
    (0.999, "mostly strength"),
    (1.0, "all strength"),
)
"""Words for the emphasis up to and with each number."""

CHANGES = {
    Periodization.LINEAR: "Loads rise from week to week, in one way up.",
    Periodization.UNDULATING: "Repetitions go in waves; every cycle is harder.",
    Periodization.BLOCK: "Fewer repetitions and heavier loads, block after block.",
    Periodization.MINIMAL_DOSE: "The least work that still brings most of the gain.",
    Periodization.PEAK: "Heavier and less from week to week, up to your event.",
}
WITHOUT_LOADS = "Repetitions rise first, then a harder form, a stronger band or weight."
UNKNOWN_LOADS = "You find each load once; then repetitions rise first, then the load."
RULES = {
    Ruleset.EVIDENCE: "newest evidence",
    Ruleset.ARTICLES: "the articles",
}


def opening(plan: Plan) -> Opening:
    """Return what stands on top of a plan."""
    request = plan.request
    return Opening(
        title=plan.program.name or "Training plan",
        about=plan.program.about,
        emphasis=request.emphasis,
        emphasis_words=emphasis_words(request.emphasis),
        facts=tuple(_facts(request)),
        promises=tuple(_promises(plan)),
        proof_title=proof_title(plan.proof),
        proof=proof_words(plan.proof),
        is_proven=plan.proof.is_optimal,
        warning=_warning(plan),
        change=change_words(plan),
    )


def change_words(plan: Plan) -> str:
    """Return how a plan changes over its weeks; loads rise only where there are any."""
    slots, model = plan.template.slots(), plan.periodization
    if model is Periodization.MINIMAL_DOSE:
        return CHANGES[model]
    if not any(it.exercise.load_kind is LoadKind.EXTERNAL for it in slots):
        return WITHOUT_LOADS
    is_written = model is Periodization.PEAK or _names_loads(plan.program)
    return CHANGES[model] if is_written else UNKNOWN_LOADS


def _names_loads(program: Program) -> bool:
    """Return whether any hard set has a load of iron in numbers."""
    return any(
        isinstance(sets.load, FixedLoad)
        and sets.load.load.kind is LoadKind.EXTERNAL
        and sets.kind.counts_as_volume
        for week in program.weeks
        for day in week.days
        for slot in day.slots
        for sets in slot.sets
    )


def emphasis_words(emphasis: float) -> str:
    """Return a place on the way from size to strength in words."""
    return next(words for up_to, words in EMPHASIS_WORDS if emphasis <= up_to)


def proof_title(proof: Proof) -> str:
    """Return how good a week is in two or three words."""
    if proof.is_optimal:
        return "Proven best"
    return f"Within {_gap_percent(proof)} of best"


def proof_words(proof: Proof) -> str:
    """Return how good a week is, and how much better any other could be."""
    if proof.is_optimal:
        return (
            "No other week that keeps the rules and fits your time gains more by even"
            f" {proof.resolution:g} of the smallest effect that can be measured."
        )
    return (
        "No week that keeps the rules and fits your time can gain over"
        f" {_gap_percent(proof)} more than this one. A longer search could close that"
        " gap."
    )


def _gap_percent(proof: Proof) -> str:
    return f"{max(1.0, 100 * proof.relative_gap):.0f}%"


def _warning(plan: Plan) -> str:
    screening = plan.screening
    if screening is None or screening.clearance is Clearance.NONE:
        return ""
    return screening.referral


def _facts(request: PlanRequest) -> Iterator[Fact]:
    minutes = [request.minutes[day] for day in request.days]
    person = request.person
    yield Fact("Days", ", ".join(map(short_weekday, request.days)))
    yield Fact("Time", f"{span(min(minutes), max(minutes))} min a day")
    yield Fact("Length", counted(request.weeks, "week"))
    if request.start:
        yield Fact("Dates", _dates(request.start, request.weeks))
    yield Fact("Level", person.level.name.lower())
    yield Fact("Equipment", f"{request.inventory.name} ({request.inventory.unit})")
    yield from _wishes(request)
    if request.event:
        yield Fact("Event", date_words(request.event))
    yield Fact("Rules", RULES[request.rules])


def _wishes(request: PlanRequest) -> Iterator[Fact]:
    focus, avoid = request.focus, request.avoid
    first = [exercise_name(it) for it in focus.lifts]
    first += sorted(muscle_name(it).lower() for it in focus.muscles)
    left_out = sorted(exercise_name(it) for it in avoid.exercises)
    left_out += sorted(muscle_name(it).lower() for it in avoid.muscles)
    left_out += sorted(avoid.body_parts)
    if first:
        yield Fact("First", listed(first))
    if left_out:
        yield Fact("Left out or spared", listed(left_out))
    if request.aims:
        yield Fact("Health aims", listed(sorted(it.value for it in request.aims)))
    if request.person.trains_alone:
        yield Fact("Company", "trains alone")


def _dates(start: date, weeks: int) -> str:
    last = start + timedelta(days=weeks * DAYS_PER_WEEK - 1)
    return f"{short_date(start)} to {date_words(last)}"


def _promises(plan: Plan) -> Iterator[Promise]:
    weeks = counted(plan.request.weeks, "week")
    if any(it.weeks for it in plan.strength):
        yield _promise("Strength", "lift", weeks, plan.strength)
    if any(it.weeks for it in plan.size):
        yield _promise("Muscle size", "muscle", weeks, plan.size)


def _promise(
    label: str,
    noun: str,
    weeks: str,
    forecasts: Sequence[StrengthForecast] | Sequence[SizeForecast],
) -> Promise:
    ends = [it.weeks[-1] for it in forecasts if it.weeks]
    means = [it.mean for it in ends]
    level = f"{100 * forecasts[0].level:.0f} of 100"
    low = whole_percent(min(it.low for it in ends))
    high = whole_percent(max(it.high for it in ends))
    typical = percent_span(min(means), max(means))
    return Promise(
        label=label,
        amount=typical,
        text=(
            f"typical per {noun} after {weeks}; one person measures between {low} and"
            f" {high} in {level} cases"
        ),
    )


def percent(change: float) -> str:
    """Return a change in percent with its sign: `+4.2%`, `-3%`."""
    return f"{change:+.1f}%".replace("-", MINUS)


def whole_percent(change: float) -> str:
    """Return a change in whole percents: the ends of an interval are no finer."""
    return f"{change:+.0f}%".replace("-", MINUS)


def percent_span(low: float, high: float) -> str:
    """Return a range of changes with one sign where one is enough: `+3.1-4.2%`."""
    first, last = percent(low), percent(high)
    if first == last:
        return first
    if low < 0 or high < 0:
        return f"{first} to {last}"
    return f"{first.removesuffix('%')}{TO}{last.removeprefix('+')}"
