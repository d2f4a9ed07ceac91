"""Every fixture of every format is read whole, by the reader that it shows itself."""

from collections import Counter
from pathlib import Path

import pytest

from liftwright.exchange.detection import READERS
from liftwright.quantities import Unit
from log_fixtures import FIXTURES, read, reader_of

EXPECTED = {
    "fitnotes_android.csv": ("fitnotes", 2, 6, 0),
    "fitnotes_android_old.csv": ("fitnotes", 2, 4, 0),
    "fitnotes_commas.csv": ("fitnotes", 1, 3, 1),
    "fitnotes_ios.csv": ("fitnotes", 1, 4, 0),
    "fitnotes_stone.csv": ("fitnotes", 1, 3, 0),
    "fitnotes_list.json": ("fitnotes-json", 1, 2, 0),
    "fitnotes_many.json": ("fitnotes-json", 2, 2, 0),
    "fitnotes_odd.json": ("fitnotes-json", 1, 2, 2),
    "fitnotes_one.json": ("fitnotes-json", 1, 3, 0),
    "fitnotes_run.json": ("fitnotes-json", 1, 2, 1),
    "hevy_app_portuguese.csv": ("hevy", None, None, None),
    "hevy_korean.csv": ("hevy", 1, 4, 0),
    "hevy_lbs_km.csv": ("hevy", 1, 3, 0),
    "hevy_locale_dates.csv": ("hevy", None, None, None),
    "hevy_web.csv": ("hevy", None, None, None),
    "liftosaur_basic.csv": ("liftosaur", 1, 3, 0),
    "liftosaur_custom.csv": ("liftosaur", 1, 1, 1),
    "liftosaur_mixed_units.csv": ("liftosaur", 1, 2, 0),
    "liftosaur_newest_first.csv": ("liftosaur", 2, 3, 0),
    "liftosaur_rpe.csv": ("liftosaur", 1, 1, 1),
    "liftosaur_empty.json": ("liftosaur-json", 0, 0, 0),
    "liftosaur_sides.json": ("liftosaur-json", 1, 2, 0),
    "liftosaur_storage.json": ("liftosaur-json", 1, 4, 0),
    "liftosaur_two_days.json": ("liftosaur-json", 2, 2, 0),
    "liftosaur_unfinished.json": ("liftosaur-json", 1, 1, 1),
    "openpowerlifting_all_failed.csv": ("openpowerlifting", 1, 3, 0),
    "openpowerlifting_old.csv": ("openpowerlifting", 1, 3, 0),
    "openpowerlifting_one.csv": ("openpowerlifting", 2, 19, 0),
    "openpowerlifting_resaved.csv": ("openpowerlifting", 1, 3, 1),
    "openpowerlifting_two_lifters.csv": ("openpowerlifting", 1, 3, 0),
    "own_columns_moved.csv": ("liftwright-table", 1, 1, 1),
    "own_kinds.csv": ("liftwright-table", 1, 6, 0),
    "own_plain.csv": ("liftwright-table", 2, 4, 0),
    "own_resaved.csv": ("liftwright-table", 1, 2, 0),
    "own_supersets.csv": ("liftwright-table", 1, 3, 0),
    "sessions_bands.liftwright": ("liftwright", 1, 2, 0),
    "sessions_kinds.liftwright": ("liftwright", 1, 5, 0),
    "sessions_one.liftwright": ("liftwright", 1, 4, 0),
    "sessions_supersets.liftwright": ("liftwright", 1, 3, 0),
    "sessions_two.liftwright": ("liftwright", 2, 2, 0),
    "stronglifts_kg.csv": ("stronglifts", 1, 7, 2),
    "stronglifts_lb.csv": ("stronglifts", 1, 6, 0),
    "stronglifts_mixed.csv": ("stronglifts", 1, 4, 0),
    "stronglifts_short_rows.csv": ("stronglifts", 1, 1, 2),
    "stronglifts_timed.csv": ("stronglifts", 1, 4, 0),
    "table_german.csv": ("table", 1, 2, 0),
    "table_kinds.csv": ("table", 1, 3, 0),
    "table_liftlog.csv": ("table", 1, 2, 0),
    "table_no_unit.csv": ("table", 1, 1, 0),
    "table_simple.csv": ("table", 2, 3, 0),
    "wger_circle.json": ("wger", 1, 2, 0),
    "wger_list.json": ("wger", 1, 1, 1),
    "wger_page.json": ("wger", 1, 3, 0),
    "wger_pages.json": ("wger", 2, 2, 0),
    "wger_whole.json": ("wger", 1, 2, 0),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_shows_its_format_and_every_row_is_read_or_counted(name: str) -> None:
    key, n_sessions, n_sets, n_skipped = EXPECTED[name]

    log = read(name, unit=Unit.KG, lifter=_lifter(name))

    assert key == reader_of(name).KEY
    if n_sessions is not None:
        assert (len(log.sessions), log.n_sets, len(log.skipped)) == (
            n_sessions,
            n_sets,
            n_skipped,
        )


def test_every_format_that_is_text_has_five_files() -> None:
    in_code = {"fit", "fitnotes-backup", "strong"}

    counts = Counter(key for key, *_ in EXPECTED.values())

    assert {it.KEY for it in READERS} - in_code <= counts.keys()
    assert all(n >= 5 for n in counts.values())


def test_every_fixture_of_a_log_is_looked_at() -> None:
    looked_at = {*EXPECTED, "sessions_faulty.liftwright"}

    found = {it.name for it in Path(FIXTURES).iterdir() if it.suffix != ".toml"}

    assert {it for it in found if not it.startswith("strong_")} <= looked_at


def _lifter(name: str) -> str:
    return "bo sample" if name == "openpowerlifting_two_lifters.csv" else ""
