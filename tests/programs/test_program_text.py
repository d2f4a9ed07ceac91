"""The text of a program: what its headings say and how it is laid out."""

from datetime import date

import pytest
from hypothesis import given

from liftwright.domain.program import (
    AsWritten,
    CustomProgression,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    MissedDays,
    PeakProgression,
    Progression,
    Slot,
    StagedProgression,
    Step,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WaveShape,
    Weekday,
    WeekKind,
)
from liftwright.programs.notation import format_program, parse_program, read_program
from liftwright.quantities import kilograms
from programs.in_notation import program_of, slot, slot_text
from strategies import failure_rules, progressions, slots

MORE = Step(kilograms("2.5"))


def test_the_heading_of_a_program() -> None:
    program = read_program(
        """
        program "Three days"        // a comment
        author "A. Lifter"
        source "https://example.org/three//days"
        about "First line," // another comment
        about "second line."
        starts 2027-01-04
        missed days move on
        repeats
        """
    )

    assert (program.name, program.author) == ("Three days", "A. Lifter")
    assert program.source == "https://example.org/three//days"
    assert program.about == "First line, second line."
    assert program.start == date(2027, 1, 4)
    assert program.missed_days is MissedDays.MOVE_ON
    assert program.repeats


def test_names_need_no_quotes_while_they_are_plain() -> None:
    program = read_program(
        "program Three days\nweek 1 Base\nday Monday Push\n bench press"
    )

    assert program.name == "Three days"
    assert program.weeks[0].name == "Base"
    assert program.weeks[0].days[0].name == "Push"
    assert program.weeks[0].days[0].slots[0].choices == ("bench press",)


@pytest.mark.parametrize("name", ["Mon", "Monday", "monday", "MON"])
def test_a_weekday_may_be_short(name: str) -> None:
    (day,) = read_program(f'program "x"\nday {name}').weeks[0].days

    assert (day.weekday, day.name) == (Weekday.MON, "Monday")


def test_days_without_a_week_make_the_first() -> None:
    program = read_program('program "x"\nday A\nday B')

    assert [[day.name for day in week.days] for week in program.weeks] == [["A", "B"]]


def test_a_day_without_a_name_has_its_number() -> None:
    (week,) = read_program('program "x"\nday\nday').weeks

    assert [day.name for day in week.days] == ["Day 1", "Day 2"]


def test_indentation_is_for_the_eye() -> None:
    text = 'program "x"\nweek 1\n  day A\n    squat\n      3x5\n    bench\n      3x5'
    flat = "\n".join(line.strip() for line in text.splitlines())
    odd = text.replace("\n", "\r\n\t")

    assert read_program(text) == read_program(flat) == read_program(odd)


def test_weeks_written_together_differ_where_it_is_said() -> None:
    program = read_program(
        """
        program "x"
        weeks 1-4 "Base"
          week 4: deload "Easy"
          week 4: note "Rest more."
          day A
            squat
              warm-up 5 x 20 kg
              week 1: 3x5 @ 100 kg
              weeks 2-3: 3x5 @ 105 kg
              week 4: 1x5 @ 80 kg
              weeks 1-2, 4: note "Deep."
              weeks 1-3: progress double +2.5 kg
        """
    )

    slots_of_weeks = [week.days[0].slots[0] for week in program.weeks]

    assert [week.name for week in program.weeks] == ["Base", "Base", "Base", "Easy"]
    assert [week.kind for week in program.weeks] == [
        *[WeekKind.TRAINING] * 3,
        WeekKind.DELOAD,
    ]
    assert [week.note for week in program.weeks] == ["", "", "", "Rest more."]
    assert [len(slot.sets) for slot in slots_of_weeks] == [2] * 4
    assert slots_of_weeks[1] is not slots_of_weeks[2]
    assert slots_of_weeks[1].sets == slots_of_weeks[2].sets
    assert [slot.note for slot in slots_of_weeks] == ["Deep.", "Deep.", "", "Deep."]
    assert [slot.progression for slot in slots_of_weeks] == [
        *[DoubleProgression(MORE)] * 3,
        AsWritten(),
    ]


def test_a_week_may_be_headed_with_a_colon() -> None:
    with_colons = read_program('program "x"\nweek 1:\nday A\nweeks 2-3: \nday B')

    assert with_colons == read_program('program "x"\nweek 1\nday A\nweeks 2-3\nday B')


def test_the_weeks_of_a_line_may_go_on_in_the_next() -> None:
    text = 'program "x"\nweeks 1-4\nday A\nsquat\nweeks 1,\n  3-4: 3x{}'

    weeks = read_program(text.format("5")).weeks
    (problem,) = parse_program(text.format("")).problems

    assert [len(week.days[0].slots[0].sets) for week in weeks] == [1, 0, 1, 1]
    assert (problem.line, problem.column) == (6, 10)


def test_weeks_and_days_can_be_like_others() -> None:
    program = read_program(
        """
        program "x"
        week 1
          day "A"
            squat
              3x5
          day "B"
            bench
              3x5
          day "A again" like day 1
        week 2
          day "B" like week 1 day 2
        weeks 3-6 like weeks 1-2
        week 7 test "Test" like week 2
        """
    )

    first, second = program.weeks[:2]

    assert first.days[2].slots == first.days[0].slots
    assert second.days[0].slots == first.days[1].slots
    assert [week.days for week in program.weeks[2:]] == [
        *[first.days, second.days] * 2,
        second.days,
    ]
    assert (program.weeks[6].name, program.weeks[6].kind) == ("Test", WeekKind.TEST)


@pytest.mark.parametrize("mark", ["A1.", "A1", "A1)", "A.", "A)"])
def test_a_superset_has_a_letter(mark: str) -> None:
    assert slot(f"{mark} bench-press\n3x5").group == "A"


def test_partners_of_a_superset_are_numbered() -> None:
    partners = (
        Slot(("bench-press",), (), group="A"),
        Slot(("squat",), ()),
        Slot(("dumbbell-row",), (), group="A"),
    )

    text = format_program(program_of(*partners))

    assert "A1. bench-press" in text
    assert "A2. dumbbell-row" in text


@pytest.mark.parametrize(
    "line",
    [
        "dumbbell-row or seated-cable-row",
        "dumbbell-row | seated-cable-row",
        '"dumbbell-row" OR seated-cable-row',
        "dumbbell-row or\n   seated-cable-row",
    ],
)
def test_an_exercise_may_be_one_of_several(line: str) -> None:
    assert slot(line).choices == ("dumbbell-row", "seated-cable-row")


def test_a_slot_may_have_a_name_of_its_own() -> None:
    named = slot('"T1 lift": back-squat')

    assert (named.label, named.choices) == ("T1 lift", ("back-squat",))
    assert slot_text(named) == '"T1 lift": back-squat'
    assert slot("T1: back-squat").label == "T1"


@pytest.mark.parametrize(
    "name",
    [
        "week one press",
        "day",
        "dya press",
        "progres",
        "5 minute plank",
        "hold 3",
        "A1 sauce",
        "this or that",
        "press, seated",
        'the "good" morning',
        "squat 3x5",
        "",
        " ",
        "a  b",
        "x" * 200,
    ],
)
def test_a_name_that_could_be_misread_stands_in_quotes(name: str) -> None:
    text = slot_text(Slot((name,), ()))

    assert text.startswith('"')
    assert slot(text).choices == (name,)


@pytest.mark.parametrize(
    "name",
    [
        "back-squat",
        "Bench Press (Barbell)",
        "Farmer's Walk",
        "45-degree-back-extension",
        "21s-curl",
        "bodyweight-hip-thrust",
        "Lat Pulldown - Close Grip (Cable)",
        "Clean & Jerk",
        "Développé couché",
        "holding",
        "topside press",
    ],
)
def test_a_plain_name_stands_as_it_is(name: str) -> None:
    assert slot_text(Slot((name,), ())) == name


PROGRESSIONS: dict[str, Progression] = {
    "progress linear +2.5 kg": LinearProgression(MORE),
    "progress linear +2.5 kg after 3 successes": LinearProgression(MORE, 3),
    "progress double +2.5 kg": DoubleProgression(MORE),
    "progress double": DoubleProgression(),
    "progress stages 5x3, 6x2, 10x1, +2.5 kg, restart at 85%": StagedProgression(
        ((5, 3), (6, 2), (10, 1)), MORE, 0.85
    ),
    "progress training max 90% of 1RM, 0+ reps -10%, 4+ reps +2.5 kg": (
        TrainingMaxProgression(((0, Step(fraction=-0.1)), (4, MORE)), 0.9)
    ),
    "progress effort, at most +5%": EffortProgression(Step(fraction=0.05)),
    "progress volume +1 set a week up to 5 sets": VolumeRamp(1, 5),
    "progress undulating cycle 100% 92.5% 107.5%, +2.5 kg": WaveProgression(
        WaveShape.UNDULATING, (1.0, 0.925, 1.075), MORE
    ),
    "progress reverse linear cycle 100% 90%, +2.5 kg": WaveProgression(
        WaveShape.REVERSE_LINEAR, (1.0, 0.9), MORE
    ),
    "progress peak on 2027-06-05": PeakProgression(date(2027, 6, 5)),
    'progress custom "load + 2.5 kg"': CustomProgression("load + 2.5 kg"),
}


@pytest.mark.parametrize("line", PROGRESSIONS)
def test_every_progression_has_its_words(line: str) -> None:
    assert slot(f"squat\n{line}").progression == PROGRESSIONS[line]
    assert slot_text(slot(f"squat\n{line}")) == f"squat\n  {line}"


FAILURES = {
    "after 1 failure repeat": FailureRule(1, FailureAction.REPEAT),
    "after 2 failures reduce by 10%": FailureRule(
        2, FailureAction.REDUCE, Step(fraction=0.1)
    ),
    "after 2 failures reduce by 2.5 kg": FailureRule(2, FailureAction.REDUCE, MORE),
    "after 3 failures deload": FailureRule(3, FailureAction.DELOAD),
    "after 1 failure next stage": FailureRule(1, FailureAction.NEXT_STAGE),
    "after 4 failures swap exercise": FailureRule(4, FailureAction.SWAP),
}


@pytest.mark.parametrize("line", FAILURES)
def test_every_answer_to_failure_has_its_words(line: str) -> None:
    assert slot(f"squat\n{line}").on_failure == FAILURES[line]
    assert slot_text(slot(f"squat\n{line}")) == f"squat\n  {line}"


def test_nothing_progresses_that_is_said_to_be_as_written() -> None:
    assert slot("squat\nprogress as written").progression == AsWritten()


def test_a_fall_may_be_said_without_by() -> None:
    assert slot("squat\nafter 2 failures reduce 10%") == slot(
        "squat\nafter 2 failures reduce by 10%"
    )


@given(slots)
def test_a_slot_reads_back_from_its_lines(of: Slot) -> None:
    program = program_of(of)

    assert parse_program(format_program(program)).value == program


@given(progressions, failure_rules)
def test_progress_and_failure_read_back(
    progression: Progression, failure: FailureRule
) -> None:
    of = Slot(("squat",), (), progression=progression, on_failure=failure)

    assert parse_program(format_program(program_of(of))).value == program_of(of)


@pytest.mark.parametrize(
    "text",
    [
        'say "go"',
        "a\\b",
        "one\ntwo\tthree",
        "\x00\u2028\ud800\ufeff",
        "\u201ccurly\u201d",
        "//",
    ],
)
def test_any_text_comes_back_from_its_quotes(text: str) -> None:
    of = Slot(("squat",), (), note=text)

    assert parse_program(format_program(program_of(of))).value == program_of(of)
    assert slot_text(of).isprintable() or "\n  note" in slot_text(of)


def test_curly_quotes_are_quotes() -> None:
    assert slot("squat\nnote \u201cSlowly.\u201d").note == "Slowly."


def test_long_texts_are_written_in_lines() -> None:
    note = " ".join(["Keep the chest up and the knees out."] * 10)

    text = slot_text(Slot(("squat",), (), note=note))

    assert max(map(len, text.splitlines())) < 76
    assert slot(text).note == note


def test_a_program_says_whom_it_was_made_for() -> None:
    text = 'program "x"\nfor level novice\nFor body-mass "80 kg"\nfor lift "squat 1"'

    program = read_program(text)

    assert program.made_for == (
        ("level", "novice"),
        ("body-mass", "80 kg"),
        ("lift", "squat 1"),
    )
    assert read_program(format_program(program)) == program
