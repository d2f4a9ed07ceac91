"""Arbitrary values of the whole vocabulary, for property tests anywhere."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from liftwright.domain.bounds import FIELD
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
    CustomProgression,
    Day,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    MissedDays,
    PeakProgression,
    Program,
    Progression,
    Slot,
    StagedProgression,
    Step,
    TotalProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WaveShape,
    Week,
    Weekday,
    WeekKind,
)
from liftwright.domain.session import Block, Pain, PerformedSet, Session
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
    Tempo,
)
from liftwright.quantities import (
    Basis,
    Effort,
    EffortRange,
    EffortScale,
    Load,
    LoadKind,
    Mass,
    Unit,
)

slugs = st.sampled_from(
    ["back-squat", "bench-press", "pull-up", "45-degree-back-extension", "plank"]
)
real_names = st.sampled_from(
    [
        "Bench Press (Barbell)",
        "Farmer's Walk",
        "day of rest pull",
        "Chin or pull",
        "A1 press",
        "T Bar Row",
        "hold 3 seconds",
        "21s Bicep Curl",
        "Développé couché",
        'the "big" one',
    ]
)
texts = st.text(max_size=40)
long_texts = st.one_of(texts, st.text("ab \n\"\\“”'/,:|", max_size=300))
names = st.one_of(slugs, real_names, texts)
notes = st.one_of(st.just(""), st.just(""), long_texts)
why_keys = st.lists(
    st.one_of(st.sampled_from(["volume.size.curve", "rest.size.default"]), texts),
    max_size=3,
).map(tuple)
groups = st.one_of(st.just(""), st.sampled_from(["A", "B", "AB"]))
dates = st.dates()

units = st.sampled_from(Unit)
masses = st.builds(Mass, st.integers(-1_000_000, 1_000_000), units)
positive_masses = st.builds(Mass, st.integers(1, 1_000_000), units)
bases = st.sampled_from(Basis)

external_loads = st.builds(
    Load.external, st.builds(Mass, st.integers(0, 1_000_000), units), bases
)
loads: SearchStrategy[Load] = st.one_of(
    external_loads,
    st.builds(Load, st.just(LoadKind.BODYWEIGHT), masses, bases),
    st.just(Load.bodyweight()),
    st.builds(Load, st.just(LoadKind.ASSISTED), positive_masses, bases),
    st.builds(
        lambda band, tension, basis: Load(
            LoadKind.BAND, tension, basis if tension else Basis.TOTAL, band
        ),
        st.one_of(st.sampled_from(["red", "red+black"]), st.text(min_size=1)),
        st.none() | positive_masses,
        bases,
    ),
    st.just(Load.none()),
)

effort_values = st.integers(0, 20).map(lambda halves: halves / 2)
efforts = st.builds(Effort, st.sampled_from(EffortScale), effort_values)


def _effort_range(scale: EffortScale, values: list[float]) -> EffortRange:
    low, high = sorted(values)
    return EffortRange(Effort(scale, low), Effort(scale, high))


effort_ranges = st.builds(
    _effort_range,
    st.sampled_from(EffortScale),
    st.lists(effort_values, min_size=2, max_size=2),
)


def ranges(low: int, high: int) -> SearchStrategy[tuple[int, int]]:
    """Pairs of whole numbers that rise, often equal."""
    ends = st.integers(low, high)
    return st.one_of(
        ends.map(lambda end: (end, end)),
        st.tuples(ends, ends).map(lambda pair: (min(pair), max(pair))),
    )


def shares(low: float, high: float) -> SearchStrategy[float]:
    """Fractions of a load: round ones and any others."""
    return st.one_of(
        st.integers(int(low * 100), int(high * 100)).map(lambda percent: percent / 100),
        st.floats(low, high),
    )


seconds = st.one_of(st.integers(0, 600), st.integers(0, 86_400))
tempos = st.builds(
    Tempo,
    st.integers(0, 600),
    st.integers(0, 600),
    st.none() | st.integers(0, 600),
    st.integers(0, 600),
)
set_kinds = st.sampled_from(SetKind)

rep_targets = st.builds(
    lambda span, is_open, sides: RepTarget(span[0], span[1], is_open, sides),
    st.one_of(ranges(1, 20), ranges(1, 1000)),
    st.booleans(),
    st.booleans(),
)
targets: SearchStrategy[Target] = st.one_of(
    rep_targets,
    st.builds(
        MiniSetTarget,
        st.lists(st.integers(1, 1000), min_size=1, max_size=6).map(tuple),
        seconds,
    ),
    st.builds(
        lambda span, sides: HoldTarget(span[0], span[1], sides),
        ranges(1, 86_400),
        st.booleans(),
    ),
    st.builds(DistanceTarget, st.one_of(st.integers(0, 400), st.floats(0, 1e6))),
    st.builds(ContactTarget, st.integers(1, 1000)),
)
percent_loads = st.builds(
    lambda base, ends, plus, of: PercentLoad(base, min(ends), max(ends), plus, of),
    st.sampled_from(PercentBase),
    st.one_of(
        shares(0, 2).map(lambda share: (share, share)),
        st.tuples(shares(0, 10), shares(0, 10)),
    ),
    st.none() | masses,
    st.one_of(st.just(""), names),
)
load_rules: SearchStrategy[LoadRule] = st.one_of(
    loads.map(FixedLoad),
    percent_loads,
    st.builds(RepMaxLoad, st.integers(1, 1000)),
    st.just(EffortLoad()),
    st.just(AskLoad()),
)


@st.composite
def set_prescriptions(draw: st.DrawFn) -> SetPrescription:
    load = draw(load_rules)
    effort = draw(st.none() | effort_ranges)
    if isinstance(load, EffortLoad):
        effort = draw(effort_ranges)
    return SetPrescription(
        n_sets=draw(st.one_of(st.integers(1, 10), st.integers(1, 1000))),
        target=draw(targets),
        load=load,
        kind=draw(set_kinds),
        effort=effort,
        rest_s=draw(st.none() | ranges(0, 86_400)),
        tempo=draw(st.none() | tempos),
        every_s=draw(st.none() | st.integers(1, 86_400)),
        note=draw(notes),
        why=draw(why_keys),
    )


plain_sets = st.builds(
    SetPrescription,
    n_sets=st.integers(1, 2),
    target=st.builds(lambda reps: RepTarget(reps, reps), st.integers(1, 5)),
    load=external_loads.map(FixedLoad),
    kind=st.sampled_from([SetKind.WORK, SetKind.WARM_UP]),
    rest_s=st.sampled_from([None, (60, 60), (180, 180)]),
)
"""Sets so alike that they often share a line."""

steps = st.one_of(
    masses.map(lambda mass: Step(mass=mass)),
    shares(-1, 10).filter(bool).map(lambda share: Step(fraction=share)),
)
falls = st.one_of(
    positive_masses.map(lambda mass: Step(mass=mass)),
    shares(0, 1).filter(bool).map(lambda share: Step(fraction=share)),
)


def _training_max(
    reps: set[int], changes: list[Step], start: float
) -> TrainingMaxProgression:
    by_reps = tuple(zip(sorted(reps), changes, strict=False))
    return TrainingMaxProgression(by_reps, start)


progressions: SearchStrategy[Progression] = st.one_of(
    st.just(AsWritten()),
    st.builds(LinearProgression, steps, st.integers(1, 1000)),
    st.builds(DoubleProgression, steps),
    st.builds(TotalProgression, st.integers(1, 10_000), steps),
    st.builds(
        StagedProgression,
        st.lists(
            st.tuples(st.integers(1, 1000), st.integers(1, 1000)),
            min_size=1,
            max_size=4,
        ).map(tuple),
        steps,
        shares(0, 1),
    ),
    st.builds(
        _training_max,
        st.sets(st.integers(0, 1000), min_size=1, max_size=4),
        st.lists(steps, min_size=4, max_size=4),
        shares(0, 10),
    ),
    st.builds(EffortProgression, steps),
    st.builds(VolumeRamp, st.integers(0, 1000), st.integers(1, 1000)),
    st.builds(
        WaveProgression,
        st.sampled_from(WaveShape),
        st.lists(shares(0, 10), min_size=1, max_size=6).map(tuple),
        steps,
    ),
    st.builds(PeakProgression, dates),
    st.builds(CustomProgression, long_texts),
)
failure_rules = st.one_of(
    st.builds(
        FailureRule,
        st.integers(1, 1000),
        st.sampled_from(FailureAction).filter(
            lambda it: it is not FailureAction.REDUCE
        ),
    ),
    st.builds(
        FailureRule,
        st.integers(1, 1000),
        st.sampled_from([FailureAction.REDUCE, FailureAction.DELOAD]),
        falls,
    ),
)
slots = st.builds(
    Slot,
    choices=st.lists(names, min_size=1, max_size=3).map(tuple),
    sets=st.lists(st.one_of(set_prescriptions(), plain_sets), max_size=4).map(tuple),
    group=groups,
    progression=progressions,
    on_failure=st.none() | failure_rules,
    label=st.one_of(st.just(""), st.just("T1"), texts),
    note=notes,
    why=why_keys,
)
days = st.builds(
    Day,
    name=st.one_of(texts, st.sampled_from(["Monday", "Push"])),
    slots=st.lists(slots, max_size=3).map(tuple),
    weekday=st.none() | st.sampled_from(Weekday),
    note=notes,
)
weeks = st.builds(
    Week,
    days=st.lists(days, max_size=3).map(tuple),
    name=st.one_of(st.just(""), texts),
    kind=st.sampled_from(WeekKind),
    note=notes,
)
similar_slots = st.builds(
    Slot,
    choices=st.just(("back-squat",)),
    sets=st.lists(plain_sets, max_size=3).map(tuple),
    progression=st.sampled_from([AsWritten(), DoubleProgression(Step(fraction=0.05))]),
    note=st.sampled_from(["", "", "Slowly."]),
)
similar_days = st.builds(
    Day,
    name=st.sampled_from(["Squat", "Bench"]),
    slots=st.lists(similar_slots, min_size=1, max_size=2).map(tuple),
    note=st.sampled_from(["", "", "Easy."]),
)
similar_weeks = st.builds(
    Week,
    days=st.lists(similar_days, min_size=1, max_size=2).map(tuple),
    name=st.sampled_from(["", "Base"]),
    kind=st.sampled_from([WeekKind.TRAINING, WeekKind.TRAINING, WeekKind.DELOAD]),
    note=st.sampled_from(["", "", "Sleep."]),
)
"""Weeks so alike that they are often written together."""


@st.composite
def repeating_weeks(draw: st.DrawFn) -> tuple[Week, ...]:
    """Weeks drawn from few, so that some come back."""
    pool = draw(st.lists(st.one_of(similar_weeks, weeks), min_size=1, max_size=4))
    return tuple(draw(st.lists(st.sampled_from(pool), max_size=10)))


programs = st.builds(
    Program,
    name=texts,
    weeks=st.one_of(
        st.lists(weeks, max_size=2).map(tuple),
        st.lists(similar_weeks, max_size=6).map(tuple),
        repeating_weeks(),
    ),
    author=texts,
    source=texts,
    about=long_texts,
    missed_days=st.sampled_from(MissedDays),
    repeats=st.booleans(),
    start=st.none() | dates,
    made_for=st.lists(
        st.tuples(st.from_regex(FIELD, fullmatch=True), texts), max_size=3
    ).map(tuple),
)

counts = st.one_of(st.integers(0, 20), st.integers(0, 100_000))
done: SearchStrategy[Done] = st.one_of(
    st.builds(Reps, counts),
    st.builds(SideReps, counts, counts),
    st.builds(
        MiniSets,
        st.lists(counts, min_size=1, max_size=6).map(tuple),
        st.none() | seconds,
    ),
    st.builds(Hold, seconds),
    st.builds(Distance, st.floats(0, 1e6), st.none() | seconds),
    st.builds(Contacts, counts),
)
performed_sets = st.builds(
    PerformedSet,
    done=done,
    load=loads,
    kind=set_kinds,
    effort=st.none() | efforts,
    tempo=st.none() | tempos,
    rest_before_s=st.none() | seconds,
    pain=st.none()
    | st.builds(
        Pain, st.integers(0, 10), st.one_of(texts, st.sampled_from(["", "left knee"]))
    ),
    note=notes,
)
blocks = st.builds(
    Block,
    exercise=names,
    sets=st.lists(performed_sets, max_size=4).map(tuple),
    group=groups,
    note=notes,
)
sessions = st.builds(
    Session,
    day=dates,
    blocks=st.lists(blocks, max_size=4).map(tuple),
    zone=st.sampled_from(
        ["", "UTC", "Europe/Berlin", "Etc/GMT+1", "America/Port-au-Prince"]
    ),
    title=texts,
    body_mass=st.none() | positive_masses,
    start=st.one_of(
        st.just(""), st.times().map(lambda time: time.isoformat("minutes"))
    ),
    duration_s=st.none() | seconds,
    note=notes,
)
