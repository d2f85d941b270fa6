"""What is said of every file that leaves the program: what it is, where it lies, and the ways to it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction

WRITTEN = "exported"


def written_notice(said: str, path: Path, *more: NoticeAction, opens: bool = True) -> Notice:
    """The notice about a file that was written just now; `said` names it, and what is in it.

    The system decides which program opens it. What only this program reads has no way to be opened there. `more` are
    other ways on.
    """
    folder = NoticeAction(_tr("Open folder"), partial(_open, path.parent), keeps=True)
    file = NoticeAction(_tr("Open"), partial(_open, path), keeps=True)
    return Notice(said, Meaning.DONE, (file, folder, *more) if opens else (folder, *more), WRITTEN)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Written", text)
