"""Make the environment of this checkout: `.venv` with exactly the pinned packages.

    python3 -I bootstrap/set_up.py --add base dev

`./liftwright` and `./test` call it when they find something missing or changed; a
running command calls it to add an extra. It may be killed at any moment and called
again, and two calls at once wait for each other. Standard library only: it runs before
anything is installed. It writes to standard error alone.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import fcntl
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STATE = VENV / "setup"
UNFINISHED = STATE / "unfinished"
UV = STATE / "uv"
UV_PIN = STATE / "uv.pin"

EXIT_FAILED = 4
EXIT_INTERRUPTED = 130
TICK_S = 1.0

PROBE = """
import json, sys, sysconfig
print(json.dumps([sys.version_info >= (3, 11), sysconfig.get_path("purelib")]))
"""


class SetUpError(Exception):
    """A step of the set-up failed; the message says which and what to do."""


def main() -> int:
    """Add the groups named on the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Install pinned requirements.")
    parser.add_argument("--add", nargs="+", required=True, metavar="GROUP")
    groups: list[str] = parser.parse_args().add
    try:
        add(groups)
    except (SetUpError, OSError) as failure:
        say(f"set-up failed: {failure}")
        return EXIT_FAILED
    except KeyboardInterrupt:
        say("set-up interrupted; the same command goes on from here")
        return EXIT_INTERRUPTED
    return 0


def add(groups: Sequence[str]) -> None:
    """Bring `.venv` to hold these groups and every group it held before."""
    STATE.mkdir(parents=True, exist_ok=True)
    with lock():
        pins = {name: pinned(name) for name in sorted({*groups, *installed()})}
        if is_ready(pins):
            return
        say("setting up .venv (once, and again when the requirements change)")
        site_packages = environment()
        fetch_uv()
        install(list(pins), site_packages)
        show_sources(site_packages)
        for name, content in pins.items():
            write_atomically(STATE / f"{name}.txt", content)
        UNFINISHED.unlink()
        say("ready")


@contextlib.contextmanager
def lock() -> Iterator[None]:
    """Hold the set-up's lock; the system lets go of it however the process ends.

    The steps inherit it: when this process is killed and its step is not, the next
    set-up waits for that step.
    """
    with (STATE / "lock").open("w", encoding="utf-8") as file:
        os.set_inheritable(file.fileno(), True)  # noqa: FBT003 # its only parameter
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is at work here; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def pinned(group: str) -> bytes:
    """Return the pins of a group as its requirements file has them."""
    try:
        return (REQUIREMENTS / f"{group}.txt").read_bytes()
    except FileNotFoundError:
        known = ", ".join(sorted(path.stem for path in REQUIREMENTS.glob("*.txt")))
        raise SetUpError(f"no requirements called {group!r}; known: {known}") from None


def installed() -> set[str]:
    """Return the groups an earlier set-up installed and the project still has."""
    stamps = list(STATE.glob("*.txt"))
    for stamp in stamps:
        if not (REQUIREMENTS / stamp.name).exists():
            stamp.unlink()
    return {stamp.stem for stamp in stamps if stamp.exists()}


def is_ready(pins: dict[str, bytes]) -> bool:
    """Say whether these pins are what the last finished set-up installed."""
    return (
        not UNFINISHED.exists()
        and os.access(PYTHON, os.X_OK)
        and all(holds(STATE / f"{name}.txt", content) for name, content in pins.items())
    )


def environment() -> Path:
    """Return the site-packages of a `.venv` that works, making it where it does not."""
    site_packages = working_site_packages()
    if site_packages is None:
        clear_environment()
        make_environment("making a virtual environment", VENV, "--without-pip")
        site_packages = working_site_packages()
    if site_packages is None:
        raise SetUpError(f"the interpreter made in {VENV} does not start")
    return site_packages


def working_site_packages() -> Path | None:
    """Return where `.venv` keeps packages, or None when it is broken or half made."""
    if not (VENV / "bin" / "activate").exists():
        return None
    try:
        answer = subprocess.run(
            [PYTHON, "-I", "-c", PROBE], check=True, capture_output=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    is_new_enough, site_packages = json.loads(answer.stdout)
    return Path(site_packages) if is_new_enough else None


def clear_environment() -> None:
    """Remove what is left of an environment, but not the lock that is being held."""
    for stamp in STATE.glob("*.txt"):
        stamp.unlink()
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            if entry != STATE:
                shutil.rmtree(entry)
        else:
            entry.unlink()


def make_environment(step: str, folder: Path, *options: str) -> None:
    """Make a virtual environment on the interpreter that runs this file."""
    command = [base_python(), "-I", "-m", "venv", *options, str(folder)]
    run(step, command)


def base_python() -> str:
    """Return the interpreter under a name that a later Python does not take over.

    `/usr/bin/python3` will mean another version after an upgrade of the system, and an
    environment that points there would look alive and find none of its packages.
    """
    executable = Path(sys._base_executable)  # type: ignore[attr-defined] # noqa: SLF001 # nothing public tells it
    versioned = f"python{sys.version_info.major}.{sys.version_info.minor}"
    beside = executable.with_name(versioned)
    is_same = beside.exists() and beside.samefile(executable)
    return str(beside if is_same else executable)


def fetch_uv() -> None:
    """Fetch the pinned installer, checked against its hashes.

    pip, from a throw-away environment, only downloads: the one file that is needed is
    then put in place in one step, so a half-written installer cannot be met later.
    """
    wanted = pinned("uv")
    if UV.exists() and holds(UV_PIN, wanted):
        return
    for leftover in STATE.glob("fetch-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="fetch-", dir=STATE) as name:
        folder = Path(name)
        make_environment("making room for the installer", folder / "pip")
        command: list[str | Path] = [folder / "pip" / "bin" / "python", "-I"]
        command += ["-m", "pip", "-qq", "--disable-pip-version-check", "download"]
        command += ["--no-deps", "--only-binary=:all:", "--require-hashes"]
        command += ["--dest", folder, "--requirement", REQUIREMENTS / "uv.txt"]
        run("fetching the installer", command)
        with zipfile.ZipFile(next(folder.glob("uv-*.whl"))) as wheel:
            member = next(n for n in wheel.namelist() if n.endswith("/scripts/uv"))
            write_atomically(UV, wheel.read(member), mode=0o755)
    write_atomically(UV_PIN, wanted)


def install(groups: Sequence[str], site_packages: Path) -> None:
    """Install exactly the pinned files, after mending what a killed set-up left."""
    if UNFINISHED.exists():
        forget_damaged(site_packages)
    UNFINISHED.touch()
    command: list[str | Path] = [UV, "pip", "install", "--quiet", "--python", PYTHON]
    command += ["--require-hashes", "--only-binary", ":all:", "--compile-bytecode"]
    command += [] if can_keep_downloads() else ["--no-cache"]
    command += ["--system-certs"] if has_certificates() else []
    for group in groups:
        command += ["--requirement", REQUIREMENTS / f"{group}.txt"]
    run(f"installing the {' + '.join(groups)} requirements", command)


def can_keep_downloads() -> bool:
    """Say whether the installer's usual cache can be written: not every user has it."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache", "uv")
    try:
        cache.expanduser().mkdir(parents=True, exist_ok=True)
        return os.access(cache.expanduser(), os.W_OK)
    except (OSError, RuntimeError):
        return "UV_CACHE_DIR" in os.environ


def has_certificates() -> bool:
    """Say whether this machine keeps certificates that it trusts.

    Networks that open connections on the way are in there, and not in the installer's
    own list; a machine without any goes by that list.
    """
    kept = ssl.get_default_verify_paths()
    folder = Path(kept.capath) if kept.capath else None
    return bool(kept.cafile or (folder and any(folder.iterdir())))


def forget_damaged(site_packages: Path) -> None:
    """Make the installer see half-installed packages as absent.

    It believes a package's own description, which a kill can leave without the rest.
    """
    for description in site_packages.glob("*.dist-info"):
        if not is_whole(description):
            shutil.rmtree(description)


def is_whole(description: Path) -> bool:
    """Say whether every file the package lists is there in its full length."""
    try:
        lines = (description / "RECORD").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return False
    files = [(description.parent / name, size) for name, _, size in csv.reader(lines)]
    return all(
        path.is_file() and size in {"", str(path.stat().st_size)}
        for path, size in files
    )


def show_sources(site_packages: Path) -> None:
    """Let the environment see `src`, by a relative path so that a checkout can move."""
    source = os.path.relpath(ROOT / "src", site_packages)
    write_atomically(site_packages / "liftwright-checkout.pth", f"{source}\n".encode())


def run(step: str, command: Sequence[str | Path]) -> None:
    """Run one step, showing on a terminal how long it has been at work."""
    begin = time.monotonic()
    is_live = sys.stderr.isatty()
    sys.stderr.write(f"liftwright: {step} ..." + ("" if is_live else "\n"))
    sys.stderr.flush()
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=2, close_fds=False
    ) as process:
        while not has_ended(process):
            if is_live:
                elapsed_s = time.monotonic() - begin
                sys.stderr.write(f"\rliftwright: {step} ... {elapsed_s:.0f} s")
                sys.stderr.flush()
    sys.stderr.write("\n" if is_live else "")
    if process.returncode:
        reason = f"{step} ended with status {process.returncode}, for the reason above"
        raise SetUpError(f"{reason}. The same command goes on from here.")


def has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Wait one tick and say whether the process has ended."""
    try:
        process.wait(TICK_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def holds(path: Path, content: bytes) -> bool:
    """Say whether the file is there with this content."""
    return path.exists() and path.read_bytes() == content


def write_atomically(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Replace a file in one step, so that nobody ever sees half of it."""
    draft = path.with_name(f"{path.name}.draft")
    draft.write_bytes(content)
    draft.chmod(mode)
    draft.replace(path)


def say(message: str) -> None:
    """Tell the person at the terminal; standard output belongs to the command."""
    sys.stderr.write(f"liftwright: {message}\n")


if __name__ == "__main__":
    sys.exit(main())
