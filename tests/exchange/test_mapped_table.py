import pytest

from liftwright.catalog import resolve
from liftwright.domain.work import Distance, SetKind
from liftwright.errors import FieldError, UnreadableFileError
from liftwright.exchange import mapped_table
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping import Mapping
from liftwright.exchange.mapping_file import read_mapping
from liftwright.exchange.reader import Answers
from liftwright.quantities import Effort, EffortScale, kilograms
from log_fixtures import all_sets, read


def test_clear_headers_need_no_mapping_and_it_is_said_how_they_were_read() -> None:
    log = read("table_liftlog.csv")

    (done,) = log.sessions
    assert done.start == "18:00"
    assert [it.note for it in all_sets(log)] == [
        "targetreps 5",
        "ground out; targetreps 5",
    ]
    assert "exercise = exercise" in log.notes[0]


def test_days_without_a_workout_are_sessions() -> None:
    log = read("table_simple.csv")

    assert [it.start for it in log.sessions] == ["", ""]
    assert "lb as the column says" in log.unit_note


def test_a_mapping_names_columns_in_any_language() -> None:
    log = read("table_german.csv")

    first, second = all_sets(log)
    assert log.sessions[0].day.isoformat() == "2025-05-05"
    assert first.load.mass == kilograms(102.5)
    assert first.effort == Effort(EffortScale.RIR, 2)
    assert second.effort == Effort(EffortScale.RIR, 1.5)
    assert first.note == "laune gut"


def test_a_mapping_names_kinds_and_the_unit_of_ways() -> None:
    warm_up, _, carry = all_sets(read("table_kinds.csv"))

    assert warm_up.kind is SetKind.WARM_UP
    assert carry.done == Distance(40, 30)


def test_a_load_without_a_unit_is_asked_about() -> None:
    with pytest.raises(UnreadableFileError, match="--unit kg or --unit lb"):
        read("table_no_unit.csv")


def test_a_table_that_says_nothing_asks_for_a_mapping() -> None:
    with pytest.raises(UnreadableFileError, match="--mapping"):
        mapped_table.read_file(LogFile.of("a,b\n1,2\n"), resolve)


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"date": "d"}, "columns.exercise: nothing"),
        ({"date": "d", "exercise": "Übung"}, "columns.exercise: Übung.*allowed: d, e"),
    ],
)
def test_a_mapping_that_does_not_fit_says_what_does(
    columns: dict[str, str], words: str
) -> None:
    answers = Answers(mapping=Mapping(columns))

    with pytest.raises(FieldError, match=words):
        mapped_table.read_file(LogFile.of("d,e\n1,2\n"), resolve, answers)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("columns = 3", "columns: 3"),
        ("[columns]\nrepz = 'Reps'", "columns.repz.*reps"),
        ("unit = 'stone'", "unit: stone"),
        ("[kinds]\nx = 'wurm'", "kinds.x: wurm.*warm-up"),
        ("colums = {}", "colums"),
    ],
)
def test_slips_in_a_mapping_are_named(text: str, words: str) -> None:
    with pytest.raises(FieldError, match=words):
        read_mapping(text, "map.toml")


def test_a_mapping_that_is_no_toml_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"map\.toml is no TOML"):
        read_mapping("[columns", "map.toml")


def test_the_plates_of_a_table_without_units_may_tell_them() -> None:
    loads = [95, 115, 135, 155, 185, 205, 225, 245, 275, 315]
    lines = [f"2025-05-05,Squat,{load},5" for load in loads]
    text = "\n".join(["date,exercise,weight,reps", *lines])

    log = mapped_table.read_file(LogFile.of(text), resolve)

    assert "lb as the plates say" in log.unit_note
