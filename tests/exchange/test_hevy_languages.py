"""Exports of Hevy follow the language of the phone, in dates and exercise names."""

import pytest

from liftwright.exchange import hevy

HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id",'
    '"exercise_notes","set_index","set_type","weight_kg","reps","distance_km",'
    '"duration_seconds","rpe"\n'
)


@pytest.mark.parametrize(
    ("started", "name", "exercise"),
    [
        ("5 Sep 2026, 18:05", "Bench Press (Barbell)", "bench-press"),
        ("5 Sept. 2026, 18:05", "Bankdrücken (Langhantel)", "bench-press"),
        ("5 sept 2026, 18:05", "Sentadilla (Barra)", "back-squat"),
        ("5 sept. 2026, 18:05", "Développé Couché (Barre)", "bench-press"),
        ("5 set 2026, 18:05", "Supino Reto (Barra)", "bench-press"),
        ("5 Eyl 2026, 18:05", "Squat (Barbell)", "back-squat"),
        ("5 сент. 2026 г., 18:05", "Становая тяга (Штанга)", "deadlift"),  # noqa: RUF001 - Russian
        ("2026年9月5日 18:05", "スクワット (バーベル)", "back-squat"),
        ("5 9월 2026, 18:05", "데드리프트 (바벨)", "deadlift"),
        ("2026年9月5日 18:05", "卧推 (杠铃)", "bench-press"),
        ("Sep 5, 2026, 6:05 PM", "Lat Pulldown (Cable)", "lat-pulldown"),
        ("05.09.2026, 18:05", "Latzug (Kabelzug)", "lat-pulldown"),
    ],
)
def test_dates_and_names_of_many_languages_are_read(
    started: str, name: str, exercise: str
) -> None:
    row = f'"Day","{started}","","","{name}",,"",0,"normal",60,5,,,\n'

    (session,) = hevy.read(HEADER + row).sessions

    assert (session.day.isoformat(), session.start) == ("2026-09-05", "18:05")
    assert session.blocks[0].exercise == exercise
