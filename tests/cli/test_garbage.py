"""Whatever is typed, a command ends with a code of the list and without a trace."""

import contextlib
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from app.given_values import sources
from liftwright.app.given import Given
from liftwright.app.person_file import FIELDS, PersonFile, person_in
from liftwright.app.plan_request import plan_request
from liftwright.cli import main
from liftwright.cli.commands import COMMANDS
from liftwright.errors import LiftwrightError

QUICK = ["prescribe", "exercises", "why", "evidence", "screen", "schema"]
LISTED = {0, 1, 2, 3}

options = st.sampled_from(
    sorted({option.name for command in COMMANDS for option in command.options})
).filter(lambda name: name != "--output")
values = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["squat", "300lb", "100kg x 5 @8", "size", "yes", "-1", "nan"]),
    st.integers().map(str),
    st.floats().map(str),
).filter(lambda text: not text.startswith("-o"))
toml_values = st.recursive(
    st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.booleans(), values),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(QUICK), st.lists(options | values, max_size=5))
def test_any_words_end_with_a_code_of_the_list(command: str, words: list[str]) -> None:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([command, *words])

    assert code in LISTED, err.getvalue()
    assert "Traceback" not in err.getvalue()
    assert bool(err.getvalue()) == (code != 0)


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from(FIELDS), toml_values, max_size=4))
def test_any_values_make_a_request_or_a_complaint(said: dict[str, object]) -> None:
    person = PersonFile(
        {field: (Given(f"--{field}", value),) for field, value in said.items()}
    )

    with contextlib.suppress(LiftwrightError):
        request = plan_request(person, sources())
        assert 1 <= len(request.days) <= 7


@settings(deadline=None)
@given(st.text())
def test_any_text_is_a_person_file_or_a_complaint(text: str) -> None:
    with contextlib.suppress(LiftwrightError):
        person_in(text, "me.toml")
