import pytest

from app.given_values import flag
from liftwright.app.aims import (
    avoidance_given,
    body_parts_called,
    emphasis_given,
    focus_given,
    health_aims_given,
)
from liftwright.catalog.fields import CONTRAINDICATIONS
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim
from liftwright.errors import FieldError
from liftwright.planner.request import Avoidance, Focus


@pytest.mark.parametrize(
    ("value", "emphasis"),
    [("size", 0), ("both", 0.5), ("Strength", 1), ("0.3", 0.3), (0.75, 0.75), (1, 1)],
)
def test_emphasis_is_a_word_or_a_place_on_the_slider(
    value: object, emphasis: float
) -> None:
    assert emphasis_given(flag(value)) == emphasis


@pytest.mark.parametrize("value", ["power", "-0.1", "1.5", "", "nan"])
def test_emphasis_ends_at_size_and_strength(value: str) -> None:
    with pytest.raises(FieldError, match="0 all size, 1 all strength"):
        emphasis_given(flag(value))


def test_focus_takes_muscles_regions_and_lifts() -> None:
    focus = focus_given([flag("arms, bench"), flag("side delts")])

    arms = {Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS}
    assert focus == Focus(frozenset({*arms, Muscle.SIDE_DELTS}), ("bench-press",))


def test_who_avoids_a_shoulder_spares_the_joint() -> None:
    avoided = avoidance_given(
        [flag("knees, chest"), flag("shoulder"), flag("deadlift")]
    )

    assert avoided == Avoidance(
        exercises=frozenset({"deadlift"}),
        body_parts=frozenset({"knee", "shoulder"}),
        muscles=frozenset({Muscle.CHEST, Muscle.UPPER_CHEST}),
    )


@pytest.mark.parametrize("site", sorted(CONTRAINDICATIONS))
def test_every_body_part_of_the_catalog_can_be_avoided(site: str) -> None:
    assert body_parts_called(site.replace("-", " ")) == {site}


@pytest.mark.parametrize("word", ["back", "spine", "Back"])
def test_who_avoids_the_back_spares_the_spine_and_keeps_the_rows(word: str) -> None:
    avoided = avoidance_given([flag(word)])

    assert avoided == Avoidance(body_parts=frozenset({"lower back", "upper back"}))


def test_other_words_for_body_parts_are_known() -> None:
    avoided = avoidance_given([flag("low back, rotator cuff, feet")])

    assert avoided.body_parts == {"lower back", "shoulder", "foot"}


@pytest.mark.parametrize("read", [focus_given, avoidance_given])
def test_an_unknown_name_comes_with_the_nearest(read: object) -> None:
    assert callable(read)
    with pytest.raises(FieldError, match=r"benhc press.*bench press"):
        read([flag("benhc press")])


def test_health_aims_are_named_and_others_refused() -> None:
    assert health_aims_given([flag("bone,heart"), flag("mood")]) == {
        HealthAim.BONE,
        HealthAim.HEART,
        HealthAim.MOOD,
    }
    with pytest.raises(FieldError, match="bone, joints, heart, weight, mood"):
        health_aims_given([flag("beauty")])
