import json
import re
from pathlib import Path

import pytest

from cli.conftest import Call


def prescribed(call: Call, *words: str) -> dict[str, object]:
    made = call("prescribe", *words, "--format", "json")
    assert made.code == 0, made.err
    found: dict[str, object] = json.loads(made.out)
    return found


def test_a_prescription_says_every_number_and_its_finding(call: Call) -> None:
    shown = call("prescribe", "squat", "--one-rm", "300lb", "--aim", "size")

    for part in ("195–240 lb", "6–12", "3–5", "1:30–2:00", "2-0-1-0", "1–2 RIR"):  # noqa: RUF001 - the signs are the point
        assert part in shown.out
    for key in ("zone.moderate", "rest.size.default", "tempo.default"):
        assert f"[{key}]" in shown.out


def test_the_exercise_may_be_called_by_any_of_its_names(call: Call) -> None:
    assert prescribed(call, "Bench", "Press", "(Barbell)")["exercise"] == "bench-press"


def test_a_set_stands_for_the_one_rm(call: Call) -> None:
    made = prescribed(call, "squat", "--lift", "250lb x 5 @8")

    one_rm = made["one_rm"]
    assert isinstance(one_rm, dict)
    assert one_rm["unit"] == "lb"
    assert made["loads"]


def test_plates_come_from_the_equipment_that_is_named(
    call: Call, tmp_path: Path
) -> None:
    gym = tmp_path / "gym.toml"
    gym.write_text(
        'unit = "kg"\nequipment = ["rack"]\nbars = { barbell = 15 }\n'
        "[plates]\n10 = 2\n5 = 1\n"
    )

    shown = call("prescribe", "squat", "--one-rm", "80kg", "--equipment", str(gym))

    assert "Loads on a 15 kg bar" in shown.out
    assert "55 kg" in shown.out
    assert "60 kg" not in shown.out


def test_bodyweight_work_is_made_harder_on_its_ladder(call: Call) -> None:
    shown = call("prescribe", "push-up")

    assert "Too hard for 6? Take: Knee push-up." in shown.out
    assert "Too easy at 12? Take: Decline push-up." in shown.out


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        (["plank"], "seconds"),
        (["box jump"], "contacts"),
        (["farmer's walk"], "metres"),
        (["band row"], "repetitions"),
    ],
)
def test_every_kind_of_work_has_its_own_measure(
    call: Call, words: list[str], measure: str
) -> None:
    assert prescribed(call, *words)["measure"] == measure


def test_by_the_articles_it_says_so(call: Call) -> None:
    shown = call("prescribe", "squat", "--rules", "articles")

    assert "by the articles" in shown.out
    assert "1:00–3:00 min" in shown.out  # noqa: RUF001 - the sign is the point


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["squta"], "unknown exercise 'squta'"),
        (["squat", "--one-rm", "3000kg"], "at most 700 kg"),
        (["squat", "--one-rm", "-5kg"], "a mass such as"),
        (["squat", "--one-rm", "300"], "with its unit"),
        (["squat", "--one-rm", "300lb", "--lift", "300lb x 5"], "either --one-rm or"),
        (["squat", "--aim", "beauty"], "--aim: beauty .* size, strength"),
        (["squat", "--level", "god"], "--level: god"),
        (["push-up", "--one-rm", "100kg"], "no 1RM"),
        (["running"], "endurance work"),
        (["x" * 100_000], "unknown exercise"),
        ([], "prescribe needs EXERCISE"),
    ],
)
def test_what_cannot_be_prescribed_is_refused(
    call: Call, words: list[str], complaint: str
) -> None:
    ended = call("prescribe", *words)

    assert ended.code == 2
    assert ended.out == ""
    assert re.search(complaint, ended.err)
