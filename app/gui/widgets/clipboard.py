"""Cells to and from the clipboard: text, tab-separated text and an HTML table together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

from app.services.layouts.table_blocks import as_html, as_tabbed

TABBED = "text/tab-separated-values"


def put(block: Sequence[Sequence[str]], heads: Sequence[str] = (), own: Mapping[str, bytes] | None = None) -> None:
    """Put the cells on the clipboard, so that mail, word processors and spreadsheets each take what they like.

    `own` is what this program alone takes, by its kind.
    """
    data = _empty()
    tabbed = as_tabbed([heads, *block] if heads else block)
    data.setText(tabbed)
    data.setHtml(as_html(block, heads))
    data.setData(TABBED, tabbed.encode())
    for kind, held in (own or {}).items():
        data.setData(kind, held)
    QGuiApplication.clipboard().setMimeData(data)


def put_text(text: str) -> None:
    """Put plain text on the clipboard."""
    data = _empty()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def held() -> str:
    """The text on the clipboard."""
    return QGuiApplication.clipboard().text()


def held_html() -> str:
    """The HTML on the clipboard; empty where there is none."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever put there
    return data.html() if data is not None else ""


def held_data(kind: str) -> bytes:
    """What lies on the clipboard of a kind; empty where there is none."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # As above.
    return bytes(data.data(kind).data()) if data is not None else b""


def _empty() -> QMimeData:
    """Data that Qt made itself: the clipboard outlives Python, and what Python made would end the program in a crash
    where no other program takes the clipboard over."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
