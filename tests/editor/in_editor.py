"""Texts for editors, with every word of the grammar, and places in them."""

from lsprotocol import types

from liftwright.editor.reading import Page, page_of

EVERYTHING = """program "Everything" // a comment
author "A. Lifter"
about "One text"
for lift "squat 140 kg"
for level novice
missed days wait
missed days move on
starts 2027-01-04
units kg
repeats
weeks 1-3 "Base"
  week 3: deload "Light"
  day Monday "Squat"
    note "Slowly."
    T1: back-squat
      warm-up 8 x 20 kg, 5 x 60 kg
      weeks 1-2: 3x5 @ 80% 1RM, RIR 2, rest 3:00, tempo 3-1-x-0, every 2 min
      5 x 65%, 5+ reps x 85% TM
      back-off 2x8 @ 80% of top set, why load_reps.k.general
      progress training max 90% of 1RM, 0+ reps +0 kg, 2+ reps +2.5 kg
      after 2 failures reduce by 10%
      why load_reps.k.general "rm_formula.max_reps"
    A1. "Chest-supported row" or pull-up | chin-up
      3x8 each side @ 24 kg each hand, // goes on
        rest 2:00
      3x(2+2+2, 20 s apart) @ bodyweight + 10 kg
      3x30-45 s @ assisted 20 kg
      3xAMRAP @ band red at 15 kg
      2x20 m @ no load
      3x5 contacts @ 10RM
      3x5 @ your choice
      progress linear +2.5 kg after 3 successes
      after 2 failures repeat
    plank
      progress as written
      progress double
      progress stages 5x3, 6x2, +2.5 kg, restart at 85%
      progress effort, at most +5%
      progress volume +1 set a week up to 5 sets
      progress undulating cycle 100% 90%, +2.5 kg
      progress peak on 2027-06-05
      progress total 30 reps, +2.5 kg
      progress custom "load += 2.5 kg"
      after 3 failures deload
      after 1 failure next stage
      after 3 failures swap exercise
  day Friday like day 1
session 2026-11-22 18:05 Europe/Berlin "Push", 58 min, body mass 80 kg
  8|7 x 30 kg, pain 3 left shoulder
  20 m in 18 s @ 32 kg
"""

PROGRAM = """program "Three days"
for lift "squat 140 kg"
weeks 1-2 "Base"
  day Monday "Squat"
    T1: back-squat
      3x5 @ 80% 1RM, rest 3:00
      back-off 5+ x 70% TM
      progress training max 90% of 1RM, 5+ reps +5 kg
      why load_reps.k.general
  day Friday
    bench-press
      3x5 @ 100 kg
week 3 deload "Light"
  day "Easy"
    deadlift
      2x5 @ 60% of back-squat 1RM
"""


def of_text(text: str) -> Page:
    """The text as an editor sees it."""
    return page_of(text)


def at(text: str, before: str, into: int = 0) -> types.Position:
    """The place where some words of a text begin, a few characters on."""
    row, column = Page(text).rows.place(text.index(before) + into)
    return types.Position(row, column)


def under(text: str, where: types.Range) -> str:
    """What stands at a range of a text."""
    rows = Page(text).rows
    start = rows.offset_at(where.start.line, where.start.character)
    return text[start : rows.offset_at(where.end.line, where.end.character)]
