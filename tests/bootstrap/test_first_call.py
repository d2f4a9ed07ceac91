"""From a bare checkout to a running program."""

from pathlib import Path

from bootstrap.checkout import Checkout, tool_folder


def test_the_first_call_sets_up_and_runs_the_command(checkout: Checkout) -> None:
    first = checkout.run("plan", "--days", "3 or 4")

    assert first.stdout == "20|plan|--days|3 or 4\n"
    assert "setting up" in first.stderr
    assert first.returncode == 0


def test_later_calls_are_silent(ready_checkout: Checkout) -> None:
    later = ready_checkout.run("plan")

    assert (later.stdout, later.stderr) == ("20|plan\n", "")


def test_later_calls_look_for_no_interpreter(
    ready_checkout: Checkout, tmp_path: Path
) -> None:
    later = ready_checkout.run("plan", PATH=str(tool_folder(tmp_path)))

    assert (later.stdout, later.stderr) == ("20|plan\n", "")


def test_it_runs_from_any_folder_and_through_a_link(
    ready_checkout: Checkout, tmp_path: Path
) -> None:
    link = tmp_path / "lw"
    link.symlink_to(ready_checkout.root / "liftwright")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    linked = ready_checkout.run("plan", via=link, cwd=elsewhere)
    relative = ready_checkout.run(
        "plan",
        via=Path("..") / ready_checkout.root.name / "liftwright",
        cwd=elsewhere,
    )

    assert linked.stdout == relative.stdout == "20|plan\n"


def test_a_file_in_the_current_folder_is_not_taken_for_a_library(
    ready_checkout: Checkout, tmp_path: Path
) -> None:
    (tmp_path / "plate.py").write_text("kg = 'mistaken'")

    assert ready_checkout.run(cwd=tmp_path).stdout == "20\n"


def test_a_moved_checkout_still_runs(ready_checkout: Checkout, tmp_path: Path) -> None:
    moved = Checkout(ready_checkout.root.rename(tmp_path / "moved"))

    assert moved.run().stdout == "20\n"


def test_the_exit_code_of_the_command_is_kept(checkout: Checkout) -> None:
    program = checkout.root / "src" / "liftwright" / "__main__.py"
    program.write_text("raise SystemExit(3)")

    assert checkout.run().returncode == 3


def test_it_sets_up_for_a_user_without_a_home(checkout: Checkout) -> None:
    assert checkout.run(HOME="/proc/nobody", XDG_CACHE_HOME="").stdout == "20\n"
