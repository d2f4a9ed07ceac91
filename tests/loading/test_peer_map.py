"""The tables of docs/reference/loading.md: what peers can say, said here.

The documentation is executed: its code first, then every row of its tables. Each name
the peers have must be in it, so that neither side of the map can rot.
"""

import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs" / "reference" / "loading.md"

STMR = """
max_perc_1RM_epley max_perc_1RM_modified_epley max_perc_1RM_linear max_reps_epley
max_reps_modified_epley max_reps_linear adj_perc_1RM_RIR adj_perc_1RM_DI
adj_perc_1RM_rel_int adj_perc_1RM_perc_MR adj_reps_RIR adj_reps_DI adj_reps_rel_int
adj_reps_perc_MR get_perc_1RM get_reps progression_RIR progression_RIR_increment
progression_variable_RIR progression_perc_drop progression_DI progression_variable_DI
progression_rel_int progression_perc_MR progression_perc_MR_variable
generate_progression_table create_example vertical_planning vertical_constant
vertical_linear vertical_linear_reverse vertical_block vertical_block_variant
vertical_block_undulating vertical_undulating vertical_undulating_reverse
vertical_volume_intensity vertical_rep_accumulation .vertical_rep_accumulation.post
vertical_set_accumulation vertical_set_accumulation_reverse scheme_generic scheme_wave
scheme_wave_descending scheme_plateau scheme_step scheme_step_reverse
scheme_light_heavy scheme_pyramid scheme_pyramid_reverse scheme_rep_acc scheme_ladder
scheme_manual scheme_perc_1RM + release estimate_k estimate_kmod estimate_klin
estimate_k_1RM estimate_kmod_1RM estimate_klin_1RM get_predicted_1RM_from_k_model
estimate_k_mixed estimate_kmod_mixed estimate_klin_mixed estimate_k_1RM_mixed
estimate_kmod_1RM_mixed estimate_klin_1RM_mixed estimate_k_quantile
estimate_kmod_quantile estimate_klin_quantile estimate_k_1RM_quantile
estimate_kmod_1RM_quantile estimate_klin_1RM_quantile estimate_rolling_1RM
plot_progression_table plot_vertical plot_scheme RTF_testing strength_training_log
"""
STREPROGEN = """
progression_diffeq progression_sinh progression_sinusoidal progression_sawtooth
progression_sinusoidal(correct_boundaries) reps_to_intensity reps_to_intensity_relaxed
reps_to_intensity_tight RepSchemeGenerator RepSchemeOptimizer DynamicExercise
StaticExercise sample_markov_ladder sample_markov_loop wilks Program Day Food Meal
Mealplan
"""

CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
ROW = re.compile(r"^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|$", re.MULTILINE)
ELSEWHERE = re.compile(r"^\| ((?:`[^`]+`(?:, )?)+) \| [^`|]{20,} \|$", re.MULTILINE)
NUMBER = re.compile(r"\d+\.(\d+)")

Row = tuple[str, str, str]


def rows() -> list[Row]:
    found: list[Row] = ROW.findall(DOCS.read_text("utf-8"))
    return found


@cache
def names() -> dict[str, object]:
    space: dict[str, object] = {}
    for block in CODE.findall(DOCS.read_text("utf-8")):
        exec(block, space)  # noqa: S102 - the documentation's own code is under test
    return space


def tolerance(text: str) -> float:
    decimals = [len(found) for found in NUMBER.findall(text)]
    return float(Decimal("0.6").scaleb(-max(decimals, default=12)))


def flat(thing: object) -> list[object]:
    if isinstance(thing, list | tuple):
        return [one for part in thing for one in flat(part)]
    return [thing]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_what_a_peer_says_is_said_here(row: Row) -> None:
    _, here, gives = row

    said = eval(here, names())  # noqa: S307 - the documentation's own code is under test
    expected = eval(gives)  # noqa: S307 - likewise

    assert len(flat(said)) == len(flat(expected))
    for one, other in zip(flat(said), flat(expected), strict=True):
        assert one == pytest.approx(other, abs=tolerance(gives))


def test_every_name_of_the_peers_is_in_the_map() -> None:
    elsewhere = re.findall(
        r"`([^`]+)`", " ".join(ELSEWHERE.findall(DOCS.read_text("utf-8")))
    )

    mapped = [name for name, _, _ in rows()] + elsewhere

    assert sorted(mapped) == sorted((STMR + STREPROGEN).split())


def test_the_example_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    block = CODE.findall(DOCS.read_text("utf-8"))[0]
    said = block.rpartition("# ")[2].strip()

    exec(block, {})  # noqa: S102 - the documentation's own code is under test

    assert capsys.readouterr().out.strip() == said
