"""What is written is read back as it was, as far as each format can hold it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

import strategies
from liftwright.catalog import catalog, resolve
from liftwright.domain.prescription import (
    AskLoad,
    FixedLoad,
    HoldTarget,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Distance, Hold, Reps, SetKind, SideReps
from liftwright.exchange import (
    fit_workout,
    logbook_pdf,
    notation_log,
    sessions_ics,
    sessions_text,
    strong,
    strong_csv,
)
from liftwright.exchange.formulas import STARTS
from liftwright.exchange.log_file import LogFile
from liftwright.quantities import Effort, EffortScale, Load, Mass, Unit, kilograms
from log_fixtures import read

words = st.text(
    st.characters(categories=("L", "N", "P", "S"), include_characters=" "), max_size=30
).filter(lambda text: text == text.strip() and not text.startswith(STARTS))
rounds = st.builds(
    lambda steps, unit: Mass.of(steps * (2.5 if unit is Unit.KG else 5), unit),
    st.integers(1, 60),
    st.sampled_from(Unit),
)
LIFTS = {
    "back-squat": rounds.map(Load.external),
    "dumbbell-row": rounds.map(lambda it: Load.external(it, catalog()[ROW].basis)),
    "pull-up": st.one_of(st.just(Load.bodyweight()), rounds.map(Load.bodyweight)),
    "assisted-pull-up": rounds.map(Load.assisted),
}
ROW = "dumbbell-row"
dones = st.one_of(
    st.integers(1, 100).map(Reps),
    st.integers(1, 7200).map(Hold),
    st.builds(Distance, st.integers(1, 10_000).map(float), st.none() | st.just(90)),
)


@st.composite
def strong_blocks(draw: st.DrawFn) -> Block:
    exercise = draw(st.sampled_from(sorted(LIFTS)))
    sets = [
        PerformedSet(
            draw(dones),
            draw(LIFTS[exercise]),
            SetKind.WORK if number == 0 else draw(st.sampled_from(KINDS)),
            draw(st.none() | st.integers(2, 20).map(_rpe)),
            rest_before_s=draw(st.none() | st.integers(0, 900)),
        )
        for number in range(draw(st.integers(1, 4)))
    ]
    return Block(exercise, tuple(sets), note=draw(words))


KINDS = (SetKind.WORK, SetKind.WARM_UP, SetKind.DROP, SetKind.AMRAP)


def _rpe(halves: int) -> Effort:
    return Effort(EffortScale.RPE, halves / 2)


@st.composite
def strong_sessions(draw: st.DrawFn) -> list[Session]:
    return [
        Session(
            date(2020, 1, 1) + timedelta(days=number),
            tuple(draw(st.lists(strong_blocks(), min_size=1, max_size=3))),
            title=draw(words),
            start=f"{draw(st.times()):%H:%M}",
            duration_s=draw(st.none() | st.integers(0, 86_400)),
            note=draw(words),
        )
        for number in range(draw(st.integers(1, 3)))
    ]


@given(strong_sessions())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_what_strong_can_hold_comes_back_the_same(sessions: list[Session]) -> None:
    log = strong.read(strong_csv.write(sessions))

    assert list(log.sessions) == sessions
    assert log.skipped == ()


@given(st.lists(strategies.sessions, min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_the_notation_holds_every_session(sessions: list[Session]) -> None:
    text = sessions_text.write(sessions)

    log = notation_log.read_file(LogFile.of(text), lambda _: None)

    assert log.sessions == tuple(sorted(sessions, key=lambda it: (it.day, it.start)))


@pytest.mark.parametrize(
    "name", ["hevy_korean.csv", "fitnotes_ios.csv", "liftosaur_storage.json"]
)
def test_a_log_of_another_app_goes_through_the_notation_unchanged(name: str) -> None:
    sessions = read(name, unit=Unit.KG).sessions

    text = sessions_text.write(sessions)

    assert notation_log.read_file(LogFile.of(text), resolve).sessions == sessions


def test_what_strong_has_no_column_for_is_in_the_notes() -> None:
    done = PerformedSet(
        SideReps(8, 7), Load.external(kilograms(30)), SetKind.BACK_OFF, note="=1+1"
    )
    session = Session(
        date(2026, 1, 1), (Block("dumbbell-row", (done,)),), title="@home"
    )

    text = strong_csv.write([session])

    assert "'@home" in text
    assert "8 left, 7 right; back-off; =1+1" in text
    (block,) = strong.read(text).sessions[0].blocks
    assert block.sets[0].done == Reps(7)


def test_a_text_that_a_spreadsheet_would_compute_is_written_as_text() -> None:
    done = PerformedSet(Reps(5), Load.external(kilograms(30)))
    block = Block("back-squat", (done,), note="=HYPERLINK(1)")

    assert "'=HYPERLINK" in strong_csv.write([Session(date(2026, 1, 1), (block,))])


def test_names_of_strong_are_those_that_strong_has() -> None:
    assert strong_csv.strong_name("bench-press") == "Bench Press (Barbell)"
    assert strong_csv.strong_name("My own") == "My own"


def test_sessions_stand_in_the_calendar_when_they_were() -> None:
    sessions = read("stronglifts_kg.csv").sessions
    now = datetime(2026, 1, 1, tzinfo=UTC)

    calendar = Calendar.from_ical(sessions_ics.write(sessions, now=now))

    (event,) = calendar.events
    assert event.start == datetime(2025, 2, 3, 18, 15)  # noqa: DTZ001 - local wherever the reader is
    assert event.duration == timedelta(minutes=45)
    assert "Back squat\n  70 kg: 5, 5, 5" in str(event["DESCRIPTION"])
    again = sessions_ics.write(sessions, now=now)
    assert str(event["UID"]) in again.replace("\r\n ", "")


def test_a_day_without_a_time_is_a_whole_day_in_the_calendar() -> None:
    sessions = read("fitnotes_ios.csv").sessions
    now = datetime(2026, 1, 1, tzinfo=UTC)

    calendar = Calendar.from_ical(sessions_ics.write(sessions, now=now))

    assert calendar.events[0].start == date(2024, 11, 1)
    with pytest.raises(ValueError, match="time zone"):
        sessions_ics.write(sessions, now=datetime(2026, 1, 1))  # noqa: DTZ001 - that is the mistake


def test_a_logbook_is_a_pdf_whatever_its_words_are() -> None:
    pytest.importorskip("typst", reason="the extra `charts` is not installed")
    done = PerformedSet(Reps(5), Load.external(kilograms(30)), note="#panic() *x* $1$")
    session = Session(date(2026, 1, 1), (Block("#eval", (done,)),), title="= h")

    assert logbook_pdf.write([session]).startswith(b"%PDF")
    assert logbook_pdf.write([]).startswith(b"%PDF")


def test_a_logbook_is_on_the_paper_of_its_unit() -> None:
    pounds = read("fitnotes_android_old.csv").sessions
    kilos = read("fitnotes_android.csv").sessions

    assert logbook_pdf.logbook_record(pounds)["paper"] == "us-letter"
    assert logbook_pdf.logbook_record(kilos)["paper"] == "a4"


DAY = Day(
    "Push",
    (
        Slot(
            ("bench-press",),
            (
                SetPrescription(
                    1,
                    RepTarget(5, 5),
                    FixedLoad(Load.external(kilograms(60))),
                    SetKind.WARM_UP,
                ),
                SetPrescription(
                    2,
                    RepTarget(5, 8),
                    FixedLoad(Load.external(kilograms(100))),
                    rest_s=(120, 180),
                ),
            ),
        ),
        Slot(("plank",), (SetPrescription(1, HoldTarget(30, 45), AskLoad()),)),
    ),
)


def test_a_day_becomes_a_workout_step_by_step() -> None:
    steps = list(fit_workout.workout_steps(DAY))

    assert [(it.name, it.reps, it.seconds) for it in steps] == [
        ("Bench press: 5 x 60 kg", 5, None),
        ("Bench press 1/2: 5-8 x 100 kg", 8, None),
        ("Rest", None, 150),
        ("Bench press 2/2: 5-8 x 100 kg", 8, None),
        ("Rest", None, 150),
        ("Plank: 30-45 s", None, 45),
    ]


def test_a_workout_for_a_watch_reads_back_with_its_steps() -> None:
    fitdecode = pytest.importorskip("fitdecode", reason="the extra `fit` is missing")
    made = datetime(2026, 1, 1, tzinfo=UTC)

    content = fit_workout.write(DAY, made=made)

    assert content == fit_workout.write(DAY, made=made)
    with fitdecode.FitReader(content) as reader:
        found = [it for it in reader if isinstance(it, fitdecode.FitDataMessage)]
    steps = [it for it in found if it.name == "workout_step"]
    assert len(steps) == 6
    assert steps[1].get_value("wkt_step_name") == "Bench press 1/2: 5-8 x 100 kg"
    assert steps[1].get_value("duration_reps") == 8
    assert steps[1].get_value("exercise_weight") == 100
    assert steps[2].get_value("intensity") == "rest"
    assert steps[2].get_value("duration_time") == 150
