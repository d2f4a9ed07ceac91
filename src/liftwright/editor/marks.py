"""What each word of the grammar is to the eye."""

from enum import StrEnum


class Mark(StrEnum):
    """What a stretch of text is, as far as colours tell things apart."""

    HEADER = "header"
    """A line on the whole program or session, and notes: `author`, `repeats`."""

    WEEK = "week"
    DAY = "day"
    EXERCISE = "exercise"

    LABEL = "label"
    """What a slot is called by: a superset's letter, a name of its own."""

    KIND = "kind"
    """A kind of set: `warm-up`, `top`."""

    WORK = "work"
    """What is counted: `reps`, `s`, `each side`."""

    LOAD = "load"
    """What a load is, or is a share of: `bodyweight`, `1RM`."""

    UNIT = "unit"
    EFFORT = "effort"

    REST = "rest"
    """What goes with a set: `rest`, `tempo`, `every`, `pain`."""

    PROGRESS = "progress"
    """How a slot goes on, and what failures do."""

    JOINT = "joint"
    """A word between others: `or`, `like`, `why`."""

    KEY = "key"
    """A name from elsewhere: of a finding, of a field of a person, of a time zone."""

    NUMBER = "number"
    DATE = "date"
    SIGN = "sign"

    TEXT = "text"
    """What is taken as it stands, in quotes or without."""

    COMMENT = "comment"
    BLANK = "blank"

    PLAIN = "plain"
    """What stands in lines too long to be read."""

    FAULT = "fault"
    """Where a line stops making sense."""


_WORDS = {
    Mark.HEADER: "TEXT_KEYWORD UNITS MISSED WAIT MOVE_ON REPEATS STARTS FOR SESSION"
    " BODY_MASS",
    Mark.WEEK: "WEEK WEEK_KIND",
    Mark.DAY: "DAY WEEKDAY",
    Mark.EXERCISE: "NAME",
    Mark.LABEL: "GROUP",
    Mark.KIND: "KIND",
    Mark.WORK: "REPS SIDES AMRAP APART IN METRES CONTACTS SECONDS MINUTES",
    Mark.LOAD: "BASIS ASK BODYWEIGHT ASSISTED BAND TENSION NO_LOAD OF BASE ONE_RM RM",
    Mark.UNIT: "UNIT PERCENT",
    Mark.EFFORT: "SCALE",
    Mark.REST: "REST TEMPO_WORD EVERY PAIN",
    Mark.PROGRESS: "PROGRESS AS_WRITTEN LINEAR DOUBLE STAGES RESTART TRAINING_MAX"
    " EFFORT AT_MOST VOLUME SETS_A_WEEK UP_TO SETS SHAPE CYCLE PEAK CUSTOM TOTAL AFTER"
    " SUCCESSES FAILURES REPEAT REDUCE BY DELOAD NEXT_STAGE SWAP",
    Mark.JOINT: "OR LIKE WHY",
    Mark.KEY: "KEY ZONE",
    Mark.NUMBER: "NUM TEMPO CLOCK",
    Mark.DATE: "DATE",
    Mark.SIGN: "X DASH PLUS BAR AT COMMA COLON LPAR RPAR",
    Mark.TEXT: "STRING WORD",
}
MARKS = {word: mark for mark, words in _WORDS.items() for word in words.split()}
"""The mark of each word of the grammar, by its name there."""
