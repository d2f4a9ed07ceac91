"""Whole plans, put together by hand, that files are written from in tests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from liftwright.adaptation.forecast import (
    LiftDose,
    MuscleDose,
    StrengthForecast,
    size_forecast,
    strength_forecast,
)
from liftwright.adaptation.profile import Profile, profile
from liftwright.catalog import catalog, exercise, inventory_preset
from liftwright.coaching.nutrition import protein_target, session_energy
from liftwright.coaching.plates import nearest_loadable
from liftwright.coaching.screening import screen
from liftwright.coaching.warm_up import ramp
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import (
    HealthAim,
    KnownLift,
    Level,
    Person,
    ScreeningAnswers,
    Sex,
)
from liftwright.domain.prescription import (
    AskLoad,
    ContactTarget,
    DistanceTarget,
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepMaxLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import (
    AsWritten,
    Day,
    DoubleProgression,
    FailureAction,
    FailureRule,
    Program,
    Progression,
    Slot,
    Step,
    Week,
    Weekday,
    WeekKind,
)
from liftwright.domain.work import SetKind, Tempo
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.periodization.attempts import Attempt
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import (
    Plan,
    Proof,
    Reason,
    Relaxation,
)
from liftwright.planner.request import Focus, PlanRequest
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from liftwright.quantities import (
    EffortRange,
    Load,
    LoadKind,
    Mass,
    Unit,
    kilograms,
    pounds,
)

MONDAY = date(2026, 3, 2)
MON, WED, FRI = Weekday.MON, Weekday.WED, Weekday.FRI


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise of a day: `n_sets` of `low` to `high` repetitions."""

    exercise: str
    zone: Zone
    n_sets: int
    low: int
    high: int
    rest_s: tuple[int, int]
    group: str = ""


ENTRIES: dict[Weekday, tuple[Entry, ...]] = {
    MON: (
        Entry("back-squat", Zone.HEAVY, 4, 4, 4, (180, 300)),
        Entry("bench-press", Zone.MODERATE, 3, 6, 8, (120, 180)),
        Entry("seated-cable-row", Zone.MODERATE, 3, 8, 10, (90, 120)),
        Entry("lateral-raise", Zone.LIGHT, 2, 12, 15, (60, 90), "A"),
        Entry("standing-calf-raise", Zone.LIGHT, 3, 12, 20, (60, 90), "A"),
    ),
    WED: (
        Entry("deadlift", Zone.HEAVY, 3, 4, 4, (180, 300)),
        Entry("overhead-press", Zone.MODERATE, 3, 6, 8, (120, 180)),
        Entry("lat-pulldown", Zone.MODERATE, 3, 8, 10, (90, 120)),
        Entry("leg-curl", Zone.MODERATE, 2, 8, 12, (60, 90)),
        Entry("barbell-curl", Zone.MODERATE, 2, 8, 12, (60, 90)),
    ),
    FRI: (
        Entry("bench-press", Zone.HEAVY, 4, 4, 4, (180, 300)),
        Entry("back-squat", Zone.MODERATE, 3, 6, 8, (120, 180)),
        Entry("dumbbell-row", Zone.MODERATE, 3, 8, 10, (90, 120)),
        Entry("triceps-pushdown", Zone.MODERATE, 2, 8, 12, (60, 90)),
        Entry("lateral-raise", Zone.LIGHT, 3, 12, 15, (60, 90)),
    ),
}
DAY_NAMES = {MON: "Squat and press", WED: "Pull", FRI: "Bench and back"}
INSTEAD = {"dumbbell-row": ("seated-cable-row",)}
RESERVE = (3, 3, 2, 2, 1, 4, 2, 1)
DELOAD_WEEK = 6


def intermediate() -> Person:
    return Person(
        level=Level.INTERMEDIATE,
        age_years=34,
        sex=Sex.MALE,
        body_mass=pounds(185),
        lifts=(
            KnownLift("back-squat", pounds(300)),
            KnownLift("bench-press", pounds(205), 3),
            KnownLift("deadlift", pounds(365)),
        ),
    )


def request() -> PlanRequest:
    return PlanRequest(
        person=intermediate(),
        inventory=inventory_preset("commercial", Unit.LB),
        days=(MON, WED, FRI),
        minutes={MON: 60, WED: 60, FRI: 75},
        weeks=8,
        emphasis=0.5,
        focus=Focus(frozenset({Muscle.CHEST}), ("back-squat",)),
        aims=frozenset({HealthAim.HEART, HealthAim.BONE}),
        screening=ScreeningAnswers(is_active=True),
        start=MONDAY,
    )


def plan() -> Plan:
    """Eight weeks of three days in pounds, with a deload, everything filled in."""
    asked = request()
    template = _template()
    weekly_sets = template.fractional_sets()
    return Plan(
        request=asked,
        program=_program(asked),
        template=template,
        periodization=Periodization.UNDULATING,
        proof=Proof(2.1841, 2.1853, 0.01, gain=2.2431, size=1.842, strength=2.431),
        weekly_sets=weekly_sets,
        size=tuple(
            size_forecast(muscle, [MuscleDose(weekly_sets[muscle])] * 8, asked.person)
            for muscle in (Muscle.CHEST, Muscle.LATS, Muscle.QUADS, Muscle.BICEPS)
        ),
        strength=_strength(asked),
        screening=screen(asked.screening or ScreeningAnswers(), age_years=34),
        protein=protein_target(pounds(185)),
        energy=session_energy(pounds(185), 60),
        reasons=(
            Reason(
                "back-squat",
                "You put the squat first, so it opens two days: once heavy for"
                " strength, once moderate for size.",
                ("zone.heavy", "volume.strength.curve"),
            ),
            Reason(
                "lateral-raise",
                "Side delts get no direct work from presses.",
                ("volume.counting.direct",),
            ),
            Reason(
                "chest",
                "You chose the chest: it counts three times.",
                ("planner.muscle_weight",),
            ),
            Reason(
                "week 6",
                "An easier week after five hard ones lets tiredness go.",
                ("deload.every", "deload.sets"),
            ),
            Reason(
                "emphasis",
                "Half size, half strength: heavy sets for the lifts, moderate ones"
                " for the muscles.",
                ("zone.strength_weight", "zone.size_weight"),
            ),
        ),
        relaxed=(
            Relaxation(
                "hits",
                "The calves are trained once a week instead of twice: the days are"
                " full.",
                ("planner.hits",),
            ),
        ),
        notes=(
            "Loads rise slowly: when a week is too hard, repeat its loads.",
            "The row and the pulldown start by effort: no load of them is known.",
        ),
        attempts=(
            Attempt("back-squat", 1, Mass.of(285, Unit.LB), 0.97),
            Attempt("back-squat", 2, Mass.of(305, Unit.LB), 0.78),
            Attempt("back-squat", 3, Mass.of(315, Unit.LB), 0.52),
        ),
    )


def plan_for_a_beginner() -> Plan:
    """One week without dates in kilograms, flagged at screening, nothing known."""
    answers = ScreeningAnswers(has_disease=True, has_hypertension=True)
    asked = replace(
        request(),
        person=Person(age_years=67, trains_alone=True),
        inventory=inventory_preset("bands", Unit.KG),
        days=(Weekday.TUE,),
        minutes={Weekday.TUE: 25},
        weeks=1,
        emphasis=0.0,
        focus=Focus(),
        aims=frozenset(),
        screening=answers,
        start=None,
    )
    slots = (
        TemplateSlot(exercise("push-up"), Zone.LIGHT, 2),
        TemplateSlot(exercise("plank"), Zone.MODERATE, 1),
    )
    template = WeekTemplate((TemplateDay(Weekday.TUE, slots),))
    return Plan(
        request=asked,
        program=Program("First steps", (Week((every_kind_of_set(),)),)),
        template=template,
        periodization=Periodization.MINIMAL_DOSE,
        proof=Proof(0.4, 0.55, 0.01, gain=0.4, size=0.4, strength=0.0),
        weekly_sets=template.fractional_sets(),
        size=(),
        strength=(),
        screening=screen(answers, age_years=67),
        protein=None,
        energy=None,
        reasons=(),
        relaxed=(),
        notes=(),
    )


def every_kind_of_set() -> Day:
    """A day with each way of asking for a set."""
    easy = EffortRange.rir(3, 4)
    slots = (
        slot("push-up", sets(RepTarget(8, 12), EffortLoad(), effort=easy)),
        slot("plank", sets(HoldTarget(20, 45), FixedLoad(Load.bodyweight()))),
        slot(
            "band-row",
            sets(
                RepTarget(10, 15, is_per_side=True),
                FixedLoad(Load.banded("red", kilograms(12))),
            ),
        ),
        slot("farmers-walk", sets(DistanceTarget(40), AskLoad())),
        slot("box-jump", sets(ContactTarget(5), FixedLoad(Load.none()))),
        slot(
            "assisted-pull-up",
            sets(RepTarget(5, 5), FixedLoad(Load.assisted(kilograms("22.5")))),
        ),
        slot(
            "back-squat",
            sets(
                RepTarget(5, 5, is_open=True),
                PercentLoad(PercentBase.TRAINING_MAX, 0.7, 0.75),
                kind=SetKind.AMRAP,
            ),
            sets(MiniSetTarget((5, 3, 2), 20), RepMaxLoad(10), kind=SetKind.CLUSTER),
            replace(
                sets(RepTarget(8, 8), AskLoad()),
                tempo=Tempo(3, 1, None, 0),
                every_s=90,
            ),
        ),
    )
    return Day("Everything", slots, Weekday.TUE)


def slot(exercise_id: str, *of: SetPrescription) -> Slot:
    return Slot((exercise_id,), of)


def sets(
    target: Target,
    load: LoadRule,
    kind: SetKind = SetKind.WORK,
    effort: EffortRange | None = None,
    note: str = "",
) -> SetPrescription:
    return SetPrescription(2, target, load, kind, effort, note=note)


def named(exercise_id: str, name: str) -> Plan:
    """The beginner's plan with one exercise of your choice and hostile texts."""
    made = plan_for_a_beginner()
    day = Day(name, (slot(exercise_id, sets(RepTarget(5, 5), AskLoad(), note=name)),))
    return replace(
        made,
        program=Program(name, (Week((day,), name, note=name),), name, name, name),
        notes=(name,),
        reasons=(Reason(name, name, (name,)),),
        relaxed=(Relaxation(name, name, (name,)),),
    )


def _template() -> WeekTemplate:
    return WeekTemplate(
        tuple(
            TemplateDay(
                weekday,
                tuple(
                    TemplateSlot(exercise(it.exercise), it.zone, it.n_sets)
                    for it in entries
                ),
            )
            for weekday, entries in ENTRIES.items()
        )
    )


def _strength(asked: PlanRequest) -> tuple[StrengthForecast, ...]:
    known = profile(asked.person, catalog())
    dose = LiftDose(heavy=6, moderate=4)
    return tuple(
        strength_forecast(
            lift, [dose] * 8, asked.person, one_rm=known.one_rm(lift), unit=Unit.LB
        )
        for lift in ("back-squat", "bench-press", "deadlift", "overhead-press")
    )


def _program(asked: PlanRequest) -> Program:
    return Program(
        name="Stronger and bigger, 3 days a week",
        weeks=tuple(_week(number, asked) for number in range(1, asked.weeks + 1)),
        author="Liftwright",
        about="Size and strength in equal parts, in three days of about an hour.",
        start=asked.start,
    )


def _week(number: int, asked: PlanRequest) -> Week:
    is_deload = number == DELOAD_WEEK
    kind = WeekKind.DELOAD if is_deload else WeekKind.TRAINING
    known = profile(asked.person, catalog())
    days = tuple(
        Day(DAY_NAMES[weekday], _slots(entries, number, asked, known), weekday)
        for weekday, entries in ENTRIES.items()
    )
    return Week(days, kind=kind, note="Half the sets, easy." if is_deload else "")


def _slots(
    entries: Sequence[Entry], week: int, asked: PlanRequest, known: Profile
) -> tuple[Slot, ...]:
    is_first = {entry.exercise: at == 0 for at, entry in enumerate(entries)}
    return tuple(
        _slot(it, week, asked, known, is_first=is_first[it.exercise]) for it in entries
    )


def _slot(
    entry: Entry, week: int, asked: PlanRequest, known: Profile, *, is_first: bool
) -> Slot:
    rir = RESERVE[week - 1]
    of = exercise(entry.exercise)
    n_sets = max(1, entry.n_sets // 2) if week == DELOAD_WEEK else entry.n_sets
    load = _load(entry, rir + (week == DELOAD_WEEK) * 2, week, asked, known)
    work = SetPrescription(
        n_sets,
        RepTarget(entry.low, entry.high),
        FixedLoad(load) if load else EffortLoad(),
        effort=EffortRange.rir(rir),
        rest_s=entry.rest_s,
        why=("effort.rir_rpe_map", "load_reps.k.general"),
    )
    warm_up = (
        ramp(
            of,
            load,
            asked.inventory,
            fraction_1rm=0.85 if entry.zone is Zone.HEAVY else 0.72,
            is_first_for_pattern=is_first,
        )
        if load
        else ()
    )
    step = Step(pounds(5))
    is_range = entry.low != entry.high
    progression: Progression = DoubleProgression(step) if is_range else AsWritten()
    return Slot(
        (entry.exercise, *INSTEAD.get(entry.exercise, ())),
        (*warm_up, work),
        group=entry.group,
        progression=progression,
        on_failure=FailureRule(2, FailureAction.REDUCE, Step(fraction=0.1)),
        why=("zone.heavy",) if entry.zone is Zone.HEAVY else ("zone.moderate",),
    )


def _load(
    entry: Entry, rir: int, week: int, asked: PlanRequest, known: Profile
) -> Load | None:
    of = exercise(entry.exercise)
    one_rm = known.one_rm(entry.exercise)
    if one_rm is None or of.load_kind is not LoadKind.EXTERNAL:
        return None
    share = fraction_at_reps(entry.high + rir, known.k(entry.exercise))
    target = Mass.of(one_rm.mean_kg * share * (1 + 0.004 * week), Unit.KG)
    return nearest_loadable(of, asked.inventory, target.into(Unit.LB)).load
