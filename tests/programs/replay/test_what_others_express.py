"""What other apps' programs and routines can say can be said, run, and comes back."""

import pytest

from liftwright import catalog
from liftwright.domain.prescription import HoldTarget, MiniSetTarget
from liftwright.programs.checking import checked
from liftwright.programs.lifters import LIFTERS
from liftwright.programs.notation import format_program, parse_program, read_program
from liftwright.programs.simulate import simulate
from programs.replay.in_replay import Log, sets

WAYS = {
    "load after a success, less after failures": """
back-squat
  3x5 @ 100 kg
  progress linear +2.5 kg after 2 successes
  after 3 failures reduce by 10%
""",
    "repetitions, then load": """
bench-press
  3x8-12 @ 60 kg, RIR 1-2
  progress double +2.5 kg
""",
    "the sum of repetitions": """
chin-up
  5x3-10 @ bodyweight
  progress total 40 reps, +2.5 kg
""",
    "variations of sets with a current one": """
overhead-press
  3x8 @ 40 kg
  progress custom "state v = 1; if not met then v = if v == 3 then 1 else v + 1 end;",
      "low = if v == 1 then 8 else if v == 2 then 6 else 4; high = low;",
      "sets = if v == 3 then 5 else 3"
""",
    "a ladder of exercises, up and down": """
incline-push-up or push-up or decline-push-up
  3x5-8 @ bodyweight
  progress double
  after 1 failure swap exercise
""",
    "a percentage of another slot's training max": """
T1: deadlift
  5 x 75%, 3 x 85%, 1+ x 95% TM
  progress training max 90% of 1RM, 0+ reps +0 kg, 2+ reps +2.5 kg, 4+ reps +5 kg
sumo-deadlift
  8x4 @ 70% of T1 TM
""",
    "a rule that looks at another slot": """
main: bench-press
  1x5+ @ 80 kg
  progress linear +2.5 kg
close-grip-bench-press
  3x8 @ 50 kg
  progress custom "load = round(main.load * 65%, 2.5 kg)"
""",
    "every minute on the minute": """
power-clean
  10x2 @ 70% 1RM, every 1:00
""",
    "Tabata": """
bodyweight-squat
  8x20 s @ bodyweight, rest 10 s
""",
    "a circuit": """
A1. push-up
  3x10 @ bodyweight
A2. bodyweight-squat
  3x15 @ bodyweight
A3. plank
  3x30 s @ bodyweight, rest 1:30
""",
    "drops, rest-pause, clusters and myo repetitions": """
leg-extension
  1x12 @ 50 kg
  drop 1x10 @ 80% of last set
  drop 1x10 @ 80% of last set
leg-curl
  rest-pause 1x(12+5+3, 15 s apart) @ 40 kg
deadlift
  cluster 3x(2+2+2, 20 s apart) @ 85% 1RM
lateral-raise
  myo 1x(15+5+5+5, 10 s apart) @ 8 kg each hand
""",
    "tempo, one side at a time, contacts and carries": """
bulgarian-split-squat
  3x8 each side @ 16 kg each hand, tempo 3-1-x-0
box-jump
  5x3 contacts @ no load
farmers-walk
  3x30 m @ 32 kg each hand
""",
    "load only when the effort was low enough": """
back-squat
  3x5 @ 100 kg, RIR 2
  progress custom "if met and min(rir) >= 1 then load += 2.5 kg end"
""",
    "sets by what the lifter says": """
lat-pulldown
  3x10 @ 50 kg
  progress custom "if ask('soreness', 1) >= 3 then sets -= 1",
      "else if ask('pump', 2) <= 1 and sets < 6 then sets += 1 end"
""",
    "a best set, then lighter ones": """
bench-press
  top 1x3 @ RPE 8
  back-off 3x5 @ 85% of top set
  progress effort, at most +5%
""",
    "a weight that the lifter is asked for": """
barbell-curl
  3x8-12+ @ your choice, RPE 9
""",
}
WEEKS = {
    "ranges by week, a deload and a test that sets the training max": """
weeks 1-5
  week 4: deload "Light"
  week 5: test
  day A
    back-squat
      week 1: 3x8 @ 65% TM
      week 2: 3x6 @ 70% TM
      week 3: 3x4 @ 75% TM
      week 4: 2x5 @ 50% TM
      week 5: top 1x1+ @ 100% TM
      progress training max 90% of 1RM, 0+ reps +0 kg
""",
    "a taper to a date": """
starts 2027-03-01
weeks 1-4
  week 4: taper
  day A
    deadlift
      weeks 1-3: 3x3 @ RIR 1
      week 4: 1x1 @ 90% 1RM
      progress peak on 2027-03-27
""",
    "a wave that rises": """
repeats
weeks 1-3
  day A
    bench-press
      week 1: 3x8 @ 80 kg
      week 2: 3x6 @ 80 kg
      week 3: 3x4 @ 80 kg
      progress wave cycle 85% 92.5% 100%, +2.5 kg
""",
    "more sets every week, then fewer": """
repeats
weeks 1-5
  week 5: deload
  day A
    leg-press
      weeks 1-4: 3x10-15 @ RIR 2
      week 5: 2x10 @ RIR 4
      progress volume +1 set a week up to 6 sets
""",
    "a mesocycle by pump and soreness, down sets, one side at a time": """
repeats
weeks 1-5 "Mesocycle"
  week 5: deload "Recovery"
  day Monday "Upper"
    press: dumbbell-bench-press
      week 1: 2x8-12 @ 24 kg each hand, RIR 3, rest 2:00
      week 2: 2x8-12 @ 24 kg each hand, RIR 2, rest 2:00
      week 3: 2x8-12 @ 24 kg each hand, RIR 1, rest 2:00
      week 4: 2x8-12 @ 24 kg each hand, RIR 0, rest 2:00
      week 5: 1x8 @ 12 kg each hand, RIR 5, rest 2:00
      weeks 1-4: back-off 1x12-15 @ 80% of last set, RIR 1
      progress custom "state sore = 0; sore = ask('soreness', 1);",
          "if met and min(rir) >= 1 then load += 2 kg end;",
          "if sore <= 1 and ask('pump', 2) <= 1 and sets < 6 then sets += 1",
          "else if sore >= 3 and sets > 2 then sets -= 1 end"
    dumbbell-row
      weeks 1-4: 2x8-12 each side @ 28 kg, RIR 2, rest 1:30
      week 5: 1x8 each side @ 14 kg, RIR 5, rest 1:30
      progress custom "if all(reps >= top) then load += 2 kg end;",
          "if press.sore >= 3 then sets = max(2, sets - 1) end"
""",
    "days that wait and days like others": """
missed days move on
repeats
day Monday "A"
  back-squat
    3x5
    progress linear +2.5 kg
day Wednesday "B" like day 1
""",
}
DAYS = {name: f"repeats\nday A\n{body.strip()}" for name, body in WAYS.items()}
TEXTS = {
    name: f'program "T"\n{body.strip()}\n' for name, body in (DAYS | WEEKS).items()
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_can_be_said_and_comes_back(name: str) -> None:
    program = read_program(TEXTS[name])

    assert parse_program(format_program(program)).value == program
    assert [str(it) for it in checked(TEXTS[name], catalog).problems] == []


@pytest.mark.parametrize("name", TEXTS)
def test_it_runs_for_every_lifter(name: str) -> None:
    program = checked(TEXTS[name], catalog).value
    assert program is not None

    for lifter in LIFTERS:
        found = simulate(program, lifter)

        assert found.weeks
        assert all(it.days or it.missed for it in found.weeks)


def test_variations_of_sets_go_round() -> None:
    program = read_program(TEXTS["variations of sets with a current one"])
    log = Log(program)

    seen = []
    for _ in range(4):
        sets_now = log.line().sets
        seen.append((sets_now.n_sets, log.low()))
        log.train(sets((0,) * sets_now.n_sets, 40))

    assert seen == [(3, 8), (3, 6), (5, 4), (3, 8)]


def test_a_sore_lifter_does_fewer_sets_and_a_fresh_one_more() -> None:
    name = "a mesocycle by pump and soreness, down sets, one side at a time"
    fresh, sore = Log(read_program(TEXTS[name])), Log(read_program(TEXTS[name]))

    for log, said in ((fresh, "soreness 0, pump 1"), (sore, "soreness 3")):
        assert set(log.next.slots[0].questions) == {"soreness", "pump"}
        for _ in range(2):
            load = log.load()
            assert load is not None
            count = log.line().sets.n_sets
            log.train(sets((10,) * count, load, rir=3), note=said)

    assert fresh.line().sets.n_sets == 4
    assert sore.line().sets.n_sets == 2
    assert str(fresh.load()) == str(sore.load())


def test_targets_that_are_no_repetitions_are_kept() -> None:
    tabata = Log(read_program(TEXTS["Tabata"])).line().sets
    parts = read_program(TEXTS["drops, rest-pause, clusters and myo repetitions"])

    assert isinstance(tabata.target, HoldTarget)
    assert tabata.rest_s == (10, 10)
    assert isinstance(Log(parts).line(1).sets.target, MiniSetTarget)
