import pytest

from liftwright.errors import UnreadableFileError
from liftwright.exchange.csv_text import delimiter, records
from liftwright.exchange.log_file import LogFile


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b,c\n1,2,3", ","),
        ("a;b;c\n1,5;2;3", ";"),
        ("a\tb\tc", "\t"),
        ('"x;y;z;w",b,c', ","),
        ("\n\na;b", ";"),
    ],
)
def test_the_separator_is_found_outside_quotes(text: str, expected: str) -> None:
    assert delimiter(text) == expected


def test_records_know_the_line_they_begin_on() -> None:
    text = 'a,b\r\n"two\nlines",1\r\n\r\n,\n"say ""hi""",2\n'

    found = [(it.line, it.cells) for it in records(LogFile.of(text))]

    assert found == [
        (1, ("a", "b")),
        (2, ("two\nlines", "1")),
        (6, ('say "hi"', "2")),
    ]


def test_a_byte_order_mark_is_no_part_of_the_first_name() -> None:
    (first,) = records(LogFile.of("\ufeffDate,Reps"))

    assert first.cells == ("Date", "Reps")


@pytest.mark.parametrize("text", ['a,b\n"open,2\n3,4', 'a,b\n"x"y,2\n'])
def test_a_quote_out_of_place_is_told_with_its_line(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="line 2: damaged CSV"):
        list(records(LogFile.of(text)))
