"""Has the longest files of tests begun first, so that none is left to one worker while the others have nothing to do.

pytest-xdist begins with the files that hold the most tests, and these are the ones of quick tests.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent

_SECONDS = {
    "declared": 10.0,
    "guests": 2.0,
    "accessibility": 2.0,
    "hold": 2.0,
    "property": 1.5,
    "e2e": 0.7,
    "persistence": 0.4,
    "command_line": 0.15,
    "documents": 0.12,
    "exchange": 0.1,
    "gui": 0.05,
}
"""What a test of a folder takes, about; those of the others take next to nothing."""

_QUICK = 0.005


def pytest_configure(config: pytest.Config) -> None:
    """Let files be begun in the order in which they come."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest before the others; the tests of each stay as they are."""
    taken: defaultdict[Path, float] = defaultdict(float)
    for item in items:
        taken[item.path] += _seconds(item.path)
    items.sort(key=lambda item: (-taken[item.path], str(item.path)))


def _seconds(path: Path) -> float:
    folder = path.relative_to(_TESTS).parts[0] if path.is_relative_to(_TESTS) else ""
    return _SECONDS.get(folder, _QUICK)
