import pytest

from liftwright.cli.arguments import sorted_words
from liftwright.cli.command import Command, Option, OptionGroup
from liftwright.errors import InputError, UnknownNameError

COOK = Command(
    "cook",
    "cook something",
    "DISH [SIDE]",
    (1, 2),
    groups=(
        OptionGroup(
            "How",
            (
                Option("--minutes", "N", "how long"),
                Option("--spice", "S", "what to add", repeats=True),
                Option("--vegan", "", "without animals"),
                Option("--output", "FILE", "where to", short="-o"),
            ),
        ),
    ),
)


def test_words_and_options_are_told_apart_in_any_order() -> None:
    found = sorted_words(
        COOK, ["--minutes", "5", "soup", "--vegan", "-o", "x", "--spice=a=b", "bread"]
    )

    assert found.words == ("soup", "bread")
    assert found.one("minutes") == "5"
    assert found.one("vegan") == "yes"
    assert found.one("output") == "x"
    assert found.all("spice") == ("a=b",)
    assert found.one("nothing", "else") == "else"


def test_a_repeatable_option_keeps_every_value_in_order() -> None:
    found = sorted_words(COOK, ["soup", "--spice", "salt", "--spice", "thyme"])

    assert found.all("spice") == ("salt", "thyme")


def test_a_negative_number_is_a_value_and_no_option() -> None:
    assert sorted_words(COOK, ["-5", "--minutes", "-3"]).words == ("-5",)


def test_after_two_dashes_everything_is_a_word() -> None:
    assert sorted_words(COOK, ["--", "--vegan", "-o"]).words == ("--vegan", "-o")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["soup", "--minute", "5"], "unknown option of cook: '--minute'.*--minutes"),
        (["soup", "-x"], "unknown option of cook: '-x'"),
        (["soup", "--minutes"], "--minutes needs a value: --minutes N"),
        (["soup", "--minutes", "--vegan"], "--minutes needs a value"),
        (["soup", "--vegan=yes"], "--vegan takes no value"),
        (["soup", "--minutes", "1", "--minutes", "2"], "given twice: 1 and 2"),
        ([], "cook needs DISH"),
        (["a", "b", "c"], "does not know what to do with 'c'"),
    ],
)
def test_what_cannot_be_meant_is_refused(words: list[str], complaint: str) -> None:
    with pytest.raises((InputError, UnknownNameError), match=complaint):
        sorted_words(COOK, words)
