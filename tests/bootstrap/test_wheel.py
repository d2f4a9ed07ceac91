"""What `pip install liftwright` gives: the same files and the same command."""

import subprocess
import sys
import zipfile
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from liftwright import __version__
from liftwright.cli import command_line

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "src"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_the_wheel_holds_every_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    files = {
        path.relative_to(SOURCE).as_posix()
        for path in (SOURCE / "liftwright").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert files <= set(wheel.namelist())


def test_the_wheel_holds_nothing_but_the_package(wheel: zipfile.ZipFile) -> None:
    folders = {name.split("/")[0] for name in wheel.namelist()}

    assert folders == {"liftwright", f"liftwright-{__version__}.dist-info"}


def test_the_wheel_gives_the_command(wheel: zipfile.ZipFile) -> None:
    info = f"liftwright-{__version__}.dist-info"
    lines = wheel.read(f"{info}/entry_points.txt").decode().split("\n")
    command = next(line for line in lines if line.startswith("liftwright = "))
    target = command.removeprefix("liftwright = ")

    assert EntryPoint("liftwright", target, "console_scripts").load() is command_line


def test_the_wheel_gives_pygments_the_lexer(
    wheel: zipfile.ZipFile, tmp_path: Path
) -> None:
    wheel.extractall(tmp_path)
    code = "from pygments.lexers import find_lexer_class_for_filename as find\n"
    code += "print(find('mine.liftwright').__name__)"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert found.stdout == "LiftwrightLexer\n"
