"""A small checkout with the real launcher, the real installer and a package of 1 kB."""

import hashlib
import os
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = "import sys, plate; print(plate.kg, *sys.argv[1:], sep='|')"


@dataclass(frozen=True)
class Checkout:
    """A copy of the launcher around a program that prints `plate.kg` and its words."""

    root: Path

    @property
    def state(self) -> Path:
        return self.root / ".venv" / "setup"

    def pin(self, group: str, name: str, version: str) -> None:
        """Let a group require one package at one version, from a wheel made here."""
        wheel = self.root / "wheels" / f"{name}-{version}-py3-none-any.whl"
        write_wheel(wheel, name, version)
        sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
        requirement = f"{name} @ {wheel.as_uri()} --hash=sha256:{sha256}\n"
        (self.root / "requirements" / f"{group}.txt").write_text(requirement)

    def run(
        self, *words: str, via: Path | None = None, cwd: Path | None = None, **env: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `./liftwright`, or the given way to it, with some variables changed."""
        return subprocess.run(
            [via or self.root / "liftwright", *words],
            cwd=cwd or self.root,
            env=os.environ | env,
            capture_output=True,
            text=True,
            check=False,
        )

    def watch_installer(self, *lines: str) -> Path:
        """Put a script in the installer's place that notes its runs in a file."""
        installer = self.state / "uv"
        shutil.move(installer, self.state / "real-uv")
        runs = self.root / "runs"
        go_on = f'exec {quote(str(self.state / "real-uv"))} "$@"'
        write_script(installer, f"echo run >>{quote(str(runs))}", *lines, go_on)
        return runs


def new_checkout(folder: Path) -> Checkout:
    """Return a checkout before its first call, in a folder that needs quoting."""
    installer = ROOT / ".venv" / "setup" / "uv"
    if not installer.exists():
        pytest.skip("needs the installer that ./test puts in place: run ./test once")
    copy = Checkout(folder / 'a lifter\'s "own" copy')
    (copy.root / "requirements").mkdir(parents=True)
    (copy.root / "src" / "liftwright").mkdir(parents=True)
    (copy.root / "src" / "liftwright" / "__main__.py").write_text(PROGRAM)
    copy.state.mkdir(parents=True)
    shutil.copytree(ROOT / "bootstrap", copy.root / "bootstrap")
    shutil.copy(ROOT / "liftwright", copy.root)
    shutil.copy(ROOT / "requirements" / "uv.txt", copy.root / "requirements")
    shutil.copy(ROOT / "requirements" / "uv.txt", copy.state / "uv.pin")
    (copy.state / "uv").symlink_to(installer)
    copy.pin("base", "plate", "20")
    return copy


def write_wheel(path: Path, name: str, version: str) -> None:
    """Write a wheel with one module whose `kg` is the version."""
    info = f"{name}-{version}.dist-info"
    about = f"Name: {name}\nVersion: {version}\n"
    members = {
        f"{name}.py": f"kg = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\n{about}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nTag: py3-none-any\n",
    }
    record = "".join(f"{member},,\n" for member in members)
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w") as wheel:
        for member, content in members.items():
            wheel.writestr(member, content)
        wheel.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")


def tool_folder(parent: Path, *more: str) -> Path:
    """Return a folder to be the whole PATH: the shell's few tools and no Python."""
    folder = parent / "tools"
    folder.mkdir()
    for tool in {"cmp", "readlink", *more}:
        path = shutil.which(tool)
        assert path
        (folder / tool).symlink_to(path)
    return folder


def write_script(path: Path, *lines: str) -> None:
    """Write an executable shell script."""
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)
