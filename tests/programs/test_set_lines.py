"""Lines of sets mean what a lifter means by them, in every way they are written."""

import pytest
from hypothesis import given

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
from liftwright.domain.program import Slot
from liftwright.domain.session import Pain, PerformedSet
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
from liftwright.programs.notation import format_program, parse_program, read_program
from liftwright.quantities import (
    Basis,
    Effort,
    EffortRange,
    EffortScale,
    Load,
    LoadKind,
    kilograms,
    pounds,
)
from programs.in_notation import done, planned, program_of, slot_text
from strategies import set_prescriptions

FIVE = RepTarget(5, 5)
HUNDRED = FixedLoad(Load.external(kilograms(100)))

TARGETS: dict[str, Target] = {
    "3x5": FIVE,
    "3 x 5": FIVE,
    "3\u00d75": FIVE,
    "3x5 reps": FIVE,
    "3x6-8": RepTarget(6, 8),
    "3x6\u20138": RepTarget(6, 8),
    "3x5+": RepTarget(5, 5, is_open=True),
    "3xAMRAP": RepTarget(1, 1, is_open=True),
    "3xamrap": RepTarget(1, 1, is_open=True),
    "3x8 each side": RepTarget(8, 8, is_per_side=True),
    "3x8/side": RepTarget(8, 8, is_per_side=True),
    "3x(2+2+2, 20 s apart)": MiniSetTarget((2, 2, 2), 20),
    "3x30 s": HoldTarget(30, 30),
    "3x30-45 sec": HoldTarget(30, 45),
    "3x1:30": HoldTarget(90, 90),
    "3x2 min each side": HoldTarget(120, 120, is_per_side=True),
    "3x20 m": DistanceTarget(20),
    "3x12.5 metres": DistanceTarget(12.5),
    "3x5 contacts": ContactTarget(5),
    "3x5 jumps": ContactTarget(5),
}


@pytest.mark.parametrize("text", TARGETS)
def test_a_line_says_how_much_work(text: str) -> None:
    (of,) = planned(text)

    assert of.n_sets == 3
    assert of.target == TARGETS[text]


LOADS: dict[str, LoadRule] = {
    "3x5 @ 100 kg": HUNDRED,
    "3x5@100kg": HUNDRED,
    "3x5 x 100 kg": HUNDRED,
    "3x5 @ 225 lbs": FixedLoad(Load.external(pounds(225))),
    "3x5 @ 102.5 kg": FixedLoad(Load.external(kilograms("102.5"))),
    "3x5 @ 24 kg each hand": FixedLoad(Load.external(kilograms(24), Basis.PER_HAND)),
    "3x5 @ 2 x 24 kg": FixedLoad(Load.external(kilograms(24), Basis.PER_HAND)),
    "3x5 @ 10 kg per side": FixedLoad(Load.external(kilograms(10), Basis.PER_SIDE)),
    "3x5 @ bodyweight": FixedLoad(Load.bodyweight()),
    "3x5 @ BW": FixedLoad(Load.bodyweight()),
    "3x5 @ bodyweight + 10 kg": FixedLoad(Load.bodyweight(kilograms(10))),
    "3x5 @ bodyweight-10kg": FixedLoad(Load.bodyweight(kilograms(-10))),
    "3x5 @ assisted 20 kg": FixedLoad(Load.assisted(kilograms(20))),
    "3x5 @ band red+black": FixedLoad(Load.banded("red+black")),
    "3x5 @ band red at 15 kg": FixedLoad(Load.banded("red", kilograms(15))),
    '3x5 @ band "the long one"': FixedLoad(Load.banded("the long one")),
    "3x5 @ no load": FixedLoad(Load.none()),
    "3x5 @ 72.5% 1RM": PercentLoad(PercentBase.ONE_RM, 0.725, 0.725),
    "3x5 @ 70-75% of 1RM": PercentLoad(PercentBase.ONE_RM, 0.7, 0.75),
    "3x5 @ 85% TM": PercentLoad(PercentBase.TRAINING_MAX, 0.85, 0.85),
    "3x5 @ 85% training max": PercentLoad(PercentBase.TRAINING_MAX, 0.85, 0.85),
    "3x5 @ 80% of top set": PercentLoad(PercentBase.TOP_SET, 0.8, 0.8),
    "3x5 @ 90% of last set": PercentLoad(PercentBase.LAST_SET, 0.9, 0.9),
    "3x5 @ 60% of back-squat 1RM": PercentLoad(
        PercentBase.ONE_RM, 0.6, 0.6, of="back-squat"
    ),
    "3x5 @ 60% 1RM + 10 kg": PercentLoad(PercentBase.ONE_RM, 0.6, 0.6, kilograms(10)),
    "3x5 @ 10RM": RepMaxLoad(10),
    "3x5 @ RPE 8": EffortLoad(),
    "3x5, RPE 8": EffortLoad(),
    "3x5": AskLoad(),
    "3x5 @ your choice": AskLoad(),
    "3x5 @ your choice, RPE 8": AskLoad(),
}


@pytest.mark.parametrize("text", LOADS)
def test_a_line_says_the_load(text: str) -> None:
    (of,) = planned(text)

    assert (of.n_sets, of.target, of.load) == (3, FIVE, LOADS[text])


@pytest.mark.parametrize(
    "text",
    [
        "3x5 @ 100 kg, RPE 8",
        "3x5 @ 100 kg @ RPE 8",
        "3x5 @ 100 kg RPE8",
        "3x5 @ 100 kg, 8 RPE",
        "3x5 @ 100 kg, rpe 8.0",
    ],
)
def test_effort_is_read_wherever_it_stands(text: str) -> None:
    (of,) = planned(text)

    assert of.effort == EffortRange.rpe(8)


@pytest.mark.parametrize(
    ("text", "rest_s"),
    [
        ("rest 3:00", (180, 180)),
        ("rest 2:30-3:00", (150, 180)),
        ("rest 90 s", (90, 90)),
        ("rest 2-3 min", (120, 180)),
        ("rest 1:00:00", (3600, 3600)),
    ],
)
def test_rest_is_a_time(text: str, rest_s: tuple[int, int]) -> None:
    (of,) = planned(f"3x5, {text}")

    assert of.rest_s == rest_s


def test_what_follows_the_sets_may_stand_in_any_order() -> None:
    one = planned('3x5, rest 3:00, tempo 3-1-x-0, RIR 2, "Slowly.", every 60 s')
    other = planned('3x5, "Slowly.", every 1:00, RIR 2, tempo 3-1-X-0, rest 3 min')

    assert one == other
    assert one[0].tempo == Tempo(3, 1, None, 0)


def test_several_entries_share_what_follows_them() -> None:
    warm_up, single, top = planned(
        "5 x 65% TM, 1x3 @ 75% TM, 1+ x 85% TM, rest 3:00, why load_reps.k.general"
    )

    assert warm_up.target == FIVE
    assert single.target == RepTarget(3, 3)
    assert (top.kind, top.target) == (SetKind.AMRAP, RepTarget(1, 1, is_open=True))
    assert {of.rest_s for of in (warm_up, single, top)} == {(180, 180)}
    assert {of.why for of in (warm_up, single, top)} == {("load_reps.k.general",)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3x5", SetKind.WORK),
        ("1x5+", SetKind.AMRAP),
        ("work 1x5+", SetKind.WORK),
        ("3x30 s", SetKind.HOLD),
        ("3x5 contacts", SetKind.CONTACTS),
        ("3x(2+2, 15 s apart)", SetKind.CLUSTER),
        ("myo-reps 3x(12+4, 15 s apart)", SetKind.MYO),
        ("rest pause 3x(12+4, 15 s apart)", SetKind.REST_PAUSE),
        ("warmup 3x5", SetKind.WARM_UP),
        ("warm up 3x5", SetKind.WARM_UP),
        ("Top set 1x3", SetKind.TOP),
        ("backoff 3x5", SetKind.BACK_OFF),
        ("drop set 2x8", SetKind.DROP),
        ("technique 3x3", SetKind.TECHNIQUE),
    ],
)
def test_a_line_says_its_kind_of_set(text: str, kind: SetKind) -> None:
    assert planned(text)[0].kind is kind


def test_percentages_say_what_they_are_of_once() -> None:
    of_deadlift = "5 x 50%, 3 x 60-65%, 1+ x 70% of deadlift TM"

    assert planned(of_deadlift) == planned(
        "5 x 50% of deadlift TM, 3 x 60-65% of deadlift TM, 1+ x 70% of deadlift TM"
    )
    assert of_deadlift in slot_text(Slot(("front-squat",), planned(of_deadlift)))


def test_as_many_as_possible_is_one_plus_where_the_load_is_a_share() -> None:
    slot = Slot(("back-squat",), planned("1xAMRAP @ 95% TM\n3x1+ @ BW"))

    assert slot_text(slot) == "back-squat\n  1x1+ @ 95% TM\n  3xAMRAP @ bodyweight"


def test_a_comma_at_the_end_goes_on_in_the_next_line() -> None:
    assert planned("3x5 @ 100 kg,   // heavy\n   rest 3:00,\n RIR 2") == planned(
        "3x5 @ 100 kg, rest 3:00, RIR 2"
    )


def test_a_number_without_a_unit_takes_the_one_that_was_named() -> None:
    program = read_program('program "x"\nunits lb\nday A\nsquat\n3x5 @ 225')

    assert program == read_program('program "x"\nday A\nsquat\n3x5 @ 225 lb')
    assert "225 lb" in format_program(program)


def test_ramps_are_written_on_one_line() -> None:
    sets = planned(
        "warm-up 8 x 20 kg\nwarm-up 5 x 60 kg\nwarm-up 3 x 80 kg\n3x5 @ 90 kg"
    )

    assert slot_text(Slot(("back-squat",), sets)) == (
        "back-squat\n  warm-up 8 x 20 kg, 5 x 60 kg, 3 x 80 kg\n  3x5 @ 90 kg"
    )


def test_a_long_line_is_broken_at_a_comma_below_eighty_characters() -> None:
    sets = planned(
        '3x5 @ 100 kg, RIR 2-3, rest 3:00, tempo 3-1-x-0, "As if it were very heavy."'
    )

    lines = slot_text(Slot(("back-squat",), sets)).splitlines()

    assert lines[1].endswith(",")
    assert max(map(len, lines)) < 80


@given(set_prescriptions())
def test_a_set_reads_back_from_its_line(of: SetPrescription) -> None:
    program = program_of(Slot(("back-squat",), (of,)))

    parsed = parse_program(format_program(program))

    assert parsed.value == program


DONE: dict[str, Done] = {
    "8 x 20 kg": Reps(8),
    "8 reps x 20 kg": Reps(8),
    "20 kg x 8": Reps(8),
    "8 @ 20 kg": Reps(8),
    "0 x 20 kg": Reps(0),
    "8|7 x 20 kg": SideReps(8, 7),
    "(12+4+4) x 20 kg": MiniSets((12, 4, 4)),
    "12+4+4 x 20 kg": MiniSets((12, 4, 4)),
    "(12+4+4, 15 s apart) x 20 kg": MiniSets((12, 4, 4), 15),
    "45 s @ 20 kg": Hold(45),
    "20 m @ 20 kg": Distance(20),
    "20 m in 18 s @ 20 kg": Distance(20, 18),
    "5 contacts @ 20 kg": Contacts(5),
}


@pytest.mark.parametrize("text", DONE)
def test_a_session_says_what_was_done(text: str) -> None:
    (of,) = done(text)

    assert (of.done, of.load) == (DONE[text], Load.external(kilograms(20)))


def test_everything_that_can_be_said_of_a_done_set() -> None:
    (of,) = done(
        "back-off 5 x 100 kg @ RPE 8, rested 3:00, tempo 2-0-x-0, "
        'pain 3 left knee, "Ok"'
    )

    assert of == PerformedSet(
        Reps(5),
        Load.external(kilograms(100)),
        SetKind.BACK_OFF,
        Effort(EffortScale.RPE, 8),
        Tempo(2, 0, None, 0),
        180,
        Pain(3, "left knee"),
        "Ok",
    )


def test_sets_done_alike_can_be_reported_at_once() -> None:
    assert done("3x5 @ 100 kg, RIR 2") == done("5 x 100 kg, RIR 2") * 3


def test_several_done_sets_fit_on_a_line() -> None:
    assert [of.done for of in done("8 x 20 kg, 5 x 60 kg, 3 x 80 kg")] == [
        Reps(8),
        Reps(5),
        Reps(3),
    ]


def test_bodyweight_can_come_first() -> None:
    (of,) = done("bodyweight + 10 kg x 8")

    assert of == PerformedSet(Reps(8), Load(LoadKind.BODYWEIGHT, kilograms(10)))


def test_a_named_unit_lets_a_session_be_brief() -> None:
    assert done("units kg\n5 x 100") == done("5 x 100 kg")
