"""Which guests there are."""

from __future__ import annotations

import psutil

from tests.shared_press import holds


def guests() -> list[int]:
    """The processes that this one has started and that still run, without a database server of other tests and the
    press that stays for their windows."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "app.guests.child" in child.cmdline() and not holds(child.pid):
                found.append(child.pid)
        except psutil.Error:  # it ended while we looked
            continue
    return found
