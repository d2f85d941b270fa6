"""All that the window shows or says in words, and whether a file was opened meanwhile."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from app.gui.widgets.count_toggle import CountToggle
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.plain_text import unmarked
from tests.markup import altered

Said = tuple[str, str]
"""Where something is said, and the letters of it."""

RICH = "read as markup by "
"""Before the name of a widget that would not show letters as letters."""

ROLES = tuple(
    Qt.ItemDataRole(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.StatusTipRole,
        Qt.ItemDataRole.WhatsThisRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
HEARD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)

MOST_ROWS = 6
"""Rows of a model that are read: the others are made by the same code."""

STEP = 60
"""Pixels between the places of a painted view at which its tip is asked for."""

_OPENED = 0x20
"""Linux's word for "tell me when somebody opens it"."""


class OpenedFile:
    """Notices each time that a file is opened, by whatever means; only Linux can tell."""

    def __init__(self, path: Path) -> None:
        self._watch = -1
        if sys.platform.startswith("linux"):
            libc = ctypes.CDLL(None, use_errno=True)
            self._watch = libc.inotify_init1(os.O_NONBLOCK)
            assert libc.inotify_add_watch(self._watch, os.fsencode(path), _OPENED) >= 0

    @property
    def can_tell(self) -> bool:
        return self._watch >= 0

    @property
    def was_opened(self) -> bool:
        """Whether it was, since this was asked for the last time."""
        if not self.can_tell:
            return False
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        if self.can_tell:
            os.close(self._watch)


def painted_picture(folder: Path) -> Path:
    """A picture file in the folder."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = folder / "picture.png"
    assert image.save(str(path))
    return path


def wrongs(window: QWidget, text: str) -> list[str]:
    """What a window does not show letter by letter of a text of `markup`."""
    found = set()
    for place, said in everything_said(window):
        if place.startswith(RICH) and said:
            found.add(f"{place}: {said[:60]}")
        if was := altered(said, text):
            found.add(f"{place}: {was}")
    return sorted(found)


def everything_said(window: QWidget) -> Iterator[Said]:
    """What stands in a window and in its lists, what is said of it to those who listen, and what its tips show."""
    yield "title", _shown_title(window)
    for widget in (window, *_parts(window)):
        yield from _said_by(widget)
    for place, text in _heard(QAccessible.queryAccessibleInterface(window)):
        yield f"heard of {place}", text
    yield from _tips(window)


def _parts(window: QWidget) -> list[QWidget]:
    """The visible widgets of a window, without those in windows of their own."""
    return [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def _shown_title(window: QWidget) -> str:
    handle = window.windowHandle()
    return handle.title() if handle is not None else ""


def _said_by(widget: QWidget) -> Iterator[Said]:
    name = _name(widget)
    for said in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
        yield f"tip of {name}", said
    yield name, widget.accessibleName()
    yield name, widget.accessibleDescription()
    for action in widget.actions():
        words, _, keys = action.text().partition("\t")
        for said in (unmarked(words), unmarked(keys), action.toolTip(), action.statusTip(), action.whatsThis()):
            yield f"line {action.objectName()} in {name}", said
    match widget:
        case QLabel():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield name if plain else f"{RICH}{name}", unmarked(widget.text()) if widget.buddy() else widget.text()
        case DropButton() | CountToggle():
            yield name, widget.text()
        case QAbstractButton():
            yield name, unmarked(widget.text())
        case QLineEdit():
            yield name, widget.text()
            yield name, widget.placeholderText()
        case QPlainTextEdit():
            yield name, widget.toPlainText()
            yield name, widget.placeholderText()
        case QTextEdit():
            yield name if widget.isReadOnly() or not widget.acceptRichText() else f"{RICH}{name}", widget.toPlainText()
        case QMenu():
            yield name, unmarked(widget.title())
        case QComboBox():
            yield from _items(name, widget)
        case QAbstractItemView():
            yield from _items(name, widget)


def _items(name: str, view: QComboBox | QAbstractItemView) -> Iterator[Said]:
    model = view.model()
    if model is None:
        return
    rows, columns = _size(model)
    for cell in (model.index(row, column) for row in range(rows) for column in range(columns)):
        for role in ROLES:
            yield f"{role.name} of {name}, column {cell.column()}", _text(cell.data(role))
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for at in range(count):
            for role in ROLES:
                yield f"head of {name}", _text(model.headerData(at, way, role))


def _size(model: QAbstractItemModel) -> tuple[int, int]:
    """The rows and columns of a model that are read."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    return min(model.rowCount(QModelIndex()), MOST_ROWS), columns


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _heard(found: QAccessibleInterface | None) -> Iterator[Said]:
    if found is None or not found.isValid() or found.state().invisible:
        return
    for kind in HEARD:
        yield f"{kind.name} of {found.role().name}", found.text(kind)
    for at in range(found.childCount()):
        yield from _heard(found.child(at))


def _tips(window: QWidget) -> Iterator[Said]:
    """What tips show over each widget, each cell, and all over what is painted."""
    for widget in _parts(window):
        for place in _places(widget):
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
            for tip in tips_shown():
                plain, said = tip.textFormat() == Qt.TextFormat.PlainText, tip.text()
                tip.hide()
                yield f"{'' if plain else RICH}tip over {_name(widget)}", said
    put_tips_away()


def _places(widget: QWidget) -> list[QPoint]:
    """Where the pointer rests to see all tips of a widget: on each cell, all over a painted one, else anywhere."""
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and widget is view.viewport() and (model := view.model()) is not None:
        rows, columns = _size(model)
        cells = (model.index(row, column) for row in range(rows) for column in range(columns))
        centres = (view.visualRect(cell).center() for cell in cells)
        return [centre for centre in centres if widget.rect().contains(centre)]
    if _paints_tips(widget):
        across, down = range(STEP // 2, widget.width(), STEP), range(STEP // 4, widget.height(), STEP)
        return [QPoint(x, y) for x in across for y in down]
    return [widget.rect().center()] if widget.toolTip() else []


def _paints_tips(widget: QWidget) -> bool:
    """Whether the program itself decides what the widget's tip says."""
    makers = (type(widget), type(widget.parentWidget()))
    return not widget.toolTip() and any(made.__module__.startswith("app.") for made in makers)


def tips_shown() -> list[QLabel]:
    """The tip on screen, if there is one; Qt has a label of its own for it."""
    QCoreApplication.sendPostedEvents()
    if not QToolTip.isVisible():
        return []
    found = (each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel")
    return [each for each in found if isinstance(each, QLabel) and each.isVisible()]


def put_tips_away() -> None:
    QToolTip.hideText()
    for tip in tips_shown():
        tip.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
