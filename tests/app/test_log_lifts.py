from dataclasses import replace
from datetime import date

import pytest

from liftwright import request_for
from liftwright.app.log_lifts import lifts_of_log
from liftwright.domain.prescription import FixedLoad
from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile
from liftwright.planner.request import PlanRequest
from liftwright.quantities import Mass, Unit
from planner_requests import planned

HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
    "Notes,Workout Notes,RPE"
)


def strong_log(*rows: str) -> LogFile:
    return LogFile("strong.csv", "\n".join([HEADER, *rows, ""]).encode())


def row(day: str, name: str, kg: float, reps: int, rpe: str = "8") -> str:
    return f'{day} 18:00:00,"Day",1h,"{name}",1,{kg},{reps},0,0,"","",{rpe}'


def test_current_lifts_come_from_the_last_weeks_of_a_log() -> None:
    file = strong_log(
        row("2026-01-02", "Bench Press (Barbell)", 60, 5),
        row("2026-02-20", "Squat (Barbell)", 100, 5),
        row("2026-02-27", "Squat (Barbell)", 105, 5),
        row("2026-02-27", "Zzzdump", 10, 5),
    )

    found = lifts_of_log(file, Unit.KG, date(2026, 3, 4))

    lifts = {lift.exercise: lift for lift in found.lifts}
    assert "back-squat" in lifts
    assert lifts["back-squat"].sd_fraction is not None
    assert 105 < lifts["back-squat"].mass.kg < 140
    assert any("4 sessions" in note or "3 sessions" in note for note in found.notes)
    assert any("Zzzdump" in note for note in found.notes)


def test_what_is_not_believed_is_told_with_its_reason() -> None:
    file = strong_log(
        row("2026-02-20", "Squat (Barbell)", 100, 5),
        row("2026-02-27", "Squat (Barbell)", 5000, 5),
    )

    found = lifts_of_log(file, Unit.KG, date(2026, 3, 4))

    assert (
        "strong.csv: Back squat on 27 Feb 2026 does not count:"
        " 5000 kg is more than anybody has lifted."
    ) in found.notes


def test_rows_that_are_passed_over_are_named_with_their_reason() -> None:
    file = strong_log(
        row("2026-02-20", "Squat (Barbell)", 100, 5),
        row("2026-02-27", "Squat (Barbell)", 105, 877777),
        row("2026-02-27", "", 105, 5),
    )

    notes = lifts_of_log(file, Unit.KG, date(2026, 3, 4)).notes

    assert [it for it in notes if "line 3: repetitions" in it and "877777" in it]
    assert "strong.csv: passed over line 4: no exercise." in notes


def test_a_log_that_says_no_unit_asks_for_one() -> None:
    file = strong_log(row("2026-02-20", "Squat (Barbell)", 100, 5))

    with pytest.raises(UnreadableFileError, match="unit"):
        lifts_of_log(file, None, date(2026, 3, 4))


def loads(request: PlanRequest) -> list[tuple[str, str, Mass | None]]:
    return [
        (slot.exercise, f"{sets.n_sets} x {sets.target}", sets.load.load.mass)
        for week in planned(request).program.weeks
        for day in week.days
        for slot in day.slots
        for sets in slot.sets
        if isinstance(sets.load, FixedLoad)
    ]


def test_a_set_out_of_a_log_plans_the_loads_of_the_same_set_by_hand() -> None:
    file = strong_log(row("2026-03-04", "Bench Press (Barbell)", 100, 5, rpe="8"))
    logged = lifts_of_log(file, Unit.KG, date(2026, 3, 4)).lifts
    bench = "bench 100kg x 5 @8"
    by_hand = request_for(
        days=1, minutes=30, weeks=6, emphasis=1, equipment="barbell", lift=bench
    )

    out_of_log = replace(by_hand, person=replace(by_hand.person, lifts=logged))

    assert any(exercise == "bench-press" for exercise, _, _ in loads(by_hand))
    assert loads(out_of_log) == loads(by_hand)
