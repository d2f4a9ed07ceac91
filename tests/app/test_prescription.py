import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.app.estimated_one_rm import one_rm_of_set
from liftwright.app.given import Given
from liftwright.app.prescription import Question, prescription, reasons_by_number
from liftwright.catalog import catalog, exercise, inventory_preset
from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.exercise import Measure, Modality
from liftwright.domain.level import Level
from liftwright.errors import FieldError, InputError
from liftwright.evidence import finding
from liftwright.quantities import LoadKind, Mass, Unit, kilograms, pounds

GYM_LB = inventory_preset("commercial", Unit.LB)
PRESCRIBABLE = sorted(
    it.id
    for it in catalog().values()
    if it.modality not in {Modality.CARDIO, Modality.STRETCH}
)


def asked(
    name: str,
    *,
    aim: Aim = Aim.SIZE,
    one_rm: Mass | None = None,
    level: Level = Level.INTERMEDIATE,
    rules: Ruleset = Ruleset.EVIDENCE,
) -> Question:
    return Question(exercise(name), GYM_LB, aim, one_rm, level, rules)


@given(
    st.sampled_from(PRESCRIBABLE),
    st.sampled_from(Aim),
    st.sampled_from(Level),
    st.sampled_from(Ruleset),
)
def test_every_strength_exercise_can_be_prescribed_with_reasons(
    name: str, aim: Aim, level: Level, rules: Ruleset
) -> None:
    made = prescription(asked(name, aim=aim, level=level, rules=rules))

    assert 1 <= made.n_sets[0] <= made.n_sets[1]
    assert 1 <= made.amount[0] <= made.amount[1]
    assert 0 < made.rest_s[0] <= made.rest_s[1]
    for _, keys in reasons_by_number(made):
        assert all(finding(key) for key in keys)


@given(
    st.sampled_from(
        [
            it
            for it in PRESCRIBABLE
            if catalog()[it].load_kind is LoadKind.EXTERNAL
            and catalog()[it].measure is Measure.REPETITIONS
        ]
    ),
    st.sampled_from(Aim),
    st.integers(1, 1500).map(pounds) | st.integers(1, 700).map(kilograms),
)
def test_loads_lie_in_the_range_or_are_the_nearest_there_is(
    name: str, aim: Aim, one_rm: Mass
) -> None:
    made = prescription(asked(name, aim=aim, one_rm=one_rm))

    assert made.shares is not None
    low, high = made.shares
    for choice in made.loads:
        in_range = low - 0.001 <= choice.share <= high + 0.001
        assert in_range or len(made.loads) == 1
    assert list(made.loads) == sorted(made.loads, key=lambda it: it.share)


def test_the_load_to_begin_with_leaves_the_reserve() -> None:
    made = prescription(asked("squat", one_rm=pounds(300)))

    assert made.begin is not None
    assert made.effort is not None
    assert made.amount[0] <= made.begin.reps <= made.amount[1]
    left = made.begin.choice.reps_max - made.begin.reps
    assert left >= made.effort.mean_rir


def test_beginners_do_fewer_sets_than_the_advanced() -> None:
    sets = [prescription(asked("squat", level=level)).n_sets for level in Level]

    assert sets == [(3, 4), (3, 5), (5, 6)]


def test_a_stretch_or_a_run_has_no_sets_to_prescribe() -> None:
    with pytest.raises(InputError, match="endurance work"):
        prescription(asked("running"))
    with pytest.raises(InputError, match="a stretch"):
        prescription(asked("downward-dog"))


def test_what_has_no_bar_has_no_one_rm() -> None:
    with pytest.raises(InputError, match="Push-up has no 1RM"):
        prescription(asked("push-up", one_rm=pounds(200)))


def test_an_isolation_exercise_stays_moderate_for_strength_and_says_so() -> None:
    made = prescription(asked("leg-extension", aim=Aim.STRENGTH))

    assert made.shares == (0.65, 0.8)
    assert "not trained heavily" in made.notes[0]


def test_a_set_stands_for_a_one_rm_in_its_own_unit() -> None:
    set_given = Given("--lift", "250lb x 5 @8")

    one_rm = one_rm_of_set(set_given, exercise("squat"), None).one_rm

    assert one_rm.unit is Unit.LB
    assert 280 < one_rm.amount < 320


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("bench 100kg x 5", "a set of the back squat"),
        ("250lb x 40", "more than 12 repetitions"),
        ("250 x 5", "with its unit"),
        ("heavy", "a lift such as"),
    ],
)
def test_a_set_that_says_nothing_about_the_lift_is_refused(
    text: str, complaint: str
) -> None:
    with pytest.raises(FieldError, match=complaint):
        one_rm_of_set(Given("--lift", text), exercise("squat"), None)
