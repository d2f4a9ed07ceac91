"""Warm-up sets before the work: a ramp of the lift itself, as short as is enough."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from liftwright.coaching.forms import easier_forms
from liftwright.coaching.load_making import PlateLoading, load_making
from liftwright.coaching.params import CACHED_SETS
from liftwright.coaching.plate_changes import Wish, easily_loaded
from liftwright.coaching.plates import nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Measure, Skill
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.work import SetKind
from liftwright.evidence import value, values
from liftwright.quantities import Load, LoadKind, Mass

BAR = "bar"
LAST_STEP = "step_4"
RAMP_WHY = ("warm_up.ramp.loads", "warm_up.ramp.reps", "warm_up.specific_ramp")
"""Findings behind every ramp: said once, not with each of its sets."""


def ramp(
    exercise: Exercise,
    working: Load,
    inventory: Inventory,
    *,
    fraction_1rm: float,
    is_first_for_pattern: bool,
) -> tuple[SetPrescription, ...]:
    """Return the warm-up sets before the work sets of an exercise (convention).

    The bar, then 40, 60 and 80% of the working load, and a single at 90% before heavy
    work; fewer for light loads, for isolation work and for muscles that are warm
    already. Bodyweight work warms up in an easier form, bands with a weaker one,
    assisted work with more help.

    Args:
        exercise: The exercise.
        working: Load of its work sets.
        inventory: What there is to lift; every warm-up load can be made with it.
        fraction_1rm: The working load as a share of the 1RM.
        is_first_for_pattern: Whether nothing before it in the session warmed up the
            same muscles.

    Returns:
        Sets from light to heavy, each lighter than the work; none for holds, jumps,
        stretches and carries.
    """
    if exercise.measure is not Measure.REPETITIONS:
        return ()
    match working.kind:
        case LoadKind.EXTERNAL if working.mass is not None:
            steps = _steps(exercise, fraction_1rm, is_first=is_first_for_pattern)
            return _loaded(exercise, working.mass, inventory, steps)
        case LoadKind.BODYWEIGHT if is_first_for_pattern:
            return tuple(_unloaded(exercise, working, inventory))
        case LoadKind.BAND if is_first_for_pattern:
            return _weaker_band(working, inventory)
        case LoadKind.ASSISTED if is_first_for_pattern and working.mass is not None:
            return _more_help(exercise, working.mass, inventory)
        case _:
            return ()


def _steps(
    exercise: Exercise, fraction_1rm: float, *, is_first: bool
) -> tuple[str, ...]:
    is_heavy = fraction_1rm >= value("warm_up.ramp.last_step_from")
    is_light = fraction_1rm < values("load.zone.moderate")["low"]
    if not exercise.is_compound:
        return ("step_2",) if is_first else ()
    if not is_first:
        return ("step_2", "step_3") if is_heavy else ("step_2",)
    if is_light:
        return (BAR, "step_2")
    full = (BAR, "step_1", "step_2", "step_3")
    return (*full, LAST_STEP) if is_heavy else full


@lru_cache(maxsize=CACHED_SETS)
def _loaded(
    exercise: Exercise, working: Mass, inventory: Inventory, steps: tuple[str, ...]
) -> tuple[SetPrescription, ...]:
    return tuple(_each_loaded(exercise, working, inventory, steps))


def _each_loaded(
    exercise: Exercise, working: Mass, inventory: Inventory, steps: tuple[str, ...]
) -> Iterator[SetPrescription]:
    gaps = values("warm_up.ramp.min_gap")
    easy = _easily_loaded(exercise, working, inventory, steps)
    before_kg = 0.0
    for step in steps:
        load = easy.get(step) or _load_of(step, exercise, working, inventory)
        if load is None or load.mass is None:
            continue
        gap_kg = gaps["last_step" if step == LAST_STEP else "step"] * working.kg
        is_too_near_work = load.mass.kg > working.kg - gaps["last_step"] * working.kg
        is_first_and_real = before_kg == 0 and step == BAR
        if is_too_near_work or (
            load.mass.kg - before_kg < gap_kg and not is_first_and_real
        ):
            continue
        before_kg = load.mass.kg
        yield _warm_up(load, _step_at(before_kg / working.kg) if step == BAR else step)


def _easily_loaded(
    exercise: Exercise, working: Mass, inventory: Inventory, steps: tuple[str, ...]
) -> dict[str, Load]:
    """Return the loads of steps that plates make, with the fewest plates to handle."""
    making = load_making(exercise, inventory)
    if not isinstance(making, PlateLoading):
        return {}
    shares = values("warm_up.ramp.loads")
    named = tuple(it for it in steps if it != BAR)
    gaps = values("warm_up.ramp.min_gap")
    wishes = tuple(
        Wish(
            working.times(shares[it]),
            working.times(gaps["last_step" if it == LAST_STEP else "step"]),
            working.times(_tolerance(shares[it])),
        )
        for it in named
    )
    loads = easily_loaded(making, wishes, working)
    made = [Load.external(it, exercise.basis) for it in loads]
    return dict(zip(named, made, strict=bool(made)))


def _tolerance(share: float) -> float:
    """Return how far from its share a step may be: the nearer to the work, the less."""
    row = values("warm_up.ramp.tolerance")
    return row["most"] * min(1.0, (1 - share) / (1 - row["full_to"]))


def _load_of(
    step: str, exercise: Exercise, working: Mass, inventory: Inventory
) -> Load | None:
    if step != BAR:
        wish = working.times(values("warm_up.ramp.loads")[step])
        return nearest_load(exercise, inventory, wish)
    making = load_making(exercise, inventory)
    if isinstance(making, PlateLoading) and making.bar.milliunits:
        return Load.external(making.empty, exercise.basis)
    return None


def _step_at(share: float) -> str:
    # An empty bar that is most of a light working load is no set of eight.
    loads = values("warm_up.ramp.loads")
    return max(
        (s for s in loads if loads[s] <= share), key=loads.__getitem__, default=BAR
    )


def _unloaded(
    exercise: Exercise, working: Load, inventory: Inventory
) -> Iterator[SetPrescription]:
    forms = easier_forms(exercise, inventory)
    # A form that needs as much strength and practice warms nobody up.
    easy = (it for it in forms if it.skill is Skill.EASY)
    easier = next((it for it in easy if it.load_kind is LoadKind.BODYWEIGHT), None)
    if easier is None:
        yield _warm_up(Load.bodyweight(), "step_3")
    else:
        note = f"in an easier form: {easier.name.lower()}"
        yield replace(_warm_up(Load.bodyweight(), "step_1"), note=note)
    if working.mass is None or working.mass.milliunits <= 0:
        return
    wish = working.mass.times(values("warm_up.ramp.loads")["step_2"])
    added = nearest_load(exercise, inventory, wish, rounding="down")
    if added.mass is not None and added.mass < working.mass:
        yield _warm_up(added, "step_3")


def _weaker_band(working: Load, inventory: Inventory) -> tuple[SetPrescription, ...]:
    names = [band.name for band in inventory.bands]
    if working.band not in names[1:]:
        return ()
    weaker = inventory.bands[names.index(working.band) - 1]
    return (_warm_up(Load.banded(weaker.name, weaker.tension), BAR),)


def _more_help(
    exercise: Exercise, help_by: Mass, inventory: Inventory
) -> tuple[SetPrescription, ...]:
    wish = help_by.times(value("warm_up.assisted_extra"))
    load = nearest_load(exercise, inventory, wish)
    if load.mass is None or load.mass <= help_by:
        return ()
    return (_warm_up(load, "step_2"),)


@lru_cache(maxsize=CACHED_SETS)
def _warm_up(load: Load, step: str) -> SetPrescription:
    reps = round(values("warm_up.ramp.reps")[step])
    rest_s = round(value("time.warm_up.rest"))
    return SetPrescription(
        n_sets=1,
        target=RepTarget(reps, reps),
        load=FixedLoad(load),
        kind=SetKind.WARM_UP,
        rest_s=(rest_s, rest_s),
    )
