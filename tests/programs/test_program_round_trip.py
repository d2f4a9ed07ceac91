"""Whatever a program can hold comes back from its text as it was."""

from hypothesis import given

from liftwright.domain.program import Program
from liftwright.programs.notation import format_program, parse_program
from strategies import programs


@given(programs)
def test_a_program_reads_back_from_its_text(program: Program) -> None:
    text = format_program(program)

    parsed = parse_program(text)

    assert [str(it) for it in parsed.problems if it.is_error] == []
    assert parsed.value == program


@given(programs)
def test_text_that_was_written_is_written_alike_again(program: Program) -> None:
    text = format_program(program)

    again = parse_program(text).value

    assert again is not None
    assert format_program(again) == text
