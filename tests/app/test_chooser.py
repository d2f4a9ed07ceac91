from hypothesis import given
from hypothesis import strategies as st

from liftwright.app.chooser import ChooserAnswers, Taste, Wish, recommendation
from liftwright.domain.level import Level
from liftwright.evidence import finding

answers = st.builds(
    ChooserAnswers,
    st.sampled_from(Wish),
    st.sampled_from(Taste),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Level),
)


@given(answers)
def test_any_answers_lead_to_a_place_on_the_slider_with_reasons(
    said: ChooserAnswers,
) -> None:
    found = recommendation(said)

    assert 0 <= found.emphasis <= 1
    assert found.grounds
    assert all(finding(ground.key) for ground in found.grounds)


@given(answers)
def test_both_ends_and_the_middle_stay_on_offer(said: ChooserAnswers) -> None:
    found = recommendation(said)

    assert found.alternatives == {"size": 0, "both": 0.5, "strength": 1}


@given(answers)
def test_sore_joints_never_lead_to_heavy_training(said: ChooserAnswers) -> None:
    if said.has_sore_joints:
        assert recommendation(said).emphasis < 0.5


def test_an_event_asks_for_strength() -> None:
    with_event = ChooserAnswers(Wish.SIZE, has_event=True)

    assert recommendation(with_event).emphasis >= 0.8


def test_taste_moves_the_slider_its_way() -> None:
    places = [
        recommendation(ChooserAnswers(Wish.BOTH, taste)).emphasis
        for taste in (Taste.MANY, Taste.NEITHER, Taste.HEAVY)
    ]

    assert places == sorted(set(places))
