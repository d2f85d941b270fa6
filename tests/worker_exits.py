"""Fails a run one of whose workers died after its tests: pytest-xdist never asks how they ended."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

_WORKERS = pytest.StashKey[dict[str, Any]]()
_SLOW = -9
"""How a worker ends that xdist no longer waited for: slow, but no crash."""


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Remember the process of a worker that starts."""
    node.config.stash.setdefault(_WORKERS, {})[node.gateway.id] = node.gateway._io.popen


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None]:
    """Once the workers have gone, ask each how it ended."""
    yield
    if session.exitstatus == pytest.ExitCode.OK and _deaths(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say which workers died, and of what."""
    for line in _deaths(config):
        terminalreporter.write_line(line, red=True)


def _deaths(config: pytest.Config) -> list[str]:
    statuses = {name: process.poll() for name, process in config.stash.get(_WORKERS, {}).items()}
    return [
        f"The worker {name} ended with status {status} after its tests: run each of its files alone to find which."
        for name, status in statuses.items()
        if status not in (None, 0, _SLOW)
    ]
