"""What every test may ask for, and the rule that a full run skips nothing."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
REQUIRE_ALL = os.environ.get("LIFTWRIGHT_REQUIRE_ALL") == "1"


# How long an example takes says more about the machine than about the code.
settings.register_profile("liftwright", deadline=None)
settings.load_profile("liftwright")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real training logs, which is no part of the repository."""
    shared = Path(os.environ.get("LIFTWRIGHT_SHARED", ROOT.parent / "shared"))
    data = shared / "data"
    if not data.is_dir():
        pytest.skip(
            f"needs the real training logs, and {data} is not there: "
            "set LIFTWRIGHT_SHARED to the folder that holds data/"
        )
    return data


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that was meant to be complete and skipped something."""
    if is_incomplete(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say that skips fail this run; pytest itself lists them below."""
    if is_incomplete(config):
        terminalreporter.section("LIFTWRIGHT_REQUIRE_ALL=1: a skip is a failure")


def is_incomplete(config: pytest.Config) -> bool:
    """Say whether this run had to be complete and any worker skipped a test or file."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return REQUIRE_ALL and reporter is not None and bool(reporter.stats.get("skipped"))
