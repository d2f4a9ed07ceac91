"""Rules of a program's own: they are read, worked out, and always end."""

from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liftwright.programs.replay.expression import (
    Amount,
    RuleError,
    Surroundings,
    Value,
    parsed_rule,
    problem_of,
    worked_out,
)
from liftwright.programs.replay.expression.functions import FUNCTIONS
from liftwright.programs.replay.expression.params import MAX_LENGTH
from liftwright.programs.replay.expression.tokens import KEYWORDS
from liftwright.quantities import Unit

KG, LB = Unit.KG, Unit.LB


def around(
    reps: tuple[float, ...] = (5, 5, 5), kept: Mapping[str, Value] | None = None
) -> Surroundings:
    return Surroundings(
        given={
            "reps": tuple(map(Amount, reps)),
            "target": (Amount(5.0),) * len(reps),
            "loads": (Amount(100.0, KG),) * len(reps),
            "met": min(reps, default=0) >= 5,
        },
        settable={"load": Amount(100.0, KG), "sets": Amount(float(len(reps)))},
        kept=kept or {},
        of_slots=lambda slot, name: (
            Amount(140.0, KG) if (slot, name) == ("T1", "load") else None
        ),
        answers=lambda question: 3.0 if question == "soreness" else None,
        k=30.0,
    )


def value_of(expression: str, reps: tuple[float, ...] = (5, 5, 5)) -> Value:
    outcome = worked_out(parsed_rule(f"state found = {expression}"), around(reps))
    return outcome.kept["found"]


def new_load(rule: str, reps: tuple[float, ...] = (5, 5, 5)) -> Value:
    return worked_out(parsed_rule(rule), around(reps)).changed.get(
        "load", Amount(100.0, KG)
    )


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 + 2 * 3", Amount(7.0)),
        ("(1 + 2) * 3", Amount(9.0)),
        ("-2 + 5", Amount(3.0)),
        ("10 kg + 2.5 kg", Amount(12.5, KG)),
        ("100 kg * 90%", Amount(90.0, KG)),
        ("100 kg / 20 kg", Amount(5.0)),
        ("45 lb + 5 lb", Amount(50.0, LB)),
        ("min(reps)", Amount(3.0)),
        ("max(3 kg, 2 kg)", Amount(3.0, KG)),
        ("sum(reps)", Amount(12.0)),
        ("mean([2, 4])", Amount(3.0)),
        ("count(reps)", Amount(3.0)),
        ("count(reps >= target)", Amount(1.0)),
        ("first(reps)", Amount(5.0)),
        ("last(reps)", Amount(3.0)),
        ("reps[2]", Amount(4.0)),
        ("floor(7.9)", Amount(7.0)),
        ("ceil(7.1)", Amount(8.0)),
        ("round(101 kg, 2.5 kg)", Amount(100.0, KG)),
        ("abs(0 - 3)", Amount(3.0)),
        ("all(reps >= 3)", True),
        ("any(reps < 3)", False),
        ("not met", True),
        ("met or 2 > 1", True),
        ("met and 1 / 0 > 1", False),
        ("if met then 1 else 2", Amount(2.0)),
        ("5 reps", Amount(5.0)),
        ("T1.load", Amount(140.0, KG)),
        ('slot("T1").load', Amount(140.0, KG)),
        ('ask("soreness", 0)', Amount(3.0)),
        ('ask("mood", 7)', Amount(7.0)),
        ("e1rm(100 kg, 1)", Amount(100.0, KG)),
        ("load_for(100 kg, 1)", Amount(100.0, KG)),
    ],
)
def test_expressions_have_the_value_that_they_say(
    expression: str, expected: Value
) -> None:
    assert value_of(expression, (5, 4, 3)) == expected


def test_masses_in_two_units_are_added_in_the_first() -> None:
    found = value_of("100 kg + 45 lb")

    assert isinstance(found, Amount)
    assert found.unit is KG
    assert found.number == pytest.approx(120.412)


def test_a_rule_moves_the_load_and_keeps_what_it_counts() -> None:
    rule = parsed_rule(
        "state fails = 0; if all(reps >= target) then load += 2.5 kg; fails = 0 "
        "else fails += 1; if fails >= 2 then load *= 90%; fails = 0 end end"
    )

    won = worked_out(rule, around())
    lost = worked_out(rule, around((5, 5, 4)))
    lost_again = worked_out(rule, around((5, 5, 4), lost.kept))

    assert won.changed == {"load": Amount(102.5, KG)}
    assert lost.changed == {}
    assert lost.kept == {"fails": Amount(1.0)}
    assert lost_again.changed == {"load": Amount(90.0, KG)}
    assert lost_again.kept == {"fails": Amount(0.0)}


def test_a_loop_runs_once_for_each_set() -> None:
    rule = "over = 0; for r in reps do over += max(0, r - 5) end; load += over * 1 kg"

    assert new_load(rule, (6, 8, 4)) == Amount(104.0, KG)


def test_cases_follow_each_other() -> None:
    rule = (
        "if sum(reps) > 20 then load += 5 kg else if sum(reps) > 14 then load += 1 kg"
        " else load -= 1 kg end"
    )

    assert new_load(rule, (10, 10, 10)) == Amount(105.0, KG)
    assert new_load(rule, (5, 5, 5)) == Amount(101.0, KG)
    assert new_load(rule, (3, 3, 3)) == Amount(99.0, KG)


@pytest.mark.parametrize(
    ("rule", "position", "said"),
    [
        ("", 0, "at least one thing"),
        ("load += ", 8, "ends too early"),
        ("load += 5", 0, "do not go together"),
        ("load = 5", 0, "must be a mass"),
        ("laod += 2.5 kg", 0, "nothing is called 'laod'"),
        ("reps = 3", 0, "cannot be changed"),
        ("if reps then load += 1 kg end", 0, "needs a yes or no"),
        ("if met then load += 1 kg", 24, "ends too early"),
        ("load += 1 kg 5", 13, "did not expect '5'"),
        ("load += maximum(reps) * 1 kg", 8, "no function 'maximum'"),
        ("load += T9.load", 8, "slot called 'T9'"),
        ("load /= 0", 0, "divides by nothing"),
        ("sets = reps[9]", 11, "entries 1 to 3"),
        ("if met = true then load += 1 kg end", 7, "did not expect '='"),
        ("load += 1 kg # more", 13, "means nothing"),
        ("load *= 1000000000", 0, "beyond anything"),
        ("state load = 3", 0, "has a meaning already"),
        ("x = [[1]]", 4, "not lists"),
        ("x = reps + [1]", 9, "same length"),
        ("x = sum([])", 4, "at least one number"),
        ("x = 1 kg * 2 kg", 9, "cannot be multiplied"),
        ("x = ask(3, 2)", 8, "did not expect '3'"),
    ],
)
def test_faults_are_told_with_their_place(rule: str, position: int, said: str) -> None:
    with pytest.raises(RuleError) as caught:
        worked_out(parsed_rule(rule), around())

    assert said in caught.value.message
    assert caught.value.position == position


def test_a_name_that_is_nearly_right_is_offered() -> None:
    found = problem_of("laod += 2.5 kg")

    assert found is not None
    assert "load" in found.expected


def test_a_value_that_nothing_comes_of_is_a_slip() -> None:
    found = problem_of("laod = 100 kg")

    assert found is not None
    assert found.expected == ("load",)
    assert problem_of("more = 5 kg; load += more") is None


def test_a_mass_without_a_unit_gets_a_remedy() -> None:
    found = problem_of("load += 5%")

    assert found is not None
    assert "multiplied" in found.remedy


def test_faults_in_cases_that_seldom_happen_are_found_before() -> None:
    assert problem_of("if failures >= 3 then load -= 5 end") is not None
    assert problem_of("if failures >= 3 then load -= 5 kg end") is None


@pytest.mark.parametrize("depth", [25, 500, 1300])
@pytest.mark.parametrize("sign", ["(", "-", "not ", "[", "if true then "])
def test_a_rule_that_goes_too_deep_is_refused(sign: str, depth: int) -> None:
    with pytest.raises(RuleError):
        parsed_rule(f"x = {sign * depth}1")


@pytest.mark.parametrize(
    "rule",
    [
        f"state x = {'1+' * 1900}1",
        f"state x = if {'met and ' * 400}met then 1 else 0",
        f"if met then low = 1 {'else if met then low = 2 ' * 150} end",
    ],
)
def test_a_long_rule_ends_too(rule: str) -> None:
    assert problem_of(rule) is None or "cases" in str(problem_of(rule))


def test_a_rule_that_does_too_much_is_stopped() -> None:
    loops = "for a in reps do " * 8
    rule = f"n = 0; {loops} n += 1 {'end ' * 8}"

    with pytest.raises(RuleError, match="steps"):
        worked_out(parsed_rule(rule), around((5.0,) * 20))


words = st.one_of(
    st.sampled_from(
        [
            *KEYWORDS,
            *FUNCTIONS,
            *("load", "reps", "target", "loads", "met", "sets", "x", "y", "T1", "kg"),
            *("=", "+=", "-=", "*=", "+", "-", "*", "/", "(", ")", "[", "]", ",", ";"),
            *("<", ">=", "==", ".", "%", "1", "2.5", "90", '"soreness"'),
        ]
    ),
    st.floats(0, 1e12, allow_nan=False).map(lambda it: f"{it:.3f}"),
)
wild_rules = st.one_of(st.text(max_size=60), st.lists(words, max_size=40).map(" ".join))
pieces = st.recursive(
    st.sampled_from(
        ["1", "2 kg", "reps", "load", "90%", "min(reps)", "T1.load", "met"]
    ),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(" ".join),
        st.tuples(inner, st.sampled_from(["<", ">=", "and"]), inner).map(" ".join),
        inner.map(lambda it: f"({it})"),
        inner.map(lambda it: f"sum({it})"),
        st.tuples(inner, inner, inner).map(
            lambda it: f"(if {it[0]} then {it[1]} else {it[2]})"
        ),
    ),
    max_leaves=12,
)
likely_rules = st.lists(
    st.one_of(
        pieces.map(lambda it: f"load = {it}"),
        pieces.map(lambda it: f"state x = {it}"),
        pieces.map(lambda it: f"if {it} then load += 1 kg end"),
        pieces.map(lambda it: f"for r in {it} do load += 1 kg end"),
    ),
    min_size=1,
    max_size=5,
).map("; ".join)


@given(st.one_of(wild_rules, likely_rules), st.lists(st.floats(0, 1e5), max_size=20))
@example("x" * (MAX_LENGTH + 1), [])
@example("load = 1 kg / 0.0000000001", [5])
def test_any_text_ends_in_values_or_in_a_clear_error(
    text: str, reps: list[float]
) -> None:
    outcome = error = None
    try:
        outcome = worked_out(parsed_rule(text), around(tuple(reps)))
    except RuleError as raised:
        error = raised

    if error is not None:
        assert error.message
        assert 0 <= error.position <= max(len(text), MAX_LENGTH)
    if outcome is not None:
        assert set(outcome.changed) <= {"load", "sets"}
        assert all(isinstance(it, Amount) for it in outcome.changed.values())


@given(st.one_of(wild_rules, likely_rules))
def test_checking_any_text_finds_a_problem_or_none(text: str) -> None:
    problem = problem_of(text)

    assert problem is None or problem.message


@given(likely_rules)
def test_a_rule_is_worked_out_alike_each_time(text: str) -> None:
    def once() -> object:
        try:
            return worked_out(parsed_rule(text), around())
        except RuleError as error:
            return error.message, error.position

    assert once() == once()
