"""The order of a session: what matters most comes first and fresh."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import catalog, exercise
from liftwright.planner.apart import is_apart
from liftwright.planner.build import build_problem
from liftwright.planner.heavy import is_bent_row, is_held_by_the_back
from liftwright.planner.periodization.order import TRUNK_PATTERNS, in_order
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone
from planner_requests import wanted

PROBLEM = build_problem(wanted(), catalog())
SLOTS = (
    TemplateSlot(exercise("back-squat"), Zone.HEAVY, 3),
    TemplateSlot(exercise("bench-press"), Zone.HEAVY, 3),
    TemplateSlot(exercise("deadlift"), Zone.MODERATE, 3),
    TemplateSlot(exercise("barbell-row"), Zone.MODERATE, 3),
    TemplateSlot(exercise("dumbbell-romanian-deadlift"), Zone.MODERATE, 3),
    TemplateSlot(exercise("pull-up"), Zone.MODERATE, 3),
    TemplateSlot(exercise("leg-curl"), Zone.MODERATE, 2),
    TemplateSlot(exercise("dumbbell-curl"), Zone.MODERATE, 2),
    TemplateSlot(exercise("cable-crunch"), Zone.LIGHT, 2),
)
some_slots = st.lists(st.sampled_from(SLOTS), unique=True, min_size=1).map(tuple)


@given(some_slots)
def test_heavy_comes_before_compound_before_isolation_before_trunk(
    slots: tuple[TemplateSlot, ...],
) -> None:
    def tier(slot: TemplateSlot) -> int:
        if slot.exercise.pattern in TRUNK_PATTERNS:
            return 3
        if slot.zone is Zone.HEAVY or is_apart(slot.exercise):
            return 0
        return 1 if slot.exercise.is_compound else 2

    ordered = in_order(slots, PROBLEM)
    assert sorted(map(tier, ordered)) == [tier(it) for it in ordered]
    assert set(ordered) == set(slots)


@given(some_slots)
def test_no_bent_row_comes_right_before_a_hinge(
    slots: tuple[TemplateSlot, ...],
) -> None:
    for earlier, later in pairwise(in_order(slots, PROBLEM)):
        assert not (
            is_bent_row(earlier.exercise) and is_held_by_the_back(later.exercise)
        )


@given(some_slots)
def test_the_order_does_not_depend_on_how_slots_come_in(
    slots: tuple[TemplateSlot, ...],
) -> None:
    assert in_order(slots, PROBLEM) == in_order(slots[::-1], PROBLEM)


def test_known_lifts_come_before_others_of_their_kind() -> None:
    press = TemplateSlot(exercise("overhead-press"), Zone.HEAVY, 3)
    bench = SLOTS[1]

    assert in_order((press, bench), PROBLEM)[0] is bench


def test_a_barbell_squat_does_not_wait_for_two_presses() -> None:
    slots = (
        TemplateSlot(exercise("bench-press"), Zone.HEAVY, 4),
        TemplateSlot(exercise("overhead-press"), Zone.HEAVY, 3),
        TemplateSlot(exercise("back-squat"), Zone.MODERATE, 4),
    )

    ordered = [it.exercise.id for it in in_order(slots, PROBLEM)]

    assert ordered.index("back-squat") < 2


def test_the_lighter_squat_waits_for_the_heavy_deadlift() -> None:
    slots = (
        TemplateSlot(exercise("back-squat"), Zone.MODERATE, 4),
        TemplateSlot(exercise("deadlift"), Zone.HEAVY, 4),
    )

    ordered = [it.exercise.id for it in in_order(slots, PROBLEM)]

    assert ordered == ["deadlift", "back-squat"]
