"""Who must be told of what changes, as cells: for a table, and for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.gui.look.languages import told
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets import clipboard
from app.services.edits.deployments import HostToTell

_CONTEXT = "HostCells"
HEADS = (
    QT_TRANSLATE_NOOP("HostCells", "Host"),
    QT_TRANSLATE_NOOP("HostCells", "Engagement"),
    QT_TRANSLATE_NOOP("HostCells", "Until now"),
    QT_TRANSLATE_NOOP("HostCells", "Then"),
    QT_TRANSLATE_NOOP("HostCells", "Counterpart and clearance"),
)
_CANCELLED = QT_TRANSLATE_NOOP("HostCells", "cancelled")


def heads() -> list[str]:
    """The titles of the columns."""
    return [QCoreApplication.translate(_CONTEXT, each) for each in HEADS]


def host_cells(host: HostToTell) -> list[str]:
    """One who must be told, a cell a column."""
    then = QCoreApplication.translate(_CONTEXT, _CANCELLED) if host.becomes is None else told(host.becomes)
    return [host.host, host.title, told(host.was), then, ", ".join(filter(None, host.whom))]


def copy_hosts(hosts: Sequence[HostToTell]) -> None:
    """Put the list on the clipboard, for a letter or a table."""
    clipboard.put([host_cells(each) for each in hosts], heads())
