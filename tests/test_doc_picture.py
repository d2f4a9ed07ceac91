"""The picture of a plan in the README shows what is planned today."""

from doc_picture import PICTURE, drawn, printed


def test_the_picture_shows_what_the_command_prints() -> None:
    shown = PICTURE.read_text(encoding="utf-8")

    assert shown == drawn(printed()), "draw it again: python tests/doc_picture.py"
