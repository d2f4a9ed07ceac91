"""Set-ups that are killed, doubled, or find something broken."""

import os
import signal
import subprocess
import time
from pathlib import Path
from shlex import quote

from bootstrap.checkout import Checkout


def test_changed_requirements_are_installed_at_the_next_call(
    ready_checkout: Checkout,
) -> None:
    ready_checkout.pin("base", "plate", "2.5")

    assert ready_checkout.run().stdout == "2.5\n"
    assert ready_checkout.run().stderr == ""


def test_a_killed_set_up_goes_on_at_the_next_call(checkout: Checkout) -> None:
    slow = checkout.root / "slow"
    checkout.watch_installer(f"[ ! -e {quote(str(slow))} ] || exec sleep 60")
    slow.touch()
    with in_own_group(checkout) as doomed:
        wait_for(checkout.root / "runs")
        os.killpg(doomed.pid, signal.SIGKILL)
    slow.unlink()

    resumed = checkout.run()

    assert resumed.stdout == "20\n"
    assert "setting up" in resumed.stderr


def test_a_half_installed_package_is_installed_again(ready_checkout: Checkout) -> None:
    (site_packages(ready_checkout) / "plate.py").unlink()
    (ready_checkout.state / "unfinished").touch()

    assert ready_checkout.run().stdout == "20\n"


def test_a_package_left_without_its_description_is_installed_again(
    ready_checkout: Checkout,
) -> None:
    for file in (site_packages(ready_checkout) / "plate-20.dist-info").iterdir():
        file.unlink()
    (ready_checkout.state / "unfinished").touch()

    assert ready_checkout.run().stdout == "20\n"


def test_an_installer_that_outlives_its_set_up_is_waited_for(
    checkout: Checkout,
) -> None:
    go_on = checkout.root / "go-on"
    checkout.watch_installer(f"until [ -e {quote(str(go_on))} ]; do sleep 0.05; done")
    with in_own_group(checkout) as doomed:
        wait_for(checkout.root / "runs")
        os.kill(children(doomed.pid)[0], signal.SIGKILL)

        with in_own_group(checkout, stderr=subprocess.PIPE) as second:
            assert second.stderr is not None
            said = next(line for line in second.stderr if "waiting" in line)
            go_on.touch()
            printed = second.communicate()[0]

    assert said
    assert printed == "20\n"


def test_two_set_ups_at_once_install_once(checkout: Checkout) -> None:
    runs = checkout.watch_installer("sleep 0.3")
    with in_own_group(checkout) as one, in_own_group(checkout) as other:
        outputs = {one.communicate()[0], other.communicate()[0]}

    assert outputs == {"20\n"}
    assert runs.read_text() == "run\n"


def test_an_environment_whose_python_is_gone_is_made_again(
    ready_checkout: Checkout,
) -> None:
    python = ready_checkout.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3.11")

    assert ready_checkout.run().stdout == "20\n"


def test_a_failed_set_up_says_so_and_does_not_run_the_command(
    checkout: Checkout,
) -> None:
    requirements = checkout.root / "requirements" / "base.txt"
    requirements.write_text(requirements.read_text().replace("sha256:", "sha256:0"))

    refused = checkout.run()

    assert refused.returncode == 4
    assert refused.stdout == ""
    assert "set-up failed" in refused.stderr


def in_own_group(
    checkout: Checkout, *, stderr: int = subprocess.DEVNULL
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [checkout.root / "liftwright"],
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        start_new_session=True,
    )


def wait_for(path: Path, patience_s: float = 30) -> None:
    deadline = time.monotonic() + patience_s
    while not path.exists():
        assert time.monotonic() < deadline, f"{path.name} never came"
        time.sleep(0.01)


def children(pid: int) -> list[int]:
    listing = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in listing.split()]


def site_packages(checkout: Checkout) -> Path:
    return next((checkout.root / ".venv" / "lib").glob("python3*/site-packages"))
