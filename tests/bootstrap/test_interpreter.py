"""Which Python is taken, and what is said when there is none."""

import sys
from pathlib import Path

from bootstrap.checkout import Checkout, tool_folder, write_script


def test_without_python_one_line_says_what_to_install(
    checkout: Checkout, tmp_path: Path
) -> None:
    refused = checkout.run(PATH=str(tool_folder(tmp_path)))

    assert refused.returncode == 4
    assert refused.stderr.count("\n") == 1
    assert "found none" in refused.stderr
    assert "apt install python3 python3-venv" in refused.stderr


def test_a_python_that_is_too_old_is_none(checkout: Checkout, tmp_path: Path) -> None:
    tools = tool_folder(tmp_path)
    write_script(tools / "python3", "echo 3.10", "exit 1")

    assert "found none" in checkout.run(PATH=str(tools)).stderr


def test_a_python_without_venv_is_named_with_its_package(
    checkout: Checkout, tmp_path: Path
) -> None:
    tools = tool_folder(tmp_path)
    write_script(
        tools / "python3", "case $3 in *ensurepip*) exit 1 ;; esac", "echo 3.11"
    )

    refused = checkout.run(PATH=str(tools))

    assert refused.returncode == 4
    assert refused.stderr.count("\n") == 1
    assert "apt install python3.11-venv" in refused.stderr


def test_a_name_that_does_not_run_is_passed_over(
    checkout: Checkout, tmp_path: Path
) -> None:
    tools = tool_folder(tmp_path)
    write_script(tools / "python3.13", "echo 'not installed here' >&2", "exit 127")
    (tools / "python3").symlink_to(sys.executable)

    assert checkout.run(PATH=str(tools)).stdout == "20\n"
