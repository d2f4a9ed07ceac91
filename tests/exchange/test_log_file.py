from pathlib import Path

import pytest

from liftwright.errors import UnreadableFileError
from liftwright.exchange import params
from liftwright.exchange.log_file import LogFile


def test_text_in_every_common_encoding_is_read(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path = tmp_path / f"{encoding}.csv"
        path.write_text("Größe,重量\n", encoding=encoding)

        assert LogFile.of(path).text == "Größe,重量\n"


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(params.MAX_BYTES)

    with pytest.raises(UnreadableFileError, match=r"huge\.csv has 100 MB"):
        LogFile.of(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"),
        (b"PK\x03\x04abc", "not a text file"),
        (b"Date,Reps\nM\xfcller,5\n", "line 2: not utf-8 text"),
        (b"\xff\xfeA", "not utf-16-le text"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(
    tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(content)

    with pytest.raises(UnreadableFileError, match=words) as refusal:
        _ = LogFile.of(path).text

    assert "xport" in str(refusal.value)


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="does not exist"):
        LogFile.of(tmp_path / "absent.csv")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        LogFile.of(tmp_path)


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x" / "log.csv"
    path.parent.write_text("a file where a folder should be")

    with pytest.raises(UnreadableFileError, match="cannot be opened"):
        LogFile.of(path)


def test_bytes_and_text_at_hand_need_no_file() -> None:
    assert LogFile.of(b"Date\n").text == LogFile.of("\ufeffDate\n").text == "Date\n"


@pytest.mark.parametrize(
    ("text", "is_json"),
    [("  {}", True), ("[1]", True), ("Date,Reps", False), ("", False)],
)
def test_json_is_told_by_its_first_sign(text: str, *, is_json: bool) -> None:
    assert LogFile.of(text).is_json is is_json


@pytest.mark.parametrize(
    ("text", "words"), [("{'a': 1}", "damaged JSON"), ("[" * 200_000, "nested deeper")]
)
def test_json_that_cannot_be_read_is_refused(text: str, words: str) -> None:
    with pytest.raises(UnreadableFileError, match=words):
        _ = LogFile.of(text).json
