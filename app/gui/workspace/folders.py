"""Showing a file where it lies, in the program that the system has for folders."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app.gui.widgets.notices import NoticeAction


def open_folder(path: Path) -> None:
    """Show the folder in which a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))


def folder_action(path: Path) -> NoticeAction:
    """The way from a notice about a file that was written to where it lies."""
    return NoticeAction(QCoreApplication.translate("Folders", "Open folder"), partial(open_folder, path), keeps=True)
