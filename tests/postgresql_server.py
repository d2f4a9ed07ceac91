"""A PostgreSQL server of one's own for a while, on a free port of this machine.

    .venv/bin/python tests/postgresql_server.py

shows the address of a server and keeps it until Ctrl-C. The tests start one the same
way. It lies in a folder of its own, takes calls from this machine alone, with a
password made for it, and is stopped by its process. With `--install` the system's
package is fetched where there is none; that needs root and apt-get.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ANYWHERE = ("/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/postgresql")
UNPRIVILEGED = ("postgres", "nobody")
START_WAIT_S = 60.0
TICK_S = 0.05
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends", "postgresql")


class NoServerError(Exception):
    """No server can be started here; the message says why."""


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Run a server and give the address of an empty database on it."""
    programs = programs_folder()
    if programs is None:
        raise NoServerError("PostgreSQL is not installed (Debian: postgresql)")
    with tempfile.TemporaryDirectory(prefix="liftwright-postgresql-") as name:
        folder = Path(name)
        user = owner(folder)
        password = secrets.token_hex(16)
        make(programs, folder, user, password)
        port = free_port()
        process = start(programs, folder, user, port)
        try:
            wait_for(process, port, folder / "log")
            yield f"postgresql://liftwright:{password}@127.0.0.1:{port}/postgres"
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def programs_folder() -> Path | None:
    """Return where the newest installed server is, or None."""
    on_path = shutil.which("postgres")
    found = [Path(on_path).resolve().parent] if on_path else []
    for place in ANYWHERE:
        found += Path(place).glob("*/bin")
    whole = [
        it for it in found if (it / "initdb").exists() and (it / "postgres").exists()
    ]
    return max(
        whole, key=lambda it: (len(it.parent.name), it.parent.name), default=None
    )


def install() -> None:
    """Fetch the server from the system's packages, where there is none."""
    if programs_folder() is not None:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise NoServerError(
            "PostgreSQL is not installed, and only root could install it"
        )
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("apt-get", "update", "--quiet"), INSTALL):
        subprocess.run(command, check=True, env=environ, stdout=sys.stderr)


def owner(folder: Path) -> str | None:
    """Return the user that runs the server: a server never runs as root."""
    if os.geteuid() != 0:
        return None
    for name in UNPRIVILEGED:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            os.chown(folder, entry.pw_uid, entry.pw_gid)
            return name
    raise NoServerError("no user but root is known here, and PostgreSQL refuses root")


def make(programs: Path, folder: Path, user: str | None, password: str) -> None:
    """Make an empty cluster that asks for the password."""
    secret = folder / "password"
    secret.write_text(password, encoding="ascii")
    secret.chmod(0o644)  # the folder is closed; the server's user must read it
    command: list[str | Path] = [
        programs / "initdb",
        "--pgdata",
        folder / "data",
        "--no-sync",
    ]
    command += ["--username", "liftwright", "--pwfile", secret, "--encoding", "UTF8"]
    command += ["--auth", "scram-sha-256", "--no-locale", "--no-instructions"]
    result = run(command, folder, user)
    if result.returncode:
        raise NoServerError(f"initdb failed: {result.stdout}")


def start(
    programs: Path, folder: Path, user: str | None, port: int
) -> subprocess.Popen[bytes]:
    """Start the server. What it holds need not outlive the machine."""
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
    settings |= {"port": str(port), "fsync": "off", "max_connections": "20"}
    command: list[str | Path] = [programs / "postgres", "-D", folder / "data"]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            command,
            cwd=folder,
            user=user,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={"PATH": os.defpath, "LC_ALL": "C"},
        )


def run(
    command: Sequence[str | Path], folder: Path, user: str | None
) -> subprocess.CompletedProcess[str]:
    """Run a program as the server's user."""
    return subprocess.run(
        command,
        cwd=folder,
        user=user,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={"PATH": os.defpath, "LC_ALL": "C"},
    )


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until the server takes calls."""
    end = time.monotonic() + START_WAIT_S
    while time.monotonic() < end and process.poll() is None:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), timeout=1),
        ):
            return
        time.sleep(TICK_S)
    raise NoServerError(f"PostgreSQL did not start: {log.read_text(errors='replace')}")


def main() -> int:
    """Run a server until Ctrl-C."""
    parser = argparse.ArgumentParser(description="Run a PostgreSQL server for a while.")
    parser.add_argument("--install", action="store_true", help="install it, then end")
    if parser.parse_args().install:
        install()
        return 0
    for number in (signal.SIGINT, signal.SIGTERM):  # also where a shell ignores them
        signal.signal(number, signal.default_int_handler)
    with server() as url, contextlib.suppress(KeyboardInterrupt):
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
        signal.pause()
    return 0


if __name__ == "__main__":
    sys.exit(main())
