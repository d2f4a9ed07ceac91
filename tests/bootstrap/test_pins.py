"""The pinned requirements: hashed, without addresses, in step with each other."""

import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; ([^\\]+))? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_line_is_a_pin_or_its_hash(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()

    strangers = [line for line in lines if not (PIN.match(line) or HASH.match(line))]

    assert lines
    assert not strangers


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_pin_has_a_hash(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()

    bare = [
        line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if PIN.match(line) and not HASH.match(following)
    ]

    assert not bare


def test_no_two_files_pin_a_package_differently() -> None:
    versions = defaultdict(set)
    for file in FILES:
        for name, version in pins(file).items():
            versions[name].add(version)

    assert not {name: found for name, found in versions.items() if len(found) > 1}


def test_base_pins_every_dependency_of_the_package() -> None:
    needed = {package_name(line) for line in PROJECT["dependencies"]}

    assert needed <= pins(ROOT / "requirements" / "base.txt").keys()


@pytest.mark.parametrize("extra", PROJECT["optional-dependencies"])
def test_every_extra_asks_for_what_it_promises(extra: str) -> None:
    asked = (ROOT / "requirements" / f"{extra}.in").read_text().split()

    assert sorted(asked) == sorted(PROJECT["optional-dependencies"][extra])


@pytest.mark.parametrize("group", ["bench", "charts", "dev", "uv"])
def test_every_wish_is_pinned(group: str) -> None:
    wishes = (ROOT / "requirements" / f"{group}.in").read_text().splitlines()
    names = {package_name(line) for line in wishes if not line.startswith("#")}

    assert names <= pins(ROOT / "requirements" / f"{group}.txt").keys()


def pins(file: Path) -> dict[str, str]:
    found = (PIN.match(line) for line in file.read_text(encoding="utf-8").splitlines())
    return {match[1]: match[2] for match in found if match}


def package_name(requirement: str) -> str:
    return re.split(r"[\[<>=~! ]", requirement, maxsplit=1)[0]
