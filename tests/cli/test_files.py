from pathlib import Path

import pytest

from liftwright.cli.files import MAX_BYTES, read_text
from liftwright.errors import UnreadableFileError


def test_text_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "me.toml"
    file.write_bytes("\ufeffdays = 3 # für mich\n".encode())

    assert read_text(str(file)) == "days = 3 # für mich\n"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"),
        (b"PK\x03\x04\x00", "not a text file"),
        ("days = 3".encode("utf-16"), "UTF-16"),
        (b"a = 1\nb = '\xff'\n", "line 2: not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, content: bytes, complaint: str
) -> None:
    file = tmp_path / "me.toml"
    file.write_bytes(content)

    with pytest.raises(UnreadableFileError, match=complaint):
        read_text(str(file))


def test_a_file_of_100_mb_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as opened:
        opened.truncate(MAX_BYTES)

    with pytest.raises(UnreadableFileError, match="below 100 MB"):
        read_text(str(file))


def test_an_endless_file_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"below 100 MB|not a text file"):
        read_text("/dev/zero")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="does not exist"):
        read_text(str(tmp_path / "nothing.toml"))
    with pytest.raises(UnreadableFileError, match="is a folder"):
        read_text(str(tmp_path))


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="cannot be opened"):
        read_text("a\0b")
