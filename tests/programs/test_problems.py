"""What cannot be read is said with its place, what was expected and what to do."""

import pytest

from liftwright.errors import NotationError, Problem
from liftwright.programs.notation import (
    parse_program,
    parse_session,
    read_program,
    read_session,
)
from programs.in_notation import problem_of_done, problem_of_line

HEAD = 'program "x"\n'

LINES: dict[str, tuple[int, str, str]] = {
    "3x5 @ 100": (7, "100 what? This load has no unit", "Write kg or lb after it"),
    "3x5 100 kg": (5, "I did not expect '100' here", "Put @ before it: @ 100 kg."),
    "3x5 @ 80%": (7, "80% of what?", "80% 1RM, 80% TM or 80% of top set."),
    "5 x 80%, 5 x 100 kg": (5, "80% of what?", "Say it once on the line"),
    "5 x 80% TM, 5 x 70%": (17, "70% of what?", ""),
    "3x5 @ 102,5 kg": (15, "ends too early", "Write decimals with a point"),
    "3x5 @ 100.1234 kg": (7, "more than three decimals", ""),
    "3x5 @ 1234567890123 kg": (7, "too large a number", ""),
    "3x5 @ 1234567 kg": (7, "no load is as heavy as 1234567 kg", ""),
    "3x5 @ 100 kg rest 3:00": (14, "'rest'", "Put a comma before it."),
    '3x5 @ 100 kg "slow"': (14, "'\"'", "Put a comma before it."),
    "3x5, rest 3": (12, "ends too early", "Write a time: rest 3:00 or rest 90 s."),
    "3x5, rest 1:75": (11, "1:75 is no time", ""),
    "3 sets of 5": (3, "'sets'", "Write sets and repetitions as 3x5."),
    "3x5, tempo 3-1": (12, "'3'", "A tempo has four parts"),
    "3x5, tempo 3-1-9999999999-0": (12, "no phase of a tempo is so long", ""),
    "3x5 @ 100 kg,": (14, "ends too early", "Take the last comma off"),
    '3x5, "slow': (6, "'\"'", "Close the text with a quote"),
    '3x5, "a\\qb"': (6, "means nothing", "Write a backslash as"),
    "3x8-6": (3, "repetitions must rise, got 8 to 6", ""),
    "3x0": (3, "repetitions must be 1 to 1000, got 0", ""),
    "3x5.5": (3, "5.5 must be a whole number here", ""),
    "99999999999x5": (1, "too large a number", ""),
    "5": (1, "one number is not enough for a set", ""),
    "3x5 @ RIR 11": (7, "RIR must be 0 to 10 in halves", ""),
    "3x5 @ RPE 7, RIR 3": (14, "effort is said twice", "Keep one of the two."),
    "3x5, rest 3:00, rest 2:00": (17, "rest is said twice", ""),
    "3x5 @ 100 kg @ 90%": (18, "'%'", "A set looks like this"),
    "3x5 @ 3 x 20 kg": (7, "3 x a load is not clear", "Write 2 x 24 kg"),
    "8|7 x 20 kg": (1, "can be done, but not planned", "Plan both sides alike"),
    "20 m in 18 s @ 20 kg": (1, "not planned", "Plan a distance or a time"),
    "3x(2+2)": (4, "the pause between the parts is missing", ""),
    "3x5, pain 3": (6, "pain cannot stand in a program", ""),
    "warmm-up 3x5 @ 100 kg": (1, "'warmm-up' cannot begin a line of sets", ""),
    "warmm-up 3x5": (1, "'warmm-up' cannot begin a line of sets", "in quotes"),
    "dya Monday": (1, "'dya' is no word of a program", "in quotes"),
    "progres linear": (1, "'progres' is no word of a program", ""),
    "press, seated": (6, "','", "Put a name with unusual characters in quotes."),
    "progress": (9, "ends too early", "Say how: progress linear +2.5 kg."),
    "progress linear 2.5": (17, "2.5 what?", ""),
    "progress linear +0%": (17, "a step is either a mass or a fraction", ""),
    "progress stages 5x3, +2.5 kg": (29, "ends too early", "It looks like this"),
    "progress peak on 2027-02-30": (18, "there is no day 2027-02-30", ""),
    "after two failures repeat": (7, "'two'", "It looks like this"),
    "after 2 failures reduce": (24, "ends too early", ""),
    "after 2 failures reduce by -10%": (18, "a step above zero", ""),
    "week 3: 3x5": (9, "for a week that is not written here (week 1)", ""),
    "week 1: day B": (9, "this cannot be for some weeks only", ""),
    "week 12345: 3x5": (1, "no program has so many weeks", ""),
    "why": (4, "ends too early", "Name findings"),
    "note a, b": (7, "','", "Put the text in quotes."),
    "session 2026-11-22": (1, "this is a session, not a program", ""),
    "program Two": (1, "a second program begins here", ""),
    "starts 2027-13-01": (8, "there is no day 2027-13-01", ""),
    "3x5\x00": (4, "an invisible character here, number 0", "Delete it."),
}


@pytest.mark.parametrize("line", LINES)
def test_a_misread_line_says_where_and_what_to_do(line: str) -> None:
    column, message, remedy = LINES[line]

    problem = problem_of_line(line)

    assert (problem.line, problem.column) == (1, column)
    assert message in problem.message
    assert remedy in problem.remedy
    assert problem.is_error


DONE: dict[str, tuple[int, str]] = {
    "8 x 20": (5, "a done set needs its load"),
    "8": (1, "a done set needs its load"),
    "8-10 x 20 kg": (1, "not what was asked for"),
    "8+ x 20 kg": (1, "not what was asked for"),
    "8 each side x 20 kg": (1, "each side was done on its own"),
    "5 x 80% 1RM": (5, "a session says the load that was lifted"),
    "5 x 100 kg, RPE 8-9": (13, "one effort, not a range"),
    "5 x 100 kg, rested 2:00-3:00": (20, "one time is meant here, not a range"),
    "5 x 100 kg, pain 11": (13, "pain must be 0 to 10, got 11"),
    "5 x 100 kg, why load_reps.k.general": (13, "why cannot stand in a session"),
    "101x5 @ 100 kg": (5, "101 sets of one kind cannot be right"),
    "bench or squat": (1, "a session names the one exercise that was done"),
    "about it": (1, "this belongs in a program, not in a session"),
    "week 1": (1, "this belongs in a program, not in a session"),
    "session 2026-11-23": (1, "a second session begins here"),
}


@pytest.mark.parametrize("line", DONE)
def test_a_misread_line_of_a_session_says_where(line: str) -> None:
    column, message = DONE[line]

    problem = problem_of_done(line)

    assert (problem.line, problem.column) == (1, column)
    assert message in problem.message


HEADINGS = {
    "session 2026-02-30": "there is no day 2026-02-30",
    "session": "the line ends too early",
    "session 2026-11-22 25:00": "a start is a time like 18:05, got '25:00'",
    "session 2026-11-22 18:05 Push 20": "I did not expect '20' here",
    "session 2026-11-22, 2000 min": "seconds of a session must be 0 to 86400",
    "session 2026-11-22, body mass 0 kg": "body mass must be above 0, got 0 kg",
    "session 2026-11-22, 58 min, 60 min": "the duration is said twice",
    "squat": "the session has no day",
    "": "the session has no day",
}


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_session_begins_with_its_day(heading: str) -> None:
    problems = parse_session(heading).problems

    assert HEADINGS[heading] in problems[0].message


PROGRAMS: dict[str, tuple[int, int, str]] = {
    "": (1, 1, "the program has no name"),
    "day A": (1, 1, "the program has no name"),
    HEAD + "3x5": (2, 1, "this needs an exercise above it"),
    HEAD + "squat": (2, 1, "an exercise needs a day above it"),
    HEAD + 'note "x"': (2, 1, "a note needs a week, day or exercise above it"),
    HEAD + "week 2": (2, 6, "week 1 comes here"),
    HEAD + "weeks 2-1": (2, 7, "week 1 comes here"),
    HEAD + "weeks 1, 3": (2, 7, "weeks written together follow each other"),
    HEAD + "weeks 1-999": (2, 7, "no program has more than 260 weeks"),
    HEAD + "week 1 like week 1": (2, 8, "only weeks written above can be repeated"),
    HEAD + "week 1\nday A\nweek 2 like week 1\nday B": (5, 1, "no days of its own"),
    HEAD + "day A\nday B like day 1\nsquat": (4, 1, "no exercises of its own"),
    HEAD + "day A like day 1": (2, 1, "only a day written above can be repeated"),
    HEAD + "day A like week 9 day 1": (2, 1, "only a day written above"),
    HEAD + "week 1\n week 1: about x": (3, 10, "about is for the whole program"),
    HEAD + "day A\n squat\n  progress double 5%\n  progress double 5%": (
        *(5, 3),
        "progress is said twice for one exercise",
    ),
    HEAD + "day A\n" + "squat\n" * 51: (53, 1, "no day has more than 50 exercises"),
    HEAD + "day A\n" * 22: (23, 1, "no week has more than 21 days"),
    HEAD + "day A\n squat\n" + "3x5\n" * 101: (3, 2, "lines of sets of an exercise"),
    HEAD + "day A\n squat" + " or squat" * 30: (3, 2, "exercises to choose from"),
    HEAD + "week 1\nweek 1": (3, 6, "week 2 comes here"),
    HEAD + "week 1\nweek 2 like week 0": (3, 8, "only weeks written above"),
}


@pytest.mark.parametrize("text", PROGRAMS, ids=range(len(PROGRAMS)))
def test_a_misbuilt_program_says_where(text: str) -> None:
    line, column, message = PROGRAMS[text]

    problem = parse_program(text).problems[0]

    assert message in problem.message
    assert (problem.line, problem.column) == (line, column)


def test_every_fault_of_a_text_is_told_at_once() -> None:
    text = HEAD + "day A\n squat\n  3x5 @ 100\n  3x6, rest 3\n bench\n  3y5\n  3x8"

    problems = parse_program(text).problems

    assert [problem.line for problem in problems] == [4, 5, 7]


def test_a_heading_that_cannot_be_read_hides_no_other_fault() -> None:
    text = 'day "A\n squat\n  3x5\n (bench\n  3x5\nweek !\n  day B\n squat\n  3y5'

    problems = parse_program(HEAD + text).problems

    assert [problem.line for problem in problems] == [2, 5, 7, 10]


def test_one_wrong_number_of_a_week_is_told_once() -> None:
    text = HEAD + "week 1\nweek 3\nweek 4\nweek one, two\nweek 6"

    problems = parse_program(text).problems

    assert [problem.line for problem in problems] == [3, 5]


def test_a_text_of_faults_is_not_read_to_its_end() -> None:
    assert len(parse_program(HEAD + "@\n" * 10_000).problems) == 50


def test_places_are_right_in_lines_that_go_on() -> None:
    problem = problem_of_line("3x5 @ 100 kg,   // heavy\n  rest 3:00,\n  tempo 3-1")

    assert (problem.line, problem.column) == (3, 9)


def test_places_are_right_behind_the_weeks_of_a_line() -> None:
    problem = problem_of_line("  week 1: 3x5 @ 100")

    assert (problem.line, problem.column) == (1, 17)


def test_what_was_expected_is_said_in_the_words_of_the_gym() -> None:
    problem = problem_of_line("3x5 @ 80%")

    assert problem.expected == ("1RM, TM, top set or last set",)


def test_reading_on_demand_raises_with_every_problem() -> None:
    with pytest.raises(NotationError, match="line 2, column 1: this needs") as caught:
        read_program(HEAD + "3x5\n3x6")

    assert [problem.line for problem in caught.value.problems] == [2, 3]
    with pytest.raises(NotationError, match="the session has no day"):
        read_session("squat")


def test_a_problem_reads_like_a_sentence() -> None:
    assert str(problem_of_line("3x5, rest 3")) == (
        "line 1, column 12: the line ends too early; expected s for seconds or min for "
        "minutes. Write a time: rest 3:00 or rest 90 s."
    )


def test_a_text_without_value_has_a_problem() -> None:
    assert parse_program("").value is None
    assert parse_program("").problems == (
        Problem(1, 1, "the program has no name", ('program "My program"',)),
    )
