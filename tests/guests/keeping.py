"""Which guests there are."""

from __future__ import annotations

import psutil


def guests() -> list[int]:
    """The processes that this one has started and that still run, without a database server of other tests."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "app.guests.child" in child.cmdline():
                found.append(child.pid)
        except psutil.Error:  # it ended while we looked
            continue
    return found
