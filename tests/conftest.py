"""What every test gets: hypothesis profiles, no way to a network, the shipped fonts, a clock that stands still."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.builders import FixedClock
from tests.long_files_first import pytest_collection_modifyitems, pytest_configure
from tests.shipped_fonts import draw_with_shipped_fonts
from tests.worker_exits import pytest_configure_node, pytest_sessionfinish, pytest_terminal_summary

__all__ = [
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_configure_node",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
]

draw_with_shipped_fonts()

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("dev", max_examples=25, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("brief", max_examples=3, deadline=None, derandomize=True, suppress_health_check=_SLOW)
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, print_blob=True, suppress_health_check=_SLOW
)
settings.register_profile("nightly", max_examples=5000, deadline=None, print_blob=True, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_collection_finish() -> None:
    """Keep what was imported and collected out of the collector of garbage: it never goes, and would be gone through
    with every collection, and by each test that looks for leftovers."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Do the same with what a file of tests leaves behind, in caches mostly, once its last test is over, and with what
    each test of the window does, which has garbage collected itself.

    Not before: while it is torn down it still holds its fixtures, and its window would stay for ever.
    """
    result = yield
    ends_file = nextitem is None or nextitem.path != item.path
    if ends_file:
        gc.collect()
    if ends_file or "nothing_is_left_behind" in getattr(item, "fixturenames", ()):
        gc.freeze()
    return result


_LOCAL = ("127.", "::1", "localhost")


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves this computer."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOCAL):
            raise RuntimeError(f"a test tried to reach {address[0]}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture
def clock() -> FixedClock:
    """Noon UTC on 15 January 2027 until it is advanced."""
    return FixedClock()
