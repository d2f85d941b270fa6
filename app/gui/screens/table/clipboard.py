"""Cells to and from the clipboard: text, tab-separated text and an HTML table together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.services.layouts.table_blocks import as_html, as_tabbed

TABBED = "text/tab-separated-values"


def put(block: Sequence[Sequence[str]]) -> None:
    """Put the cells on the clipboard, so that mail, word processors and spreadsheets each take what they like."""
    data = QMimeData()
    tabbed = as_tabbed(block)
    data.setText(tabbed)
    data.setHtml(as_html(block))
    data.setData(TABBED, tabbed.encode())
    QGuiApplication.clipboard().setMimeData(data)


def held() -> str:
    """The text on the clipboard."""
    return QGuiApplication.clipboard().text()
