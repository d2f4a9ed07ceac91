import shutil
from pathlib import Path

import pytest

from bootstrap.checkout import Checkout, new_checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return new_checkout(tmp_path)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    pattern = new_checkout(tmp_path_factory.mktemp("pattern"))
    assert pattern.run().returncode == 0
    return pattern


@pytest.fixture
def ready_checkout(pattern: Checkout, tmp_path: Path) -> Checkout:
    """Return a checkout after its first call: a set-up environment can be moved."""
    copy = tmp_path / pattern.root.name
    return Checkout(Path(shutil.copytree(pattern.root, copy, symlinks=True)))
