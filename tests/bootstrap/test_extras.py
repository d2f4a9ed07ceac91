"""What a running command may ask the launcher for."""

import subprocess
import sys

from bootstrap.checkout import Checkout

ASK = """
import importlib, os, subprocess, sys
launcher = os.environ["LIFTWRIGHT_LAUNCHER"]
subprocess.run([sys.executable, "-I", launcher, "--add", "charts"], check=True)
importlib.invalidate_caches()
import chart
print(chart.kg)
"""


def test_a_running_command_can_add_an_extra(ready_checkout: Checkout) -> None:
    ready_checkout.pin("charts", "chart", "1")
    (ready_checkout.root / "src" / "liftwright" / "__main__.py").write_text(ASK)

    assert ready_checkout.run().stdout == "1\n"


def test_an_added_extra_follows_its_requirements(ready_checkout: Checkout) -> None:
    ready_checkout.pin("charts", "chart", "1")
    add(ready_checkout, "charts")
    ready_checkout.pin("charts", "chart", "2")

    again = ready_checkout.run()

    assert "base + charts" in again.stderr
    assert ready_checkout.run().stderr == ""


def test_requirements_that_are_gone_are_forgotten(ready_checkout: Checkout) -> None:
    ready_checkout.pin("charts", "chart", "1")
    add(ready_checkout, "charts")
    (ready_checkout.root / "requirements" / "charts.txt").unlink()

    ready_checkout.run()

    assert ready_checkout.run().stderr == ""


def test_an_unknown_extra_is_refused_with_the_known_ones(
    ready_checkout: Checkout,
) -> None:
    refused = add(ready_checkout, "graphs")

    assert refused.returncode == 4
    assert "known: base, uv" in refused.stderr


def add(checkout: Checkout, extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", checkout.root / "bootstrap/set_up.py", "--add", extra],
        capture_output=True,
        text=True,
        check=False,
    )
